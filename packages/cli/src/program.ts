import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { type CommandContext, DEFAULT_COMMAND } from './commands/command.ts';
import { COMMANDS } from './commands/index.ts';
import { addGlobalOptions } from './commands/options.ts';
import type { Host } from './host.ts';
import { displayWidth } from './terminal/width.ts';
import { version } from './version.ts';

/** A word with one of these is a path or a pattern, not a mistyped command. */
const PATH_MARKS = /[./\\*?[\]{}]/;

const ABOUT_PROGRAM = /^(?:-h|--help|-V|--version)$/;

/** The command line: global options and every command. It never exits or writes errors by itself. */
export function programOf(context: CommandContext): Command {
  const { host, words } = context;
  const { help } = words;
  const program = new Command('gouji')
    .description(help.program)
    .usage('[command] [options] [file...]')
    .helpOption('-h, --help', help.help)
    .helpCommand('help [command]', help.helpCommand)
    .version(version(), '-V, --version', help.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void host.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => host.stdout.columns ?? 100,
    })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth,
      styleTitle: (title) => help.titles[title] ?? title,
    });
  addGlobalOptions(program, help);
  for (const declare of COMMANDS) declare(program, context);
  return program.addHelpText('after', help.examples);
}

/** The arguments with the default command written out: `gouji FILE` is `gouji check FILE`. */
export function withCommand(program: Command, { argv, cwd }: Pick<Host, 'argv' | 'cwd'>): string[] {
  const [word, topic] = program.parseOptions([...argv]).operands;
  const isCommand = (name: string): boolean => program.commands.some((command) => command.name() === name);
  if (word === undefined)
    return argv.some((arg) => ABOUT_PROGRAM.test(arg)) ? [...argv] : [DEFAULT_COMMAND, ...argv];
  // Commander has no words for this one.
  if (word === 'help' && topic !== undefined && !isCommand(topic)) return [topic];
  const isFile = word === '-' || PATH_MARKS.test(word) || existsSync(resolve(cwd, word));
  return isCommand(word) || word === 'help' || !isFile ? [...argv] : [DEFAULT_COMMAND, ...argv];
}
