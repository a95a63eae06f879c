import { Option } from 'commander';
import { type InitRequest, LEVELS } from '../requests.ts';
import type { DeclareCommand } from './command.ts';
import { yearOf } from './draft-options.ts';
import { oneOf } from './option-values.ts';
import type { GlobalFlags } from './options.ts';

interface InitFlags extends GlobalFlags {
  readonly organ?: string;
  readonly level?: (typeof LEVELS)[number];
  readonly year?: number;
  readonly force?: true;
}

export const declareInit: DeclareCommand = (program, context) => {
  const { words, host, locale, finish } = context;
  const { help } = words.init;
  program
    .command('init')
    .description(words.help.init)
    .argument('[folder]', help.folder)
    .option('--organ <organ>', help.organ)
    .addOption(new Option('--level <level>', help.level(LEVELS)).argParser(oneOf(LEVELS)))
    .addOption(new Option('--year <year>', help.year).argParser(yearOf))
    .option('--force', help.force)
    .action(async (folder: string | undefined, _own, command) => {
      const { organ, level, year, force, quiet }: InitFlags = command.optsWithGlobals();
      const request: InitRequest = {
        folder: folder ?? '.',
        profile: { ...(organ && { organ }), ...(level && { level }), ...(year && { year }) },
        overwrite: force ?? false,
        quiet: quiet ?? false,
        locale,
      };
      const { init } = await import('../engine.ts');
      finish(await init(request, host));
    });
};
