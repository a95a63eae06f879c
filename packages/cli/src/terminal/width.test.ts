import { describe, expect, it } from 'vitest';
import { displayWidth, padEnd, padStart, truncate } from './width.ts';

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['总计', 4],
    ['（七）', 6],
    ['“三安全”', 8],
    ['① — …', 5],
    ['a\u0301', 1],
    ['公\u200b开\ufeff', 4],
    ['𠮷', 2],
    ['e\ufe0f', 1],
    ['\u001b[31m总\u001b[39m', 2],
    ['', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('padding and cutting', () => {
  it('counts columns, not characters', () => {
    expect(padEnd('总计', 6)).toBe('总计  ');
    expect(padStart('总计', 6)).toBe('  总计');
    expect(padStart('总计', 3)).toBe('总计');
  });

  it('cuts to the width and shows the cut', () => {
    expect(truncate('行政复议', 8)).toBe('行政复议');
    expect(truncate('行政复议总数', 8)).toBe('行政...');
    expect(displayWidth(truncate('行政复议总数', 9))).toBeLessThanOrEqual(9);
  });
});
