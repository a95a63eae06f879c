import { isHanNumberUnit, readHanNumber } from '../han-number.ts';
import { isYear, isYearUnit } from './calendar.ts';
import { standsAt, startsCountWord } from './count-words.ts';
import { afterGap, beforeGap } from './gaps.ts';
import {
  isApproximateBefore,
  isRound,
  type NumberReading,
  type ProseNumber,
  withCountWord,
} from './prose-number.ts';
import { UnitSet } from './unit-set.ts';

const MOST_NUMERALS = 20;
const HUNDRED = '百'.charCodeAt(0);
const TEN_THOUSAND = '万'.charCodeAt(0);
const PERCENT = '百分之';
/** Behind these numerals count nothing: 第三, 逐一, 万一. */
const PREFIXES = new UnitSet('第统同唯逐单某任首另专万不之周期');
const PLACES = new UnitSet('十百千万亿〇零');

/** The end of the run of Han numerals at `at`. */
export function hanEnd(units: Uint16Array, at: number, end: number): number {
  let stop = at;
  while (stop < end && isHanNumberUnit(units[stop]!)) stop++;
  return stop;
}

/** A cheap look at whether a run of Han numerals may count something: 十二件, 百分之五, but not 一是. */
export function mayBeHanNumber(units: Uint16Array, at: number, end: number): boolean {
  return units[at] === HUNDRED || mayFollow(units, hanEnd(units, at, end), end);
}

function mayFollow(units: Uint16Array, stop: number, end: number): boolean {
  const next = units[afterGap(units, stop, end)] ?? 0;
  return isYearUnit(next) || isRound(next) || startsCountWord(next);
}

/** Reads a number in Han numerals that begins at `at`: only with a count word behind it is it one. */
export function readHan(units: Uint16Array, at: number, end: number): NumberReading {
  const percent = units[at] === HUNDRED ? standsAt(units, at, end, PERCENT) : -1;
  if (percent > 0) return readPercent(units, at, percent, end);
  const stop = hanEnd(units, at, end);
  const none = { kind: 'none', next: stop } as const;
  if (!mayFollow(units, stop, end) || stop - at > MOST_NUMERALS) return none;
  if (PREFIXES.has(units[beforeGap(units, at)] ?? 0)) return none;
  const last = numeralsEnd(units, at, stop, end);
  const value = readHanNumber(units, at, last);
  if (value === null) return none;
  if (last - at === 4 && isYear(value) && standsAt(units, stop, end, '年') > 0)
    return { kind: 'year', value, next: stop + 1 };
  if (isVague(units, at, last, value)) return none;
  const reading = withCountWord(units, { start: at, end: last, value, decimals: 0, style: 'han' }, end);
  if (reading.kind !== 'number' || reading.number.unit === null) return none;
  // 一个, 一项, 一次 are articles as often as counts.
  return stop - at === 1 && value === 1 && !'件起宗'.includes(reading.number.unit) ? none : reading;
}

/** 万 before 元 belongs to the unit. */
function numeralsEnd(units: Uint16Array, at: number, stop: number, end: number): number {
  const money = units[stop - 1] === TEN_THOUSAND && stop - 1 > at && standsAt(units, stop, end, '元') > 0;
  return money ? stop - 1 : stop;
}

function readPercent(units: Uint16Array, at: number, start: number, end: number): NumberReading {
  const stop = hanEnd(units, start, end);
  const whole = stop - start === 1 && units[start] === HUNDRED ? 100 : readHanNumber(units, start, stop);
  if (whole === null) return { kind: 'none', next: Math.max(stop, start) };
  const number: ProseNumber = {
    start,
    end: stop,
    value: whole,
    decimals: 0,
    style: 'han',
    approximate: isApproximateBefore(units, at),
    unit: '%',
    close: stop,
  };
  return { kind: 'number', number, next: stop };
}

/** 三四件 is three or four; 二〇 and 一百二十 are plain numbers. */
function isVague(units: Uint16Array, start: number, stop: number, value: number): boolean {
  if (stop - start < 2 || value < 12) return false;
  for (let at = start; at < stop; at++) if (PLACES.has(units[at]!)) return false;
  return true;
}
