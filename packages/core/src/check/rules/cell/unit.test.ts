import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample, requestsSample } from '../sample.ts';

const RULE = 'cell/unit';

describe(RULE, () => {
  it('is silent about bare numbers', () => {
    expect(rulesOf(requestsSample({}) + disclosureSample({}))).not.toContain(RULE);
  });

  it('points at the unit and takes it away', () => {
    const text = requestsSample({ new: ['3件', 0, 0, 0, 0, 0, 3], concluded: [3, 0, 0, 0, 0, 0, 3] });
    const [finding] = findingsOf(RULE, text);
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('件');
    expect(fixesOf(RULE, text)[0]).toMatchObject({ safety: 'safe', title: '去掉单位“件”' });
    expect(fixed(RULE, text)).toBe(text.replace('3件', '3'));
  });

  it('takes away 万元 where the head says so and leaves 元 to be converted', () => {
    const same = disclosureSample({ 'administrative-fees': ['0.5万元'] });
    expect(fixed(RULE, same)).toBe(disclosureSample({ 'administrative-fees': ['0.5'] }));
    const other = disclosureSample({ 'administrative-fees': ['5000元'] });
    expect(findingsOf(RULE, other)).toHaveLength(1);
    expect(fixesOf(RULE, other)).toEqual([null]);
  });
});
