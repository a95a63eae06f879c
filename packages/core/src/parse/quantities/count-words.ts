import { isGap } from '../characters.ts';
import type { Unit } from './quantity.ts';

/** Longest first where one begins with another. */
const UNITS: readonly Unit[] = [
  '件次',
  '件',
  '起',
  '条次',
  '条',
  '项次',
  '项',
  '百分点',
  '个',
  '份次',
  '份',
  '宗',
  '例',
  '封',
  '次',
  '人次',
  '人',
  '万元',
  '亿元',
  '元',
  '%',
  '篇',
  '期',
  '场',
  '家',
  '部',
  '批',
  '名',
];

/** Words that begin like a count word and count nothing: 一件事, 20个工作日, 一次性, 3部分. */
const NOT_COUNTED: ReadonlyMap<number, readonly string[]> = byFirst([
  '件事',
  '件套',
  '个工作日',
  '个月',
  '个自然日',
  '个小时',
  '个部分',
  '个方面',
  '个百分点',
  '次性',
  '部分',
  '部委',
  '部门',
  '条例',
  '条龙',
  '人民',
  '名单',
  '期间',
  '期限',
  '项目',
]);

const BY_FIRST: ReadonlyMap<number, readonly Unit[]> = byFirst(UNITS);

function byFirst<T extends string>(words: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const first = (word: T): number => word.charCodeAt(0);
  return new Map(words.map((word) => [first(word), words.filter((other) => first(other) === first(word))]));
}

export function startsCountWord(unit: number): boolean {
  return BY_FIRST.has(unit);
}

export interface CountWord {
  readonly unit: Unit;
  readonly end: number;
}

/** The count word at `at`, behind the spaces a number may be followed by; null where none counts anything. */
export function readCountWord(units: Uint16Array, at: number, end: number): CountWord | null {
  const start = skipGaps(units, at, end);
  const words = BY_FIRST.get(units[start] ?? 0);
  if (words === undefined) return null;
  const others = NOT_COUNTED.get(units[start]!);
  if (others?.some((word) => standsAt(units, start, end, word) > 0)) return pointsAt(units, start, end);
  for (const unit of words) {
    const stop = standsAt(units, start, end, unit);
    if (stop > 0) return { unit, end: stop };
  }
  return null;
}

function pointsAt(units: Uint16Array, start: number, end: number): CountWord | null {
  const stop = standsAt(units, start, end, '个百分点');
  return stop > 0 ? { unit: '百分点', end: stop } : null;
}

/** At most a few spaces: a number and its count word stand on one line of one cell. */
export function skipGaps(units: Uint16Array, at: number, end: number): number {
  const limit = Math.min(end, at + 4);
  let next = at;
  while (next < limit && (isGap(units[next]!) || units[next] === 0x0a)) next++;
  return next;
}

/** The end of a word at `start`, or -1; spaces inside are looked over. */
export function standsAt(units: Uint16Array, start: number, end: number, word: string): number {
  let at = start;
  for (let index = 0; index < word.length; index++) {
    if (index > 0) at = skipGaps(units, at, end);
    if (at >= end || units[at] !== word.charCodeAt(index)) return -1;
    at++;
  }
  return at;
}
