import { applyEdits, planFormat } from '@gouji/core';
import type { TextInput } from '../files/read-text.ts';
import { type Rewritten, rewrite, whyUnwritable } from '../files/rewrite.ts';
import { diffOf } from '../formats/diff.ts';
import type { View } from '../formats/reporter.ts';
import { viewOf } from '../formats/view.ts';
import type { LayoutMode, LayoutRequest } from '../requests.ts';
import { printable } from '../terminal/printable.ts';
import type { RunSummary } from '../view/run-summary.ts';
import type { Outcome, Remark, Work } from './outcome.ts';
import { parseInput, remarksOn } from './parse-input.ts';
import type { Surroundings } from './surroundings.ts';

/** Lays out the tables of each report anew, or shows what that would change. */
export function layoutWork(request: LayoutRequest, { views }: Surroundings): Work {
  const view = viewOf(views[0]!);
  const { mode } = request;
  return {
    frames: [{}],
    do: (input) => layOut(input, mode, view),
    notes: (run) => notesOn(run, mode, view),
  };
}

async function layOut(input: TextInput, mode: LayoutMode, view: View): Promise<Outcome> {
  const { path } = input;
  const file = parseInput(input);
  if (file === null) return { kind: 'skipped', path };
  const { source } = file.report;
  const { edits, problems } = planFormat(file.report);
  const text = applyEdits(source.text, edits);
  const { unwritten, ...rest } = await carryOut(input, text, mode);
  const changed = text !== source.text && unwritten === null;
  const unformatted = problems.map((problem): Remark => {
    const { line, column } = source.positionAt(problem.start);
    return { kind: 'unformatted', problem, line, column };
  });
  const remarks = [...remarksOn(input), ...unformatted];
  return {
    ...rest,
    kind: 'report',
    path,
    pieces: [changed ? pieceOf(input, text, mode, view) : ''],
    summary: null,
    changed,
    remarks: unwritten === null ? remarks : [...remarks, { kind: 'unwritten', reason: unwritten }],
  };
}

/** Writes the text where that is asked for; otherwise says whether it could be written. */
async function carryOut(input: TextInput, text: string, mode: LayoutMode): Promise<Rewritten> {
  const same = text === input.text;
  if (mode !== 'write') return { unwritten: same ? null : await whyUnwritable(input, text) };
  return same && input.absolute !== null ? { unwritten: null } : rewrite(input, text);
}

function pieceOf(input: TextInput, text: string, mode: LayoutMode, view: View): string {
  if (mode === 'diff') return diffOf(input, text, view);
  return mode === 'check' ? `${printable(input.path)}\n` : '';
}

function notesOn({ changed }: RunSummary, mode: LayoutMode, { words }: View): readonly string[] {
  if (changed === 0) return [];
  return [mode === 'write' ? words.layout.changed(changed) : words.layout.wouldChange(changed)];
}
