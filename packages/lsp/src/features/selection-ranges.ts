import { enclosingRanges } from '@gouji/core';
import type { Position, SelectionRange } from 'vscode-languageserver';
import { offsetOf, rangeOf } from '../text/positions.ts';
import type { OpenReport } from './open-report.ts';

/** For each position the parts around it: number → cell → row → table → section → report. */
export function selectionRanges({ checked }: OpenReport, positions: readonly Position[]): SelectionRange[] {
  const { source } = checked.report;
  return positions.map((position) => {
    const around = enclosingRanges(checked, offsetOf(source, position)).map((range) =>
      rangeOf(source, range),
    );
    const chain = around.reduceRight<SelectionRange | undefined>(
      (parent, range) => (parent === undefined ? { range } : { range, parent }),
      undefined,
    );
    return chain ?? { range: { start: position, end: position } };
  });
}
