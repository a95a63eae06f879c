import { type CheckSettings, ruleCatalogue } from '@gouji/core';
import { UsageError } from '../commands/usage-error.ts';

/** The rules that ids of rules and groups mean. Throws a usage error that says what was probably meant. */
export function rulesNamed(ids: readonly string[]): ReadonlySet<string> {
  const catalogue = ruleCatalogue();
  return new Set(
    ids.flatMap((id) => {
      if (catalogue.has(id)) return catalogue.rulesOf(id);
      const similar = catalogue.nearest(id);
      throw new UsageError({ kind: 'unknown-rule', id, similar: similar === undefined ? [] : [similar] });
    }),
  );
}

/** Changes what the configuration says of rules to what was asked for on the command line. */
export type Select = <Settings extends CheckSettings>(settings: Settings) => Settings;

/** Only these run, even where the configuration has them off; none of those do. */
export function selection(only: readonly string[], skip: readonly string[]): Select {
  if (only.length + skip.length === 0) return (settings) => settings;
  const chosen = rulesNamed(only);
  const skipped = rulesNamed(skip);
  const all = ruleCatalogue().rules;
  return (settings) => {
    const rules = new Map(settings.rules);
    for (const id of all) {
      if (skipped.has(id) || (only.length > 0 && !chosen.has(id))) rules.set(id, { severity: 'off' });
      // Without a setting a rule runs as it is.
      else if (chosen.has(id) && rules.get(id)?.severity === 'off') rules.delete(id);
    }
    return { ...settings, rules };
  };
}
