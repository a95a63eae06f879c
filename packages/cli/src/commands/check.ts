import { Option } from 'commander';
import { CHECK_FORMATS, type CheckFormat, type CheckRequest, FAIL_ON, type FailOn } from '../requests.ts';
import type { DeclareCommand } from './command.ts';
import { addReportOptions, oneOf, type ReportFlags, reportRequest } from './options.ts';

interface CheckFlags extends ReportFlags<CheckFormat> {
  readonly failOn?: FailOn;
}

export const declareCheck: DeclareCommand = (program, context) => {
  const { help } = context.words;
  addReportOptions(program.command('check').description(help.check), CHECK_FORMATS, help)
    .addOption(new Option('--fail-on <severity>', help.failOn).argParser(oneOf(FAIL_ON)))
    .action(async (operands: string[], _own, command) => {
      const flags: CheckFlags = command.optsWithGlobals();
      const format = context.host.stdout.isTTY === true ? 'pretty' : 'concise';
      const request: CheckRequest = {
        ...reportRequest(operands, flags, format, context),
        failOn: flags.failOn ?? 'error',
      };
      const { check } = await import('../jobs/check.ts');
      context.finish(await check(request, context.host));
    });
};
