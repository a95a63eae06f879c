import { describe, expect, it } from 'vitest';
import { MarkupKind } from 'vscode-languageserver';
import { hoverAt } from './hover.ts';
import { at, changed, type OpenChoices, opened, SLIP, SOUND } from './report.test-support.ts';

/** What is shown at some words of a draft, as plain lines. */
function hover(text: string, words: string, within = 0, choices: OpenChoices = {}): readonly string[] {
  const report = opened(text, choices);
  const found = hoverAt(report, at(report, words, within), MarkupKind.PlainText);
  return found === null ? [] : (found.contents as { value: string }).value.split('\n');
}

describe('on a number of a table', () => {
  it('are the place, the value and the equations', () => {
    expect(hover(SOUND, '（一）予以公开\t\t6', 9)).toEqual([
      '「（一）予以公开」行「自然人」列',
      '填报值 6',
      expect.stringMatching(/^✓ 「（一）予以公开」行：自然人 6＋.*＝ 总计 7$/),
      expect.stringMatching(/^✓ 「自然人」列：予以公开 6＋.*＝ （七）总计 \d+$/),
    ]);
  });

  it('says what a wrong cell should be, with computed and stated value and difference', () => {
    const lines = hover(SLIP, '（一）予以公开\t\t5', 9);
    expect(lines[1]).toBe('填报值 5，应为 6');
    expect(lines.filter((line) => line.startsWith('✗'))).toHaveLength(2);
    expect(lines[2]).toMatch(/＝ 6 ≠ 总计 7$/);
    expect(lines[3]).toMatch(/^计算值 6，填报值 7，差额 \+1$/);
  });

  it('says so where a sum cannot be verified', () => {
    const text = changed(SOUND, '（一）予以公开\t\t6\t', '（一）予以公开\t\t/\t');
    const lines = hover(text, '（一）予以公开\t\t/', 9);
    expect(lines[1]).toBe('填的是符号，不是数字');
    expect(lines.slice(2).every((line) => line.startsWith('？'))).toBe(true);
  });

  it('gives last year’s value, and the line of the text that says the same', () => {
    const last = changed(SOUND, '行政处罚\t3', '行政处罚\t7');
    expect(hover(SOUND, '行政处罚\t3', 5, { lastYear: last })).toEqual([
      '「行政处罚」行「本年处理决定数量」列',
      '填报值 3，上年 7',
      '没有勾稽关系',
    ]);
    const issued = hover(SOUND, '行政规范性文件\t2', 8);
    expect(issued.at(-1)).toMatch(/^✓ 正文第 \d+ 行写的是 2$/);
  });

  it('is said in the language of the editor', () => {
    expect(hover(SLIP, '（一）予以公开\t\t5', 9, { locale: 'en' })[1]).toBe('stated 5, should be 6');
  });
});

describe('on a label', () => {
  it('is the sum of the row', () => {
    expect(hover(SOUND, '（一）予以公开\t', 3)).toEqual([
      '（一）予以公开',
      expect.stringMatching(/^✓ 「（一）予以公开」行：/),
    ]);
  });

  it('are the sums of the column', () => {
    const lines = hover(SOUND, '科研机构', 1);
    expect(lines[0]).toBe('科研机构');
    expect(lines.slice(1).map((line) => line.slice(0, 1))).toEqual(['✓', '✓']);
  });

  it('is that there are none', () => {
    expect(hover(SOUND, '行政许可\t', 1)).toEqual(['行政许可', '没有勾稽关系']);
  });
});

describe('on a number of the prose', () => {
  it('is the cell that it restates', () => {
    expect(hover(SOUND, '制发行政规范性文件2件', 9)).toEqual([
      '正文中的数 2',
      '✓ 与表格一致：表二「行政规范性文件」行「本年制发件数」列 2',
    ]);
    expect(
      hover(changed(SOUND, '制发行政规范性文件2件', '制发行政规范性文件4件'), '制发行政规范性文件4件', 9)[1],
    ).toBe('✗ 与表格不一致：表二「行政规范性文件」行「本年制发件数」列 2');
  });
});

describe('on a heading', () => {
  it('is how the section stands', () => {
    expect(hover(SOUND, '三、收到和处理', 1).at(-1)).toBe('勾稽 39/39 ✓，没有问题');
    expect(hover(SLIP, '三、收到和处理', 1).at(-1)).toBe('勾稽 37/39 ✗，错误 1');
    expect(hover(SOUND, '一、总体情况', 1).at(-1)).toBe('没有问题');
  });
});

describe('on a rule in a comment', () => {
  it('is what the rule is about, and where to read more', () => {
    const text = changed(
      SOUND,
      '一、总体情况\n',
      '一、总体情况\n<!-- gouji-disable-file sum/row-total, privacy -->\n',
    );
    const rule = hover(text, 'sum/row-total');
    expect(rule[0]).toBe('sum/row-total');
    expect(rule.at(-1)).toMatch(/^https:\/\/.*sum\/row-total\.md$/);
    expect(hover(text, 'privacy')[1]).toBe('隐私与保密');
  });
});

it('is nothing where there is nothing to say', () => {
  expect(hover(SOUND, '深入贯彻')).toEqual([]);
});

it('takes nothing of a draft for markup', () => {
  const report = opened(changed(SOUND, '（一）予以公开\t\t6\t', '（一）予以公开\t\t**6**\t'));
  const found = hoverAt(report, at(report, '一、总体情况'), MarkupKind.Markdown);
  expect(found?.contents).toEqual({
    kind: 'markdown',
    value: expect.stringMatching(/^\*\*一、总体情况\*\* {2}\n/),
  });
});
