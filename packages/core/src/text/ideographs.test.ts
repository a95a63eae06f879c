import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold, isHan } from './fold.ts';
import { IDEOGRAPHS } from './fold-table.generated.ts';
import { RADICALS } from './radicals.ts';

interface Generator {
  generate(): string;
  simplifiedCharacters(): ReadonlySet<string>;
}
const script = new URL('../../scripts/generate-fold-table.mjs', import.meta.url);
const { generate, simplifiedCharacters } = (await import(script.href)) as Generator;

const folded = (text: string): string => String.fromCharCode(...fold(text));
const pairs = (table: string): readonly string[] => table.match(/../gs) ?? [];

describe('folding of ideographs', () => {
  it('turns traditional characters into simplified ones', () => {
    expect(folded('屬於國家祕密的個人隱私')).toBe('属于国家秘密的个人隐私');
    expect(folded('復議後起訴、行政徵收、處理決定數量')).toBe('复议后起诉、行政征收、处理决定数量');
    expect(folded('規範性文件製作件數總計')).toBe('规范性文件制作件数总计');
  });

  it('knows the variants of Taiwan and Hong Kong', () => {
    expect(folded('臺台衆眾爲為裏裡羣啓綫線衞衛説說内內')).toBe('台台众众为为里里群启线线卫卫说说内内');
  });

  it('keeps characters that simplified text writes too', () => {
    expect(folded('显著 乾县 答覆 慰藉 瞭望')).toBe('显著 乾县 答覆 慰藉 瞭望');
    const changed = [...simplifiedCharacters()].filter((character) => folded(character) !== character);
    expect(changed.sort()).toEqual(['後', '徵', '於'].sort());
  });

  it('turns Kangxi radicals into ideographs', () => {
    expect(folded('⼀⼆⾏⼈⾧⾨')).toBe('一二行人长门');
  });

  it('turns the radicals of the supplement into ideographs', () => {
    expect(folded('⻓⻔⺠⻋⻅⻚⻛⻢⻄⻑')).toBe('长门民车见页风马西长');
  });

  it('keeps radicals that have no ideograph in the basic plane', () => {
    expect(folded('⺇⺀')).toBe('⺇⺀');
  });

  it('turns compatibility ideographs into unified ones', () => {
    expect(folded('\uf9f4\uf9ca\ufa12')).toBe('林流晴');
  });

  it('gives no radical or compatibility ideograph where a unified one is known', () => {
    for (const pair of [...pairs(IDEOGRAPHS), ...pairs(RADICALS)]) {
      const unit = folded(pair.charAt(0));
      expect(isHan(unit.charCodeAt(0)) && unit === unit.normalize('NFKC') && unit > '\u3400', pair).toBe(
        true,
      );
    }
  });
});

describe('the table of ideographs', () => {
  it('is what its generator writes now', () => {
    const path = new URL('fold-table.generated.ts', import.meta.url);
    expect(readFileSync(path, 'utf8')).toBe(generate());
  });

  it('lists every character once, in order', () => {
    for (const table of [IDEOGRAPHS, RADICALS]) {
      const sources = pairs(table).map((pair) => pair.charCodeAt(0));
      expect(sources).toEqual([...new Set(sources)].sort((a, b) => a - b));
    }
  });
});
