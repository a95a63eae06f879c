/**
 * What is wrong with a period: another `year` than the report's, a `date` that does not exist, end and beginning out of
 * `order`, or an end `short` of the last day of the year.
 */
export type Fault = 'year' | 'date' | 'order' | 'short';

export interface PeriodRead {
  /** How many units it takes after the first year. */
  readonly length: number;
  /** Where the second year stands in the text that follows the first; null where it is not repeated. */
  readonly second: number | null;
  readonly fault: Fault | null;
  /** What should be written, in the words used. */
  readonly expected: string;
}

/** After the first year: 年1月1日起至2024年12月31日止, 年1月1日-12月31日; 日 for 月 is a slip that is seen. */
const PERIOD =
  /^年度?(\d{1,2})([月日])(\d{1,2})[日号]?(?:起|零时|0时)?,?(?:至|到|截至|截止|-{1,2}|~)(?:(\d{4})年|当年|同年|本年)?(\d{1,2})([月日])(\d{1,2})[日号]?/u;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads a period that begins with the year `first`, `text` being what follows its digits; null where there is none. */
export function readPeriod(text: string, first: number, year: number): PeriodRead | null {
  const match = PERIOD.exec(text);
  if (match === null) return null;
  const [whole, month, monthWord, day, second, endMonth, endMonthWord, endDay] = match;
  const secondYear = second === undefined ? first : Number(second);
  const start = { year: first, month: Number(month), day: Number(day) };
  const end = { year: secondYear, month: Number(endMonth), day: Number(endDay) };
  const slip = monthWord === '日' || endMonthWord === '日';
  return {
    length: whole.length,
    second: second === undefined ? null : whole.indexOf(second, 4),
    fault: slip ? 'date' : faultOf(start, end, year),
    expected: `${year}年1月1日至${second === undefined ? '' : `${year}年`}12月31日`,
  };
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function faultOf(start: Day, end: Day, year: number): Fault | null {
  if (!exists(start) || !exists(end)) return 'date';
  if (start.year !== year || end.year !== year) return 'year';
  if (end.month * 31 + end.day < start.month * 31 + start.day) return 'order';
  return start.month === 1 && end.month === 12 && end.day < 31 ? 'short' : null;
}

function exists({ month, day }: Day): boolean {
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

/** 有效期限 and 公示期限 are other terms. */
const STATISTICAL =
  /统计|所列数据|报告期|本(?:年度)?报告|数据[^,。]{0,6}(?:期限|时限|时间|截止)|涵盖|^[(]?(?:期限|时限)/u;
/** Last year's figures, and what went on for years, are told beside the report's own. */
const OTHERS = /上年|上一年|去年|同期|累计|历年|任期/u;
const COVERED = /^[)日止的,]*(?:期间|止|的?政府信息公开|的?统计|为止)/u;

/** Whether a period, with the sentence before and after it, is that of the report's figures. */
export function isStatistical(before: string, after: string): boolean {
  return (
    !OTHERS.test(before) && (STATISTICAL.test(before) || (COVERED.test(after) && /报告|数据/u.test(after)))
  );
}
