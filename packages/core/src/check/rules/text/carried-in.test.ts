import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, marked } from '../rule.test-support.ts';
import { persons, statementSample } from './statement-sample.ts';

const RULE = 'text/carried-in';
const requests = { new: persons(5), 'carried-in': persons(2), granted: persons(7), concluded: persons(7) };
const saying = (words: string) => statementSample(words, { requests });

describe(RULE, () => {
  it('compares what was carried in with the table and copies its number', () => {
    const text = saying('新收申请5件，上年结转3件。');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ computed: 2, stated: 3, cells: ['requests/carried-in/total'] });
    expect(marked(text, finding!)).toBe('3');
    expect(fixed(RULE, text)).toBe(saying('新收申请5件，上年结转2件。'));
  });

  it('tells by the year which way something was carried', () => {
    expect(findingsOf(RULE, saying('2023年结转申请3件。'))).toHaveLength(1);
    expect(findingsOf(RULE, saying('申请结转2025年办理3件。'))).toEqual([]);
  });

  it.each(['热线工单上年结转3件。', '上年结转项目3个。', '上年结转资金3万元。'])(
    'is silent about %s',
    (words) => {
      expect(findingsOf(RULE, saying(words))).toEqual([]);
    },
  );
});
