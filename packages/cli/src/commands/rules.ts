import { RULES_FORMATS, type RulesFormat } from '../requests.ts';
import type { DeclareCommand } from './command.ts';
import { addFormatOption, type OutputFlags, outputRequest } from './options.ts';

export const declareRules: DeclareCommand = (program, context) => {
  const { words, host } = context;
  const command = program
    .command('rules')
    .description(words.help.rules)
    .argument('[rule...]', words.explain.help.rules);
  addFormatOption(command, RULES_FORMATS, words.help).action(async (rules: string[]) => {
    const flags: OutputFlags<RulesFormat> = command.optsWithGlobals();
    const format = host.stdout.isTTY === true ? 'pretty' : 'concise';
    const request = { ...outputRequest(flags, format, context), rules };
    const { listRules } = await import('../engine.ts');
    context.finish(await listRules(request, host));
  });
};
