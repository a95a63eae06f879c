import type { Locale } from '../../finding.ts';

/** 上年（2023 年）报告: with the year where the report tells it. */
export function lastYearWords(year: number | null, locale: Locale): string {
  if (locale === 'en') return year === null ? 'last year’s report' : `the report of ${year}`;
  return year === null ? '上年报告' : `上年（${year} 年）报告`;
}
