import { type Command, InvalidArgumentError, Option } from 'commander';
import { LOCALES } from '../locale.ts';
import type { HelpWords } from '../messages/index.ts';
import type { Target } from '../output/target.ts';
import type { ReportRequest } from '../requests.ts';
import type { CommandContext } from './command.ts';
import { UsageError } from './usage-error.ts';

const STDIN_NAME = '<stdin>';
const DEFAULT_MAX_FILE_SIZE = 10_000_000;

/** Flags that every command understands; they may stand before the command's name too. */
interface GlobalFlags {
  readonly color?: boolean;
  readonly quiet?: true;
}

export function addGlobalOptions(program: Command, help: HelpWords): void {
  program
    .addOption(new Option('--locale <locale>', help.locale).argParser(oneOf(LOCALES)))
    .option('--color', help.color)
    .option('--no-color', help.noColor)
    .option('-q, --quiet', help.quiet);
}

/** Flags of the commands that read reports. */
export interface ReportFlags<Format extends string> extends GlobalFlags {
  readonly format?: readonly Target<Format>[];
  readonly stdinFilename?: string;
  readonly maxFileSize?: number;
  readonly errorOnUnmatched: boolean;
}

export function addReportOptions(command: Command, formats: readonly string[], help: HelpWords): Command {
  return command
    .argument('[file...]', help.files)
    .addOption(new Option('-f, --format <format>', help.format(formats)).argParser(targetsOf(formats)))
    .option('--stdin-filename <name>', help.stdinFilename)
    .addOption(new Option('--max-file-size <size>', help.maxFileSize).argParser(bytesOf))
    .option('--no-error-on-unmatched', help.noErrorOnUnmatched);
}

/** The request behind the flags of a command that reads reports. */
export function reportRequest<Format extends string>(
  operands: readonly string[],
  flags: ReportFlags<Format>,
  fallback: Format,
  { locale }: CommandContext,
): ReportRequest<Format> {
  const targets = flags.format ?? [{ format: fallback, file: null }];
  if (targets.filter(({ file }) => file === null).length > 1) throw new UsageError({ kind: 'two-on-stdout' });
  return {
    operands: operands.length === 0 ? ['.'] : operands,
    targets,
    stdinFilename: flags.stdinFilename ?? STDIN_NAME,
    maxFileSize: flags.maxFileSize ?? DEFAULT_MAX_FILE_SIZE,
    errorOnUnmatched: flags.errorOnUnmatched,
    color: flags.color,
    quiet: flags.quiet ?? false,
    locale,
  };
}

/** A value out of a list. */
export function oneOf<Value extends string>(allowed: readonly Value[]): (text: string) => Value {
  return (text) => {
    const found = allowed.find((value) => value === text);
    if (found === undefined) throw new InvalidArgumentError(allowed.join(', '));
    return found;
  };
}

/** `json`, or `json=out.json` to write to a file; repeated, they add up. */
function targetsOf(formats: readonly string[]): (text: string, before?: readonly Target[]) => Target[] {
  return (text, before = []) => {
    const [name = '', ...file] = text.split('=');
    const format = oneOf(formats)(name);
    const target = { format, file: text.includes('=') ? file.join('=') : null };
    if (target.file === '') throw new InvalidArgumentError(formats.map((each) => `${each}=FILE`).join(', '));
    return [...before, target];
  };
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1000, m: 1_000_000, g: 1_000_000_000 };

/** `500KB`, `20M`, `1000000` */
function bytesOf(text: string): number {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmg]?)b?$/i.exec(text) ?? [];
  if (digits === undefined) throw new InvalidArgumentError('500KB, 20MB, 1GB');
  return Math.floor(Number(digits) * (UNITS[unit.toLowerCase()] ?? 1));
}
