import type { OrganLevel, Place } from './place.ts';
import { kindOf, type Rank, type Suffix, suffixesEndingWith } from './suffixes.ts';

interface Piece {
  readonly suffix: Suffix;
  readonly stem: string;
  readonly rank: Rank;
}

/** A name cut into the places it leads through, and what follows them: 人民政府, 教育局. */
export interface SplitName {
  readonly places: readonly Place[];
  readonly tail: string;
}

const LONGEST_NAME = 60;

/**
 * Cuts a name into places from large to small. A syllable of a name may look like a suffix (景德镇市, 市中区, 津市市, 新乡县):
 * a cut counts only if the rest can be read too and the order descends.
 */
export function splitPlaces(name: string): SplitName {
  const text = name.slice(0, LONGEST_NAME);
  const found = cut(text, 0, 0, new Map());
  if (found === null) return { places: [], tail: name };
  const length = found.reduce((sum, { stem, suffix }) => sum + stem.length + suffix.text.length, 0);
  return { places: withLevels(found), tail: name.slice(length) };
}

type Pieces = readonly Piece[] | null;

/** The places from `at` on, each below the rank `above`; empty where the tail begins here, null where nothing fits. */
function cut(text: string, at: number, above: number, memo: Map<number, Pieces>): Pieces {
  const key = at * 10 + above * 2;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const result = cutAt(text, at, above, memo);
  memo.set(key, result);
  return result;
}

function cutAt(text: string, at: number, above: number, memo: Map<number, Pieces>): Pieces {
  for (let end = at + 1; end <= text.length; end++) {
    for (const suffix of suffixesEndingWith(text.charCodeAt(end - 1)) ?? []) {
      const stem = stemBefore(text, at, end, suffix);
      if (stem === null) continue;
      for (const rank of suffix.ranks) {
        if (rank <= above) continue;
        const rest = cut(text, end, rank, memo);
        if (rest !== null) return [{ suffix, stem, rank }, ...rest];
      }
      break; // a longer suffix that ends here takes the place of the shorter one
    }
  }
  return mayBeTail(text.slice(at)) ? [] : null;
}

function stemBefore(text: string, at: number, end: number, suffix: Suffix): string | null {
  if (!text.endsWith(suffix.text, end)) return null;
  const stem = text.slice(at, end - suffix.text.length);
  const [shortest, longest] = suffix.stem;
  if (stem.length < shortest || stem.length > longest || end - suffix.text.length < at) return null;
  if (!mayBeStem(stem, text.slice(end))) return null;
  return suffix.fits?.(stem, text.slice(end)) === false ? null : stem;
}

/** 市 opens a name only in 市中区 and its like, 省 and 区 open none. */
const NO_STEM = /^[省区]|^市(?![中南北]$)|人民政府|委员会|局/;
/** What looks like a place at the head of a department's name: 城乡 of 城乡建设局, 住房和城乡. */
const DEPARTMENT = /^(?:(?:小?城|住房.*|城市.*|农村|行政)$)/;
const GOVERNMENT = /^(?:$|人民|政府|办事处)/;

function mayBeStem(stem: string, rest: string): boolean {
  return !NO_STEM.test(stem) && (GOVERNMENT.test(rest) || !DEPARTMENT.test(stem));
}

/**
 * A tail never begins with a suffix (津市 is not followed by 市人民政府), save in the names of departments, and names no
 * further government.
 */
function mayBeTail(tail: string): boolean {
  if (tail.indexOf('人民政府') > 0) return false;
  return (
    !/^[省市县区旗镇乡州盟]|^街道|^苏木/.test(tail) || /^(?:市[场政容民直]|乡[村镇]|县[域直])/.test(tail)
  );
}

function withLevels(pieces: readonly Piece[]): Place[] {
  return pieces.map(({ suffix, stem }, index) => ({
    name: stem + suffix.text,
    stem,
    kind: kindOf(suffix, stem),
    level: levelOf(pieces, index),
  }));
}

function levelOf(pieces: readonly Piece[], index: number): OrganLevel {
  const { kind } = pieces[index]!.suffix;
  if (kind === '市' || kind === '新区') return levelAmong(pieces, index);
  return LEVELS[pieces[index]!.rank];
}

const LEVELS: Readonly<Record<Rank, OrganLevel>> = {
  1: 'province',
  2: 'prefecture',
  3: 'county',
  3.5: 'unknown',
  4: 'township',
  5: 'village',
};

/** A city is a prefecture above districts and counties and a county below a prefecture; alone it may be either. */
function levelAmong(pieces: readonly Piece[], index: number): OrganLevel {
  const { kind } = pieces[index]!.suffix;
  if (pieces.slice(0, index).some(({ suffix, rank }) => rank === 2 || suffix.kind === '直辖市'))
    return 'county';
  if (kind === '市' && pieces[index + 1]?.rank === 3) return 'prefecture';
  return 'unknown';
}
