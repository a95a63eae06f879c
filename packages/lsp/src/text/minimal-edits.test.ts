import { applyEdits } from '@gouji/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalEdits } from './minimal-edits.ts';

describe('minimalEdits', () => {
  it('touch only what differs', () => {
    expect(minimalEdits('甲 1\n乙 2\n丙 3\n', '甲 1\n乙 20\n丙 3\n')).toEqual([
      { start: 7, end: 7, text: '0' },
    ]);
    expect(minimalEdits('甲\n乙\n丙\n', '甲\n丙\n')).toEqual([{ start: 2, end: 4, text: '' }]);
    expect(minimalEdits('甲', '甲')).toEqual([]);
  });

  it('make the one text of the other', () => {
    const line = fc.constantFrom('', '甲', '乙\t1', '𠮷野', '|  0 |', 'é', '😀');
    const end = fc.constantFrom('\n', '\r\n', '\r', '');
    const text = fc.array(fc.tuple(line, end)).map((lines) => lines.flat().join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyEdits(before, minimalEdits(before, after))).toBe(after);
      }),
    );
  });

  it('never cut a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        for (const { start, end, text } of minimalEdits(before, after)) {
          for (const at of [start, end]) expect(before.slice(at, at + 1)).not.toMatch(/[\udc00-\udfff]/);
          expect(text).toBe(Buffer.from(text).toString());
        }
      }),
    );
  });

  it('take little time for long texts that have nothing in common', () => {
    const [before, after] = [
      '甲\n'.repeat(50_000),
      Array.from({ length: 50_000 }, (_, i) => `${i}\n`).join(''),
    ];
    const started = performance.now();
    expect(applyEdits(before, minimalEdits(before, after))).toBe(after);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
