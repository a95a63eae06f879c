import type { Edit, FormatProblem } from '@gouji/core';
import type { Range, TextEdit } from 'vscode-languageserver';
import { minimalEdits } from '../text/minimal-edits.ts';
import { offsetsOf, textEdits, touch } from '../text/positions.ts';
import type { OpenReport } from './open-report.ts';

export interface Formatting {
  readonly edits: TextEdit[];
  /** The tables that were left as they are, and why. */
  readonly problems: readonly FormatProblem[];
}

/** Writes the tables, or those in a range, in the canonical layout; prose stays as it is, byte for byte. */
export function formatting({ checked }: OpenReport, range?: Range): Formatting {
  const { source } = checked.report;
  const asked = range === undefined ? { start: 0, end: source.length } : offsetsOf(source, range);
  const { edits, problems } = checked.formatPlan;
  return {
    edits: textEdits(
      source,
      edits.filter((edit) => touch(edit, asked)).flatMap((edit) => refined(source.text, edit)),
    ),
    problems: problems.filter((problem) => touch(problem, asked)),
  };
}

/** An edit taken apart into those that change only what differs. */
export function refined(text: string, { start, end, text: replacement }: Edit): readonly Edit[] {
  return minimalEdits(text.slice(start, end), replacement).map((edit) => ({
    start: start + edit.start,
    end: start + edit.end,
    text: edit.text,
  }));
}
