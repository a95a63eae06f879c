import { describe, expect, it } from 'vitest';
import { checked, draft } from './drafts.test-support.ts';
import { tableViews } from './table-view.ts';

const FIVE = [5, 0, 0, 0, 0, 0, 5];

describe('tableViews', () => {
  it('draw the form with the numbers of the report', () => {
    const [disclosure, requests, disputes] = tableViews(checked(draft({ requests: { new: FIVE } })), 'zh-CN');
    expect(disclosure?.blocks.map(({ article }) => article)).toEqual([
      '第二十条第（一）项',
      '第二十条第（五）项',
      '第二十条第（六）项',
      '第二十条第（八）项',
    ]);
    const [block] = requests!.blocks;
    expect(block?.columns.map(({ label }) => label)).toEqual([
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ]);
    expect(block?.rows[0]?.cells.map(({ value }) => value)).toEqual(FIVE);
    expect(block?.rows[4]).toMatchObject({
      enumerator: '1.',
      label: '属于国家秘密',
      groups: [{ label: '本年度办理结果' }, { enumerator: '（三）', label: '不予公开' }],
    });
    expect(disputes?.blocks[0]?.rows).toHaveLength(3);
  });

  it('mark wrong cells and say what they should be', () => {
    const text = draft({ requests: { new: FIVE, granted: [3, 0, 0, 0, 0, 0, 5], concluded: FIVE } });
    const [, requests] = tableViews(checked(text), 'zh-CN');
    const granted = requests?.blocks[0]?.rows.find(({ id }) => id === 'granted');
    expect(granted?.cells[0]).toMatchObject({ status: 'wrong', text: '3', value: 3, expected: 5 });
    expect(text.slice(granted!.cells[0]!.start!, granted!.cells[0]!.end!)).toBe('3');
    expect(
      granted?.cells.slice(1).every(({ status, expected }) => status === 'sound' && expected === null),
    ).toBe(true);
  });

  it('have no places and no numbers where a table is absent', () => {
    const [disclosure] = tableViews(checked('一、总体情况\n'), 'en');
    expect(disclosure).toMatchObject({ start: null, end: null });
    expect(disclosure?.blocks[0]?.rows[0]?.cells[0]).toMatchObject({
      state: 'missing',
      value: null,
      start: null,
    });
  });
});
