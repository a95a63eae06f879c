import { type FormHead, type FormTable, headsOf } from '../../form/index.ts';
import type { SourceText } from '../../text/index.ts';
import type { Head, Range, ReportRow, ReportTable } from '../report.ts';
import type { SeenLabel } from '../rows/row-draft.ts';
import { brokenGroup, extentOf } from './group-heads.ts';
import { headsNamed, isHeadFragment, LIKENESS, likenessToHead } from './head-names.ts';
import { headPlaces, type Place } from './head-places.ts';
import type { Region } from './table-region.ts';
import { type UnreadWord, UnreadWords } from './unread-words.ts';

export type TableHeads = Pick<ReportTable, 'heads' | 'missingHeads' | 'counted'>;

/** Words that follow a table in its own layout are looked at as rows that a region added. */
const MOST_BEHIND = 2;
/** Shorter ones are enumerators and crumbs of labels. */
const SHORTEST_COUNTED = 5;
/** Longer words above a table are its caption or a sentence. */
const LONGEST_HEAD = 20;

/** Tells which heads of the form a table has, and which of them are altered or surely absent. */
export function readHeads(
  source: SourceText,
  region: Region,
  table: FormTable,
  rows: readonly ReportRow[],
): TableHeads {
  return new HeadReader(source, region, table, rows).read();
}

class HeadReader {
  readonly #source: SourceText;
  readonly #region: Region;
  readonly #table: FormTable;
  readonly #rows: readonly ReportRow[];
  readonly #names: readonly FormHead[];
  readonly #unread: UnreadWords;
  readonly #found: Uint8Array;
  readonly #heads: Head[] = [];

  constructor(source: SourceText, region: Region, table: FormTable, rows: readonly ReportRow[]) {
    this.#source = source;
    this.#region = region;
    this.#table = table;
    this.#rows = rows;
    this.#names = headsOf(table);
    this.#found = new Uint8Array(this.#names.length);
    this.#unread = new UnreadWords(source, region);
  }

  read(): TableHeads {
    const places = headPlaces(this.#region.start, this.#table, this.#rows);
    const { seen, range } = this.#region.matched;
    for (let i = 0; i < seen.length; i++) {
      // A label that goes on is seen again, whole.
      if (seen[i + 1]?.pieces !== seen[i]!.pieces) this.#take(seen[i]!, places);
    }
    const missing = this.#found.includes(0) ? this.#missing(places) : [];
    return {
      heads: this.#heads.sort((a, b) => a.start - b.start),
      missingHeads: missing,
      counted: this.#counted(range?.end ?? this.#region.start),
    };
  }

  /** A label is the first head of its text that is still to be found, in its own place; groups stand anywhere. */
  #take(label: SeenLabel, places: readonly Place[]): void {
    const { start } = label.pieces[0]!;
    const place = places.find((p) => start >= p.start && start < p.end);
    let named = false;
    for (const at of headsNamed(this.#table, label.text)) {
      const { kind, block } = this.#names[at]!;
      const here = kind === 'group' || (place !== undefined && (place.block < 0 || place.block === block));
      named ||= here;
      if (!here || this.#found[at] === 1) continue;
      this.#add(at, label.pieces, 'exact');
      return;
    }
    if (!named) place?.foreign.push(label);
  }

  #add(at: number, pieces: readonly Range[], match: Head['match']): void {
    this.#found[at] = 1;
    const { start, end } = extentOf(pieces);
    this.#heads.push({ head: this.#names[at]!, start, end, pieces, match });
  }

  #missing(places: readonly Place[]): readonly FormHead[] {
    this.#names.forEach((head, at) => {
      if (head.kind !== 'group' || this.#found[at] === 1) return;
      const group = brokenGroup(head, this.#table, this.#rows, this.#unread);
      if (group !== null) this.#heads.push(group);
    });
    return places.flatMap((place) => this.#missingAt(place));
  }

  /** The heads surely absent at a place, once altered and foreign ones are told. */
  #missingAt({ block, start, end, foreign }: Place): readonly FormHead[] {
    const absent = new Set<number>();
    this.#names.forEach((head, at) => {
      const here = head.kind !== 'group' && (block < 0 || head.block === block);
      if (here && this.#found[at] === 0) absent.add(at);
    });
    if (absent.size === 0) return [];
    for (const label of foreign) {
      const at = this.#replaced(label, absent);
      if (at === undefined) continue;
      absent.delete(at);
      this.#add(at, label.pieces, 'foreign');
    }
    let blocked = false;
    for (const word of this.#unread.between(start, end)) {
      const at = this.#mostAlike(word, absent);
      if (at === undefined) blocked ||= this.#mayBeHead(word);
      else {
        absent.delete(at);
        this.#add(at, [{ start: word.start, end: word.end }], 'altered');
      }
    }
    const missing = [...absent].map((at) => this.#names[at]!);
    return blocked ? [] : missing.filter(({ kind }) => kind === 'article' || kind === 'column');
  }

  /** The head that another article or column stands in for: the only absent one of its kind. */
  #replaced({ text }: SeenLabel, absent: ReadonlySet<number>): number | undefined {
    const kind = text.startsWith('第二十条') ? 'article' : 'column';
    const candidates = [...absent].filter((at) => this.#names[at]!.kind === kind);
    return candidates.length === 1 ? candidates[0] : undefined;
  }

  #mostAlike({ text, spaced }: UnreadWord, absent: ReadonlySet<number>): number | undefined {
    if (spaced || text.length < 2 || isHeadFragment(this.#table.id, text)) return undefined;
    let best: number | undefined;
    let most = 0;
    for (const at of absent) {
      const alike = likenessToHead(this.#names[at]!, text);
      if (alike < LIKENESS || alike <= most) continue;
      best = at;
      most = alike;
    }
    return best;
  }

  /** A short piece without the marks of a sentence may be what is left of an absent head. */
  #mayBeHead({ start, end, text }: UnreadWord): boolean {
    if (text.length <= LONGEST_HEAD && !/[。:;,]/u.test(this.#source.plain(start, end))) return true;
    return isHeadFragment(this.#table.id, text);
  }

  /** Words with a count among the rows, and those right behind the table that stand in cells too. */
  #counted(end: number): readonly Range[] {
    const from = this.#rows[0]?.end ?? end;
    let behind = 0;
    return this.#unread
      .counted(from)
      .filter(({ text, start, inCell }) => {
        if (text.length < SHORTEST_COUNTED || (start >= end && (++behind > MOST_BEHIND || !inCell)))
          return false;
        return !isHeadFragment(this.#table.id, text);
      })
      .map((word) => ({ start: word.start, end: word.end }));
  }
}
