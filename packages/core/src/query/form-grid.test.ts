import { describe, expect, it } from 'vitest';
import { FORMS, type Form, TABLE_IDS, type TableId } from '../form/index.ts';
import { type GridBlock, gridOf } from './form-grid.ts';

const TABLES = FORMS.flatMap((form) => TABLE_IDS.map((id) => [form.id, id, form] as const));

/** How many columns each line of a block fills, those that reach into it from above included. */
function widthsOf({ heads, rows }: GridBlock): number[] {
  const lines = [
    ...heads,
    ...rows.map((row) => [...row.heads, ...row.cells.map(({ columns }) => ({ columns, rows: 1 }))]),
  ];
  const widths = lines.map(() => 0);
  lines.forEach((line, at) => {
    for (const { columns, rows: height } of line)
      for (let below = 0; below < height; below++) widths[at + below] = (widths[at + below] ?? 0) + columns;
  });
  return widths;
}

function labels(form: Form, id: TableId): string[][] {
  const [block] = gridOf(form, id);
  return (block?.heads ?? []).map((line) => line.map(({ label }) => label.zh));
}

describe('a table as the form prints it', () => {
  it.each(TABLES)('%s %s has every cell once, in order', (_, id, form) => {
    const drawn = gridOf(form, id).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    const expected = form.cells.filter(({ table }) => table === id).map((cell) => cell.id);
    expect(drawn.map(({ cell }) => cell.id)).toEqual(expected);
  });

  it.each(TABLES)('%s %s is a rectangle', (_, id, form) => {
    const widths = gridOf(form, id).flatMap(widthsOf);
    expect(new Set(widths).size).toBe(1);
  });

  it('has the three lines of heads over the applicants', () => {
    for (const form of FORMS)
      expect(labels(form, 'requests')).toEqual([
        [expect.stringContaining('勾稽关系'), '申请人情况'],
        ['自然人', '法人或其他组织', '总计'],
        ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
      ]);
  });

  it('prints the kinds of dispute side by side', () => {
    const [first, second] = labels(FORMS[0] as Form, 'disputes');
    expect(first).toEqual(['行政复议', '行政诉讼']);
    expect(second).toEqual(['未经复议直接起诉', '复议后起诉']);
  });

  it('names a group beside its first row only', () => {
    for (const form of FORMS) {
      const rows = gridOf(form, 'requests').flatMap((block) => block.rows);
      const named = rows.flatMap(({ heads }) => heads.filter((each) => each.rows > 1));
      expect(named.map(({ label }) => label.zh)).toEqual(
        ['本年度办理结果', '不予公开', '无法提供', '不予处理', '其他处理'].slice(
          0,
          form.id === '2019' ? 4 : 5,
        ),
      );
    }
  });
});
