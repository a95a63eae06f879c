import { SECTIONS } from '../../form/index.ts';
import { SKIP, type SourceText } from '../../text/index.ts';
import { isSignificant } from '../characters.ts';
import type { Section } from '../report.ts';
import { type HeadingCandidate, headingCandidates } from './headings.ts';

export interface Sections {
  /** In text order, each number once. */
  readonly sections: readonly Section[];
  readonly duplicates: readonly Section[];
}

/** Finds the six sections by title and order. Contents lists and opening paragraphs that repeat the titles are none. */
export function findSections(source: SourceText): Sections {
  const candidates = withoutContents(source, headingCandidates(source));
  const strong = candidates.filter((c) => c.strong);
  const titled = candidates.filter((c) => c.wording !== 'other');
  const chosen = longestAscent(strong.length >= SHORTEST_CONTENTS ? strong : titled);
  addInOrder(chosen, strong);
  addInOrder(chosen, titled);
  addInOrder(chosen, candidates);
  for (const c of strong) chosen[c.section.number] ??= c;
  const primary = new Set(chosen.filter((c) => c !== undefined));
  const repeats = strong.filter((c) => !primary.has(c) && c.bare);
  const placed = place(source, [...primary, ...repeats], primary);
  return {
    sections: placed.filter((p) => p.primary).map((p) => p.section),
    duplicates: placed.filter((p) => !p.primary).map((p) => p.section),
  };
}

/**
 * Gives every heading its end: the next heading, except that a repeated heading does not end its own section, whose
 * text may well stand below the repetition.
 */
function place(
  source: SourceText,
  headings: HeadingCandidate[],
  primary: ReadonlySet<HeadingCandidate>,
): PlacedSection[] {
  const nextRepeat = new Map<number, number>();
  let nextPrimary = source.length;
  const placed: PlacedSection[] = [];
  for (const c of headings.sort((a, b) => b.start - a.start)) {
    let end = nextPrimary;
    for (const [number, start] of nextRepeat) if (number !== c.section.number && start < end) end = start;
    const { section, start, wording, numeral } = c;
    placed.push({
      primary: primary.has(c),
      section: { section, start, headingEnd: c.end, end, wording, numeral },
    });
    if (primary.has(c)) nextPrimary = start;
    else nextRepeat.set(section.number, start);
  }
  return placed.reverse();
}

interface PlacedSection {
  readonly primary: boolean;
  readonly section: Section;
}

/** Fewest headings in a row that make a contents list. */
const SHORTEST_CONTENTS = 3;

/**
 * Drops contents lists: runs of ascending headings with nothing between them whose titles all come again later.
 */
function withoutContents(
  source: SourceText,
  candidates: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  const lastSeen = new Map<number, number>();
  candidates.forEach((c, i) => {
    lastSeen.set(c.section.number, i);
  });
  const dropped = new Set<HeadingCandidate>();
  for (let from = 0; from < candidates.length; ) {
    let to = from;
    while (to + 1 < candidates.length && follows(source, candidates[to]!, candidates[to + 1]!)) to++;
    const run = candidates.slice(from, to + 1);
    const again = run.filter((c) => (lastSeen.get(c.section.number) ?? -1) > to);
    if (again.length >= SHORTEST_CONTENTS && run.length - again.length <= 1)
      for (const c of run) dropped.add(c);
    from = to + 1;
  }
  return dropped.size === 0 ? candidates : candidates.filter((c) => !dropped.has(c));
}

/** Leader dots, a page number and line breaks; comments don't count. */
const MOST_BETWEEN = 80;

/** Whether one heading comes right after another, a page number aside. */
function follows(source: SourceText, a: HeadingCandidate, b: HeadingCandidate): boolean {
  if (b.section.number <= a.section.number) return false;
  let between = 0;
  for (let at = a.end; at < b.start; at++) {
    const unit = source.units[at]!;
    if (unit !== SKIP && ++between > MOST_BETWEEN) return false;
    if (isSignificant(unit) && unit > 0x39) return false;
  }
  return true;
}

type Chosen = (HeadingCandidate | undefined)[];

/** The longest run of headings whose numbers rise; of equally long ones the earliest. Indexed by section number. */
function longestAscent(candidates: readonly HeadingCandidate[]): Chosen {
  // best[n]: the longest ascent that ends with section n, as the list of its headings
  const best: (readonly HeadingCandidate[])[] = SECTIONS.map(() => []);
  for (const c of candidates) {
    let before: readonly HeadingCandidate[] = [];
    for (let n = 0; n < c.section.number - 1; n++) if (best[n]!.length > before.length) before = best[n]!;
    if (before.length + 1 > best[c.section.number - 1]!.length) best[c.section.number - 1] = [...before, c];
  }
  const longest = best.reduce((a, b) => (b.length > a.length ? b : a), []);
  const chosen: Chosen = new Array(SECTIONS.length + 1).fill(undefined);
  for (const c of longest) chosen[c.section.number] = c;
  return chosen;
}

/** Fills numbers still absent with candidates that stand between their neighbours. */
function addInOrder(chosen: Chosen, candidates: readonly HeadingCandidate[]): void {
  for (const c of candidates) {
    const n = c.section.number;
    if (chosen[n] !== undefined) continue;
    const before = chosen
      .slice(1, n)
      .reverse()
      .find((h) => h !== undefined);
    const after = chosen.slice(n + 1).find((h) => h !== undefined);
    if ((before === undefined || before.end <= c.start) && (after === undefined || c.end <= after.start))
      chosen[n] = c;
  }
}
