import { standsAt } from './count-words.ts';
import { afterGap } from './gaps.ts';
import type { BareNumber, NumberReading } from './prose-number.ts';
import { UnitSet } from './unit-set.ts';

const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
const WHOLE = '全'.charCodeAt(0);
/** What follows numbers that count nothing: dates, clock times, ranks and addresses. */
const CALENDAR = new UnitSet('年月日号时届点级楼室分秒');

export function isCalendarUnit(unit: number): boolean {
  return CALENDAR.has(unit);
}

export function isYearUnit(unit: number): boolean {
  return unit === YEAR;
}

/** Whether `year` can be one that a report speaks of. */
export function isYear(year: number): boolean {
  return year > 1948 && year < 2101;
}

/** The month of digits followed by 月, also in a range: 1-6月. Null where there is none. */
export function readMonth(
  units: Uint16Array,
  value: number,
  stop: number,
  end: number,
): NumberReading | null {
  const at = afterGap(units, stop, end);
  return units[at] === MONTH && value > 0 && value <= 12 ? { kind: 'month', value, next: at + 1 } : null;
}

/** Years are no quantities but say when; days, clock times and document numbers say nothing. Null for anything else. */
export function readCalendar(units: Uint16Array, number: BareNumber, end: number): NumberReading | null {
  const { value, decimals, start, end: stop } = number;
  const at = afterGap(units, stop, end);
  const unit = units[at] ?? 0;
  if (unit === YEAR) {
    // 1.2024年: an enumerator runs into the year.
    const year = decimals === 4 ? Math.round((value % 1) * 10000) : decimals === 0 ? value : 0;
    return isYear(year) ? { kind: 'year', value: year, next: at + 1 } : { kind: 'none', next: at + 1 };
  }
  // 2024全年
  if (unit === WHOLE && stop - start === 4 && isYear(value) && standsAt(units, at, end, '全年') > 0)
    return { kind: 'year', value, next: at };
  return isCalendarUnit(unit) ? { kind: 'none', next: at } : null;
}
