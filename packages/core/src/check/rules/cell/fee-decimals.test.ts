import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample } from '../sample.ts';

const RULE = 'cell/fee-decimals';

function fees(written: string, demand = '保留4位小数'): string {
  const head = demand === '' ? '单位：万元' : `单位：万元，${demand}`;
  return disclosureSample({ 'administrative-fees': [written] }).replace('单位：万元', head);
}

describe(RULE, () => {
  it('is silent where the head asks for nothing', () => {
    for (const written of ['0', '1.5', '0.1234']) expect(rulesOf(fees(written, ''))).not.toContain(RULE);
  });

  it('is silent where the number follows the head', () => {
    expect(rulesOf(fees('0.0000'))).not.toContain(RULE);
    expect(rulesOf(fees('12.50', '保留两位小数'))).not.toContain(RULE);
    expect(rulesOf(fees('１２.5000', '保留四位小数'))).not.toContain(RULE);
  });

  it('is silent about a cell without a number', () => {
    expect(rulesOf(fees('/'))).not.toContain(RULE);
  });

  it.each([
    ['0', '0.0000'],
    ['1.5', '1.5000'],
    ['0.500000', '0.5000'],
  ])('writes %s as %s', (written, padded) => {
    const text = fees(written);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', cells: ['disclosure/administrative-fees/amount'] });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(written);
    expect(fixesOf(RULE, text)[0]?.safety).toBe('suggested');
    expect(fixed(RULE, text)).toBe(fees(padded));
  });

  it('rounds nothing', () => {
    expect(fixesOf(RULE, fees('0.12345'))).toEqual([null]);
  });
});
