import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse/parse-report.ts';
import { draft } from './drafts.test-support.ts';
import { extractReport } from './extracted.ts';

describe('extractReport', () => {
  it('gives the figures by table, row and column', () => {
    const text = draft({ requests: { new: [3, '', 0, 0, 0, 0, 3] } });
    const extracted = extractReport(parseReport(text), 'zh-CN');
    expect(extracted).toMatchObject({
      schemaVersion: 1,
      form: '2021',
      year: 2024,
      organization: '青石镇人民政府',
      tables: { requests: { new: { 'natural-person': 3, business: null, total: 3 } } },
    });
    expect(extracted.sections.map(({ heading }) => heading)[2]).toBe('三、收到和处理政府信息公开申请情况');
    expect(extracted.sections[0]?.start).toEqual({
      line: 3,
      column: 1,
      offset: text.indexOf('一、总体情况'),
    });
  });

  it('says what could not be read, and nothing of what does not add up', () => {
    const text = draft({
      requests: { new: [3, '', 0, 0, 0, 0, 3] },
      disputes: { reconsideration: [1, 0, 0, 0, 2] },
    });
    const rules = extractReport(parseReport(text), 'en').problems.map(({ rule }) => rule);
    expect(rules).toContain('cell/blank');
    expect(rules.some((rule) => rule.startsWith('sum/'))).toBe(false);
  });
});
