import type { OrganLevel, Place, PlaceKind } from './place.ts';
import { splitPlaces } from './split-places.ts';
import { isGeneralOffice, kindOfTail, type OrganKind, unitOfTail } from './tail.ts';

/** What an organ's name tells about it. Whatever the name alone cannot tell is unknown, never a guess. */
export interface Organ {
  /** The whole name, simplified and without spaces. */
  readonly name: string;
  /** The places the name leads through, from large to small; empty where it names none. */
  readonly places: readonly Place[];
  /** What follows the places: 人民政府, 教育局; empty where the name is only a place's. */
  readonly tail: string;
  readonly kind: OrganKind;
  /** Of the government the organ is, belongs to or was sent out by. */
  readonly level: OrganLevel;
  /**
   * Whether it may make 规章 (立法法 articles 91 and 93): departments of the State Council, governments of provinces,
   * of cities with districts and of autonomous prefectures may.
   */
  readonly maySetRegulations: boolean | 'unknown';
  /** What else it is called: 横道河子镇, 横道河子; the whole name first. */
  readonly shortNames: readonly string[];
  /** 镇, 街道, 县, 局: what 我 stands before where the organ speaks of itself; null where the name does not say. */
  readonly unit: string | null;
  /** What it calls itself: 我镇, 本镇, 全镇. */
  readonly selfWords: readonly string[];
}

/** Organs of the central government whose local offices carry both names: 国家税务总局某县税务局. */
const CENTRAL = /^(?:国家[^省市县区旗]{2,12}?局|中华人民共和国|中国人民银行|中国气象局)(?=.)/;
/** 我 with each of these; 全局 and 全部 mean other things, so departments have no 全. */
const OF_PLACES = ['我', '本', '全'];
const OF_DEPARTMENTS = ['我', '本'];

/** Reads an organ's name, in simplified characters without spaces as `Report.organization` gives it. */
export function parseOrgan(name: string): Organ {
  const local = name.replace(CENTRAL, '');
  const central = name.length - local.length;
  const { places, tail } = splitPlaces(local);
  const place = places.at(-1);
  const kind = kindOfOrgan(place, tail);
  const ofPlace = kind === 'government' || (kind === 'office' && place?.level === 'township');
  const unit = ofPlace && place !== undefined ? unitOfPlace(place) : unitOfTail(tail);
  return {
    name,
    places,
    tail,
    kind,
    level: place?.level ?? 'unknown',
    maySetRegulations: mayRegulate(kind, place, tail, central > 0),
    shortNames: shortNamesOf(name, places, tail, ofPlace),
    unit,
    selfWords: unit === null ? [] : (ofPlace ? OF_PLACES : OF_DEPARTMENTS).map((word) => word + unit),
  };
}

/**
 * The organ of a report whose title gives one name and whose configuration may give another. The configured name is
 * taken where the title has none, or only a part of it: 云溪镇 for 霁川县云溪镇人民政府.
 */
export function organOf(titled: string | undefined, configured: string | undefined): Organ | null {
  if (titled === undefined) return configured === undefined ? null : parseOrgan(configured);
  const organ = parseOrgan(titled);
  if (configured === undefined) return organ;
  const full = parseOrgan(configured);
  const sameTail = organ.tail === full.tail || organ.tail === '';
  return sameTail && organ.places.at(-1)?.name === full.places.at(-1)?.name ? full : organ;
}

/** A bare place stands for its government; what administers streets and areas is sent out by one. */
function kindOfOrgan(place: Place | undefined, tail: string): OrganKind {
  const kind = kindOfTail(tail);
  if (kind !== 'government') return kind;
  if (place === undefined || place.level === 'village') return 'institution';
  return place.kind === '街道' || place.kind === '功能区' ? 'office' : 'government';
}

const UNITS: Readonly<Partial<Record<PlaceKind, string>>> = {
  自治区: '区',
  直辖市: '市',
  自治州: '州',
  新区: '区',
  自治县: '县',
  自治旗: '旗',
  民族乡: '乡',
  功能区: '区',
};

function unitOfPlace({ kind }: Place): string {
  return UNITS[kind] ?? kind;
}

function mayRegulate(
  kind: OrganKind,
  place: Place | undefined,
  tail: string,
  central: boolean,
): boolean | 'unknown' {
  if (place === undefined) return 'unknown';
  const below = place.level === 'county' || place.level === 'township' || place.level === 'village';
  // Areas and 新区 are administered under laws of their own.
  if (place.kind === '功能区' || place.kind === '新区')
    return kind === 'department' && central ? false : 'unknown';
  if (below) return false;
  if (kind === 'department' && isGeneralOffice(tail)) return 'unknown';
  if (kind !== 'government') return false;
  if (place.kind === '盟' || place.kind === '地区') return false;
  return place.level === 'unknown' ? 'unknown' : true;
}

function shortNamesOf(name: string, places: readonly Place[], tail: string, ofPlace: boolean): string[] {
  const place = places.at(-1);
  const names = [name];
  if (place !== undefined && ofPlace) {
    names.push(places.map((part) => part.name).join(''), place.name);
    if (place.stem.length > 1) names.push(place.stem);
  } else if (tail !== '') {
    names.push((place?.name ?? '') + tail, tail);
  }
  return [...new Set(names)];
}
