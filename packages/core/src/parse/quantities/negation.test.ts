import { describe, expect, it } from 'vitest';
import { statedIn } from './quantities.test-support.ts';

function deniedIn(words: string): readonly string[] {
  return statedIn(words)
    .filter(({ negated }) => negated)
    .map(({ cut, measures }) => `${cut} ${measures.join('+')}`);
}

describe('a denial', () => {
  it.each([
    ['全年未收到政府信息公开申请。', '未收到政府信息公开申请 received'],
    [
      '没有收到群众提出的政府信息公开申请，共处理群众留言92件。',
      '没有收到群众提出的政府信息公开申请 received',
    ],
    ['无上年结转的申请。', '无上年结转的申请 carried-in'],
    ['均已办结，无结转下年度的申请。', '无结转下年度的申请 carried-out'],
    ['未发生因政府信息公开引起的行政复议。', '未发生因政府信息公开引起的行政复议 reconsideration/total'],
    [
      '政府信息公开行政复议、行政诉讼均未发生。',
      '行政复议、行政诉讼均未发生 reconsideration/total+litigation/total',
    ],
    ['未制发行政规范性文件。', '未制发行政规范性文件 normative-documents/issued'],
    ['未收取信息处理费。', '未收取信息处理费 information-fee'],
  ])('in %s counts nothing of what it names', (words, denied) => {
    expect(deniedIn(words)).toEqual([denied]);
  });

  it.each([
    '未收到涉及征地的政府信息公开申请。',
    '未收到申请人的补正材料。',
    '各村未收到政府信息公开申请。',
    '村（社区）未收到政府信息公开申请。',
    '除上述申请外，未收到政府信息公开申请。',
    '对于已办结的申请，未发生因政府信息公开引起的行政复议。',
    '此后未收到政府信息公开申请。',
    '未收到行政复议申请。',
    '未发生行政诉讼败诉案件。',
    '无法提供的申请。',
    '无正当理由大量反复申请。',
  ])('in %s denies something else', (words) => {
    expect(deniedIn(words)).toEqual([]);
  });

  it('of half a year or of another is one of that time', () => {
    expect(statedIn('上半年未收到政府信息公开申请。')).toMatchObject([{ period: 'part' }]);
    expect(statedIn('2023年未收到政府信息公开申请。')).toMatchObject([{ year: 2023 }]);
  });
});
