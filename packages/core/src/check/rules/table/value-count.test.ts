import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample, disputesSample, requestsSample } from '../sample.ts';

const RULE = 'table/value-count';
const HEADING = '三、收到和处理政府信息公开申请情况\n\n';

function spaced(...rows: string[]): string {
  return `${HEADING}${rows.join('\n')}\n\n${disputesSample({})}`;
}

describe(RULE, () => {
  it('is silent about rows with all their numbers, enumerators, page numbers and footnotes', () => {
    expect(rulesOf(requestsSample({}) + disclosureSample({}) + disputesSample({}))).not.toContain(RULE);
    const paged = requestsSample({}).replace(/^.*重复申请/mu, '\n- 5 -\n\n$&');
    expect(rulesOf(paged)).not.toContain(RULE);
  });

  it('says how many numbers were found and wanted', () => {
    const text = requestsSample({ new: ['1\t2', 0, 0, 0, 0, 0, 3] });
    const [finding] = findingsOf(RULE, text);
    expect(finding?.data).toMatchObject({ found: 8, expected: 7, count: 'many' });
    expect(finding?.cells).toHaveLength(7);
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('1\t2\t0\t0\t0\t0\t0\t3');
  });

  it('says it once for table 4, whose rows are one line', () => {
    const text = disputesSample({ reconsideration: ['0\t0', 0, 0, 0, 0] });
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.data).toMatchObject({ found: 16, expected: 15 });
    expect(finding?.cells).toHaveLength(15);
  });

  it('is not joined by sums made from uncertain cells, nor by blank cells for the same loss', () => {
    const rules = rulesOf(requestsSample({ new: ['1\t2', 0, 0, 0, 0, 0, 9] }));
    expect(rules).toContain(RULE);
    expect(rules.filter((rule) => rule === 'cell/blank' || rule.startsWith('sum/'))).toEqual([
      'sum/unverifiable',
    ]);
  });

  it('offers the only reading that satisfies count and total', () => {
    const torn = spaced(
      '一、本年新收政府信息公开申请数量 5 7 0 0 0 0 0 57',
      '二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0',
      '四、结转下年度继续办理 0 0 0 0 0 0 0',
    );
    expect(fixesOf(RULE, torn)[0]?.title).toBe('按唯一的读法改为 57 0 0 0 0 0 57');
    expect(fixed(RULE, torn)).toContain('数量 57 0 0 0 0 0 57\n');
  });

  it('offers nothing where two readings satisfy both', () => {
    const open = spaced(
      '一、本年新收政府信息公开申请数量 1 0 1 0 0 0 0 2',
      '二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0',
      '四、结转下年度继续办理 0 0 0 0 0 0 0',
    );
    expect(findingsOf(RULE, open)).toHaveLength(1);
    expect(fixesOf(RULE, open)).toEqual([null]);
  });

  it('parts numbers that run into their label where there is one way', () => {
    const text = disclosureSample({}).replace('规章\t0\t0\t0', '规章000');
    expect(findingsOf(RULE, text)[0]?.data).toMatchObject({ count: 'glued' });
    expect(fixesOf(RULE, text)[0]?.title).toBe('按唯一的读法改为 0 0 0');
    expect(findingsOf(RULE, fixed(RULE, text))).toEqual([]);
    expect(fixesOf(RULE, disclosureSample({}).replace('规章\t0\t0\t0', '规章1234'))).toEqual([null]);
  });
});
