import { describe, expect, it } from 'vitest';
import { historyPath } from './history-path.ts';

const REPORT = { dir: '2024', name: '青石镇2024年', ext: '.txt', year: 2024 };

describe('the path of last year’s report', () => {
  it.each([
    ['../去年/{name}{ext}', '../去年/青石镇2024年.txt'],
    ['{lastYear}/{name}.md', '2023/青石镇2024年.md'],
    ['{dir}/{lastName}{ext}', '2024/青石镇2023年.txt'],
    ['{year}-{lastYear}', '2024-2023'],
    ['last.txt', 'last.txt'],
  ])('is made of %s', (pattern, path) => {
    expect(historyPath(pattern, REPORT)).toBe(path);
  });

  it('is none where the year is unknown and asked for, or where it leads to the report itself', () => {
    expect(historyPath('{lastYear}/{name}', { ...REPORT, year: null })).toBeNull();
    expect(historyPath('old/{name}', { ...REPORT, year: null })).toBe('old/青石镇2024年');
    expect(historyPath('{dir}/{name}{ext}', REPORT)).toBeNull();
    expect(historyPath('{dir}/{lastName}{ext}', { ...REPORT, name: '青石镇' })).toBeNull();
    expect(historyPath('{dir}/{lastName}{ext}', { ...REPORT, dir: '', name: '青石镇' })).toBeNull();
  });
});
