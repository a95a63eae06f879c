import type { NewRequest } from '../requests.ts';
import type { DeclareCommand } from './command.ts';
import { addDraftOptions, type DraftFlags, newFile } from './draft-options.ts';
import { inputRequest } from './options.ts';

interface NewFlags extends DraftFlags {
  readonly from?: string;
  readonly quiet?: true;
}

export const declareNew: DeclareCommand = (program, context) => {
  const { words, locale, host } = context;
  const { help } = words.new;
  const command = program.command('new').description(words.help.new);
  addDraftOptions(command, help)
    .option('--from <file>', help.from)
    .addHelpText('after', help.examples)
    .action(async () => {
      const flags: NewFlags = command.optsWithGlobals();
      const request: NewRequest = {
        organ: flags.organ ?? null,
        year: flags.year ?? null,
        form: flags.form ?? null,
        from: flags.from === undefined ? null : inputRequest([flags.from], {}),
        out: newFile(flags),
        locale,
        quiet: flags.quiet ?? false,
      };
      const { newDraft } = await import('../engine.ts');
      context.finish(await newDraft(request, host));
    });
};
