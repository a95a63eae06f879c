import { expect } from 'vitest';
import type { CellId } from '../../form/index.ts';
import { parseReport } from '../../parse/parse-report.ts';
import { type Cell, cellOf, type Report } from '../../parse/report.ts';
import { checkReport, fixOf, messageOf, relatedMessageOf } from '../check-report.ts';
import type { Surroundings } from '../context.ts';
import type { Edit, Finding, Fix, Locale } from '../finding.ts';
import type { RuleExample } from '../rule.ts';

const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

/** What one rule finds in a text; every finding's words are made once, so that none can be broken unnoticed. */
export function findingsOf(
  rule: string,
  text: string,
  around: Pick<RuleExample, 'lastYear' | 'units'> = {},
): readonly Finding[] {
  const findings = checkReport(parseReport(text), parsedAround(around)).findings.filter(
    (finding) => finding.rule === rule,
  );
  for (const finding of findings) for (const locale of LOCALES) expectWords(finding, locale);
  return findings;
}

function parsedAround({ lastYear, units }: Pick<RuleExample, 'lastYear' | 'units'>): Surroundings {
  return {
    ...(lastYear !== undefined && { lastYear: parseReport(lastYear) }),
    ...(units !== undefined && { units: units.map((unit) => parseReport(unit)) }),
  };
}

/** The ids of all rules that speak about a text, each once. */
export function rulesOf(text: string): readonly string[] {
  return [...new Set(checkReport(parseReport(text)).findings.map(({ rule }) => rule))];
}

/** The place of a finding as text. */
export function marked(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}

export function fixesOf(rule: string, text: string): readonly (Fix | null)[] {
  const report = parseReport(text);
  return checkReport(report)
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => fixOf(finding, report, 'zh-CN'));
}

/** The text after the fix of the rule's first finding. */
export function fixed(rule: string, text: string): string {
  const [fix] = fixesOf(rule, text);
  if (fix === null || fix === undefined) throw new Error(`${rule} offers no fix`);
  return applied(text, fix.edits);
}

export function applied(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: replacement } of [...edits].reverse()) {
    result = result.slice(0, start) + replacement + result.slice(end);
  }
  return result;
}

/** A cell as the text gives it. */
export function cellIn(text: string, id: CellId): Cell | undefined {
  return cellOf(parseReport(text), id);
}

export function numbersIn(report: Report): readonly (number | null)[] {
  return report.cells.map(({ value }) => value);
}

function expectWords(finding: Finding, locale: Locale): void {
  for (const words of [
    messageOf(finding, locale),
    ...finding.related.map((related) => relatedMessageOf(finding, related, locale)),
  ]) {
    expect(words).not.toMatch(/undefined|NaN|null|\[object|^$/u);
    if (locale === 'zh-CN') expect(words).toMatch(/\p{Script=Han}/u);
    else expect(words).toMatch(/[a-z]{3}/u);
  }
}
