import { numbersOf, random, randomReport, render, textAt, withText } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../check/report.test-support.ts';
import { type CellId, FORM_2019, FORM_2021, type Form } from '../form/index.ts';
import { parseReport } from '../parse/parse-report.ts';
import type { Report } from '../parse/report.ts';
import { compareYears } from './compare-years.ts';

function randomText(seed: number, form: Form, year: number): Report {
  return parseReport(render(randomReport(random(seed), form, { year }), { layout: 'L1' }).text);
}

describe('carry-over', () => {
  it('ties every column of last year’s 四 to this year’s 二', () => {
    const last = reportOf({ 'requests/carried-out/business': 3, 'requests/carried-out/total': 3 });
    const current = reportOf({ 'requests/carried-in/research': 3, 'requests/carried-in/total': 3 });
    const { carryOver } = compareYears(last, current);
    expect(carryOver).toHaveLength(7);
    expect(carryOver.filter(({ state }) => state === 'broken')).toEqual([
      { cell: 'requests/carried-in/business', state: 'broken', computed: 3, stated: 0 },
      { cell: 'requests/carried-in/research', state: 'broken', computed: 0, stated: 3 },
    ]);
  });

  it('cannot be told where a number is missing on either side', () => {
    const blank = reportOf({ 'requests/carried-out/total': 'blank' });
    const { carryOver } = compareYears(blank, reportOf({ 'requests/carried-in/other': 'uncertain' }));
    expect(carryOver.filter(({ state }) => state === 'unverifiable').map(({ cell }) => cell)).toEqual([
      'requests/carried-in/other',
      'requests/carried-in/total',
    ]);
  });

  it('goes from one form to the other', () => {
    const last = reportOf({ 'requests/carried-out/total': 2 }, FORM_2019);
    expect(compareYears(last, reportOf({})).carryOver.at(-1)?.state).toBe('broken');
  });
});

describe('what is in force', () => {
  const last = reportOf({ 'disclosure/normative-documents/in-force': 5 });
  const current = (inForce: number): Report =>
    reportOf({
      'disclosure/normative-documents/issued': 2,
      'disclosure/normative-documents/repealed': 1,
      'disclosure/normative-documents/in-force': inForce,
    });

  it('follows from last year’s number and this year’s changes', () => {
    expect(compareYears(last, current(6)).inForce.map(({ state }) => state)).toEqual(['holds', 'holds']);
    expect(compareYears(last, current(5)).inForce[1]).toMatchObject({
      state: 'broken',
      computed: 6,
      stated: 5,
      last: 5,
      issued: 2,
      repealed: 1,
    });
  });

  it('cannot be told from a report of the older form', () => {
    const { inForce } = compareYears(reportOf({}, FORM_2019), current(6));
    expect(new Set(inForce.map(({ state }) => state))).toEqual(new Set(['unverifiable']));
  });
});

describe('jumps', () => {
  const jumpsOf = (last: number, current: number): readonly CellId[] =>
    compareYears(
      reportOf({ 'disclosure/licensing/decisions': last }, FORM_2019),
      reportOf({ 'disclosure/licensing/decisions': current }),
    ).jumps.map(({ cell }) => cell);

  it('are ten-fold, up or down, and not among small numbers', () => {
    for (const [a, b] of [
      [18, 180],
      [180, 18],
      [0, 20],
      [2, 20],
    ] as const)
      expect(jumpsOf(a, b)).toHaveLength(1);
    for (const [a, b] of [
      [18, 179],
      [1, 19],
      [0, 19],
      [0, 0],
      [3, 29],
    ] as const)
      expect(jumpsOf(a, b)).toEqual([]);
  });
});

