import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse/parse-report.ts';
import { charactersOf } from './characters.ts';

function charactersIn(text: string): ReturnType<typeof charactersOf> {
  return charactersOf(parseReport(text));
}

describe('the characters of a text', () => {
  it('are nothing to speak of where the text is plain', () => {
    expect(charactersIn('一、总体情况。工作平稳，有序。')).toEqual({
      halfWidth: [],
      paired: [],
      doubled: [],
      digitRuns: [],
      odd: new Map(),
    });
  });

  it('have half-width marks, pairs and doubled ones at their places', () => {
    const { halfWidth, paired, doubled } = charactersIn('规定,(一)“公开”《条例》天天?');
    expect(halfWidth).toEqual([2, 3, 5, 16]);
    expect(paired).toEqual([3, 5, 6, 9, 10, 13]);
    expect(doubled).toEqual([15]);
  });

  it('count odd ones by kind, a note of several brackets once', () => {
    const { odd, paired } = charactersIn('報(bao)告⽂件⻓期公(gong)(gong)開\u200b\u00a0');
    expect(Object.fromEntries(odd)).toEqual({
      traditional: { first: 0, count: 2 },
      pinyin: { first: 1, count: 2 },
      radical: { first: 7, count: 2 },
      'zero-width': { first: 25, count: 1 },
      'no-break-space': { first: 26, count: 1 },
    });
    expect(paired).toEqual([]);
  });

  it('leave out comments', () => {
    const { halfWidth, paired } = charactersIn('工作<!-- 原因(gong),“见附件” -->平稳。');
    expect([halfWidth, paired]).toEqual([[], []]);
  });
});
