import { CONFIG_FORMATS, type ConfigFormat, type ShowConfigRequest } from '../requests.ts';
import type { DeclareCommand } from './command.ts';
import {
  addConfigOptions,
  addFormatOption,
  type ConfigFlags,
  configRequest,
  type OutputFlags,
  outputRequest,
} from './options.ts';

type ShowConfigFlags = OutputFlags<ConfigFormat> & ConfigFlags;

export const declareConfig: DeclareCommand = (program, context) => {
  const { words, host, finish } = context;
  const command = program.command('config').description(words.help.config);
  addFormatOption(command.argument('[file]', words.settings.help.file), CONFIG_FORMATS, words.help);
  addConfigOptions(command, words).action(async (file: string | undefined) => {
    const flags: ShowConfigFlags = command.optsWithGlobals();
    const request: ShowConfigRequest = {
      ...outputRequest(flags, 'pretty', context),
      ...configRequest(flags),
      file: file ?? null,
    };
    const { showConfig } = await import('../engine.ts');
    finish(await showConfig(request, host));
  });
};
