import { checkReport, parseReport } from '@gouji/core';
import { LAYOUTS, random, randomCase, render, withWrongCell } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';

const SEEDS = 60;
/** The bar: the rest may be ambiguous by arithmetic. */
const NAMED = 0.995;

describe('one wrong cell in table 3', () => {
  it('is named with its right value, in whatever layout the report is', () => {
    let wrong = 0;
    let named = 0;
    for (const layout of LAYOUTS) {
      for (let seed = 0; seed < SEEDS; seed++) {
        const { report, rendered } = randomCase(seed, layout);
        const {
          numbers,
          cell,
          right,
          wrong: found,
        } = withWrongCell(random(seed), report.numbers, 'requests');
        const { text } = render({ ...report, numbers }, { ...rendered.options, blanks: 0 });
        const errors = checkReport(parseReport(text)).findings.filter((f) => f.rule.startsWith('sum/'));
        wrong++;
        const [finding, ...others] = errors;
        const suspects = JSON.stringify(finding?.suspects);
        if (
          others.length === 0 &&
          suspects === JSON.stringify([{ cell, found: Number(found), expected: Number(right) }])
        )
          named++;
      }
    }
    expect(named / wrong).toBeGreaterThanOrEqual(NAMED);
  });
});
