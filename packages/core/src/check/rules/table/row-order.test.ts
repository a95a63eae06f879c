import { describe, expect, it } from 'vitest';
import { cellIn, findingsOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample, disputesSample, requestsSample, withoutLine } from '../sample.ts';
import { swapLines } from './swap-lines.ts';

const RULE = 'table/row-order';

describe(RULE, () => {
  it('is silent about the order of the form, also with rows absent', () => {
    expect(rulesOf(disclosureSample({}) + requestsSample({}) + disputesSample({}))).not.toContain(RULE);
    expect(rulesOf(withoutLine(requestsSample({}), '重复申请'))).not.toContain(RULE);
  });

  it('points at the row that is out of place, once a table', () => {
    const text = swapLines(requestsSample({}), '2.重复申请', '3.要求提供公开出版物');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('warning');
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('2.重复申请');
  });

  it('keeps the numbers with their labels', () => {
    const text = swapLines(
      disclosureSample({ penalties: [3], 'coercive-measures': [1] }),
      '行政处罚',
      '行政强制',
    );
    const [finding] = findingsOf(RULE, text);
    expect(finding?.data).toMatchObject({ table: 'disclosure', others: 0 });
    expect(cellIn(text, 'disclosure/penalties/decisions')?.value).toBe(3);
  });

  it('counts the other rows that are out of place', () => {
    const once = swapLines(requestsSample({}), '1.属于国家秘密', '3.危及');
    const text = swapLines(once, '2.重复申请', '3.要求提供公开出版物');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.related.length).toBe(finding?.data.others);
    expect(finding?.data.others).toBeGreaterThan(1);
  });
});
