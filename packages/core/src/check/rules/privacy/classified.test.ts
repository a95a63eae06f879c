import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { requestsSample } from '../sample.ts';

const RULE = 'privacy/classified';

function prose(text: string): string {
  return `一、总体情况\n\n${text}\n`;
}

describe(RULE, () => {
  it.each([
    '坚持涉密信息不上网、上网信息不涉密，严格保密审查，属于国家秘密的不予公开。',
    '文件未标注密级：无。密级：公开。',
    '对标有“秘密★”字样的文件一律不公开。',
    '妥善保管内部资料，注意保存档案，做好内部文件的清理工作，形成长效机制。',
    '内部资料由党政办保管。',
    '★重点工作 按时完成。',
  ])('is silent: %s', (text) => {
    expect(findingsOf(RULE, prose(text))).toEqual([]);
  });

  it('is silent about the row 属于国家秘密', () => {
    expect(findingsOf(RULE, requestsSample({}))).toEqual([]);
  });

  it.each([
    ['秘密★1年', '秘密★'],
    ['机密 ★ 长期', '机密 ★'],
    ['绝密★', '绝密★'],
    ['密级：秘密', '密级：秘密'],
    ['内部资料 注意保存', '内部资料 注意保存'],
    ['（内部文件，不得外传）', '（内部文件，不得外传）'],
  ])('points at the mark %s', (words, place) => {
    const text = prose(words);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(place);
  });
});
