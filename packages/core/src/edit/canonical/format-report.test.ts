import { LAYOUTS, randomCase } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';
import { FORM_2021, SECTIONS } from '../../form/index.ts';
import { paragraphsOf } from '../../parse/paragraphs.ts';
import { parseReport } from '../../parse/parse-report.ts';
import { cellOf } from '../../parse/report.ts';
import { applyEdits } from '../apply-edits.ts';
import { blankReport } from './blank-report.ts';
import { writtenText } from './cell-text.ts';
import { formatProblemMessage } from './format-problem.ts';
import { formatProblems, formatReport, formatText } from './format-report.ts';

const SEEDS_PER_LAYOUT = 30;

const DISCLOSURE = `二、主动公开政府信息情况
第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t2\t1\t5
第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t18
第二十条第（六）项
信息内容\t本年处理决定数量
行政处罚\t3
行政强制\t
第二十条第（八）项
信息内容\t本年收费金额（单位：万元）
行政事业性收费\t0.50
`;

function withLine(after: string, line: string): string {
  return DISCLOSURE.replace(after, `${after}\n${line}`);
}

/** What the paragraphs of a report have of a table whose first line is broken: those words belong to its heads. */
const HEAD_LINE = /本列[数數]|申[请請]人/u;

/** Lines of prose and headings as they are written. */
function proseOf(text: string): readonly string[] {
  const report = parseReport(text);
  return [...report.sections, ...report.duplicateSections]
    .map(({ start, headingEnd }) => text.slice(start, headingEnd))
    .concat(paragraphsOf(report).map(({ start, end }) => text.slice(start, end)))
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !HEAD_LINE.test(line));
}

describe('formatText', () => {
  it('aligns a table by display width and leaves the text of its cells as it is', () => {
    expect(formatText(DISCLOSURE)).toBe(`二、主动公开政府信息情况

| 第二十条第（一）项 |                            |              |              |
| ------------------ | -------------------------: | -----------: | -----------: |
| 信息内容           |               本年制发件数 | 本年废止件数 | 现行有效件数 |
| 规章               |                          0 |            0 |            0 |
| 行政规范性文件     |                          2 |            1 |            5 |
| 第二十条第（五）项 |                            |              |              |
| 信息内容           |           本年处理决定数量 |              |              |
| 行政许可           |                         18 |              |              |
| 第二十条第（六）项 |                            |              |              |
| 信息内容           |           本年处理决定数量 |              |              |
| 行政处罚           |                          3 |              |              |
| 行政强制           |                            |              |              |
| 第二十条第（八）项 |                            |              |              |
| 信息内容           | 本年收费金额（单位：万元） |              |              |
| 行政事业性收费     |                       0.50 |              |              |
`);
  });

  it('keeps how numbers are written, emphasis, footnote marks and placeholders', () => {
    const text = DISCLOSURE.replace('规章\t0\t0\t0', '规章\t**０**\t0①\t/').replace('\t18', '\t1,018');
    const report = parseReport(formatText(text));
    const written = (id: `disclosure/${string}/${string}`): string => {
      const cell = cellOf(report, id);
      return cell === undefined ? '' : writtenText(report.source, cell);
    };
    expect(written('disclosure/regulations/issued')).toBe('**０**');
    expect(written('disclosure/regulations/repealed')).toBe('0①');
    expect(written('disclosure/regulations/in-force')).toBe('/');
    expect(written('disclosure/licensing/decisions')).toBe('1,018');
  });

  it('keeps the line ends of the text', () => {
    for (const newline of ['\r\n', '\r']) {
      const formatted = formatText(DISCLOSURE.replaceAll('\n', newline));
      expect(formatted.replaceAll(newline, '')).not.toMatch(/[\r\n]/u);
      expect(formatText(formatted)).toBe(formatted);
    }
  });

  it('sets the table apart from prose on the next line, and only from prose', () => {
    const formatted = formatText(`${DISCLOSURE}　　以上数据不含派出机构。\n`);
    expect(formatted).toMatch(/0\.50 \|.*\|\n\n　　以上数据不含派出机构。\n$/u);
    expect(formatText(DISCLOSURE.trimEnd())).toMatch(/\|$/u);
    expect(formatText(DISCLOSURE.replace('情况\n', '情况\n\n'))).toMatch(/情况\n\n\| 第二十条/u);
  });

  it('keeps page numbers, below the table', () => {
    const formatted = formatText(withLine('行政许可\t18', '\n- 5 -\n'));
    expect(formatted).toMatch(/\|\n\n- 5 -\n$/u);
    expect(formatText(formatted)).toBe(formatted);
  });

  it('keeps notes in brackets, altered labels and a head that asks for four decimals', () => {
    const text = DISCLOSURE.replace('规章', '规章（县级无此项）')
      .replace('行政许可', '行政许可件')
      .replace('单位：万元', '单位：万元，保留4位小数');
    const formatted = formatText(text);
    expect(formatted).toContain('| 规章（县级无此项） |');
    expect(formatted).toContain('| 行政许可件 ');
    expect(formatted).toContain('本年收费金额（单位：万元，保留4位小数） |');
    expect(formatText(formatted)).toBe(formatted);
  });

  it('puts heads together that line breaks cut, from their first piece on', () => {
    const row = [1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0].join('\n');
    const heads =
      '行政\n复议\n行政诉讼\n结果维持\n结果纠正\n其他\n结果\n尚未审结\n总计\n未经复议直接起诉\n复议后起诉';
    const formatted = formatText(`四、政府信息公开行政复议、行政诉讼情况\n${heads}\n${row}\n`);
    expect(formatted).toMatch(/^四、政府信息公开行政复议、行政诉讼情况\n\n\| 行政复议 .*\n(?:\|.*\n){4}$/u);
  });

  it('takes a sentence before the table for prose even where it begins like a head', () => {
    const sentence = '行政许可、行政处罚数据由有关科室提供。';
    const formatted = formatText(DISCLOSURE.replace('情况\n', `情况\n${sentence}\n`));
    expect(formatted).toContain(`情况\n${sentence}\n\n| 第二十条第（一）项 |`);
  });

  it('does not come between a comment and the line below it', () => {
    const comment = '<!-- gouji-disable-next-line table/header-text -- 地方格式 -->';
    const formatted = formatText(DISCLOSURE.replace('情况\n', `情况\n${comment}\n`));
    expect(formatted).toContain(`${comment}\n| 第二十条第（一）项 |`);
  });
});

