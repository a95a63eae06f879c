import { EXPLAIN_FORMATS, type ExplainFormat } from '../requests.ts';
import type { DeclareCommand } from './command.ts';
import { addFormatOption, type OutputFlags, outputRequest } from './options.ts';

export const declareExplain: DeclareCommand = (program, context) => {
  const { words, host } = context;
  const command = program
    .command('explain')
    .description(words.help.explain)
    .argument('<rule>', words.explain.help.rule);
  addFormatOption(command, EXPLAIN_FORMATS, words.help).action(async (rule: string) => {
    const flags: OutputFlags<ExplainFormat> = command.optsWithGlobals();
    const request = { ...outputRequest(flags, 'pretty', context), rule };
    const { explain } = await import('../engine.ts');
    context.finish(await explain(request, host));
  });
};
