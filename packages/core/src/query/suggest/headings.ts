import type { Locale } from '../../check/finding.ts';
import { blankReport } from '../../edit/canonical/blank-report.ts';
import { type FormSection, SECTIONS } from '../../form/index.ts';
import type { Range, Report } from '../../parse/report.ts';
import type { Suggestion } from './suggestion.ts';

/** The headings of the sections that are still absent, the one that belongs here first. */
export function suggestHeadings(report: Report, { start, end }: Range): readonly Suggestion[] {
  const present = new Set(report.sections.map(({ section }) => section.number));
  const last = report.sections.filter((section) => section.start < start).at(-1)?.section.number ?? 0;
  const absent = SECTIONS.filter(({ number }) => !present.has(number));
  const next = absent.filter(({ number }) => number > last);
  const earlier = absent.filter(({ number }) => number < last);
  return [...next, ...earlier].map((section): Suggestion => {
    const heading = headingOf(section);
    return { kind: 'section', label: heading, text: heading, detail: section.en, start, end };
  });
}

const REPORT = { 'zh-CN': '空白年报', en: 'Blank report' };

/** All that follows the title of a new report, where the text has no more than the title. */
export function suggestReport(report: Report, { start, end }: Range, locale: Locale): readonly Suggestion[] {
  const { title, organization, year, form, sections } = report;
  if (title === null || organization === null || year === null || sections.length > 0) return [];
  if (title.end > start) return [];
  const [, ...body] = blankReport(form, organization.value, year.value).split('\n\n');
  const text = body.join('\n\n');
  return [{ kind: 'report', label: REPORT[locale], text, detail: form.issuedAs, start, end }];
}

function headingOf({ numeral, title }: FormSection): string {
  return `${numeral}、${title}`;
}
