import { type LinkedPlace, linkedPlaces, originsOf, type Part, partAt } from '@gouji/core';
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type LocationLink,
  type Position,
} from 'vscode-languageserver';
import { offsetOf, rangeOf } from '../text/positions.ts';
import type { OpenReport } from './open-report.ts';

/** Where a number comes from: of a number in prose the cells, of a total its addends, of an addend its totals. */
export function definitionsAt(report: OpenReport, position: Position): LocationLink[] {
  const part = partUnder(report, position);
  if (part === null) return [];
  const { source } = report.checked.report;
  const origin = rangeOf(source, part);
  return originsOf(report.checked, part).map((place) => {
    const range = rangeOf(source, place);
    return {
      originSelectionRange: origin,
      targetUri: report.uri,
      targetRange: range,
      targetSelectionRange: range,
    };
  });
}

/** Everything a number is tied to; the number itself only where `includeSelf`. */
export function referencesAt(report: OpenReport, position: Position, includeSelf: boolean): Location[] {
  const part = partUnder(report, position);
  if (part === null) return [];
  return linkedPlaces(report.checked, part)
    .filter(({ start, end }) => includeSelf || start !== part.start || end !== part.end)
    .map((place) => ({ uri: report.uri, range: rangeOf(report.checked.report.source, place) }));
}

const HIGHLIGHTS: Readonly<Record<LinkedPlace['role'], DocumentHighlightKind>> = {
  total: DocumentHighlightKind.Write,
  addend: DocumentHighlightKind.Read,
  stated: DocumentHighlightKind.Text,
  self: DocumentHighlightKind.Text,
};

/** Totals as written places, addends as read ones. */
export function highlightsAt(report: OpenReport, position: Position): DocumentHighlight[] {
  const part = partUnder(report, position);
  if (part === null) return [];
  return linkedPlaces(report.checked, part).map((place) => ({
    range: rangeOf(report.checked.report.source, place),
    kind: HIGHLIGHTS[place.role],
  }));
}

function partUnder({ checked }: OpenReport, position: Position): Part | null {
  return partAt(checked, offsetOf(checked.report.source, position));
}
