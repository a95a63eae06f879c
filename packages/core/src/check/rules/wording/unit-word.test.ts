import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { prose } from './wording.test-support.ts';

const RULE = 'wording/unit-word';

describe(RULE, () => {
  it.each([
    ['pieces of information', '全年收到政府信息公开申请5件，主动公开政府信息120条，回复留言8条。'],
    ['one unit throughout', '全年收到政府信息公开申请5条，已办结申请5条。'],
    ['other units', '全年收到政府信息公开申请5件，行政复议1起，行政诉讼1起。'],
    ['what was published on request', '全年收到政府信息公开申请5件，依申请公开信息3条。'],
  ])('is silent about %s', (_, text) => {
    expect(findingsOf(RULE, prose(text))).toEqual([]);
  });

  it('points at 条 where requests are counted with 件 elsewhere', () => {
    const text = prose('全年收到政府信息公开申请5件，已办结政府信息公开申请4条。');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('info');
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('4条');
  });
});
