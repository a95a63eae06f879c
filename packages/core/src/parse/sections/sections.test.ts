import { describe, expect, it } from 'vitest';
import { SourceText } from '../../text/index.ts';
import { findSections } from './sections.ts';

const TITLES = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

function found(text: string): string[] {
  return findSections(new SourceText(text)).sections.map((s) => text.slice(s.start, s.headingEnd));
}

function report(...titles: readonly string[]): string {
  return titles.map((title) => `${title}\n这里是正文，一句话。\n`).join('');
}

describe('the six sections', () => {
  it('are found by their titles, whatever the numeral looks like', () => {
    expect(found(report(...TITLES))).toEqual(TITLES);
    const odd = [
      '1、 总体情况',
      '⼆、主动公开政府信息情况',
      '三.收到和处理政府信息公开申请情况',
      '（四）政府信息公开行政复议、行政诉讼情况',
    ];
    expect(found(report(...odd))).toEqual(odd);
    expect(found(report('—、总体情况', ...TITLES.slice(1)))).toHaveLength(6);
  });

  it('are found in customary other wordings', () => {
    const varied = [
      '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '五、政府信息公开工作存在的主要问题及改进情况',
    ];
    expect(found(report(...varied))).toEqual(varied);
    expect(
      found(report(...TITLES.slice(0, 4), '五、工作中的问题和下一步改进打算', '六、其他需要报告的事项')),
    ).toHaveLength(6);
  });

  it('end where the next one begins', () => {
    const text = report(...TITLES);
    const { sections } = findSections(new SourceText(text));
    sections.forEach((s, i) => {
      expect(s.end).toBe(sections[i + 1]?.start ?? text.length);
    });
  });

  it('are not fooled by rows of table 3', () => {
    const rows =
      '一、本年新收政府信息公开申请数量\t0\n二、上年结转政府信息公开申请数量\t0\n三、本年度办理结果\n四、结转下年度继续办理\t0\n';
    expect(found(report(...TITLES.slice(0, 3)) + rows + report(...TITLES.slice(3)))).toEqual(TITLES);
  });

  it('are not fooled by a contents list, with page numbers or without', () => {
    const plain = `目录\n${TITLES.join('\n')}\n`;
    const leaders = `目录\n${TITLES.map((title, i) => `${title}…………${i + 1}`).join('\n')}\n`;
    for (const contents of [plain, leaders]) {
      const text = contents + report(...TITLES);
      const { sections, duplicates } = findSections(new SourceText(text));
      expect(sections.map((s) => s.start >= contents.length)).toEqual([true, true, true, true, true, true]);
      expect(duplicates).toEqual([]);
    }
  });

  it('are not fooled by an opening paragraph that lists them', () => {
    const opening = `本报告由总体情况、主动公开政府信息情况等六部分组成，包括：${TITLES.join('；')}。\n`;
    const { sections, duplicates } = findSections(new SourceText(opening + report(...TITLES)));
    expect(sections[0]?.start).toBe(opening.length);
    expect(duplicates).toEqual([]);
  });

  it('are found inside a paragraph and in a text of one line', () => {
    const oneLine = TITLES.map((title) => `${title} 这里是正文。`).join(' ');
    expect(found(oneLine)).toEqual(TITLES);
  });

  it('are told apart from headings that come twice', () => {
    const text = report(TITLES[0]!, ...TITLES);
    const { sections, duplicates } = findSections(new SourceText(text));
    expect(sections).toHaveLength(6);
    expect(duplicates.map((d) => d.section.number)).toEqual([1]);
    expect(sections[0]?.end).toBe(sections[1]?.start);
  });
});
