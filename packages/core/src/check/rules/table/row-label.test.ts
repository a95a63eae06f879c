import { describe, expect, it } from 'vitest';
import { cellIn, findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample, requestsSample } from '../sample.ts';

const RULE = 'table/row-label';

describe(RULE, () => {
  it("is silent about the form's labels and customary wordings", () => {
    expect(rulesOf(disclosureSample({}) + requestsSample({}))).not.toContain(RULE);
    const varied = requestsSample({})
      .replace('结转下年度继续办理', '结转下一年度继续办理')
      .replace('上年结转', '上一年度结转')
      .replace('（区分处理的，只计这一情形，不计其他情形）', '');
    expect(rulesOf(varied)).not.toContain(RULE);
  });

  it('is silent about a note behind a label', () => {
    expect(rulesOf(disclosureSample({}).replace('规章\t', '规章（县级无此项）\t'))).not.toContain(RULE);
  });

  it.each([
    ['上年结转政府信息公开申请数量', '上年转结政府信息公开申请数量'],
    ['危及“三安全一稳定”', '危及“三安全一隐定”'],
    ['属于行政执法案卷', '属于行政执法案件卷宗'],
    ['信访举报投诉类申请', '信访举报投拆类申请'],
  ])('reads %s from %s and points at it', (official, written) => {
    const row = { 'carried-in': [2, 0, 0, 0, 0, 0, 2] };
    const text = requestsSample(row).replace(official, written);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.data).toMatchObject({ official });
    expect(written).toContain(marked(text, finding ?? { start: 0, end: 0 }));
    expect(cellIn(text, 'requests/carried-in/total')?.value).toBe(2);
  });

  it('keeps the enumerator and the number when it mends a label', () => {
    const text = requestsSample({}).replace('3.要求提供公开出版物', '3.要求提拱公开出版物');
    expect(fixesOf(RULE, text)[0]?.safety).toBe('safe');
    expect(fixed(RULE, text)).toBe(requestsSample({}));
  });

  it('mends the name of a group of rows', () => {
    const text = requestsSample({}).replace('（五）不予处理', '（五）不于处理');
    expect(findingsOf(RULE, text)[0]?.subject).toBe('requests/unprocessed');
    expect(fixed(RULE, text)).toBe(requestsSample({}));
  });

  it('offers no fix where the label is another wording altogether', () => {
    const text = disclosureSample({}).replace('行政事业性收费', '行政性收费项目');
    expect(findingsOf(RULE, text)).toHaveLength(1);
    expect(fixesOf(RULE, text)).toEqual([null]);
  });
});
