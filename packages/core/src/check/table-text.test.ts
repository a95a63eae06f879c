import { describe, expect, it } from 'vitest';
import { FORMS, SECTIONS, TABLE_IDS } from '../form/index.ts';
import { parseReport } from '../parse/parse-report.ts';
import { tableText } from './table-text.ts';

describe('the text of a table', () => {
  it.each(FORMS.flatMap((form) => TABLE_IDS.map((id) => [form.id, id, form] as const)))(
    'of form %s, %s, is read back with every number',
    (_, id, form) => {
      const { section } = form.tables[id];
      const heading = SECTIONS.find(({ number }) => number === section);
      const text = `2020年报\n${heading?.numeral}、${heading?.title}\n\n${tableText(form, id, ({ index }) => String(index % 7))}\n`;
      const report = parseReport(text);
      const read = report.cells.filter(({ cell }) => cell.table === id).map(({ value }) => value);
      expect(read).toEqual(form.cells.filter(({ table }) => table === id).map(({ index }) => index % 7));
    },
  );
});
