import type { BaselineRequest } from '../requests.ts';
import type { DeclareCommand } from './command.ts';
import {
  addConfigOptions,
  addReadingOptions,
  type ConfigFlags,
  configRequest,
  type GlobalFlags,
  type ReadingFlags,
  readingRequest,
} from './options.ts';
import { addSelectionOptions, type SelectionFlags, selectionRequest } from './selection-options.ts';

interface BaselineFlags extends ReadingFlags, ConfigFlags, SelectionFlags, GlobalFlags {
  readonly output?: string;
}

const STANDARD_OUTPUT = 'gouji.baseline.json';

export const declareBaseline: DeclareCommand = (program, context) => {
  const { words, host, locale, finish } = context;
  const command = program.command('baseline').description(words.help.baseline);
  addReadingOptions(command.argument('[file...]', words.help.files), words);
  addSelectionOptions(addConfigOptions(command, words), words)
    .option('-o, --output <file>', words.baseline.help.output(STANDARD_OUTPUT))
    .action(async (operands: string[]) => {
      const flags: BaselineFlags = command.optsWithGlobals();
      const request: BaselineRequest = {
        ...readingRequest(operands, flags),
        ...configRequest(flags),
        ...selectionRequest(flags, null),
        output: flags.output ?? STANDARD_OUTPUT,
        quiet: flags.quiet ?? false,
        locale,
      };
      const { writeBaseline } = await import('../engine.ts');
      finish(await writeBaseline(request, host));
    });
};
