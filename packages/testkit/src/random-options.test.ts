import { describe, expect, it } from 'vitest';
import { LAYOUTS, type LayoutId, type RenderOptions } from './options.ts';
import { random } from './random.ts';
import { randomOptions } from './random-options.ts';

const optionsOf = (layout: LayoutId): RenderOptions[] =>
  Array.from({ length: 400 }, (_, seed) => randomOptions(random(seed), layout));
const all = LAYOUTS.flatMap(optionsOf);

/** All values that an option takes, in some order. */
function valuesOf<K extends keyof RenderOptions>(name: K, among = all): Set<RenderOptions[K]> {
  return new Set(among.map((options) => options[name]));
}

describe('random options', () => {
  it('turn every switch both ways', () => {
    const switches = Object.entries(all[0] ?? {}).filter(([, value]) => typeof value === 'boolean');
    expect(switches.length).toBeGreaterThan(10);
    for (const [name] of switches)
      expect([name, valuesOf(name as keyof RenderOptions).size]).toEqual([name, 2]);
  });

  it('choose every style', () => {
    expect(valuesOf('newline')).toEqual(new Set(['lf', 'crlf', 'cr']));
    expect(valuesOf('enumerators').size).toBe(6);
    expect(valuesOf('groupEnumerators').size).toBe(3);
    expect(valuesOf('brackets').size).toBe(3);
    expect(valuesOf('quotes').size).toBe(3);
    expect(valuesOf('pinyin').size).toBe(3);
    expect(valuesOf('proseDigits').size).toBe(3);
    expect(valuesOf('contents').size).toBe(3);
    expect(valuesOf('change').size).toBe(3);
    expect(valuesOf('blanks').size).toBe(4);
    expect(valuesOf('valuesOn').size).toBe(3);
    expect(valuesOf('pipes', optionsOf('L4')).size).toBe(2);
    expect(valuesOf('pipes', optionsOf('L5')).size).toBe(4);
    expect(valuesOf('align', optionsOf('L7')).size).toBe(3);
    expect(valuesOf('vertical', optionsOf('L7')).size).toBe(4);
    expect(valuesOf('separator', optionsOf('L8')).size).toBe(2);
    expect(valuesOf('flow', optionsOf('L9')).size).toBe(3);
    expect(new Set(all.map(({ pages }) => pages?.number)).size).toBe(7);
  });

  it('leave a lone page number out where it could be taken for a number', () => {
    for (const { blanks, pages } of all) {
      if (pages?.number !== 'bare') continue;
      expect(blanks).toBe(0);
      expect(pages.blankLines).toBeGreaterThan(0);
    }
  });
});
