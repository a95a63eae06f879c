import { FORM_2021, FORMS } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import { numberAt } from '../numbers.ts';
import { random } from '../random.ts';
import { randomReport, type TestReport } from '../report.ts';

const reports = Array.from({ length: 120 }, (_, seed) =>
  randomReport(random(seed), FORMS[seed % 2] ?? FORM_2021),
);

function paragraphs({ prose }: TestReport): string[] {
  const parts = [...prose.overview, ...prose.problems, ...prose.otherMatters];
  return [...prose.opening, ...parts.map((part) => part.text)];
}

describe('prose', () => {
  it('has no empty slots, half-width punctuation or double marks', () => {
    for (const text of reports.flatMap(paragraphs)) {
      expect(text).not.toMatch(/[{}]|undefined|NaN|[,;:?!()]|[，。；：、]{2}/);
    }
  });

  it('repeats no paragraph', () => {
    for (const report of reports) expect(new Set(paragraphs(report)).size).toBe(paragraphs(report).length);
  });

  it('says what table 3 says', () => {
    for (const { prose, numbers, form } of reports) {
      const text = prose.overview.map((part) => part.text).join('');
      const total = (row: string): number => numberAt(numbers, `requests/${row}/total`);
      const stated = /新收政府信息公开申请(\d+)件/.exec(text)?.[1];
      if (total('new') + total('carried-in') === 0) expect(text).toContain('未收到政府信息公开申请');
      else expect(Number(stated), form.id).toBe(total('new'));
    }
  });

  it('names problems and measures', () => {
    for (const { prose } of reports) {
      const text = prose.problems.map((part) => part.text).join('');
      expect(text).toMatch(/不足：一是.+二是/);
      expect(text).toMatch(/改进：一是.+二是/);
    }
  });

  it('speaks of no other year than the report’s and the next', () => {
    for (const report of reports) {
      for (const year of paragraphs(report)
        .join('')
        .match(/(?<!〔)\d{4}(?=年)/g) ?? []) {
        expect([report.year, report.year + 1]).toContain(Number(year));
      }
    }
  });

  it('mentions fees only within what table 2 allows', () => {
    let fees = 0;
    for (const { prose, numbers, form } of reports) {
      const text = prose.otherMatters.map((part) => part.text).join('');
      const fee = /收取信息处理费(\d+)元/.exec(text)?.[1];
      if (fee === undefined) continue;
      fees++;
      expect(form.id).toBe('2021');
      expect(Number(fee) / 10000).toBeLessThanOrEqual(
        numberAt(numbers, 'disclosure/administrative-fees/amount'),
      );
    }
    expect(fees).toBeGreaterThan(0);
  });
});
