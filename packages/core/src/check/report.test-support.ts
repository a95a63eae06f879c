import { type CellId, FORM_2021, type Form, SECTIONS } from '../form/index.ts';
import type { Cell, Report } from '../parse/report.ts';
import { SourceText } from '../text/index.ts';

/** A cell of a test report: a number, or a cell whose number cannot be had. */
export type TestValue = number | Cell['state'];

/** A report made from numbers instead of text: cells not given are 0. Its text is one cell a line. */
export function reportOf(
  values: Readonly<Partial<Record<CellId, TestValue>>>,
  form: Form = FORM_2021,
): Report {
  return reportOfCells(
    form.cells.map((cell) => values[cell.id] ?? 0),
    form,
  );
}

/** As {@link reportOf}, from the values of all cells in the form's order. */
export function reportOfCells(values: readonly TestValue[], form: Form = FORM_2021): Report {
  let text = '';
  const cells = form.cells.map((cell, index): Cell => {
    const value = values[index] ?? 0;
    const start = text.length;
    const written = typeof value === 'number' ? String(value) : '';
    text += `${written}\n`;
    const [state, number] =
      typeof value === 'number' ? (['number', value] as const) : ([value, null] as const);
    const end = start + written.length;
    return { cell, start, end, state, value: number, notation: 'plain', unit: null, fault: null };
  });
  const place = { start: 0, end: 0 };
  return {
    source: new SourceText(text),
    form,
    formBasis: 'default',
    title: null,
    organization: null,
    year: null,
    sections: SECTIONS.map((section) => ({
      ...place,
      section,
      headingEnd: 0,
      wording: 'official',
      numeral: place,
    })),
    duplicateSections: [],
    tables: {
      disclosure: tableOf(form, 'disclosure'),
      requests: tableOf(form, 'requests'),
      disputes: tableOf(form, 'disputes'),
    },
    cells,
  };
}

function tableOf(form: Form, id: keyof Form['tables']): Report['tables'][typeof id] {
  const rows = { rows: [], duplicates: [], missing: [], extra: [], groupValues: [] };
  return { start: 0, end: 0, table: form.tables[id], ...rows, heads: [], missingHeads: [], counted: [] };
}
