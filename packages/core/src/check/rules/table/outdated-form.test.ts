import { describe, expect, it } from 'vitest';
import { FORM_2019, FORM_2021, type Form, type TableId } from '../../../form/index.ts';
import { tableText } from '../../table-text.ts';
import { cellIn, findingsOf, fixed, marked, rulesOf } from '../rule.test-support.ts';

const RULE = 'table/outdated-form';
const HEADINGS: Readonly<Record<TableId, string>> = {
  disclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
};

function report(
  year: number,
  form: Form,
  tables: readonly TableId[] = ['disclosure', 'requests', 'disputes'],
): string {
  const parts = tables.map((id) => `${HEADINGS[id]}\n\n${tableText(form, id, () => '0')}\n`);
  return [`云溪县柳河镇人民政府${year}年政府信息公开工作年度报告\n`, ...parts].join('\n');
}

describe(RULE, () => {
  it('is silent where form and year agree', () => {
    for (const year of [2019, 2020]) expect(rulesOf(report(year, FORM_2019))).not.toContain(RULE);
    for (const year of [2021, 2024]) expect(rulesOf(report(year, FORM_2021))).not.toContain(RULE);
  });

  it('is silent about a report of 2020 that was published in 2021', () => {
    const text = report(2020, FORM_2019).replace('二、', '发布日期：2021年1月28日\n\n二、');
    expect(rulesOf(text)).not.toContain(RULE);
  });

  it('is silent about older reports, an unknown year, and tables that both forms share', () => {
    expect(rulesOf(report(2018, FORM_2021))).not.toContain(RULE);
    expect(rulesOf(report(2023, FORM_2019).replace(/.*\n/u, ''))).not.toContain(RULE);
    expect(rulesOf(report(2020, FORM_2021, ['disputes']))).not.toContain(RULE);
  });

  it('is silent about a single word of the other form', () => {
    const text = report(2023, FORM_2021, ['disputes']).replace(
      '四、',
      `${HEADINGS.disclosure}\n\n本年新制作数量\n\n四、`,
    );
    expect(rulesOf(text)).not.toContain(RULE);
  });

  it('points at the first word of the wrong form and to the year', () => {
    const text = report(2023, FORM_2019);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.data).toEqual({ year: 2023, found: '2019', due: '2021' });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('本年新制作数量');
    expect(marked(text, finding?.related[0] ?? { start: 0, end: 0 })).toBe('2023');
    expect(findingsOf(RULE, report(2020, FORM_2021))).toHaveLength(1);
  });

  it('converts the tables, keeping the numbers of cells that both forms have', () => {
    const licensing = '行政许可\t0\t0\t7';
    const text = report(2022, FORM_2019).replace('行政许可\t0\t0\t0', licensing);
    const after = fixed(RULE, text);
    expect(rulesOf(after)).not.toContain(RULE);
    expect(cellIn(after, 'disclosure/licensing/decisions')?.value).toBe(7);
    expect(cellIn(after, 'requests/other.other/total')?.value).toBe(0);
    expect(cellIn(after, 'disclosure/regulations/in-force')?.state).toBe('blank');
  });
});
