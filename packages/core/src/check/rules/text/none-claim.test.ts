import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked } from '../rule.test-support.ts';
import { persons, statementSample } from './statement-sample.ts';

const RULE = 'text/none-claim';
const THREE = { new: persons(3), granted: persons(3), concluded: persons(3) };
const NONE = { new: persons(0) };
const saying = (words: string, requests: Parameters<typeof statementSample>[1]['requests'] = THREE) =>
  statementSample(words, { requests });

describe(RULE, () => {
  it('tells that something came where the text says nothing did', () => {
    const text = saying('我镇未收到政府信息公开申请。');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', computed: 3, stated: 0, data: { kind: 'denied' } });
    expect(marked(text, finding!)).toBe('未收到政府信息公开申请');
    expect(fixed(RULE, text)).toBe(saying('我镇收到政府信息公开申请3件。'));
  });

  it('tells that nothing came where the text says something did', () => {
    const [finding] = findingsOf(RULE, saying('收到政府信息公开申请5件。', NONE));
    expect(finding).toMatchObject({ computed: 0, stated: 5, data: { kind: 'claimed' } });
  });

  it('is silent where requests were carried in only', () => {
    const requests = { 'carried-in': persons(2), granted: persons(2), concluded: persons(2) };
    expect(findingsOf(RULE, saying('全年未收到政府信息公开申请。', requests))).toEqual([]);
  });

  it('writes no number into a denial that goes on', () => {
    expect(fixesOf(RULE, saying('未收到政府信息公开申请的情况属实。'))).not.toContainEqual(expect.anything());
  });

  it.each([
    '上半年未收到政府信息公开申请。',
    '2023年未收到政府信息公开申请。',
    '未收到网上政府信息公开申请。',
    '未收到涉及征地的政府信息公开申请。',
    '各村未收到政府信息公开申请。',
    '除上述申请外，未收到政府信息公开申请。',
    '未收到行政许可申请，共处理群众留言92件。',
    '如未收到申请人的补正材料，视为放弃申请。',
  ])('is silent about %s', (words) => {
    expect(findingsOf(RULE, saying(words))).toEqual([]);
  });
});
