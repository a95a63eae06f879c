import { isPageMark } from '../../../parse/cells/marks.ts';
import { NEWLINE, PIPE } from '../../../parse/characters.ts';
import type { Paragraph } from '../../../parse/paragraphs.ts';
import type { Range, Report } from '../../../parse/report.ts';
import type { WordHit } from '../../../text/index.ts';
import type { RuleContext } from '../../context.ts';
import { inkIn } from './section-body.ts';
import { isWebResidue, RESIDUE_WORDS } from './web-residue.ts';

/** The id of the rule, by which its hits are asked for. */
export const DEBRIS = 'structure/debris';
/** Marks of lists and empty brackets between two lines of residue belong to it. */
const LEAST_INK = 2;
/** Lines of residue that are farther apart are pieces of their own. */
const NEAR = 3;

/** A piece of a page, of a web page or of Markdown; `lines` counts the lines of a web page's residue. */
export interface Debris extends Range {
  readonly kind: 'page' | 'web' | 'markdown';
  readonly lines: number;
}

/** Page numbers on lines of their own. */
export function pageMarks({ paragraphs, report }: RuleContext): readonly Debris[] {
  return paragraphs
    .filter(({ start, end }) => isPageMark(report.source, start, end) && isPageNumber(report, start, end))
    .map(({ start, end }) => ({ start, end, kind: 'page', lines: 1 }));
}

/** 5/12 is a page of twelve, 2023/5 is a month. */
function isPageNumber({ source }: Report, start: number, end: number): boolean {
  const [, page, pages] = /^(\d{1,4})\/(\d{1,4})$/u.exec(source.plain(start, end)) ?? [];
  return page === undefined || (Number(page) <= Number(pages) && Number(pages) < 200);
}

/** Lines of a web page before the first section and in the last one; those that follow each other are one piece. */
export function residue(context: RuleContext): readonly Debris[] {
  const { paragraphs, report } = context;
  const last = report.sections.at(-1)?.section.number ?? 0;
  const pieces: Debris[] = [];
  let lastLine = -2;
  for (const at of paragraphsWithHits(context, (word) => word < RESIDUE_WORDS.length)) {
    const line = paragraphs[at] as Paragraph;
    if ((line.section !== 0 && line.section !== last) || !isWebResidue(report, line)) continue;
    const before = pieces.at(-1);
    const between = paragraphs.slice(lastLine + 1, at);
    if (before !== undefined && at - lastLine <= NEAR && inkIn(report, between, LEAST_INK) < LEAST_INK)
      pieces.splice(-1, 1, { ...before, end: line.end, lines: before.lines + at - lastLine });
    else pieces.push({ start: line.start, end: line.end, kind: 'web', lines: 1 });
    lastLine = at;
  }
  return pieces;
}

/** One piece for each paragraph with ** in it. */
export function boldMarks(context: RuleContext): readonly Debris[] {
  const { paragraphs, report } = context;
  const bold = (word: number): boolean => word === RESIDUE_WORDS.length;
  const marked = paragraphsWithHits(context, bold);
  if (marked.length === 0 || isMarkdown(report)) return [];
  const hits = context.hits(DEBRIS).filter(({ word }) => bold(word));
  let next = 0;
  return marked.map((at): Debris => {
    const { start, end } = paragraphs[at] as Paragraph;
    while ((hits[next] as WordHit).start < start) next++;
    const first = (hits[next] as WordHit).start;
    while (next < hits.length && (hits[next] as WordHit).start < end) next++;
    return { start: first, end: (hits[next - 1] as WordHit).end, kind: 'markdown', lines: 1 };
  });
}

/** Indexes of the paragraphs that hold a hit of the words asked for, each once. */
function paragraphsWithHits(context: RuleContext, asked: (word: number) => boolean): readonly number[] {
  const { paragraphs } = context;
  const found: number[] = [];
  let at = 0;
  for (const { word, start, end } of context.hits(DEBRIS)) {
    if (!asked(word)) continue;
    while (at < paragraphs.length && (paragraphs[at] as Paragraph).end <= start) at++;
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    if (start >= paragraph.start && end <= paragraph.end && found.at(-1) !== at) found.push(at);
  }
  return found;
}

/** Headings with # or * before them, or a ruled table, show that ** is meant. */
function isMarkdown({ source, sections, tables }: Report): boolean {
  const { units } = source;
  if (sections.some(({ start }) => /[#*]\s*$/u.test(source.slice(start - 3, start)))) return true;
  return Object.values(tables).some((table) => {
    if (table === null) return false;
    const end = Math.min(table.end, table.start + 2000);
    for (let at = table.start; at < end; at++)
      if (
        units[at] === NEWLINE &&
        units[at + 1] === PIPE &&
        /^\|[\s:]*-{2}/u.test(source.slice(at + 1, at + 8))
      )
        return true;
    return false;
  });
}
