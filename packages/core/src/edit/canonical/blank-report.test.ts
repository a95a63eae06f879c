import { describe, expect, it } from 'vitest';
import { checkReport } from '../../check/check-report.ts';
import { FORMS, type FormCell } from '../../form/index.ts';
import { parseReport } from '../../parse/parse-report.ts';
import { blankReport } from './blank-report.ts';

describe.each(FORMS)('a blank report of form $id', (form) => {
  const text = blankReport(form, '栖云县柳溪镇人民政府', form.firstYear + 1);
  const report = parseReport(text);

  it('is read as what it was made for', () => {
    expect(report.form).toBe(form);
    expect(report.formBasis).toBe('labels');
    expect(report.year?.value).toBe(form.firstYear + 1);
    expect(report.organization?.value).toBe('栖云县柳溪镇人民政府');
    expect(report.title?.value).toBe(`栖云县柳溪镇人民政府${form.firstYear + 1}年政府信息公开工作年度报告`);
    expect(report.sections.map(({ section }) => section.number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('has every cell of the form, blank', () => {
    expect(new Set(report.cells.map(({ state }) => state))).toEqual(new Set(['blank']));
    for (const table of Object.values(report.tables)) {
      expect(table?.missing).toEqual([]);
      expect(table?.extra).toEqual([]);
      expect(table?.duplicates).toEqual([]);
    }
  });

  it('lacks nothing but numbers and prose', () => {
    const rules = new Set(checkReport(report).findings.map(({ rule }) => rule));
    for (const open of [
      'cell/blank',
      'sum/unverifiable',
      'structure/problems-empty',
      'structure/other-matters-empty',
    ])
      rules.delete(open);
    expect([...rules]).toEqual([]);
  });

  it('can begin with numbers, amounts and changes among them', () => {
    const value = ({ index, column }: FormCell): number | undefined =>
      index % 3 === 0
        ? undefined
        : column.kind === 'amount'
          ? index / 8
          : column.kind === 'change'
            ? -index
            : index;
    const filled = parseReport(blankReport(form, '栖云县人民政府', form.firstYear, { value }));
    expect(filled.cells.map((cell) => cell.value)).toEqual(form.cells.map((cell) => value(cell) ?? null));
  });

  it('can have a title of its own', () => {
    const title = `栖云县${form.firstYear}年政府信息公开年报`;
    const text = blankReport(form, '栖云县人民政府', form.firstYear, { title });
    expect(text.split('\n')[0]).toBe(title);
    expect(parseReport(text).year?.value).toBe(form.firstYear);
  });
});
