import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample, requestsSample } from '../sample.ts';

const RULE = 'cell/number-form';

function row(written: string, value: number): string {
  return requestsSample({ new: [written, 0, 0, 0, 0, 0, value], concluded: [value, 0, 0, 0, 0, 0, value] });
}

describe(RULE, () => {
  it('is silent about plain digits, decimals of a fee and a lone 0', () => {
    expect(rulesOf(row('12', 12))).not.toContain(RULE);
    expect(rulesOf(disclosureSample({ 'administrative-fees': ['0.5000'] }))).not.toContain(RULE);
  });

  it.each([
    ['full-width digits', '１２', 12],
    ['a thousands separator', '1,234', 1234],
    ['Chinese numerals', '十二', 12],
    ['a letter for a digit', '1O', 10],
    ['leading zeros', '012', 12],
  ])('writes %s as plain digits', (_, written, value) => {
    const text = row(written, value);
    const [finding] = findingsOf(RULE, text);
    expect(finding).toMatchObject({ severity: 'warning', cells: ['requests/new/natural-person'] });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(written);
    expect(fixesOf(RULE, text)[0]).toMatchObject({ safety: 'safe', title: `改为 ${value}` });
    expect(fixed(RULE, text)).toBe(row(String(value), value));
  });

  it('keeps the decimals that a fee is written with', () => {
    const text = disclosureSample({ 'administrative-fees': ['０.５０００'] });
    expect(fixed(RULE, text)).toBe(disclosureSample({ 'administrative-fees': ['0.5000'] }));
  });

  it('leaves a unit behind the digits to its own rule', () => {
    const text = row('１２件', 12);
    expect(fixed(RULE, text)).toBe(row('12件', 12));
    expect(rulesOf(text)).toContain('cell/unit');
  });
});
