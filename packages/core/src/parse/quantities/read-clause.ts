import { assignedBefore } from './assigned.ts';
import { BODY_NOUNS } from './cues.ts';
import type { ProseNumber } from './prose-number.ts';
import { readCount } from './read-count.ts';
import { readPercent } from './read-percent.ts';
import type { Clause, Reader } from './reader.ts';
import type { Walk } from './walk.ts';

/** Before the first number. */
const NO_NUMBER: ProseNumber = {
  start: 0,
  end: 0,
  value: 0,
  decimals: 0,
  style: 'plain',
  approximate: false,
  unit: null,
  close: 0,
};

/** Reads the numbers of a clause. */
export function readNumbers(reader: Reader, clause: Clause): void {
  const { from, start } = clause;
  const walk: Walk = {
    clause,
    at: from,
    number: NO_NUMBER,
    from,
    start,
    behind: false,
    respectively: false,
    here: false,
    comparison: null,
    rate: 'other',
  };
  for (let at = from; at < clause.to; at++) {
    const { kind, number, insideTitle, end } = reader.tokens[at]!;
    if (kind !== 'number') {
      reader.readSetting(at, from);
      readWord(reader, walk, at);
      continue;
    }
    if (number !== null) {
      walk.at = at;
      walk.number = number;
      readNumber(reader, walk, insideTitle);
    }
    walk.from = at + 1;
    walk.start = end;
    walk.here = false;
  }
}

function readWord(reader: Reader, walk: Walk, at: number): void {
  const { cue } = reader.tokens[at]!;
  if (cue === null) return;
  if (cue.type === 'role') {
    if (cue.what === 'part' || cue.what === 'divided') walk.here = true;
    if (cue.what === 'respectively') assign(reader, walk, at);
  } else if (cue.type === 'compare') {
    if (cue.what === 'rise' || cue.what === 'fall' || cue.what === 'share') walk.comparison = cue.what;
    else if (cue.what === 'to') walk.comparison = null;
  } else if (cue.type === 'rate') {
    walk.comparison = 'rate';
    walk.rate = cue.what === 'answered' || cue.what === 'concluded' ? cue.what : 'other';
  }
}

/** 予以公开、不予公开分别为 7 件、2 件: what the next numbers count stands before 分别. */
function assign(reader: Reader, walk: Walk, at: number): void {
  const { tokens, pending } = reader;
  const begins = walk.from === walk.clause.from ? pending : null;
  const from = begins?.from ?? walk.from;
  const bodies = reader.merged.gather(tokens, from, at).nouns & BODY_NOUNS;
  const clear = reader.covers(begins?.start ?? walk.start, tokens[at]!.start, from, at, 'lead-to-dispute');
  walk.respectively = true;
  reader.assigned = assignedBefore(tokens, from, at, bodies === 0 ? reader.bodies : bodies, clear);
  // 收到 12 件，线上、线下分别为 8 件、4 件
  if (reader.assigned?.qualifies === true && !reader.lists.isOpen) reader.lists.begin(true);
}

function readNumber(reader: Reader, walk: Walk, insideTitle: boolean): void {
  const { comparison, number } = walk;
  if (insideTitle) reader.make(number).insideTitle = true;
  else if (number.unit === '%' || number.unit === '百分点') readPercent(reader, walk);
  else if (comparison === 'rise' || comparison === 'fall') {
    const change = reader.make(number);
    change.comparison = comparison;
    change.of = reader.current;
  } else if (isCount(number) && (number.unit !== null || standsAlone(reader, walk))) {
    readCount(reader, walk);
  }
}

/** 万 aside, things are counted in whole numbers; money isn't. */
function isCount({ decimals, approximate, unit }: ProseNumber): boolean {
  return decimals === 0 || approximate || unit === '元' || unit === '万元' || unit === '亿元';
}

const COMMA = 0x2c;
/** 数量为 0, 共 67 */
const LONGEST_LINK = 12;

/** A number without a count word counts only right behind its words: 部分公开 67，占 4.61%; 申请数为 0. */
function standsAlone(reader: Reader, { at, from }: Walk): boolean {
  const { tokens } = reader;
  const { start, end } = tokens[at]!;
  const next = at + 1 < reader.count ? tokens[at + 1] : undefined;
  if (next !== undefined && (next.kind !== 'mark' || next.start - end > 1)) return false;
  // 5 ，200件 may be one number.
  if (next?.value === COMMA && at + 2 < reader.count && tokens[at + 2]!.kind === 'number') return false;
  if (reader.assigned !== null) return true;
  const { last, lastNoun } = reader.before.gather(tokens, from, at);
  if (last < 0) return false;
  const { cue, end: lastEnd } = tokens[last]!;
  if (cue?.type !== 'noun') return start - lastEnd <= 1;
  const link = lastNoun !== null && start > lastEnd && start - lastEnd <= LONGEST_LINK;
  return link && reader.covers(lastEnd, start, last + 1, at, 'equals');
}
