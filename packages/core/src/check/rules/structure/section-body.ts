import { isPageMark } from '../../../parse/cells/marks.ts';
import { isSignificant } from '../../../parse/characters.ts';
import type { Paragraph } from '../../../parse/paragraphs.ts';
import type { Range, Report, Section } from '../../../parse/report.ts';
import type { RuleContext } from '../../context.ts';

/** The prose of a section without page numbers. */
export function bodyOf({ paragraphs, report }: RuleContext, number: number): readonly Paragraph[] {
  return paragraphs.filter(
    ({ section, start, end }) => section === number && !isPageMark(report.source, start, end),
  );
}

/** How many Han characters, letters and digits stand in some ranges; counting ends at `limit`. */
export function inkIn({ source }: Report, ranges: readonly Range[], limit: number): number {
  let ink = 0;
  for (const { start, end } of ranges) {
    for (let at = start; at < end && ink < limit; at++) if (isSignificant(source.units[at] ?? 0)) ink++;
  }
  return ink;
}

export function headingRange({ start, headingEnd }: Section): Range {
  return { start, end: headingEnd };
}
