import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse/parse-report.ts';
import { draft } from './drafts.test-support.ts';
import { foldsOf } from './folds.ts';

/** The first and last line of each fold. */
function folds(text: string): readonly string[] {
  return foldsOf(parseReport(text)).map(({ kind, start, end }) => {
    const lines = text.slice(start, end).trimEnd().split('\n');
    return `${kind}: ${lines[0]?.split('\t')[0]} … ${lines.at(-1)?.split('\t')[0]}`;
  });
}

describe('foldsOf', () => {
  it('are sections, tables and groups of rows', () => {
    const found = folds(draft());
    expect(found[0]).toBe('section: 一、总体情况 … 无。');
    expect(found).toContain('group: （五）不予处理 … 5.要求行政机关确认或重新出具已获取信息');
    expect(found).toContain('group: 三、本年度办理结果 … （七）总计');
    expect(found.filter((fold) => fold.startsWith('table'))).toHaveLength(3);
  });

  it('end before the marks of the next heading', () => {
    const text = '## 一、总体情况\n\n无。\n\n## 二、主动公开政府信息情况\n';
    expect(folds(text)[0]).toBe('section: 一、总体情况 … 无。');
  });
});
