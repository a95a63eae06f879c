import { NEWLINE } from '../../../parse/characters.ts';
import type { Paragraph } from '../../../parse/paragraphs.ts';
import type { Range, Report } from '../../../parse/report.ts';

/** Ends a sentence or at least a line that is meant to end: 。 ; : ! ? and their closing quotes. */
const FINAL = new Set([...'。;:!?"…)》'].map((mark) => mark.charCodeAt(0)));

/** Whether the last unit of a line says that its sentence is over. */
export function endsSentence(unit: number): boolean {
  return FINAL.has(unit);
}

/**
 * The lines of prose, those joined that one paragraph was broken into: a line that follows right below one whose
 * sentence is not over goes on with it.
 */
export function blocksOf(report: Report, lines: readonly Paragraph[]): readonly Range[] {
  const { units } = report.source;
  const blocks: { start: number; end: number }[] = [];
  let last: Paragraph | undefined;
  for (const line of lines) {
    const block = blocks.at(-1);
    const goesOn =
      last !== undefined &&
      last.section === line.section &&
      !endsSentence(units[last.end - 1]!) &&
      lineBreaks(units, last.end, line.start) === 1;
    if (goesOn && block !== undefined) block.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
    last = line;
  }
  return blocks;
}

/** How many line breaks stand between two lines; more than two need not be counted, nor what is no space. */
function lineBreaks(units: Uint16Array, start: number, end: number): number {
  let breaks = 0;
  for (let at = start; at < end && breaks <= 2; at++) if (units[at] === NEWLINE) breaks++;
  return breaks;
}
