import type { Report, ReportRow, Value } from '../../../parse/report.ts';
import type { Edit } from '../../finding.ts';

export interface Reading {
  readonly numbers: readonly number[];
  readonly edit: Edit;
}

/**
 * The one way to read a row with a wrong number of values that satisfies both the form's count and the totals of the
 * row; null where there are several ways with different numbers, or none.
 */
export function onlyReading(row: ReportRow, report: Report): Reading | null {
  const gap = gapOf(row, report);
  const readings = candidates(row, report, gap).filter(({ numbers }) => totalsHold(numbers, row));
  const distinct = new Set(readings.map(({ numbers }) => numbers.join()));
  return distinct.size === 1 ? (readings.at(-1) ?? null) : null;
}

function candidates(row: ReportRow, report: Report, gap: string): readonly Reading[] {
  const { values, expected } = row;
  const glued = values.filter(isGlued);
  if (glued.length > 0) return glued.length === 1 ? splits(row, report, gap) : [];
  if (values.some(({ state }) => state !== 'number')) return [];
  if (values.length === expected + 1) return [...deletions(values), ...joins(values, report)];
  return values.length === expected - 1 ? insertions(row, gap) : [];
}

function isGlued({ fault, notation }: Value): boolean {
  return fault === 'glued' || notation === 'leading-zeros';
}

function deletions(values: readonly Value[]): readonly Reading[] {
  return values.map((value, at) => {
    const before = values[at - 1];
    const after = values[at + 1];
    const start = before === undefined ? value.start : before.end;
    const end = before === undefined ? (after?.start ?? value.end) : value.end;
    return { numbers: numbersOf(values.filter((other) => other !== value)), edit: { start, end, text: '' } };
  });
}

function joins(values: readonly Value[], report: Report): readonly Reading[] {
  return values.slice(1).flatMap((right, at) => {
    const left = values[at] as Value;
    const joined = report.source.plain(left.start, left.end) + report.source.plain(right.start, right.end);
    if (!isPlainNumber(joined)) return [];
    const numbers = [...numbersOf(values.slice(0, at)), Number(joined), ...numbersOf(values.slice(at + 2))];
    return [{ numbers, edit: { start: left.start, end: right.end, text: joined } }];
  });
}

/** One number is lacking; which one it must be follows from the total, so it is certain only if its place does not matter. */
function insertions({ values, row }: ReportRow, gap: string): readonly Reading[] {
  const last = values.at(-1);
  const numbers = numbersOf(values);
  const total = numbers.at(-1) ?? 0;
  if (last === undefined || row.columns.length !== values.length + 1) return [];
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const lost = { addend: total - sum(numbers.slice(0, -1)), total: sum(numbers) };
  return row.columns.map((_, at) => {
    const value = at === numbers.length ? lost.total : lost.addend;
    const place = values[at];
    const edit =
      place === undefined
        ? { start: last.end, end: last.end, text: `${gap}${value}` }
        : { start: place.start, end: place.start, text: `${value}${gap}` };
    return { numbers: [...numbers.slice(0, at), value, ...numbers.slice(at)], edit };
  });
}

/** The ways to cut a run of digits into as many numbers as are lacking. */
function splits({ values, expected }: ReportRow, report: Report, gap: string): readonly Reading[] {
  const at = values.findIndex(isGlued);
  const glued = values[at];
  const others = values.filter((value) => value !== glued);
  if (glued === undefined || others.some(({ state }) => state !== 'number')) return [];
  const digits = report.source.plain(glued.start, glued.end);
  if (!/^\d{1,20}$/u.test(digits)) return [];
  // Digits that run into the label need a gap before them, too.
  const lead = /\s/u.test(report.source.text.charAt(glued.start - 1)) ? '' : gap;
  return cuts(digits, expected - others.length).map((parts) => ({
    numbers: [...numbersOf(values.slice(0, at)), ...parts.map(Number), ...numbersOf(values.slice(at + 1))],
    edit: {
      start: glued.start,
      end: glued.end,
      text: (glued.fault === 'glued' ? lead : '') + parts.join(gap),
    },
  }));
}

function cuts(digits: string, parts: number): readonly (readonly string[])[] {
  if (parts === 1) return isPlainNumber(digits) ? [[digits]] : [];
  const found: (readonly string[])[] = [];
  for (let length = 1; length <= digits.length - parts + 1; length++) {
    const head = digits.slice(0, length);
    if (!isPlainNumber(head)) break;
    for (const tail of cuts(digits.slice(length), parts - 1)) found.push([head, ...tail]);
  }
  return found;
}

function isPlainNumber(digits: string): boolean {
  return /^(0|[1-9]\d{0,13})$/u.test(digits);
}

function numbersOf(values: readonly Value[]): readonly number[] {
  return values.map(({ value }) => value ?? Number.NaN);
}

/** In tables with totals the last number of a row, in table 4 of each group, is the sum of those before it. */
function totalsHold(numbers: readonly number[], { row, expected }: ReportRow): boolean {
  if (numbers.length !== expected || numbers.some((n) => !Number.isSafeInteger(n) || n < 0)) return false;
  const width = row.columns.length;
  if (row.columns.at(-1)?.id !== 'total') return true;
  for (let from = 0; from < numbers.length; from += width) {
    const group = numbers.slice(from, from + width);
    const total = group.pop();
    if (group.reduce((a, b) => a + b, 0) !== total) return false;
  }
  return true;
}

/** What parts the numbers of this row, or would in its line. */
function gapOf({ values, start }: ReportRow, { source }: Report): string {
  const [first, second] = values;
  if (first !== undefined && second !== undefined && second.start > first.end)
    return source.slice(first.end, second.start);
  const { line } = source.positionAt(start);
  const text = source.slice(source.lineStart(line), source.lineEnd(line));
  if (text.includes('\t')) return '\t';
  return text.includes('|') ? ' | ' : ' ';
}
