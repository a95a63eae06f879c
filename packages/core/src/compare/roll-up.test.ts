import { random, randomReport, render } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';
import { reportOf, reportOfCells } from '../check/report.test-support.ts';
import { type CellId, FORM_2019, FORM_2021 } from '../form/index.ts';
import { parseReport } from '../parse/parse-report.ts';
import type { Report } from '../parse/report.ts';
import { compareRollUp } from './compare-roll-up.ts';
import { rollUp } from './roll-up.ts';

const UNITS: readonly Report[] = [1, 2, 3].map((seed) =>
  parseReport(render(randomReport(random(seed), FORM_2021, { year: 2024 }), { layout: 'L1' }).text),
);

function wholeOf(units: readonly Report[]): Report {
  return reportOfCells(rollUp(units).cells.map(({ sum }) => sum));
}

function sumAt(units: readonly Report[], id: CellId): number | undefined {
  return rollUp(units).cells[FORM_2021.cellIndex(id) ?? -1]?.sum;
}

describe('rollUp', () => {
  it('adds up every cell and says who contributed what', () => {
    const units = [
      reportOf({ 'requests/new/total': 3 }),
      reportOf({}),
      reportOf({ 'requests/new/total': 4 }),
    ];
    const { cells } = rollUp(units);
    expect(cells).toHaveLength(FORM_2021.cells.length);
    const total = cells.find(({ cell }) => cell.id === 'requests/new/total');
    expect(total).toMatchObject({
      sum: 7,
      contributions: [
        { unit: 0, value: 3 },
        { unit: 2, value: 4 },
      ],
      unverifiable: [],
    });
  });

  it('adds amounts exactly', () => {
    const fee = 'disclosure/administrative-fees/amount';
    const units = [0.1, 0.2, 1.005].map((amount) => reportOf({ [fee]: amount }));
    expect(sumAt(units, fee)).toBe(1.305);
  });

  it('names the units whose number is missing, and takes none of them for 0', () => {
    const units = [reportOf({ 'requests/new/total': 'blank' }), reportOf({ 'requests/new/total': 2 })];
    const total = rollUp(units).cells.find(({ cell }) => cell.id === 'requests/new/total');
    expect(total).toMatchObject({ sum: 2, unverifiable: [0] });
  });

  it('takes from a report of the other form only the cells that both have', () => {
    const { cells } = rollUp([reportOf({}), reportOf({ 'requests/granted/total': 2 }, FORM_2019)]);
    const at = (id: CellId) => cells.find(({ cell }) => cell.id === id);
    expect(at('requests/granted/total')).toMatchObject({ sum: 2, unverifiable: [] });
    expect(at('requests/other.other/total')).toMatchObject({ unverifiable: [1] });
  });

  it('of no units has all cells and nothing in them', () => {
    expect(rollUp([]).cells.every(({ sum }) => sum === 0)).toBe(true);
  });
});

describe('compareRollUp', () => {
  it('finds nothing where every cell is the sum', () => {
    const compared = compareRollUp(UNITS, wholeOf(UNITS));
    expect(compared).toMatchObject({
      comparable: true,
      differences: [],
      unverifiable: [],
      duplicates: [],
      lacksUnit: false,
    });
    expect(compared.counted).toEqual([0, 1, 2]);
  });

  it('finds the one cell that is not', () => {
    const wrong = wholeOf(UNITS).cells.map(({ value }, index) =>
      index === 40 ? (value ?? 0) + 3 : (value ?? 0),
    );
    const { differences, lacksUnit } = compareRollUp(UNITS, reportOfCells(wrong));
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ cell: FORM_2021.cells[40], difference: 3 });
    expect(lacksUnit).toBe(false);
  });

  it('notices that what the sum lacks is a report of its own', () => {
    expect(compareRollUp(UNITS.slice(1), wholeOf(UNITS)).lacksUnit).toBe(true);
  });

  it('lets an amount be rounded to the decimals it is printed with', () => {
    const fee = 'disclosure/administrative-fees/amount';
    const units = [reportOf({ [fee]: 1.234 }), reportOf({ [fee]: 1 })];
    expect(compareRollUp(units, reportOf({ [fee]: 2.23 })).differences).toEqual([]);
    expect(compareRollUp(units, reportOf({ [fee]: 2.24 })).differences).toHaveLength(1);
  });

  it('does not compare what a unit or the whole does not state', () => {
    const units = [reportOf({ 'requests/new/total': 'placeholder', 'requests/new/other': 1 })];
    const { differences, unverifiable } = compareRollUp(units, reportOf({ 'requests/new/other': 'blank' }));
    expect(differences).toEqual([]);
    expect(unverifiable.map(({ cell }) => cell.id)).toEqual(['requests/new/other', 'requests/new/total']);
  });

  it('counts a unit that has given two reports once, with what they agree about', () => {
    const [a, b, c] = UNITS;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three units');
    const copied = compareRollUp([a, b, c, a], wholeOf(UNITS));
    expect(copied).toMatchObject({
      duplicates: [[0, 3]],
      counted: [0, 1, 2],
      differences: [],
      unverifiable: [],
    });
    const changed = parseReport(a.source.text.replace(/(行政许可\t)\d+/u, '$1777'));
    const unclear = compareRollUp([a, b, changed, c], wholeOf(UNITS));
    expect(unclear).toMatchObject({ duplicates: [[0, 2]], counted: [0, 1, 3], differences: [] });
    expect(unclear.unverifiable).toMatchObject([
      { cell: { id: 'disclosure/licensing/decisions' }, unverifiable: [0] },
    ]);
  });

  it('takes a report without a year for a second one of its unit, and one of another year not', () => {
    const [a] = UNITS;
    if (a === undefined) throw new Error('a unit');
    const dateless = parseReport(a.source.text.replaceAll('2024年', ''));
    const older = parseReport(a.source.text.replaceAll('2024', '2022'));
    expect([dateless.year, older.year?.value]).toEqual([null, 2022]);
    expect(rollUp([a, dateless, older]).groups).toEqual([[0, 1], [2]]);
  });

  it('adds up no report of another year, and the consolidated report itself neither', () => {
    const whole = parseReport(UNITS[0]?.source.text ?? '');
    const old = parseReport((UNITS[1]?.source.text ?? '').replaceAll('2024', '2023'));
    expect(compareRollUp([old], whole)).toMatchObject({ otherYear: [0], comparable: false, differences: [] });
    expect(compareRollUp([whole], whole)).toMatchObject({ counted: [], comparable: false, differences: [] });
  });
});
