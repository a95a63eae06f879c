import type { Cell, Range } from '../parse/report.ts';
import { wrongCells } from './cell-status.ts';
import type { CheckedReport } from './checked-report.ts';

/** What a stretch of text means, for colouring it. */
export interface TextToken extends Range {
  readonly kind: 'heading' | 'row-label' | 'head' | 'number' | 'placeholder';
  /** The cell states a sum of others. */
  readonly total: boolean;
  /** An error is found in the cell. */
  readonly wrong: boolean;
}

/** The meaningful stretches of a report in text order; they do not overlap, but may run over line breaks. */
export function textTokens(checked: CheckedReport): readonly TextToken[] {
  const { report } = checked;
  const wrong = wrongCells(checked);
  const tokens: TextToken[] = [];
  const add = (kind: TextToken['kind'], { start, end }: Range, total = false, isWrong = false): void => {
    if (start < end) tokens.push({ kind, start, end, total, wrong: isWrong });
  };
  for (const { start, headingEnd: end } of [...report.sections, ...report.duplicateSections])
    add('heading', { start, end });
  for (const table of Object.values(report.tables)) {
    if (table === null) continue;
    for (const { pieces } of table.heads) for (const piece of pieces) add('head', piece);
    for (const { label } of [...table.rows, ...table.duplicates])
      for (const piece of label) add('row-label', piece);
  }
  for (const cell of report.cells)
    if (cell.state !== 'missing') add(kindOf(cell), cell, cell.cell.total, wrong.has(cell.cell.index));
  return apart(tokens);
}

function kindOf({ state }: Cell): TextToken['kind'] {
  return state === 'placeholder' ? 'placeholder' : 'number';
}

function apart(tokens: TextToken[]): readonly TextToken[] {
  let last = 0;
  return tokens
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}