describe('the same numbers', () => {
  it('are noticed where there are enough of them', () => {
    const values = {
      'disclosure/licensing/decisions': 4,
      'disclosure/penalties/decisions': 2,
      'disclosure/administrative-fees/amount': 1.5,
    } as const;
    expect(compareYears(reportOf(values), reportOf(values)).sameNumbers).toEqual({ cells: 200, nonzero: 3 });
    const other = { ...values, 'requests/carried-in/other': 1 };
    expect(compareYears(reportOf(values), reportOf(other)).sameNumbers).toBeNull();
    const lost = { ...values, 'requests/carried-in/other': 'uncertain' } as const;
    expect(compareYears(reportOf(values), reportOf(lost)).sameNumbers).toBeNull();
  });

  it('are nothing to speak of where all are 0 or hardly any is not', () => {
    expect(compareYears(reportOf({}), reportOf({})).sameNumbers).toBeNull();
    const few = {
      'disclosure/licensing/decisions': 4,
      'disclosure/normative-documents/in-force': 6,
      'requests/concluded/total': 1,
      'requests/granted/total': 1,
      'requests/granted/natural-person': 1,
    } as const;
    expect(compareYears(reportOf(few), reportOf(few)).sameNumbers).toBeNull();
  });
});

describe('years and organs', () => {
  it('tells whether the years follow each other, as far as they are known', () => {
    const [a, b] = [randomText(1, FORM_2021, 2023), randomText(2, FORM_2021, 2024)];
    expect(compareYears(a, b).consecutive).toBe(true);
    expect(compareYears(b, a).consecutive).toBe(false);
    expect(compareYears(a, a).consecutive).toBe(false);
    expect(compareYears(reportOf({}), a).consecutive).toBe(true);
  });

  it('tells whether both are of one organ', () => {
    const a = randomText(1, FORM_2021, 2023);
    expect(compareYears(a, a).sameOrgan).toBe(true);
    expect(compareYears(a, randomText(2, FORM_2021, 2024)).sameOrgan).toBe(false);
    expect(compareYears(a, reportOf({})).sameOrgan).toBeNull();
  });
});

describe('prose', () => {
  it('of two random reports of different organs is not the same', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const share = compareYears(
        randomText(seed, FORM_2021, 2023),
        randomText(seed + 100, FORM_2021, 2024),
      ).prose;
      expect(share?.share ?? 0).toBeLessThan(0.9);
    }
  });

  it('is the same where only numbers and the year are changed', () => {
    const report = randomReport(random(7), FORM_2021, { year: 2023 });
    const { text } = render(report, { layout: 'L6' });
    const again = parseReport(text.replaceAll('2023', '2024').replace(/(\d)条/gu, '7$1条'));
    const likeness = compareYears(parseReport(text), again).prose;
    expect(likeness?.share).toBe(1);
    expect(likeness?.reused.length).toBeGreaterThan(3);
  });

  it('is not compared where there is hardly any', () => {
    expect(compareYears(reportOf({}), reportOf({})).prose).toBeNull();
  });
});

describe('a random report and its successor', () => {
  it('break exactly the columns that were changed', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const last = randomReport(random(seed), FORM_2021, { year: 2023 });
      const carried = new Map<CellId, string>(
        FORM_2021.cells
          .filter(({ row }) => row.id === 'carried-in')
          .map(({ id, column }) => [id, textAt(last.numbers, `requests/carried-out/${column.id}`)]),
      );
      const numbers = numbersOf(FORM_2021, carried);
      const wrong = withText(numbers, 'requests/carried-in/business', '987654');
      const [a, b, c] = [last.numbers, numbers, wrong].map((own, i) =>
        parseReport(render({ ...last, year: i === 0 ? 2023 : 2024, numbers: own }, { layout: 'L5' }).text),
      );
      if (a === undefined || b === undefined || c === undefined) throw new Error('three reports');
      expect(compareYears(a, b).carryOver.every(({ state }) => state === 'holds')).toBe(true);
      const broken = compareYears(a, c).carryOver.filter(({ state }) => state === 'broken');
      expect(broken.map(({ cell }) => cell)).toEqual(['requests/carried-in/business']);
    }
  });
});
