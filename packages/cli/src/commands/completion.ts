import { Argument } from 'commander';
import { SHELLS, type Shell } from '../completion/shells.ts';
import { EXIT } from '../exit-code.ts';
import type { DeclareCommand } from './command.ts';
import { oneOf } from './option-values.ts';

export const declareCompletion: DeclareCommand = (program, { words, host, locale, finish }) => {
  const { help } = words.completion;
  program
    .command('completion')
    .description(words.help.completion)
    .addArgument(new Argument('<shell>', help.shell).argParser(oneOf(SHELLS)))
    .addHelpText('after', help.examples)
    .action(async (shell: Shell) => {
      const { SCRIPTS } = await import('../engine.ts');
      host.stdout.write(SCRIPTS[shell]);
      finish(EXIT.ok);
    });
  // What the scripts ask.
  program
    .command('__complete', { hidden: true })
    .argument('<index>')
    .argument('[word...]')
    .action(async (index: string, given: string[]) => {
      const { answer } = await import('../engine.ts');
      host.stdout.write(await answer(program, Number(index), given, locale));
      finish(EXIT.ok);
    });
};
