import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse/parse-report.ts';
import { digitRunsOf } from './digit-runs.ts';

function runsIn(text: string): string[] {
  return digitRunsOf(parseReport(text)).map((run) => run.text);
}

/** What a run is, said another way. */
const RUN = /\d(?:[ -]?\d)*/gu;

describe('runs of digits', () => {
  it('are long, with single spaces or hyphens inside', () => {
    expect(runsIn('电话13800138000，138 0013 8000，0731-55550000。')).toEqual([
      '13800138000',
      '138 0013 8000',
      '0731-55550000',
    ]);
    expect(runsIn('３件，2024年1月1日，1234567890，1 2 3 4 5 6 7 8 9 0 1 2。')).toEqual([]);
    expect(runsIn('11010519491231002X')).toEqual(['11010519491231002X']);
  });

  it('are found wherever they begin', () => {
    const piece = fc.constantFrom('1', '22', '333', '4444', '55555', ' ', '-', '  ', '字', '\t');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const expected = [...text.matchAll(RUN)]
          .map(([run]) => run)
          .filter((run) => run.replace(/\D/gu, '').length >= 11 && /\d{4}/u.test(run));
        expect(runsIn(text)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
