import { cellOf, parseReport, type Report } from '@gouji/core';
import { LAYOUTS, type LayoutId, type Random, random, randomCase } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';

const SEEDS = 25;
const COMMENTS = [
  '<!-- gouji-disable-next-line sum/row-total -- 已与申请台账核对, 3, 4, 5 -->',
  '  <!-- gouji-disable sum, cell -->',
  '<!-- 2024 | 3 | 4 -->\t',
  '<!--\n一、总体情况\n-->',
];

/** The text with comments on lines of their own, a few or between all lines. */
function withComments(text: string, by: Random): string {
  const share = by.pick([0.05, 0.3, 1]);
  return text
    .split(/(?<=\r\n|\r(?!\n)|\n)/u)
    .flatMap((line) => (by.bool(share) ? [`${by.pick(COMMENTS)}${by.pick(['\n', '\r\n'])}`, line] : [line]))
    .join('');
}

function readingOf(report: Report): unknown {
  const { cells, form, organization, sections, tables, title, year } = report;
  return {
    cells: cells.map(({ state, value, notation, fault }) => ({ state, value, notation, fault })),
    form: form.id,
    organization: organization?.value,
    title: title?.value,
    year: year?.value,
    sections: sections.map(({ section, wording }) => [section.id, wording]),
    rows: Object.values(tables).map((table) =>
      table?.rows.map(({ row, labelMatch, count }) => [row.id, labelMatch, count]),
    ),
  };
}

describe.each(LAYOUTS)('comment lines in layout %s', (layout: LayoutId) => {
  it('change nothing that is read, and no number’s place', () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const { cells, text } = randomCase(seed, layout).rendered;
      const commented = parseReport(withComments(text, random(seed)));
      expect(readingOf(commented), `seed ${seed}`).toEqual(readingOf(parseReport(text)));
      for (const [id, { value, start, end }] of cells) {
        const cell = cellOf(commented, id);
        if (value === null || cell?.state !== 'number') continue;
        const written = commented.source.slice(cell.start, cell.end);
        expect(written, `seed ${seed}: ${id}`).toBe(text.slice(start, end));
      }
    }
  });
});
