import type { ConfigLayer, Profile, ResolvedConfig, RuleSetting } from '@gouji/core';
import { type Origin, Origins } from './origins.ts';

/** A value and where it was set. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly from: Origin | null;
}

/** A configuration as it is for one file, each part with its origin. */
export interface ExplainedConfig {
  /** The configurations it is put together from, the weakest first. */
  readonly sources: readonly string[];
  readonly rules: readonly (Sourced<RuleSetting> & { readonly id: string })[];
  readonly profile: readonly (Sourced<string | number> & { readonly key: keyof Profile })[];
  readonly history: Sourced<string> | null;
  readonly units: Sourced<readonly string[]> | null;
}

const PROFILE_KEYS = ['organ', 'level', 'year'] as const satisfies readonly (keyof Profile)[];

/** @param shown how the path of a configuration is shown */
export async function explainConfig(
  { rules, profile = {}, history, units }: ResolvedConfig,
  layers: readonly ConfigLayer[],
  file: string,
  shown: (source: string) => string,
): Promise<ExplainedConfig> {
  const origins = await Origins.of(layers, file, shown);
  return {
    sources: layers.map(({ source }) => shown(source)),
    rules: [...rules].map(([id, value]) => ({ id, value, from: origins.ofRule(id) })),
    profile: PROFILE_KEYS.flatMap((key) => {
      const value = profile[key];
      return value === undefined ? [] : [{ key, value, from: origins.ofProfile(key) }];
    }),
    history: history === undefined ? null : { value: history.pattern, from: origins.ofPart('history') },
    units: units === undefined ? null : { value: units.globs, from: origins.ofPart('units') },
  };
}
