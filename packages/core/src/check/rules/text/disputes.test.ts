import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { statementSample } from './statement-sample.ts';

const RULE = 'text/disputes';
const disputes = {
  reconsideration: [2, 0, 0, 1, 3],
  'litigation-direct': [1, 0, 0, 0, 1],
  'litigation-after-reconsideration': [0, 1, 0, 0, 1],
};
const saying = (words: string) => statementSample(words, { disputes });

describe(RULE, () => {
  it('compares disputes over disclosure with table 4', () => {
    const text = saying('因政府信息公开被申请行政复议5件，其中维持2件。');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ computed: 3, stated: 5, difference: 2 });
    expect(marked(text, finding!)).toBe('5');
  });

  it('accepts the total, and what is no longer pending', () => {
    for (const number of [3, 2])
      expect(findingsOf(RULE, saying(`因政府信息公开被申请行政复议${number}件。`)), `${number}`).toEqual([]);
  });

  it('adds up both ways to a lawsuit', () => {
    expect(findingsOf(RULE, saying('政府信息公开行政诉讼2件。'))).toEqual([]);
    expect(findingsOf(RULE, saying('政府信息公开行政诉讼4件。'))).toMatchObject([{ computed: 2 }]);
  });

  it.each([
    '作为复议机关，全年收到行政复议申请97件。',
    '全年办理行政复议案件97件，维持60件。',
    '因土地征收被申请行政复议14件。',
    '行政应诉案件61件，败诉2件。',
    '2023年因政府信息公开被申请行政复议6件。',
  ])('is silent about %s', (words) => {
    expect(findingsOf(RULE, saying(words))).toEqual([]);
  });
});
