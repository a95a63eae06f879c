import { describe, expect, it } from 'vitest';
import { findingsOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample, disputesSample, requestsSample } from '../sample.ts';

const RULE = 'table/extra-row';
const SOUND = disclosureSample({});

describe(RULE, () => {
  it("is silent about the form's rows, and about notes and sentences around the table", () => {
    expect(rulesOf(SOUND + requestsSample({}) + disputesSample({}))).not.toContain(RULE);
    const lead = SOUND.replace('第二十条', '2023年共主动公开信息 18 条，具体如下：\n第二十条');
    expect(rulesOf(lead)).not.toContain(RULE);
    const note = `${SOUND}注：规范性文件包括联合发文 2 件。\n单位：件\n`;
    expect(rulesOf(note)).not.toContain(RULE);
  });

  it('gives a hint about a row with numbers that the form does not have', () => {
    const text = SOUND.replace('第二十条第（六）项', '行政确认登记事项\t12\n第二十条第（六）项');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', data: { label: '行政确认登记事项', numbers: 1 } });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('行政确认登记事项\t12');
  });

  it('gives a hint about a count in one cell, as regions add them below the table', () => {
    const text = `${SOUND.replaceAll(/^/gmu, '\t').replace('\t二、', '二、')}\n\t2023年本行政区域政府信息发布总数（非新闻类）：18\n`;
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.data).toMatchObject({ label: '2023年本行政区域政府信息发布总数（非新闻类）' });
  });
});
