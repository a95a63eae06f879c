import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { persons, statementSample } from './statement-sample.ts';

const RULE = 'text/answer-rate';
const requests = {
  new: persons(50),
  granted: persons(45),
  concluded: persons(45),
  'carried-out': persons(5),
};
const saying = (words: string) => statementSample(words, { requests });

describe(RULE, () => {
  it('remarks on a rate that the table does not give', () => {
    const text = saying('收到政府信息公开申请50件，办结率100%。');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', computed: 90, stated: 100, difference: 10 });
    expect(marked(text, finding!)).toBe('100');
  });

  it.each([
    '收到政府信息公开申请50件，办结率90%。',
    '收到政府信息公开申请50件，按期办结率100%。',
    '收到政府信息公开申请50件，满意率100%。',
    '办理12345热线97件，办结率100%。',
    '办理建议提案31件，答复率100%。',
  ])('is silent about %s', (words) => {
    expect(findingsOf(RULE, saying(words))).toEqual([]);
  });
});
