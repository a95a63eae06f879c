import { type CellId, cellOf, parseReport, type Report } from '@gouji/core';
import { LAYOUTS, type LayoutId, type Rendered, randomCase } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';

const SEEDS = 60;

/** What a reader of the text must find, cell by cell; empty where all is found. */
function differences({ cells }: Rendered, report: Report): string[] {
  const found: string[] = [];
  for (const [id, { value, start, end }] of cells) {
    const cell = cellOf(report, id as CellId);
    const asBlank = value === null && cell?.state === 'blank';
    const asNumber = value !== null && cell?.value === value && cell.start === start && cell.end === end;
    if (!asBlank && !asNumber) found.push(`${id}: ${cell?.state} ${cell?.value} for ${value}`);
  }
  return found;
}

/** Cells that the parser read as another number than the one that stands there. */
function misread({ cells }: Rendered, report: Report): string[] {
  const found: string[] = [];
  for (const [id, { value }] of cells) {
    const read = cellOf(report, id as CellId)?.value ?? null;
    if (read !== null && read !== value) found.push(`${id}: ${read} for ${value}`);
  }
  return found;
}

function cases(layout: LayoutId): { seed: number; rendered: Rendered; report: Report }[] {
  return Array.from({ length: SEEDS }, (_, seed) => {
    const { rendered } = randomCase(seed, layout);
    return { seed, rendered, report: parseReport(rendered.text) };
  });
}

describe.each(LAYOUTS)('a sound report in layout %s', (layout) => {
  const all = cases(layout);

  it('is read back to exactly the same numbers, each with exactly its range', () => {
    for (const { seed, rendered, report } of all) {
      if (rendered.blank.length > 0) continue;
      expect(differences(rendered, report), `seed ${seed}`).toEqual([]);
    }
  });

  it('never gives a wrong number, also where cells are blank', () => {
    for (const { seed, rendered, report } of all) {
      expect(misread(rendered, report), `seed ${seed}`).toEqual([]);
    }
  });

  it('is read back to the same form, year, organ and sections', () => {
    for (const { seed, rendered, report } of all) {
      const { form, year, organization } = report;
      const got = { form: form.id, year: year?.value, organization: organization?.value };
      expect(got, `seed ${seed}`).toEqual({
        form: rendered.form.id,
        year: rendered.year,
        organization: rendered.organization,
      });
      const headings = report.sections.map((s) => ({
        number: s.section.number,
        start: s.start,
        end: s.headingEnd,
      }));
      expect(headings, `seed ${seed}`).toEqual(rendered.headings);
      expect(report.duplicateSections, `seed ${seed}`).toEqual([]);
    }
  });
});

describe('blank cells', () => {
  it.each(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L8'] as const)('keep their column in layout %s', (layout) => {
    let reports = 0;
    let wrong = 0;
    for (const { rendered, report } of cases(layout)) {
      if (rendered.blank.length === 0) continue;
      reports++;
      if (differences(rendered, report).length > 0) wrong++;
    }
    // A table that is mostly blank may not show where its columns are; then nothing is claimed.
    expect(wrong).toBeLessThanOrEqual(Math.ceil(reports * 0.1));
  });
});
