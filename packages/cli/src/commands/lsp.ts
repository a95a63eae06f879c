import type { DeclareCommand } from './command.ts';

export const declareLsp: DeclareCommand = (program, { words }) => {
  program
    .command('lsp')
    .description(words.help.lsp)
    // What editors pass; the server looks at the arguments by itself.
    .option('--stdio', words.help.stdio)
    .action(async () => {
      // It serves until the editor ends it, and ends the process then.
      await import('@gouji/lsp/node');
    });
};
