import { describe, expect, it } from 'vitest';
import { disputesSample, requestsSample, withoutLine } from '../../check/rules/sample.ts';
import { applyEdits } from '../../edit/apply-edits.ts';
import { parseReport } from '../../parse/parse-report.ts';
import { checkedReport } from '../checked-report.ts';
import { type Suggestion, suggestionsAt } from './index.ts';

/** What is suggested at `▮`. */
function suggestions(marked: string): readonly Suggestion[] {
  const text = marked.replace('▮', '');
  return suggestionsAt(checkedReport(parseReport(text)), marked.indexOf('▮'), 'zh-CN');
}

const labels = (marked: string): readonly string[] => suggestions(marked).map(({ label }) => label);

/** The text after the suggestion with a label is taken. */
function taken(marked: string, label: string): string {
  const { start, end, text } = suggestions(marked).find((one) => one.label === label)!;
  return applyEdits(marked.replace('▮', ''), [{ start, end, text }]);
}

describe('in a comment', () => {
  it('are the verbs', () => {
    expect(labels('无。<!-- gouji-d▮ -->')).toContain('gouji-disable-next-line');
    expect(labels('无。<!-- ▮')).toContain('gouji-disable');
    expect(taken('<!-- gou▮ -->', 'gouji-disable-file')).toBe('<!-- gouji-disable-file -->');
  });

  it('are rules and groups behind the verb, but nothing in the reason', () => {
    const behind = labels('<!-- gouji-disable-next-line cell su▮ -->');
    expect(behind).toContain('sum');
    expect(behind).toContain('sum/row-total');
    expect(taken('<!-- gouji-disable-line sum/▮ -->', 'sum/balance')).toBe(
      '<!-- gouji-disable-line sum/balance -->',
    );
    expect(labels('<!-- gouji-disable-line sum -- 已▮ -->')).toEqual([]);
  });

  it('are none behind it', () => {
    const kinds = suggestions('<!-- gouji-disable-file sum -->▮').map(({ kind }) => kind);
    expect(kinds).not.toContain('rule');
    expect(kinds).not.toContain('directive');
  });
});

describe('at the beginning of a line', () => {
  it('are the headings still absent, the next one first', () => {
    expect(labels('一、总体情况\n\n无。\n\n▮\n\n五、存在的主要问题及改进情况\n')[0]).toBe(
      '二、主动公开政府信息情况',
    );
    expect(taken('一、总体情况\n\n无。\n二▮', '二、主动公开政府信息情况')).toBe(
      '一、总体情况\n\n无。\n二、主动公开政府信息情况',
    );
  });

  it('are not those that are there', () => {
    expect(labels('一、总体情况\n\n▮')).not.toContain('一、总体情况');
  });

  it('is a blank table in a section that has none', () => {
    const [first] = suggestions('四、政府信息公开行政复议、行政诉讼情况\n\n▮\n');
    expect(first).toMatchObject({ kind: 'table' });
    const { tables, cells } = parseReport(`四、政府信息公开行政复议、行政诉讼情况\n\n${first?.text}\n`);
    expect(tables.disputes?.missing).toEqual([]);
    expect(cells.filter(({ state }) => state === 'blank')).toHaveLength(15);
  });

  it('is all the rest of a new report below its title', () => {
    const title = '青石镇人民政府2024年政府信息公开工作年度报告\n\n▮';
    const report = parseReport(taken(title, '空白年报'));
    expect(report.sections).toHaveLength(6);
    expect(report.form.id).toBe('2021');
  });
});

describe('in a table', () => {
  it('are the labels of rows that it lacks', () => {
    const table = withoutLine(requestsSample({}), '2.重复申请').replace('3.要求提供', '▮\n3.要求提供');
    expect(labels(table)[0]).toBe('2.重复申请');
  });

  it('stand behind the mark of a cell', () => {
    const table = withoutLine(requestsSample({}), '2.重复申请').replace('3.要求提供', '| 2▮\n3.要求提供');
    expect(taken(table, '2.重复申请')).toContain('\n| 2.重复申请\n');
  });

  it('are none where nothing is lacking', () => {
    expect(suggestions(`${disputesSample({}).trimEnd()}\t▮`).filter(({ kind }) => kind === 'row')).toEqual(
      [],
    );
  });
});

it('are none in the middle of a sentence', () => {
  expect(
    labels('一、总体情况\n\n我镇认真做好政府信息公开工作，全年主动公开政府信息一百二十条，公开▮'),
  ).toEqual([]);
});
