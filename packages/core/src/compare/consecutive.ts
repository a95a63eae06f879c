import type { Report } from '../parse/report.ts';

/** Whether one report can be last year's of the other: their years follow each other, as far as both are known. */
export function isYearBefore(last: Report, current: Report): boolean {
  const [before, now] = [last.year?.value, current.year?.value];
  return before === undefined || now === undefined || before + 1 === now;
}
