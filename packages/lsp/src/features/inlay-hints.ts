import { expectedTotals, identityEquation } from '@gouji/core';
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver';
import { offsetsOf, positionOf, textEdits, touch } from '../text/positions.ts';
import { wordsIn } from '../words/index.ts';
import type { OpenReport } from './open-report.ts';

/** What empty and wrong totals would have to say, beside them; nothing where all is well. */
export function inlayHintsIn(report: OpenReport, range: Range): InlayHint[] {
  const { checked, locale } = report;
  const { source } = checked.report;
  const asked = offsetsOf(source, range);
  return expectedTotals(checked)
    .filter(({ cell }) => touch(cell, asked))
    .map(({ cell, value, identities, edit }) => ({
      position: positionOf(source, cell.end),
      label: wordsIn(locale).hint(value),
      kind: InlayHintKind.Type,
      paddingLeft: true,
      tooltip: identities.map((each) => identityEquation(each, checked.report, locale)).join('\n'),
      textEdits: textEdits(source, [edit]),
    }));
}
