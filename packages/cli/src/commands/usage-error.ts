import type { CommanderError } from 'commander';
import type { UsageFault } from '../messages/index.ts';

/** Arguments that make no request. */
export class UsageError extends Error {
  readonly fault: UsageFault;

  constructor(fault: UsageFault) {
    super(fault.kind);
    this.name = 'UsageError';
    this.fault = fault;
  }
}

/** What Commander has against the arguments, as data, so that it can be said in the person's language. */
export function faultOf({ code, message }: CommanderError): UsageFault {
  const [name = '', value = ''] = Array.from(message.matchAll(/'([^']*)'/g), (match) => match[1] ?? '');
  switch (code) {
    case 'commander.unknownOption':
      return { kind: 'unknown-option', name, similar: similarIn(message) };
    case 'commander.unknownCommand':
      return { kind: 'unknown-command', name, similar: similarIn(message) };
    case 'commander.optionMissingArgument':
      return { kind: 'missing-value', option: longName(name) };
    case 'commander.invalidArgument':
      return invalidValue(message, name, value);
    case 'commander.missingArgument':
      return { kind: 'missing-argument', name };
    case 'commander.excessArguments':
      return { kind: 'excess-arguments', command: name };
    default:
      return { kind: 'other', text: message.replace(/^error: /, '') };
  }
}

/** Commander names the option before its value, but an argument behind it. */
function invalidValue(message: string, first: string, second: string): UsageFault {
  const isArgument = message.includes('command-argument');
  const [option, value] = isArgument ? [`<${second}>`, first] : [longName(first), second];
  const allowed = /is invalid(?: for argument '[^']*')?\. (.*)/su.exec(message)?.[1] ?? '';
  return { kind: 'invalid-value', option, value, allowed };
}

/** `(Did you mean one of --format, --force?)` */
function similarIn(message: string): string[] {
  const names = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
  return names === undefined ? [] : names.split(', ');
}

/** `-f, --format <format>` → `--format` */
function longName(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}
