import { describe, expect, it } from 'vitest';
import { foldingRanges } from './folding-ranges.ts';
import { at, opened, SOUND } from './report.test-support.ts';
import { selectionRanges } from './selection-ranges.ts';

const REPORT = opened(SOUND);

describe('foldingRanges', () => {
  it('run from a heading or label to the last line that belongs to it', () => {
    const lines = SOUND.split('\n');
    const folds = foldingRanges(REPORT).map(({ startLine, endLine }) => [lines[startLine], lines[endLine]]);
    const denied = folds.find(([first]) => first?.includes('（三）不予公开'));
    expect(denied?.[1]).toContain('8.属于行政查询事项');
    const section = folds.find(([first]) => first === '五、存在的主要问题及改进情况');
    expect(section?.[1]).not.toBe('');
    expect(section?.[1]).not.toContain('六、');
  });

  it('have more than one line each', () => {
    for (const { startLine, endLine } of foldingRanges(REPORT)) expect(endLine).toBeGreaterThan(startLine);
  });
});

describe('selectionRanges', () => {
  it('grow from the number to the report, for each position', () => {
    const ranges = selectionRanges(REPORT, [at(REPORT, '（一）予以公开\t\t6', 9), at(REPORT, '深入贯彻')]);
    expect(ranges).toHaveLength(2);
    const depth = (range: (typeof ranges)[0] | undefined): number =>
      range === undefined ? 0 : 1 + depth(range.parent);
    expect(depth(ranges[0])).toBeGreaterThanOrEqual(5);
    expect(depth(ranges[1])).toBeGreaterThanOrEqual(3);
  });
});
