import { describe, expect, it } from 'vitest';
import { type ConfigHost, loadConfig } from './load-config.ts';

function hostOf(files: Readonly<Record<string, string>>): ConfigHost {
  return {
    read: async (source) => files[source] ?? null,
    resolve: (specifier, from) => new URL(specifier, `file:///${from}`).pathname.slice(1),
  };
}

async function load(files: Readonly<Record<string, string>>): Promise<unknown> {
  const loaded = await loadConfig('x/own.json', hostOf(files));
  if (loaded === null) return null;
  const { layers, problems } = loaded;
  if (problems.length === 0) return layers.map(({ source }) => source);
  return problems.map(({ source, problem: { kind, found, start } }) => [source, kind, found, start.offset]);
}

describe('a configuration that builds on others', () => {
  it('comes after them, the later listed after the earlier', async () => {
    const files = {
      'x/own.json': '{"extends":["a.json","../b.json"]}',
      'x/a.json': '{"extends":"base/c.json"}',
      'x/base/c.json': '{}',
      'b.json': '{"extends":"x/base/c.json"}',
    };
    expect(await load(files)).toEqual(['x/base/c.json', 'x/a.json', 'b.json', 'x/own.json']);
  });

  it('is none where it does not exist', async () => {
    expect(await load({})).toBeNull();
  });

  it('says at its extends what is missing or goes in a circle', async () => {
    expect(await load({ 'x/own.json': '{"extends":["no.json"]}' })).toEqual([
      ['x/own.json', 'missing-file', 'no.json', 12],
    ]);
    expect(await load({ 'x/own.json': '{"extends":"own.json"}' })).toEqual([
      ['x/own.json', 'circular-extends', 'own.json', 11],
    ]);
    const circle = { 'x/own.json': '{"extends":"a.json"}', 'x/a.json': '{"extends":"./own.json"}' };
    expect(await load(circle)).toEqual([['x/a.json', 'circular-extends', './own.json', 11]]);
  });

  it('hands on the problems of all, each with its file', async () => {
    const files = {
      'x/own.json': '{"extends":["a.json","b.json","a.json"]}',
      'x/a.json': '{"a":1}',
      'x/b.json': '',
    };
    expect(await load(files)).toEqual([
      ['x/a.json', 'unknown-key', 'a', 1],
      ['x/b.json', 'syntax', '', 0],
    ]);
  });
});
