import { EXTRACT_FORMATS, type ExtractFormat } from '../requests.ts';
import type { DeclareCommand } from './command.ts';
import { addReportOptions, type ReportFlags, reportRequest } from './options.ts';

export const declareExtract: DeclareCommand = (program, context) => {
  const { words } = context;
  addReportOptions(program.command('extract').description(words.help.extract), EXTRACT_FORMATS, words).action(
    async (operands: string[], _own, command) => {
      const flags: ReportFlags<ExtractFormat> = command.optsWithGlobals();
      const request = reportRequest(operands, flags, 'json', context);
      const { extract } = await import('../engine.ts');
      context.finish(await extract(request, context.host));
    },
  );
};
