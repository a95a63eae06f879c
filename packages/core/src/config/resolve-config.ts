import type { Profile } from '../check/context.ts';
import type { RuleOptions } from '../check/rule.ts';
import { groupOf } from '../check/rules/groups.ts';
import { RULES } from '../check/rules/index.ts';
import type { CheckSettings, RuleSetting } from '../check/settings.ts';
import type { Config, ConfigPart, ConfiguredRule } from './schema.ts';

/** A configuration and where it comes from: paths and globs in it count from there. */
export interface ConfigLayer {
  readonly config: Config;
  /** The configuration's file, in the host's own way of naming files. */
  readonly source: string;
}

/** Whether a file is meant by one of some globs that stand in the configuration `source`. */
export type MatchesGlobs = (globs: readonly string[], filePath: string, source: string) => boolean;

/** What all configurations together say of one file; `checkReport` takes it as it is. */
export interface ResolvedConfig extends CheckSettings {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly profile?: Profile;
  /** Where last year's report is; see `historyPath`. */
  readonly history?: { readonly pattern: string; readonly source: string };
  /** The reports that this one sums up. */
  readonly units?: { readonly globs: readonly string[]; readonly source: string };
}

/**
 * Puts configurations together for one file, the weakest first: what a later one says of a rule replaces what earlier
 * ones say, and within one, a rule goes before its group and an override before the rest. Options stay where a later
 * one names a severity only.
 */
export function resolveConfig(
  layers: readonly ConfigLayer[],
  filePath: string,
  matches: MatchesGlobs,
): ResolvedConfig {
  return configResolver(layers, matches)(filePath);
}

/** As {@link resolveConfig}, for many files: those that the same overrides fit share one result. */
export function configResolver(
  layers: readonly ConfigLayer[],
  matches: MatchesGlobs,
): (filePath: string) => ResolvedConfig {
  const parts = layers.flatMap(({ config, source }) => [
    { part: config, source, files: null },
    ...(config.overrides ?? []).map((part) => ({ part, source, files: part.files })),
  ]);
  const known = new Map<string, ResolvedConfig>();
  return (filePath) => {
    const fitting = parts.filter(({ files, source }) => files === null || matches(files, filePath, source));
    const key = fitting.map((part) => parts.indexOf(part)).join(' ');
    const resolved = known.get(key) ?? merged(fitting);
    known.set(key, resolved);
    return resolved;
  };
}

function merged(parts: readonly { readonly part: ConfigPart; readonly source: string }[]): ResolvedConfig {
  const rules = new Map<string, RuleSetting>();
  let rest: Omit<ResolvedConfig, 'rules'> = {};
  for (const { part, source } of parts) {
    mergeRules(rules, part.rules ?? {});
    const { profile, history, units } = part;
    if (profile !== undefined) rest = { ...rest, profile: { ...rest.profile, ...profile } };
    if (history !== undefined) rest = { ...rest, history: { pattern: history, source } };
    if (units !== undefined) rest = { ...rest, units: { globs: units, source } };
  }
  return { ...rest, rules };
}

function mergeRules(
  rules: Map<string, RuleSetting>,
  configured: Readonly<Record<string, ConfiguredRule>>,
): void {
  for (const { id } of RULES) {
    const setting = configured[id] ?? configured[groupOf(id)];
    if (setting === undefined) continue;
    const [severity, options] = typeof setting === 'string' ? [setting] : setting;
    rules.set(id, { severity, ...optionsOf(options ?? rules.get(id)?.options) });
  }
}

function optionsOf(options: RuleOptions | undefined): Pick<RuleSetting, 'options'> {
  return options === undefined ? {} : { options };
}
