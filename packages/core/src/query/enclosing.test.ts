import { LAYOUTS, randomCase } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';
import { checked, draft, offsetOf, textsOf } from './drafts.test-support.ts';
import { enclosingRanges } from './enclosing.ts';

describe('enclosingRanges', () => {
  it('grow from a number over its cell, row, table and section to the report', () => {
    const text = draft({ disclosure: { 'normative-documents': ['**37**', 0, 41] } });
    const report = checked(text);
    const [number, cell, row, ...rest] = textsOf(report, enclosingRanges(report, offsetOf(text, '37')));
    expect([number, cell, row]).toEqual(['37', '**37**', '行政规范性文件\t**37**\t0\t41']);
    expect(rest.map((part) => part.split('\n')[0])).toEqual([
      '第二十条第（一）项',
      '二、主动公开政府信息情况',
      '青石镇人民政府2024年政府信息公开工作年度报告',
    ]);
  });

  it('grow from prose over its line and section', () => {
    const text = draft({ overview: '我镇认真做好公开。' });
    const report = checked(text);
    const [line, section] = textsOf(report, enclosingRanges(report, offsetOf(text, '认真')));
    expect(line).toBe('我镇认真做好公开。');
    expect(section).toMatch(/^一、总体情况/);
  });

  it('each hold the one before, in every layout', () => {
    for (const [seed, layout] of LAYOUTS.entries()) {
      const { text } = randomCase(seed, layout).rendered;
      const report = checked(text);
      for (let offset = 0; offset <= text.length; offset += 97) {
        const ranges = enclosingRanges(report, offset);
        expect(ranges.at(-1)).toEqual({ start: 0, end: text.length });
        ranges.forEach((outer, at) => {
          const inner = ranges[at - 1] ?? { start: offset, end: offset };
          expect(outer.start).toBeLessThanOrEqual(inner.start);
          expect(outer.end).toBeGreaterThanOrEqual(inner.end);
        });
      }
    }
  });
});
