import type { ExplainedConfig } from '../../config/explained-config.ts';
import { SCHEMA_VERSION } from '../../view/diagnostic.ts';

/** Rules and the profile by their names, each with its value and where it was set. */
export function jsonConfig({ sources, rules, profile, history, units }: ExplainedConfig): string {
  const document = {
    schemaVersion: SCHEMA_VERSION,
    sources,
    rules: Object.fromEntries(rules.map(({ id, value, from }) => [id, { ...value, from }])),
    profile: Object.fromEntries(profile.map(({ key, value, from }) => [key, { value, from }])),
    history,
    units,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
