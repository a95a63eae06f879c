import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { persons, statementSample } from './statement-sample.ts';

const RULE = 'text/concluded';
const requests = {
  new: persons(9),
  'carried-in': persons(1),
  granted: persons(5),
  'other.other': persons(2),
  concluded: persons(7),
  'carried-out': persons(3),
};
const saying = (words: string) => statementSample(words, { requests });

describe(RULE, () => {
  it('compares what was concluded with row （七）', () => {
    const text = saying('收到申请9件，办结8件。');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ computed: 7, stated: 8, difference: 1 });
    expect(marked(text, finding!)).toBe('8');
  });

  it('accepts those of this year alone, and for replies those that got one', () => {
    for (const words of ['办结申请7件。', '办结申请6件。', '答复申请5件。'])
      expect(findingsOf(RULE, saying(words)), words).toEqual([]);
    expect(findingsOf(RULE, saying('办结申请5件。'))).toHaveLength(1);
  });

  it.each(['办理12345热线工单97件，办结97件。', '办结行政许可97件。', '办理民生实事12件，办结12件。'])(
    'is silent about %s',
    (words) => {
      expect(findingsOf(RULE, saying(words))).toEqual([]);
    },
  );
});
