import { isHan } from '../../text/index.ts';
import type { Token } from './tokens.ts';

/** Units that may stand between the words that say what is counted and the number. */
const FILLER = unitsOf(
  '共计为了是有达到约的数量总件案均仅只已合累事项情况类等各办形结果方面一又还也则再并且都就近超逾过之至',
);

/** What else may stand before a number whose words follow it: 经审查，对其中 3 件不予公开; anything else picks some out. */
const PREFACE = new Set([...FILLER, ...unitsOf('对将把年底末仍尚余经审查核依法中后前在和与以')]);

/** Units that begin a statement about what was counted, not its name: 收到 12 件并及时答复. */
const PREDICATES = unitsOf('并且均都全已按在于和及与较比同占无未没也又每分即以其');

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/** How many Han characters and letters between two places say something not understood; counting stops at `enough`. */
export function strangeUnits(
  units: Uint16Array,
  start: number,
  end: number,
  enough = 1,
  understood = FILLER,
): number {
  let strange = 0;
  for (let at = start; at < end && strange < enough; at++) {
    const unit = units[at]!;
    if (isWordUnit(unit) && !understood.has(unit)) strange++;
  }
  return strange;
}

/** Whether something not understood stands between a place and a token, the tokens from `first` on aside. */
export function isStrange(
  units: Uint16Array,
  tokens: readonly Token[],
  start: number,
  first: number,
  to: number,
  understood = FILLER,
): boolean {
  let at = start;
  for (let index = first; index <= to; index++) {
    const token = tokens[index]!;
    if (strangeUnits(units, at, token.start, 1, understood) > 0) return true;
    at = token.end;
  }
  return false;
}

/** Whether something before a number whose words follow it picks some of them out: 涉及征地的 3 件不予公开. */
export function isSelective(
  units: Uint16Array,
  tokens: readonly Token[],
  start: number,
  first: number,
  to: number,
): boolean {
  return isStrange(units, tokens, start, first, to, PREFACE);
}

/** Whether what follows a count word names something unknown: 收到 5 封表扬信. */
export function namesUnknown(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (isWordUnit(units[at]!)) return !PREDICATES.has(units[at]!) && strangeUnits(units, at, end) > 0;
  }
  return false;
}

function isWordUnit(unit: number): boolean {
  return isHan(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
