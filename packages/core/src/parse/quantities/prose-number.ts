import type { Range } from '../report.ts';
import { readCountWord, standsAt } from './count-words.ts';
import { afterGap, beforeGap } from './gaps.ts';
import type { NumberStyle, Unit } from './quantity.ts';
import { UnitSet } from './unit-set.ts';

/** A number in prose with what stands right around it. */
export interface ProseNumber extends Range {
  readonly value: number;
  readonly decimals: number;
  readonly style: NumberStyle;
  readonly approximate: boolean;
  readonly unit: Unit | null;
  /** The end of the count word, or of the number where there is none. */
  readonly close: number;
}

/** What a run of digits or numerals turns out to be, and where reading goes on. */
export type NumberReading =
  | { readonly kind: 'number'; readonly number: ProseNumber; readonly next: number }
  | { readonly kind: 'year' | 'month'; readonly value: number; readonly next: number }
  | { readonly kind: 'none'; readonly next: number };

/** Digits or numerals alone. */
export interface BareNumber extends Range {
  readonly value: number;
  readonly decimals: number;
  readonly style: NumberStyle;
}

const TEN_THOUSAND = 0x4e07;
const ROUND = new UnitSet('余多几');
const APPROXIMATE = new UnitSet('约近逾超');
const APPROXIMATE_PAIRS = ['超过', '不到', '不足', '突破'];
const APPROXIMATE_SECONDS = new UnitSet('过到足破');
const APPROXIMATE_TAILS = ['左右', '以上', '上下', '以内'];
/** The first units of these, and of what makes a number a round one. */
const APPROXIMATE_ENDS = new UnitSet('左以上余多几');

/** The number with 余, 万 and its count word: 3.5万余条. */
export function withCountWord(units: Uint16Array, bare: BareNumber, end: number): NumberReading {
  const { start, decimals, style } = bare;
  let { end: stop, value } = bare;
  let close = roundEnd(units, stop, end);
  let approximate = close > stop || isApproximateBefore(units, start);
  const big = afterGap(units, close, end);
  if (units[big] === TEN_THOUSAND && standsAt(units, big, end, '万元') < 0) {
    // 3.5万 is rounded.
    value = Math.round(value * 1e4);
    approximate = true;
    stop = big + 1;
    close = roundEnd(units, stop, end);
  }
  const counted = readCountWord(units, close, end);
  if (counted !== null) close = counted.end;
  if (isApproximateAfter(units, close, end)) approximate = true;
  const unit = counted === null ? null : counted.unit;
  const number: ProseNumber = { start, end: stop, value, decimals, style, approximate, unit, close };
  return { kind: 'number', number, next: close };
}

/** Whether a unit makes the number before it a round one: 余, 多, 几. */
export function isRound(unit: number): boolean {
  return ROUND.has(unit);
}

/** Behind 余, 多 or 几, where one stands at `at`; else `at`. */
function roundEnd(units: Uint16Array, at: number, end: number): number {
  const next = afterGap(units, at, end);
  return isRound(units[next] ?? 0) ? next + 1 : at;
}

/** 约, 近, 逾, 超过, 不足 … */
export function isApproximateBefore(units: Uint16Array, start: number): boolean {
  const last = beforeGap(units, start);
  const unit = units[last] ?? 0;
  if (APPROXIMATE.has(unit)) return true;
  if (!APPROXIMATE_SECONDS.has(unit)) return false;
  const second = units[beforeGap(units, last)] ?? 0;
  return APPROXIMATE_PAIRS.some((pair) => pair.charCodeAt(1) === unit && pair.charCodeAt(0) === second);
}

function isApproximateAfter(units: Uint16Array, close: number, end: number): boolean {
  const at = afterGap(units, close, end);
  const unit = units[at] ?? 0;
  if (!APPROXIMATE_ENDS.has(unit)) return false;
  return isRound(unit) || APPROXIMATE_TAILS.some((word) => standsAt(units, at, end, word) > 0);
}
