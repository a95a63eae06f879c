import { foldsOf } from '@gouji/core';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { positionOf } from '../text/positions.ts';
import type { OpenReport } from './open-report.ts';

/** Sections, tables and groups of rows, by whole lines. */
export function foldingRanges({ checked: { report } }: OpenReport): FoldingRange[] {
  const lineOf = (offset: number): number => positionOf(report.source, offset).line;
  return foldsOf(report)
    .map(({ kind, start, end }) => ({
      startLine: lineOf(start),
      endLine: lineOf(end),
      ...(kind === 'section' && { kind: FoldingRangeKind.Region }),
    }))
    .filter(({ startLine, endLine }) => startLine < endLine);
}
