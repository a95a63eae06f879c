import { CommanderError } from 'commander';
import { faultOf, UsageError } from './commands/usage-error.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Host } from './host.ts';
import { localeOf } from './locale.ts';
import { type Messages, messagesIn } from './messages/index.ts';
import { programOf, withCommand } from './program.ts';
import { Refusal } from './refusal.ts';

export type { ExitCode } from './exit-code.ts';
export type { Host, OutputStream } from './host.ts';

/** The whole program: reads arguments, files and standard input from its host, writes to it, gives the exit code. */
export async function main(host: Host): Promise<ExitCode> {
  // A reader that has gone shows up here; those who write find out by themselves.
  for (const stream of [host.stdout, host.stderr]) stream.on('error', () => {});
  const locale = localeOf(host);
  const words = messagesIn(locale);
  let code: ExitCode = EXIT.ok;
  const program = programOf({ host, locale, words, finish: (result) => (code = result) });
  try {
    await program.parseAsync(withCommand(program, host), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    host.stderr.write(`${complaintOf(error, words)}\n`);
    return EXIT.failure;
  }
}

function complaintOf(error: unknown, words: Messages): string {
  if (error instanceof Refusal) return error.inWords(words);
  if (error instanceof UsageError) return `${words.usage(error.fault)}\n${words.usageHint('gouji')}`;
  if (error instanceof CommanderError) return `${words.usage(faultOf(error))}\n${words.usageHint('gouji')}`;
  return words.internal(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
