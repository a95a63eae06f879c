import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, marked } from '../rule.test-support.ts';
import { persons, statementSample } from './statement-sample.ts';

const RULE = 'text/carried-out';
const requests = { new: persons(9), granted: persons(7), concluded: persons(7), 'carried-out': persons(2) };
const saying = (words: string) => statementSample(words, { requests });

describe(RULE, () => {
  it.each(['结转下年度继续办理', '正在办理', '结转至2025年办理'])('compares %s with the table', (words) => {
    const text = saying(`收到申请9件，${words}3件。`);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ computed: 2, stated: 3, cells: ['requests/carried-out/total'] });
    expect(marked(text, finding!)).toBe('3');
    expect(fixed(RULE, text)).toBe(saying(`收到申请9件，${words}2件。`));
  });

  it('is silent about what else goes on next year', () => {
    expect(findingsOf(RULE, saying('办理建议提案9件，结转下年度3件。'))).toEqual([]);
  });
});
