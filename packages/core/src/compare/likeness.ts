import type { Range, Report } from '../parse/report.ts';
import { type ComparedProse, comparedProse } from './prose.ts';

/** How much of two reports' prose is the same. */
export interface Likeness {
  /** 0…1: twice the pieces they share over the pieces of both. */
  readonly share: number;
  /** Paragraphs of the second report that the first has nearly word for word. */
  readonly reused: readonly Range[];
}

/** With less prose than this many pieces (about as many characters) likeness says nothing. */
export const LEAST_PROSE = 150;
/** Share of a paragraph's pieces that make it the same paragraph. */
const SAME_PARAGRAPH = 0.9;

/** How alike the prose of two reports is; null where one of them has too little to tell. Linear. */
export function proseLikeness(a: Report, b: Report): Likeness | null {
  const [one, other] = [comparedProse(a), comparedProse(b)];
  const share = likenessOf(one, other);
  return share === null ? null : { share, reused: reusedParagraphs(one, other) };
}

/** As {@link proseLikeness}, the share alone. */
export function likenessOf({ shingles: a }: ComparedProse, { shingles: b }: ComparedProse): number | null {
  if (a.size < LEAST_PROSE || b.size < LEAST_PROSE) return null;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return (2 * shared) / (a.size + b.size);
}

function reusedParagraphs(from: ComparedProse, { paragraphs }: ComparedProse): readonly Range[] {
  return paragraphs
    .filter(({ shingles }) => {
      const known = shingles.reduce((count, shingle) => count + (from.shingles.has(shingle) ? 1 : 0), 0);
      return known >= SAME_PARAGRAPH * shingles.length;
    })
    .map(({ start, end }) => ({ start, end }));
}