describe('a table that cannot be written anew without doubt', () => {
  const reasonsOf = (text: string): readonly string[] => {
    expect(formatText(text)).toBe(text);
    return formatProblems(text).map((problem) => {
      for (const locale of ['zh-CN', 'en'] as const)
        expect(formatProblemMessage(problem, locale)).toMatch(/.{8}/u);
      return `${problem.reason} ${text.slice(problem.start, problem.end)}`;
    });
  };

  it('is left alone where a value lacks, is torn or glued', () => {
    expect(reasonsOf(DISCLOSURE.replace('行政规范性文件\t2\t1\t5', '行政规范性文件\t2\t1\t5\t7'))).toEqual([
      'uncertain-cell 行政规范性文件\t2\t1\t5\t7',
    ]);
    expect(reasonsOf(DISCLOSURE.replace('\t18', '\t1 8'))).toEqual(['uncertain-cell 1 8']);
  });

  it('is left alone where rows lack or come twice', () => {
    expect(reasonsOf(DISCLOSURE.replace('行政许可\t18\n', ''))[0]).toMatch(/^missing-row /u);
    expect(reasonsOf(withLine('行政许可\t18', '行政许可\t19'))).toEqual(['duplicate-row 行政许可\t19']);
  });

  it('is left alone where it holds what the form has not', () => {
    expect(reasonsOf(withLine('行政许可\t18', '行政确认\t7'))).toEqual(['unknown-text 行政确认']);
    expect(reasonsOf(DISCLOSURE.replace('本年废止件数', '本年度止件数'))).toEqual([
      'unknown-text 本年度止件数',
    ]);
    expect(reasonsOf(withLine('行政许可\t18', '公开'))).toEqual(['unknown-text 公开']);
    expect(reasonsOf(DISCLOSURE.replace('\t18', '\t18\t含委托实施'))).toEqual(['unknown-text 含委托实施']);
  });

  it('is left alone where comments speak of its lines', () => {
    const comment = '<!-- gouji-disable-line cell/blank -->';
    expect(reasonsOf(withLine('行政许可\t18', '<!-- gouji-disable-next-line -->'))).toHaveLength(1);
    expect(reasonsOf(DISCLOSURE.replace('0.50', `0.50 ${comment}`))).toHaveLength(1);
  });
});

describe.each(LAYOUTS)('random reports in layout %s', (layout) => {
  it('are written as the same report, once and for all, with every word of prose', () => {
    let tables = 0;
    for (let seed = 1; seed <= SEEDS_PER_LAYOUT; seed++) {
      const { text } = randomCase(seed, layout).rendered;
      const before = parseReport(text);
      const edits = formatReport(before);
      tables += edits.length;
      expect(edits.length).toBeLessThanOrEqual(3);
      const formatted = applyEdits(text, edits);
      const after = parseReport(formatted);
      expect(after.cells.map(({ state, value }) => [state, value])).toEqual(
        before.cells.map(({ state, value }) => [state, value]),
      );
      for (const key of ['title', 'organization', 'year'] as const)
        expect(after[key]?.value).toBe(before[key]?.value);
      expect(after.form).toBe(before.form);
      expect(formatReport(formatted)).toEqual([]);
      let from = 0;
      for (const line of proseOf(text).slice(SECTIONS.length)) {
        from = formatted.indexOf(line, from) + line.length;
        expect(from).toBeGreaterThanOrEqual(line.length);
      }
    }
    // Blanks in unaligned text leave some tables uncertain; all others must have been written.
    expect(tables).toBeGreaterThan(SEEDS_PER_LAYOUT * 2.5);
  });
});

describe('formatReport', () => {
  it('has nothing to do on a blank report, an empty text and a text without tables', () => {
    for (const text of [blankReport(FORM_2021, '安县青石镇人民政府', 2024), '', '今天天气很好。'])
      expect(formatReport(text)).toEqual([]);
  });

  it('gives one edit for a table, and none for one that is in the canonical layout already', () => {
    const formatted = formatText(DISCLOSURE);
    expect(formatReport(DISCLOSURE)).toHaveLength(1);
    expect(formatReport(formatted)).toEqual([]);
    expect(formatReport(formatted.replace('18 |', '180 |'))).toHaveLength(1);
  });
});
