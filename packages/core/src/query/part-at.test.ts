import { describe, expect, it } from 'vitest';
import { checked, draft, offsetOf } from './drafts.test-support.ts';
import { partAt } from './part-at.ts';

const TEXT = draft({
  overview: '全年收到申请 12 件。<!-- gouji-disable-line text/received, sum -- 已核对 -->',
  requests: { new: [12, 0, 0, 0, 0, 0, 12] },
});
const REPORT = checked(TEXT);

function kindAt(words: string, within = 0): string {
  const part = partAt(REPORT, offsetOf(TEXT, words, within));
  return part === null ? '' : `${part.kind} ${TEXT.slice(part.start, part.end)}`;
}

describe('partAt', () => {
  it('finds the number of a cell', () => {
    expect(kindAt('12\t0\t0')).toBe('cell 12');
    expect(kindAt('12\t0\t0', 1)).toBe('cell 12');
  });

  it('takes what begins at an offset for what ends there', () => {
    expect(kindAt('\t12\t0')).toBe('row 一、本年新收政府信息公开申请数量');
    expect(kindAt('12\t0\t0', 2)).toBe('cell 12');
    expect(kindAt('12\t0\t0', 3)).toBe('cell 0');
  });

  it('finds labels of rows, heads of columns and groups, and headings', () => {
    expect(kindAt('部分公开（区分')).toMatch(/^row （二）部分公开/);
    expect(kindAt('科研机构')).toBe('head 科研机构');
    expect(kindAt('不予处理')).toBe('head （五）不予处理');
    expect(kindAt('总体情况')).toBe('section 一、总体情况');
  });

  it('finds a number of the prose that the tables count', () => {
    expect(kindAt('12 件')).toBe('stated 12');
  });

  it('finds the rules that a comment silences, but not its reason', () => {
    expect(kindAt('received')).toBe('rule text/received');
    expect(kindAt('sum --')).toBe('rule sum');
    expect(kindAt('已核对')).toBe('');
  });

  it('finds nothing in other prose', () => {
    expect(kindAt('全年')).toBe('');
  });

  it('lets a blank cell be pointed at anywhere between its neighbours', () => {
    const text = draft().replace('规章\t0\t0\t0', '| 规章 | 0 |      | 0 |');
    const part = partAt(checked(text), offsetOf(text, '|      |', 4));
    expect(part).toMatchObject({ kind: 'cell', cell: { state: 'blank' } });
  });
});
