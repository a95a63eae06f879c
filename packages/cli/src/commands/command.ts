import type { Locale } from '@gouji/core';
import type { Command as Program } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { Messages } from '../messages/index.ts';

/** The command that runs where none is named. */
export const DEFAULT_COMMAND = 'check';

/** What a command is given to declare itself and to answer. */
export interface CommandContext {
  readonly host: Host;
  readonly locale: Locale;
  readonly words: Messages;
  /** Takes the exit code of the command that ran. */
  readonly finish: (code: ExitCode) => void;
}

/**
 * A command declares its flags, turns them into a typed request and hands that to its work, which is loaded only
 * then: help and usage errors need no engine.
 */
export type DeclareCommand = (program: Program, context: CommandContext) => void;
