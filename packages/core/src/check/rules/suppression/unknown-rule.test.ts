import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { disputesSample } from '../sample.ts';

const RULE = 'suppression/unknown-rule';
const SOUND = disputesSample({});

describe(RULE, () => {
  it('is silent about rules, groups, reasons and comments that are none of its business', () => {
    const comments = [
      '<!-- gouji-disable-file sum/row-total -->',
      '<!-- gouji-disable sum cell, table -- 见台账；结果维持 3 件 -->',
      '<!-- gouji-disable-line -->',
      '<!-- 行政复议待核 -->',
      '<!-- gouji 已检查 -->',
    ];
    expect(rulesOf(`${comments.join('\n')}\n${SOUND}`)).not.toContain(RULE);
  });

  it.each([
    ['sum/row-totals', 'sum/row-total'],
    ['row-total', 'sum/row-total'],
    ['table/row-total', 'sum/row-total'],
    ['Sum', 'sum'],
    ['sums', 'sum'],
  ])('takes %s for %s', (written, meant) => {
    const text = `<!-- gouji-disable-file ${written} -->\n${SOUND}`;
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(written);
    expect(fixesOf(RULE, text)[0]).toMatchObject({ safety: 'suggested', title: `改为 ${meant}` });
    expect(fixed(RULE, text)).toBe(`<!-- gouji-disable-file ${meant} -->\n${SOUND}`);
  });

  it.each([
    ['gouji-disable-nextline', 'gouji-disable-next-line'],
    ['gouji disable-next-line', 'gouji-disable-next-line'],
    ['Gouji-Disable', 'gouji-disable'],
    ['gouji-disabled', 'gouji-disable'],
  ])('takes the directive %s for %s', (written, meant) => {
    const text = `<!-- ${written} sum -->\n${SOUND}`;
    expect(findingsOf(RULE, text).map((finding) => marked(text, finding))).toEqual([written]);
    expect(fixed(RULE, text)).toBe(`<!-- ${meant} sum -->\n${SOUND}`);
  });

  it('offers nothing where it cannot tell what was meant', () => {
    const text = `<!-- gouji-disable-file 已与台账核对 -->\n${SOUND}`;
    expect(findingsOf(RULE, text)).toHaveLength(1);
    expect(fixesOf(RULE, text)).toEqual([null]);
  });
});
