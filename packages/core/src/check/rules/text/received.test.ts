import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked } from '../rule.test-support.ts';
import { persons, statementSample } from './statement-sample.ts';

const RULE = 'text/received';
const ROWS = { new: persons(12), granted: persons(12), concluded: persons(12) };
const saying = (words: string, requests: Parameters<typeof statementSample>[1]['requests'] = ROWS) =>
  statementSample(words, { requests });

describe(RULE, () => {
  it('compares what was received with the table', () => {
    const text = saying('全年共收到政府信息公开申请15件。');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      computed: 12,
      stated: 15,
      difference: 3,
      cells: ['requests/new/total'],
    });
    expect(marked(text, finding!)).toBe('15');
    expect(finding!.related.map((place) => marked(text, place))).toEqual(['12']);
  });

  it.each([
    ['15', '12'],
    ['１５', '１２'],
    ['十五', '十二'],
  ])('copies the table’s number in the way %s is written', (wrong, right) => {
    expect(fixed(RULE, saying(`收到申请${wrong}件。`))).toBe(saying(`收到申请${right}件。`));
  });

  it('offers no number where two are possible', () => {
    const rows = { ...ROWS, 'carried-in': persons(2), concluded: persons(14), granted: persons(14) };
    expect(fixesOf(RULE, saying('收到申请15件。', rows))).toEqual([null]);
    for (const number of [12, 14])
      expect(findingsOf(RULE, saying(`收到申请${number}件。`, rows))).toEqual([]);
  });

  it.each([
    '收到申请12件，其中线上9件。',
    '2023年收到申请15件，今年收到申请12件。',
    '收到申请12件，同比减少3件。',
    '收到申请10余件。',
    '未收到行政许可申请，共处理群众留言92件。',
    '印发《关于办理97件申请的通报》。',
  ])('is silent about %s', (words) => {
    expect(findingsOf(RULE, saying(words))).toEqual([]);
  });
});
