import type { Organ, Place } from '../../../parse/organ/index.ts';
import type { Range } from '../../../parse/report.ts';
import { isHan, SKIP, type SourceText, type WordHit } from '../../../text/index.ts';
import { isGap, textAfter, textBefore } from './around.ts';

/**
 * What ends the name of a township, and of a county where its government or its disclosure is spoken of: 县 alone stands
 * in every second sentence.
 */
export const PLACE_WORDS: readonly string[] = [
  ...['镇', '乡', '街道', '苏木'],
  ...['县', '区', '旗'].flatMap((suffix) =>
    ['人民政府', '政府', '政务', '依申请', '主动公开', '信息公开'].map((next) => suffix + next),
  ),
];

const TOWNSHIPS = 4;

/** A word that may end the name of another place as large as the organ's own. */
export interface PlaceMention {
  /** Where the suffix stands. */
  readonly suffix: Range;
  /** What stands before and after the suffix, as `textBefore` and `textAfter` give it. */
  readonly before: string;
  readonly after: string;
}

/** The place an organ is named after, where such places have names of their own: a township or a county. */
export function ownPlaceOf({ places }: Organ): Place | null {
  const own = places.at(-1);
  return own !== undefined && (own.level === 'township' || own.level === 'county') && own.kind !== '新区'
    ? own
    : null;
}

/** The hits of {@link PLACE_WORDS} that may name a place of the size of `own` but not itself: 我镇 and 乡镇 name none. */
export function* placeMentions(
  source: SourceText,
  hits: readonly WordHit[],
  own: Place,
): Generator<PlaceMention> {
  const townships = own.level === 'township';
  let last = -1;
  for (const { word, start, end } of hits) {
    if (word < TOWNSHIPS !== townships || start === last) continue;
    if (!mayEndName(source, start) || follows(source, start, own.stem)) continue;
    last = start; // 县政府 and 县人民政府 never begin at one place, 县政务 and its like neither
    const suffix = { start, end: townships ? end : start + 1 };
    yield { suffix, before: textBefore(source, start, 24), after: textAfter(source, suffix.end, 48) };
  }
}

/** What stands before 镇, 乡, 县 in words that are no names: 我镇, 各镇, 乡镇, 城乡. */
const NO_NAME = new Set(
  [...'我本全该各此每某两几多乡城村集县市区州省街小原'].map((unit) => unit.charCodeAt(0)),
);

function mayEndName({ units }: SourceText, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && units[at] === SKIP) at--;
  return at >= 0 && isHan(units[at]!) && !NO_NAME.has(units[at]!);
}

/** Whether a name stands right before an offset, also where a line break cuts it. */
function follows({ units }: SourceText, offset: number, name: string): boolean {
  let at = offset - 1;
  for (let left = name.length - 1; left >= 0; left--, at--) {
    while (at >= 0 && isGap(units[at]!)) at--;
    if (at < 0 || units[at] !== name.charCodeAt(left)) return false;
  }
  return true;
}
