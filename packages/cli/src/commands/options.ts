import { type Command, Option } from 'commander';
import type { GitScope } from '../files/git-scope.ts';
import type { InputRequest } from '../files/locate.ts';
import { LOCALES } from '../locale.ts';
import type { HelpWords, Messages } from '../messages/index.ts';
import type { Target } from '../output/target.ts';
import type { ConfigRequest, OutputRequest, ReadingRequest, ReportRequest } from '../requests.ts';
import type { CommandContext } from './command.ts';
import { bytesOf, oneOf, targetsOf, threadsOf } from './option-values.ts';
import { UsageError } from './usage-error.ts';

const STDIN_NAME = '<stdin>';
const DEFAULT_MAX_FILE_SIZE = 10_000_000;

/** Flags that every command understands; they may stand before the command's name too. */
export interface GlobalFlags {
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

/** Flags that say which texts are meant. */
export interface InputFlags {
  readonly fileList?: string;
  readonly staged?: true;
  readonly changed?: true;
  readonly since?: string;
  readonly forceExclude?: true;
  readonly stdinFilename?: string;
  readonly maxFileSize?: number;
}

function addInputOptions(command: Command, { help, choosing }: Messages): Command {
  return command
    .option('--file-list <file>', choosing.help.fileList)
    .option('--staged', choosing.help.staged)
    .option('--changed', choosing.help.changed)
    .option('--since <ref>', choosing.help.since)
    .option('--force-exclude', choosing.help.forceExclude)
    .option('--stdin-filename <name>', help.stdinFilename)
    .addOption(sizeOption(help));
}

export function sizeOption(help: HelpWords): Option {
  return new Option('--max-file-size <size>', help.maxFileSize).argParser(bytesOf);
}

/** Without operands and without a list the current directory is meant. */
export function inputRequest(operands: readonly string[], flags: InputFlags): InputRequest {
  const { fileList = null } = flags;
  if (fileList === '-' && operands.includes('-')) conflict('--file-list -', '-');
  return {
    operands: operands.length === 0 && fileList === null ? ['.'] : operands,
    fileList,
    scope: scopeOf(operands, flags),
    forceExclude: flags.forceExclude ?? false,
    stdinFilename: flags.stdinFilename ?? STDIN_NAME,
    maxFileSize: flags.maxFileSize ?? DEFAULT_MAX_FILE_SIZE,
  };
}

function scopeOf(
  operands: readonly string[],
  { staged, changed, since, fileList }: InputFlags,
): GitScope | null {
  if (staged && changed) conflict('--staged', '--changed');
  if (since !== undefined && !changed)
    throw new UsageError({ kind: 'needs-option', option: '--since', needed: '--changed' });
  if (!staged && !changed) return null;
  const name = staged ? '--staged' : '--changed';
  if (fileList !== undefined) conflict(name, '--file-list');
  if (operands.includes('-')) conflict(name, '-');
  return staged ? { kind: 'staged' } : { kind: 'changed', since: since ?? null };
}

export function conflict(one: string, other: string): never {
  throw new UsageError({ kind: 'conflict', options: [one, other] });
}

/** Flags that say where the configuration comes from. */
export interface ConfigFlags {
  readonly config?: string;
  readonly isolated?: true;
}

export function addConfigOptions(command: Command, { settings }: Messages): Command {
  return command.option('--config <file>', settings.help.config).option('--isolated', settings.help.isolated);
}

export function configRequest({ config, isolated }: ConfigFlags): ConfigRequest {
  if (config !== undefined && isolated) conflict('--config', '--isolated');
  return { config: config ?? null, isolated: isolated ?? false };
}

/** Flags that say what is written. */
export interface OutputFlags<Format extends string> extends GlobalFlags {
  readonly format?: readonly Target<Format>[];
}

export function addFormatOption(command: Command, formats: readonly string[], help: HelpWords): Command {
  const option = new Option('-f, --format <format>', help.format(formats));
  return command.addOption(option.argParser(targetsOf(formats)));
}

export function outputRequest<Format extends string>(
  flags: OutputFlags<Format>,
  fallback: Format,
  { locale }: CommandContext,
): OutputRequest<Format> {
  const targets = flags.format ?? [{ format: fallback, file: null }];
  if (targets.filter(({ file }) => file === null).length > 1) throw new UsageError({ kind: 'two-on-stdout' });
  return { targets, color: flags.color, quiet: flags.quiet ?? false, locale };
}

/** Flags of the commands that read reports one by one. */
export interface ReadingFlags extends InputFlags {
  readonly errorOnUnmatched: boolean;
}

export function addReadingOptions(command: Command, words: Messages): Command {
  const { noErrorOnUnmatched } = words.help;
  return addInputOptions(command, words).option('--no-error-on-unmatched', noErrorOnUnmatched);
}

export function readingRequest(operands: readonly string[], flags: ReadingFlags): ReadingRequest {
  return { ...inputRequest(operands, flags), errorOnUnmatched: flags.errorOnUnmatched };
}

/** Changed standard input goes to standard output, so nothing else may be changed with it. */
export function requireStdinAlone(operands: readonly string[]): void {
  if (operands.includes('-') && operands.length > 1) throw new UsageError({ kind: 'stdin-alone' });
}

/** Flags of the commands that may work on several reports at once. */
export interface ThreadFlags {
  readonly threads?: number | 'auto';
}

export function addThreadsOption(command: Command, { speed }: Messages): Command {
  return command.addOption(new Option('--threads <number>', speed.help.threads).argParser(threadsOf));
}

export function threadsRequest({ threads = 'auto' }: ThreadFlags): Pick<ReportRequest<string>, 'threads'> {
  return { threads: threads === 'auto' ? null : threads };
}

/** Flags of the commands that write a result for each report, in formats. */
export interface ReportFlags<Format extends string> extends ReadingFlags, OutputFlags<Format>, ThreadFlags {}

export function addReportOptions(command: Command, formats: readonly string[], words: Messages): Command {
  addFormatOption(command.argument('[file...]', words.help.files), formats, words.help);
  return addThreadsOption(addReadingOptions(command, words), words);
}

export function reportRequest<Format extends string>(
  operands: readonly string[],
  flags: ReportFlags<Format>,
  fallback: Format,
  context: CommandContext,
): ReportRequest<Format> {
  return {
    ...readingRequest(operands, flags),
    ...outputRequest(flags, fallback, context),
    ...threadsRequest(flags),
  };
}
