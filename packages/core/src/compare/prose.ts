import { type Paragraph, paragraphsOf } from '../parse/paragraphs.ts';
import type { Range, Report } from '../parse/report.ts';
import { isDigit, isHan, Lexicon, SKIP } from '../text/index.ts';
import { keyOfName } from './organs.ts';
import { STATUTORY_PHRASES } from './statutory-phrases.ts';

/** A paragraph by the pieces it is compared by. */
interface ComparedParagraph extends Range {
  readonly shingles: readonly number[];
}

/** The prose of a report as it is compared with others: tables, headings, set phrases and numbers do not count. */
export interface ComparedProse {
  readonly paragraphs: readonly ComparedParagraph[];
  /** Hashes of every three units in a row, each once. */
  readonly shingles: ReadonlySet<number>;
}

/** Units in a row that are compared as one. */
const SHINGLE = 3;
/** Shorter sentences say the same in many reports. */
const SHORTEST_SENTENCE = 8;
const DIGITS = '0';
const OWN_NAME = '某';

/** A report never changes, so its prose is taken apart once, however many others it is compared with. */
const MADE = new WeakMap<Report, ComparedProse>();

/** Takes a report's prose apart. Linear. */
export function comparedProse(report: Report): ComparedProse {
  let prose = MADE.get(report);
  if (prose === undefined) {
    prose = takeApart(report);
    MADE.set(report, prose);
  }
  return prose;
}

function takeApart(report: Report): ComparedProse {
  const phrases = phraseMask(report);
  const names = ownNames(report);
  const all = new Set<number>();
  const paragraphs: ComparedParagraph[] = [];
  for (const paragraph of paragraphsOf(report)) {
    // What stands before section one is title, navigation and the customary opening.
    if (paragraph.section === 0) continue;
    const shingles = sentencesOf(report, paragraph, phrases).flatMap((sentence) =>
      shinglesOf(names.reduce((text, name) => text.replaceAll(name, OWN_NAME), sentence)),
    );
    if (shingles.length === 0) continue;
    for (const shingle of shingles) all.add(shingle);
    paragraphs.push({ start: paragraph.start, end: paragraph.end, shingles });
  }
  return { paragraphs, shingles: all };
}

let lexicon: Lexicon | undefined;

/** 1 where a unit belongs to a set phrase. */
function phraseMask({ source }: Report): Uint8Array {
  lexicon ??= new Lexicon(STATUTORY_PHRASES);
  const mask = new Uint8Array(source.length);
  let covered = 0;
  lexicon.scan(source.units, 0, source.length, (_, start, end) => {
    if (end > covered) mask.fill(1, Math.max(start, covered), end);
    covered = Math.max(covered, end);
  });
  return mask;
}

/** The organ's names in its own prose: 栖云县柳溪镇, 柳溪镇. Two units that copied each other differ in them. */
function ownNames({ organization }: Report): readonly string[] {
  if (organization === null) return [];
  const key = keyOfName(organization.value);
  const own = /(?<=.{2}[省市县区州盟旗])[^省市县区州盟旗]{2,}$/u.exec(key)?.[0];
  return own === undefined ? [key] : [key, own];
}

/** The sentences of a paragraph without punctuation and set phrases, every number written 0. */
function sentencesOf({ source }: Report, { start, end }: Paragraph, phrases: Uint8Array): readonly string[] {
  const sentences: string[] = [];
  let sentence = '';
  const close = (): void => {
    if (sentence.length >= SHORTEST_SENTENCE) sentences.push(sentence);
    sentence = '';
  };
  for (let at = start; at < end; at++) {
    const unit = source.units[at]!;
    if (unit === SKIP || phrases[at] === 1) continue;
    if (isHan(unit)) sentence += String.fromCharCode(unit);
    else if (isDigit(unit)) sentence += sentence.endsWith(DIGITS) ? '' : DIGITS;
    else if (isSentenceEnd(unit)) close();
  }
  close();
  return sentences;
}

function isSentenceEnd(unit: number): boolean {
  return unit === 0x3002 || unit === 0x3b || unit === 0x21 || unit === 0x3f;
}

function shinglesOf(sentence: string): readonly number[] {
  const shingles: number[] = [];
  for (let at = 0; at + SHINGLE <= sentence.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + SHINGLE; i++) hash = Math.imul(hash ^ sentence.charCodeAt(i), 0x01000193);
    shingles.push(mix(hash));
  }
  return shingles;
}

/** The final mix of MurmurHash3: every bit of the result depends on every unit. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
