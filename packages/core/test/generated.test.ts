import { describe, expect, it } from 'vitest';
import * as core from '../src/index.ts';

interface Generator {
  generate(sources: typeof core): ReadonlyMap<string, string>;
  present(): ReadonlyMap<string, string>;
}
const script = new URL('../scripts/generate-rule-docs.mjs', import.meta.url);
const { generate, present } = (await import(script.href)) as Generator;

describe('what is generated from the rules', () => {
  const generated = generate(core);
  const onDisk = present();

  it('is there, and nothing else is', () => {
    expect([...onDisk.keys()].sort(), 'run: pnpm generate').toEqual([...generated.keys()].sort());
  });

  it('is what the rules say now', () => {
    const stale = [...generated].filter(([path, text]) => onDisk.get(path) !== text).map(([path]) => path);
    expect(stale, 'run: pnpm generate').toEqual([]);
  });

  it('has no word that a rule forgot', () => {
    for (const [path, text] of generated) expect(text, path).not.toMatch(/undefined|NaN|\[object|TODO/u);
  });
});
