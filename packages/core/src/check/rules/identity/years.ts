import type { Range } from '../../../parse/report.ts';
import { isDigit, SKIP, type SourceText, type WordHit } from '../../../text/index.ts';
import type { RuleContext } from '../../context.ts';

/** How the years begin that a report may speak of. A rule that looks for years declares this very list as its words. */
export const YEAR_WORDS: readonly string[] = [
  '200',
  '201',
  '202',
  '203',
  '二〇〇',
  '二〇一',
  '二〇二',
  '二〇三',
];

const HAN_DIGITS = '〇一二三四五六七八九';
const YEAR = '年'.charCodeAt(0);
const DEGREE = '度'.charCodeAt(0);

/** The year reported: that of the title or the statistical period, else the configured one. */
export function reportYear({ report, surroundings }: RuleContext): number | undefined {
  return report.year?.value ?? surroundings.profile?.year;
}

/** A year in the text. The range cuts its four digits. */
export interface YearMention extends Range {
  readonly value: number;
  /** Where the text goes on after 年 or 年度. */
  readonly next: number;
}

/** The years among the hits of {@link YEAR_WORDS}: four digits, not part of a longer number, before 年. */
export function yearsOf(source: SourceText, hits: readonly WordHit[]): readonly YearMention[] {
  const years: YearMention[] = [];
  for (const hit of hits) {
    const year = yearAt(source, hit);
    if (year !== null) years.push(year);
  }
  return years;
}

function yearAt({ units, length }: SourceText, { word, start, end }: WordHit): YearMention | null {
  const beginning = YEAR_WORDS[word]!;
  const at = skip(units, end, length, false);
  const last = digitOf(units[at], isDigit(beginning.charCodeAt(0)));
  if (last < 0 || (start > 0 && isDigit(units[start - 1]!))) return null;
  let next = skip(units, at + 1, length, true);
  if (units[next] !== YEAR) return null;
  const degree = skip(units, next + 1, length, true);
  next = units[degree] === DEGREE ? degree + 1 : next + 1;
  const decade = isDigit(beginning.charCodeAt(0))
    ? Number(beginning)
    : 200 + HAN_DIGITS.indexOf(beginning[2]!);
  return { value: decade * 10 + last, start, end: at + 1, next };
}

function digitOf(unit: number | undefined, ascii: boolean): number {
  if (unit === undefined) return -1;
  if (ascii) return isDigit(unit) ? unit - 0x30 : -1;
  return HAN_DIGITS.indexOf(String.fromCharCode(unit));
}

function skip(units: Uint16Array, from: number, length: number, spaces: boolean): number {
  let at = from;
  while (at < length && (units[at] === SKIP || (spaces && (units[at] === 0x20 || units[at] === 0x09)))) at++;
  return at;
}
