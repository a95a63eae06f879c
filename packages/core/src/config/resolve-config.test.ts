import { describe, expect, it } from 'vitest';
import { RULES } from '../check/rules/index.ts';
import { type ConfigLayer, configResolver, type ResolvedConfig, resolveConfig } from './resolve-config.ts';
import type { Config } from './schema.ts';

/** Globs of tests are the beginnings of paths. */
const matches = (globs: readonly string[], path: string): boolean =>
  globs.some((glob) => path.startsWith(glob));

function resolved(configs: readonly Config[], path = 'a.txt'): ResolvedConfig {
  const layers = configs.map((config, at): ConfigLayer => ({ config, source: `${at}.json` }));
  return resolveConfig(layers, path, matches);
}

/** What is said of one rule. */
function setting(configs: readonly Config[], rule: string, path?: string): unknown {
  return resolved(configs, path).rules.get(rule);
}

describe('configurations put together', () => {
  it('say nothing where there is none', () => {
    expect(resolved([])).toEqual({ rules: new Map() });
  });

  it('set all rules of a group, and a rule before its group whatever their order', () => {
    const { rules } = resolved([{ rules: { 'sum/balance': 'error', sum: 'off' } }]);
    const sums = RULES.filter(({ id }) => id.startsWith('sum/'));
    expect(rules.size).toBe(sums.length);
    for (const { id } of sums) expect(rules.get(id)?.severity).toBe(id === 'sum/balance' ? 'error' : 'off');
  });

  it('let the later one decide, also with a group about a rule', () => {
    const base: Config = { rules: { 'sum/balance': 'error', cell: 'info' } };
    expect(setting([base, { rules: { sum: 'off' } }], 'sum/balance')).toEqual({ severity: 'off' });
    expect(setting([base, { rules: { sum: 'off' } }], 'cell/unit')).toEqual({ severity: 'info' });
  });

  it('keep options under a later severity, and replace them as a whole', () => {
    const base: Config = { rules: { 'sum/balance': ['info', { a: 1, b: 2 }] } };
    expect(setting([base, { rules: { sum: 'error' } }], 'sum/balance')).toEqual({
      severity: 'error',
      options: { a: 1, b: 2 },
    });
    expect(setting([base, { rules: { 'sum/balance': ['info', { a: 3 }] } }], 'sum/balance')).toEqual({
      severity: 'info',
      options: { a: 3 },
    });
  });

  it('let an override decide for its files, and the last of several', () => {
    const config: Config = {
      rules: { cell: 'error' },
      overrides: [
        { files: ['old/', 'drafts/'], rules: { cell: 'off' } },
        { files: ['old/2019/'], rules: { 'cell/unit': 'info' } },
      ],
    };
    expect(setting([config], 'cell/unit', 'a.txt')).toEqual({ severity: 'error' });
    expect(setting([config], 'cell/unit', 'old/a.txt')).toEqual({ severity: 'off' });
    expect(setting([config], 'cell/unit', 'old/2019/a.txt')).toEqual({ severity: 'info' });
    expect(setting([config], 'cell/blank', 'old/2019/a.txt')).toEqual({ severity: 'off' });
    expect(setting([config, { rules: { cell: 'warning' } }], 'cell/unit', 'old/a.txt')).toEqual({
      severity: 'warning',
    });
  });

  it('join profiles key by key and replace the rest, knowing where each comes from', () => {
    const base: Config = { profile: { level: 'county', year: 2023 }, history: 'a', units: ['b'] };
    const own: Config = { profile: { year: 2024 }, overrides: [{ files: ['a'], history: 'c' }] };
    expect(resolved([base, own])).toEqual({
      rules: new Map(),
      profile: { level: 'county', year: 2024 },
      history: { pattern: 'c', source: '1.json' },
      units: { globs: ['b'], source: '0.json' },
    });
  });

  it('are put together once for files that the same overrides fit', () => {
    const asked: string[] = [];
    const layer = { config: { overrides: [{ files: ['old/'] }] }, source: 'x/gouji.config.json' };
    const resolve = configResolver([layer], (globs, path, source) => {
      asked.push(`${source} ${path}`);
      return matches(globs, path);
    });
    expect(resolve('a.txt')).toBe(resolve('b.txt'));
    expect(resolve('old/a.txt')).toBe(resolve('old/b.txt'));
    expect(resolve('old/a.txt')).not.toBe(resolve('a.txt'));
    expect(asked[0]).toBe('x/gouji.config.json a.txt');
  });
});
