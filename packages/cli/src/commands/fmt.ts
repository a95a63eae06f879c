import type { LayoutMode } from '../requests.ts';
import type { DeclareCommand } from './command.ts';
import {
  addReadingOptions,
  addThreadsOption,
  conflict,
  type GlobalFlags,
  outputRequest,
  type ReadingFlags,
  readingRequest,
  requireStdinAlone,
  type ThreadFlags,
  threadsRequest,
} from './options.ts';

interface LayoutFlags extends ReadingFlags, GlobalFlags, ThreadFlags {
  readonly check?: true;
  readonly diff?: true;
}

export const declareFmt: DeclareCommand = (program, context) => {
  const { words, host, finish } = context;
  const command = program.command('fmt').description(words.help.fmt).argument('[file...]', words.help.files);
  addThreadsOption(addReadingOptions(command, words), words)
    .option('--check', words.layout.help.check)
    .option('--diff', words.layout.help.diff)
    .action(async (operands: string[]) => {
      const flags: LayoutFlags = command.optsWithGlobals();
      const mode = modeOf(flags);
      if (mode === 'write') requireStdinAlone(operands);
      const request = {
        ...readingRequest(operands, flags),
        ...outputRequest(flags, 'text' as const, context),
        ...threadsRequest(flags),
        mode,
      };
      const { layOut } = await import('../engine.ts');
      finish(await layOut(request, host));
    });
};

function modeOf({ check, diff }: LayoutFlags): LayoutMode {
  if (check && diff) conflict('--check', '--diff');
  if (check) return 'check';
  return diff ? 'diff' : 'write';
}
