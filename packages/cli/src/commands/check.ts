import { type Command, InvalidArgumentError, Option } from 'commander';
import { cacheFolder } from '../cache/cache-folder.ts';
import type { Messages } from '../messages/index.ts';
import {
  CHECK_FORMATS,
  type CheckFormat,
  type CheckRequest,
  FAIL_ON,
  type FailOn,
  type FixRequest,
} from '../requests.ts';
import type { CommandContext, DeclareCommand } from './command.ts';
import { oneOf } from './option-values.ts';
import {
  addConfigOptions,
  addReportOptions,
  type ConfigFlags,
  configRequest,
  conflict,
  type ReportFlags,
  reportRequest,
  requireStdinAlone,
} from './options.ts';
import { addSelectionOptions, type SelectionFlags, selectionRequest } from './selection-options.ts';
import { UsageError } from './usage-error.ts';

interface CheckFlags extends ReportFlags<CheckFormat>, ConfigFlags, SelectionFlags {
  readonly failOn?: FailOn;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly fix?: true;
  readonly unsafeFixes?: true;
  readonly diff?: true;
  readonly cache?: true;
  readonly stats?: true;
  readonly watch?: true;
}

export const declareCheck: DeclareCommand = (program, context) => {
  const { words } = context;
  addCheckOptions(program.command('check').description(words.help.check), words)
    .option('--fix', words.fix.help.fix)
    .option('--watch', words.speed.help.watch)
    .action(async (operands: string[], _own, command) => {
      const flags: CheckFlags = command.optsWithGlobals();
      await run(checkRequest(operands, flags, flags.fix ?? false, context), context);
    });
};

export const declareFix: DeclareCommand = (program, context) => {
  const { words } = context;
  addCheckOptions(program.command('fix').description(words.help.fix), words).action(
    async (operands: string[], _own, command) => {
      await run(checkRequest(operands, command.optsWithGlobals(), true, context), context);
    },
  );
};

function addCheckOptions(command: Command, words: Messages): Command {
  addConfigOptions(addReportOptions(command, CHECK_FORMATS, words), words);
  return addSelectionOptions(command, words)
    .addOption(new Option('--fail-on <severity>', words.help.failOn).argParser(oneOf(FAIL_ON)))
    .addOption(new Option('--max-warnings <number>', words.choosing.help.maxWarnings).argParser(countOf))
    .option('--baseline <file>', words.baseline.help.use)
    .option('--unsafe-fixes', words.fix.help.unsafe)
    .option('--diff', words.fix.help.diff)
    .option('--cache', words.speed.help.cache)
    .option('--stats', words.speed.help.stats);
}

function checkRequest(
  operands: readonly string[],
  flags: CheckFlags,
  fixes: boolean,
  context: CommandContext,
): CheckRequest {
  const fix = fixRequest(operands, flags, fixes);
  if (flags.watch) refuseWatch(operands, flags);
  const fixesStdin = fix !== null && operands.includes('-');
  const format = context.host.stdout.isTTY === true && !fixesStdin ? 'pretty' : 'concise';
  return {
    ...reportRequest(operands, flags, format, context),
    ...configRequest(flags),
    ...selectionRequest(flags, flags.baseline ?? null),
    failOn: flags.failOn ?? 'error',
    maxWarnings: flags.maxWarnings ?? null,
    fix,
    cache: flags.cache ? cacheFolder(context.host.cwd) : null,
    stats: flags.stats ?? false,
    watch: flags.watch ?? false,
  };
}

/** What can be watched is files that are there. */
function refuseWatch(operands: readonly string[], { staged, changed, fileList }: CheckFlags): void {
  if (operands.includes('-')) conflict('--watch', '-');
  if (staged) conflict('--watch', '--staged');
  if (changed) conflict('--watch', '--changed');
  if (fileList !== undefined) conflict('--watch', '--file-list');
}

/** `--diff` alone asks what `--fix` would do; `--unsafe-fixes` says nothing without one of the two. */
function fixRequest(operands: readonly string[], flags: CheckFlags, fixes: boolean): FixRequest | null {
  const { diff = false, unsafeFixes = false, format } = flags;
  if (!fixes && !diff) {
    if (unsafeFixes)
      throw new UsageError({ kind: 'needs-option', option: '--unsafe-fixes', needed: '--fix' });
    return null;
  }
  if (diff && format !== undefined) conflict('--diff', '--format');
  if (!diff) requireStdinAlone(operands);
  return { safety: unsafeFixes ? 'suggested' : 'safe', diff };
}

async function run(request: CheckRequest, { host, finish }: CommandContext): Promise<void> {
  const { check } = await import('../engine.ts');
  finish(await check(request, host));
}

function countOf(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError('0, 1, 2, …');
  return Number(text);
}
