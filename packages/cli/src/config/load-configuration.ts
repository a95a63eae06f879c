import { dirname, resolve } from 'node:path';
import { type ConfigLayer, configResolver, loadConfig, type ResolvedConfig } from '@gouji/core';
import type { BadConfig, ConfigFault } from './config-fault.ts';
import { readConfigText } from './config-text.ts';
import { globMatcher } from './globs.ts';

/** A configuration without mistakes. */
export interface LoadedConfiguration {
  readonly kind: 'loaded';
  /** Those it is put together from, the weakest first. */
  readonly layers: readonly ConfigLayer[];
  /** What it says of a file. */
  readonly resolve: (path: string) => ResolvedConfig;
}

/** Reads a configuration and all that it builds on. */
export async function loadConfiguration(source: string): Promise<LoadedConfiguration | BadConfig> {
  const unreadable: ConfigFault[] = [];
  const read = async (path: string): Promise<string | null> => {
    const content = await readConfigText(path);
    if (typeof content === 'string') return content;
    if (content.kind === 'not-found') return null;
    unreadable.push({ source: path, unreadable: content });
    // Stands for it until that is told.
    return '{}';
  };
  const host = { read, resolve: (specifier: string, from: string) => resolve(dirname(from), specifier) };
  const loaded = await loadConfig(source, host);
  const bad = (faults: readonly ConfigFault[]): BadConfig => ({ kind: 'bad-config', source, faults });
  if (loaded === null) return bad([{ source, unreadable: { kind: 'not-found' } }]);
  if (loaded.problems.length + unreadable.length > 0) return bad([...unreadable, ...loaded.problems]);
  return {
    kind: 'loaded',
    layers: loaded.layers,
    resolve: configResolver(loaded.layers, await globMatcher()),
  };
}
