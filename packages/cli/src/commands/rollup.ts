import { Option } from 'commander';
import { FAIL_ON, type FailOn, ROLLUP_FORMATS, type RollUpFormat, type RollUpRequest } from '../requests.ts';
import type { CommandContext, DeclareCommand } from './command.ts';
import { addDraftOptions, type DraftFlags, lineLike, newFile } from './draft-options.ts';
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

interface RollUpFlags
  extends Pick<InputFlags, 'fileList' | 'maxFileSize'>,
    OutputFlags<RollUpFormat>,
    ConfigFlags,
    DraftFlags {
  readonly against?: string;
  readonly title?: string;
  readonly expect?: string;
  readonly failOn?: FailOn;
}

export const declareRollUp: DeclareCommand = (program, context) => {
  const { words } = context;
  const { help } = words.rollup;
  const command = program
    .command('rollup')
    .description(words.help.rollup)
    .argument('[unit...]', help.units)
    .option('--against <file>', help.against);
  addConfigOptions(addFormatOption(addDraftOptions(command, help), ROLLUP_FORMATS, words.help), words)
    .addOption(
      new Option('--title <title>', help.title).argParser(
        lineLike('霁川县人民政府2025年政府信息公开工作年度报告'),
      ),
    )
    .option('--expect <file>', help.expect)
    .option('--file-list <file>', words.choosing.help.fileList)
    .addOption(new Option('--fail-on <severity>', words.help.failOn).argParser(oneOf(FAIL_ON)))
    .addOption(sizeOption(words.help))
    .addHelpText('after', help.examples)
    .action(async (units: string[]) => {
      const request = rollUpRequest(units, command.optsWithGlobals(), context);
      const { rollUpReports } = await import('../engine.ts');
      context.finish(await rollUpReports(request, context.host));
    });
};

function rollUpRequest(units: readonly string[], flags: RollUpFlags, context: CommandContext): RollUpRequest {
  const out = newFile(flags);
  const onStdin = [...units, flags.against, flags.expect, flags.fileList].filter((each) => each === '-');
  if (onStdin.length > 1) conflict('-', '-');
  // Sums that are written to a file need not be drawn too.
  const isRead = context.host.stdout.isTTY === true && out === null;
  const { fileList, maxFileSize } = inputRequest(units, flags);
  return {
    ...outputRequest(flags, isRead ? 'pretty' : 'concise', context),
    ...configRequest(flags),
    operands: units,
    fileList,
    maxFileSize,
    against: flags.against ?? null,
    out,
    organ: flags.organ ?? null,
    year: flags.year ?? null,
    title: flags.title ?? null,
    form: flags.form ?? null,
    expect: flags.expect ?? null,
    failOn: flags.failOn ?? 'error',
    maxWarnings: null,
  };
}
