import { FUNCTIONAL_AREAS, LEAGUES, MUNICIPALITIES, type PlaceKind, SHORT_PREFECTURES } from './place.ts';

/** From province (1) to village (5); areas that are no division stand between county and township. */
export type Rank = 1 | 2 | 3 | 3.5 | 4 | 5;

/** What may end a place's name, with the ranks such a place can have. */
export interface Suffix {
  readonly text: string;
  readonly kind: PlaceKind;
  readonly ranks: readonly Rank[];
  /** Shortest and longest stem. */
  readonly stem: readonly [shortest: number, longest: number];
  /** Whether a stem goes with this suffix, where not every one does. */
  readonly fits?: (stem: string, rest: string) => boolean;
}

const VILLAGERS = /^(?:村民|居民)?委员?会|^$/;

/** Longer suffixes before the shorter ones they end in: 自治区 before 区. */
const SUFFIXES: readonly Suffix[] = [
  { text: '省', kind: '省', ranks: [1], stem: [2, 3] },
  { text: '自治区', kind: '自治区', ranks: [1], stem: [2, 7] },
  { text: '自治州', kind: '自治州', ranks: [2], stem: [2, 12] },
  { text: '自治县', kind: '自治县', ranks: [3], stem: [2, 16] },
  { text: '自治旗', kind: '自治旗', ranks: [3], stem: [2, 12] },
  { text: '地区', kind: '地区', ranks: [2], stem: [2, 5] },
  ...FUNCTIONAL_AREAS.map((text): Suffix => ({ text, kind: '功能区', ranks: [3.5], stem: [0, 20] })),
  { text: '新区', kind: '新区', ranks: [3], stem: [1, 6] },
  { text: '街道', kind: '街道', ranks: [4], stem: [1, 8] },
  { text: '苏木', kind: '苏木', ranks: [4], stem: [1, 10] },
  { text: '社区', kind: '社区', ranks: [5], stem: [1, 8], fits: (_, rest) => VILLAGERS.test(rest) },
  { text: '市', kind: '直辖市', ranks: [1], stem: [2, 2], fits: (stem) => MUNICIPALITIES.includes(stem) },
  {
    text: '市',
    kind: '市',
    ranks: [2, 3],
    stem: [1, 8],
    fits: (stem) => !MUNICIPALITIES.includes(stem),
  },
  { text: '州', kind: '自治州', ranks: [2], stem: [2, 4], fits: (stem) => SHORT_PREFECTURES.includes(stem) },
  { text: '盟', kind: '盟', ranks: [2], stem: [2, 4], fits: (stem) => LEAGUES.includes(stem) },
  { text: '县', kind: '县', ranks: [3], stem: [1, 10] },
  { text: '区', kind: '区', ranks: [3], stem: [1, 8] },
  // 红旗 and 白旗 are names of towns and streets; no banner's stem is so short.
  { text: '旗', kind: '旗', ranks: [3], stem: [2, 8] },
  { text: '镇', kind: '镇', ranks: [4], stem: [1, 10] },
  { text: '乡', kind: '乡', ranks: [4], stem: [1, 14] },
  { text: '村', kind: '村', ranks: [5], stem: [1, 8], fits: (_, rest) => VILLAGERS.test(rest) },
];

/** The suffixes by their last unit, so that most places in a name are passed over at once. */
const BY_LAST_UNIT: ReadonlyMap<number, readonly Suffix[]> = byLastUnit();

function byLastUnit(): ReadonlyMap<number, readonly Suffix[]> {
  const map = new Map<number, Suffix[]>();
  for (const suffix of SUFFIXES) {
    const unit = suffix.text.charCodeAt(suffix.text.length - 1);
    map.set(unit, [...(map.get(unit) ?? []), suffix]);
  }
  return map;
}

/** The suffixes that end with a unit, longer ones first. */
export function suffixesEndingWith(unit: number): readonly Suffix[] | undefined {
  return BY_LAST_UNIT.get(unit);
}

/** Kinds that a later part of a name turns into: 某某回族乡 is a 民族乡. */
export function kindOf({ kind }: Suffix, stem: string): PlaceKind {
  return kind === '乡' && stem.endsWith('族') ? '民族乡' : kind;
}
