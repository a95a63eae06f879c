import { describe, expect, it } from 'vitest';
import { checked, draft, offsetOf } from './drafts.test-support.ts';
import { linkedPlaces, originsOf } from './links.ts';
import { type Part, partAt } from './part-at.ts';

const TEXT = draft({
  overview: '全年新收申请7件，结转下年度2件；新收申请共7件。',
  requests: {
    new: [6, 1, 0, 0, 0, 0, 7],
    granted: [4, 1, 0, 0, 0, 0, 5],
    concluded: [4, 1, 0, 0, 0, 0, 5],
    'carried-out': [2, 0, 0, 0, 0, 0, 2],
  },
  disputes: { reconsideration: [1, 2, 0, 0, 3] },
});
const REPORT = checked(TEXT);

function at(words: string, within = 0): Part {
  const part = partAt(REPORT, offsetOf(TEXT, words, within));
  if (part === null) throw new Error(`nothing at ${words}`);
  return part;
}

const placed = (role: string, { start }: { start: number }): string =>
  `${role} ${TEXT.slice(TEXT.lastIndexOf('\n', start) + 1, start + 1)}`;

describe('originsOf', () => {
  it('are the addends of a total', () => {
    const origins = originsOf(REPORT, at('\t3\t0\t0\t0\t0\t0', 1));
    expect(origins.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['1', '2', '0', '0']);
  });

  it('are the totals of an addend', () => {
    const origins = originsOf(REPORT, at('\t4\t1', 1));
    expect(origins.map((place) => placed('', place))).toEqual([
      ' （一）予以公开\t4\t1\t0\t0\t0\t0\t5',
      ' （七）总计\t4',
    ]);
  });

  it('are the cells that a number of the prose restates', () => {
    const origins = originsOf(REPORT, at('7件'));
    expect(origins.map((place) => placed('', place))).toEqual([
      ' 一、本年新收政府信息公开申请数量\t6\t1\t0\t0\t0\t0\t7',
    ]);
  });

  it('are none for other parts', () => {
    expect(originsOf(REPORT, at('一、总体情况'))).toEqual([]);
  });
});

describe('linkedPlaces', () => {
  it('are the cells of the sums and the numbers of the prose', () => {
    const places = linkedPlaces(REPORT, at('一、本年新收政府信息公开申请数量\t6\t1\t0\t0\t0\t0\t7', 29));
    expect(places.filter(({ role }) => role === 'stated').map((place) => placed('', place))).toEqual([
      ' 全年新收申请7',
      ' 全年新收申请7件，结转下年度2件；新收申请共7',
    ]);
    const roles = places
      .filter(({ role }) => role !== 'stated')
      .map(({ role, ...place }) => placed(role, place));
    expect(roles).toContain('addend 一、本年新收政府信息公开申请数量\t6');
    expect(roles).toContain('total （七）总计\t4\t1\t0\t0\t0\t0\t5');
  });

  it('are the cell and its other mentions for a number of the prose', () => {
    expect(linkedPlaces(REPORT, at('7件')).map(({ role }) => role)).toEqual(['stated', 'stated', 'total']);
  });
});
