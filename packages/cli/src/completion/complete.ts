import type { Argument, Command, Option } from 'commander';
import { DEFAULT_COMMAND } from '../commands/command.ts';

/** What may stand at a place of the command line. */
export interface Completion {
  readonly candidates: readonly Candidate[];
  /** Whether files may stand there too. */
  readonly files: boolean;
}

export interface Candidate {
  readonly value: string;
  /** One line for shells that show one. */
  readonly about: string;
}

/** Values that are known only when they are asked for, by the placeholder that stands for them: `<rule>`. */
export type Suggestions = Readonly<Record<string, () => Promise<readonly Candidate[]>>>;

const NOTHING: Completion = { candidates: [], files: false };
const FILES: Completion = { candidates: [], files: true };

/**
 * What the last of some words may become. Everything comes from the declarations of the commands, so that a new option
 * completes as soon as it is declared.
 *
 * @param words those behind the program's name; the last one is being written and may be empty
 */
export async function complete(
  program: Command,
  words: readonly string[],
  suggestions: Suggestions,
): Promise<Completion> {
  const word = words.at(-1) ?? '';
  const { command, operands, pending, onlyOperands } = readWords(program, words.slice(0, -1));
  if (pending !== null) return valuesFor(pending, '', word, suggestions);
  if (word.startsWith('-') && !onlyOperands) {
    const [name = '', value] = word.split(/=(.*)/su);
    if (value === undefined) return matching(optionsOf(program, command), word, false);
    const option = findOption(program, command, name);
    return option === undefined ? NOTHING : valuesFor(option, `${name}=`, value, suggestions);
  }
  if (command === null && operands === 0) return matching(commandsOf(program), word, true);
  const { registeredArguments } = command ?? defaultCommand(program);
  const argument = registeredArguments[operands] ?? lastVariadic(registeredArguments);
  return argument === undefined ? NOTHING : valuesFor(argument, '', word, suggestions);
}

interface Read {
  /** Null as long as no command is named: what follows is for the default one. */
  readonly command: Command | null;
  /** How many operands there are already. */
  readonly operands: number;
  /** The option whose value comes next. */
  readonly pending: Option | null;
  /** `--` has been written. */
  readonly onlyOperands: boolean;
}

function readWords(program: Command, words: readonly string[]): Read {
  let command: Command | null = null;
  let operands = 0;
  let pending: Option | null = null;
  let onlyOperands = false;
  for (const word of words) {
    const named: Command | undefined =
      operands === 0 && command === null ? findCommand(program, word) : undefined;
    if (pending !== null) pending = null;
    else if (onlyOperands) operands++;
    else if (word === '--') onlyOperands = true;
    else if (word.startsWith('-') && word !== '-') {
      const option = findOption(program, command, word);
      pending = option?.required ? option : null;
    } else if (named !== undefined) command = named;
    else operands++;
  }
  return { command, operands, pending, onlyOperands };
}

/** The values of an option or argument, behind what of the word stands before them. */
async function valuesFor(
  declared: Option | Argument,
  before: string,
  word: string,
  suggestions: Suggestions,
): Promise<Completion> {
  const placeholder = placeholderOf(declared);
  const allowed = allowedBy(declared);
  // `json=out.json`
  if (allowed !== null && word.includes('=')) return FILES;
  const known = suggestions[placeholder];
  if (allowed === null && known === undefined) return isFile(declared, placeholder) ? FILES : NOTHING;
  const values = allowed?.map((value) => ({ value, about: '' })) ?? (await known?.()) ?? [];
  // `sum/balance,cell`
  const listed = known === undefined ? '' : word.slice(0, word.lastIndexOf(',') + 1);
  const whole = values.map(({ value, about }) => ({ value: before + listed + value, about }));
  return matching(whole, before + word, false);
}

function matching(candidates: readonly Candidate[], word: string, files: boolean): Completion {
  return { candidates: candidates.filter(({ value }) => value.startsWith(word)), files };
}

function commandsOf(program: Command): readonly Candidate[] {
  return visibleCommands(program).map((command) => ({ value: command.name(), about: command.description() }));
}

function visibleCommands(program: Command): readonly Command[] {
  return program.createHelp().visibleCommands(program);
}

function findCommand(program: Command, name: string): Command | undefined {
  return visibleCommands(program).find((command) => command.name() === name);
}

function defaultCommand(program: Command): Command {
  return findCommand(program, DEFAULT_COMMAND) ?? program;
}

function optionsOf(program: Command, command: Command | null): readonly Candidate[] {
  return declaredOptions(program, command).map(({ long, short, description }) => ({
    value: long ?? short ?? '',
    about: description,
  }));
}

function findOption(program: Command, command: Command | null, word: string): Option | undefined {
  const [name] = word.split('=');
  return declaredOptions(program, command).find(({ long, short }) => long === name || short === name);
}

function declaredOptions(program: Command, command: Command | null): readonly Option[] {
  const own = command ?? defaultCommand(program);
  return [...new Set([own, program])].flatMap((each) => each.createHelp().visibleOptions(each));
}

/** `file` for `--config <file>`, `rule` for `[rule...]` */
function placeholderOf(declared: Option | Argument): string {
  if (!('flags' in declared)) return declared.name();
  return /[<[]([\w-]+)/u.exec(declared.flags)?.[1] ?? '';
}

/** Arguments are files unless something else is known of them; options say so. */
function isFile(declared: Option | Argument, placeholder: string): boolean {
  return !('flags' in declared) || placeholder === 'file';
}

function lastVariadic(declared: readonly Argument[]): Argument | undefined {
  const last = declared.at(-1);
  return last?.variadic ? last : undefined;
}

/** The list that {@link oneOf} and the like choose from. */
function allowedBy({ parseArg }: Option | Argument): readonly string[] | null {
  return parseArg !== undefined && 'allowed' in parseArg ? (parseArg.allowed as readonly string[]) : null;
}
