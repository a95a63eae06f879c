import { isDigit } from '../../text/index.ts';
import type { Range } from '../report.ts';
import { isCalendarUnit } from './calendar.ts';
import { afterGap } from './gaps.ts';
import { hanEnd, mayBeHanNumber } from './read-han.ts';
import { classOf, DIGIT, NUMERAL, OPEN_TITLE, unitClasses } from './unit-classes.ts';
import { UnitSet } from './unit-set.ts';

/** 不 denies a quantity only in 不存在 and 不收取. */
const NOT = '不'.charCodeAt(0);
const BEHIND_NOT = new UnitSet('存收');

/** Whether a paragraph may state a quantity: most don't, and need no closer reading. */
export function mayState(units: Uint16Array, { start, end }: Range): boolean {
  const table = unitClasses();
  let at = start;
  while (at < end) {
    const unit = units[at]!;
    const kind = classOf(table, unit);
    if (kind <= OPEN_TITLE) at++;
    else if (kind === DIGIT) {
      // 2024年 is no quantity.
      while (at < end && isDigit(units[at]!)) at++;
      if (!isCalendarUnit(units[at] ?? 0)) return true;
    } else if (kind === NUMERAL) {
      // Nor is 一是.
      if (mayBeHanNumber(units, at, end)) return true;
      at = hanEnd(units, at, end);
    } else {
      at++;
      if (unit !== NOT || BEHIND_NOT.has(units[afterGap(units, at, end)] ?? 0)) return true;
    }
  }
  return false;
}
