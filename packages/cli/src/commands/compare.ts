import { Option } from 'commander';
import {
  COMPARE_FORMATS,
  type CompareFormat,
  type CompareRequest,
  FAIL_ON,
  type FailOn,
} from '../requests.ts';
import type { DeclareCommand } from './command.ts';
import { oneOf } from './option-values.ts';
import {
  addConfigOptions,
  addFormatOption,
  type ConfigFlags,
  configRequest,
  conflict,
  type InputFlags,
  inputRequest,
  type OutputFlags,
  outputRequest,
  sizeOption,
} from './options.ts';

interface CompareFlags
  extends Pick<InputFlags, 'stdinFilename' | 'maxFileSize'>,
    OutputFlags<CompareFormat>,
    ConfigFlags {
  readonly failOn?: FailOn;
}

export const declareCompare: DeclareCommand = (program, context) => {
  const { words, host } = context;
  const { help } = words.compare;
  const command = program
    .command('compare')
    .description(words.help.compare)
    .argument('<last>', help.last)
    .argument('<this>', help.current);
  addConfigOptions(addFormatOption(command, COMPARE_FORMATS, words.help), words)
    .addOption(new Option('--fail-on <severity>', words.help.failOn).argParser(oneOf(FAIL_ON)))
    .option('--stdin-filename <name>', words.help.stdinFilename)
    .addOption(sizeOption(words.help))
    .addHelpText('after', help.examples)
    .action(async (last: string, current: string) => {
      if (last === '-' && current === '-') conflict('-', '-');
      const flags: CompareFlags = command.optsWithGlobals();
      const request: CompareRequest = {
        ...outputRequest(flags, host.stdout.isTTY === true ? 'pretty' : 'concise', context),
        ...configRequest(flags),
        last: inputRequest([last], flags),
        current: inputRequest([current], flags),
        failOn: flags.failOn ?? 'error',
        maxWarnings: null,
      };
      const { compare } = await import('../engine.ts');
      context.finish(await compare(request, host));
    });
};
