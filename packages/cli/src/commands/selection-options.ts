import { type Command, Option } from 'commander';
import type { Messages } from '../messages/index.ts';
import { SEVERITIES, type SelectionRequest } from '../requests.ts';
import { oneOf } from './option-values.ts';

/** Flags that say which findings are meant. */
export interface SelectionFlags {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly minSeverity?: SelectionRequest['minSeverity'];
}

export function addSelectionOptions(command: Command, { choosing }: Messages): Command {
  const { only, skip, minSeverity } = choosing.help;
  return command
    .addOption(new Option('--only <rules>', only).argParser(listed))
    .addOption(new Option('--skip <rules>', skip).argParser(listed))
    .addOption(new Option('--min-severity <severity>', minSeverity).argParser(oneOf(SEVERITIES)));
}

export function selectionRequest(flags: SelectionFlags, baseline: string | null): SelectionRequest {
  const { only = [], skip = [], minSeverity = 'info' } = flags;
  return { only, skip, minSeverity, baseline };
}

/** `a,b`; repeated, they add up. */
function listed(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...text.split(',').filter((id) => id !== '')];
}
