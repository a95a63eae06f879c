import type { Severity } from '@gouji/core';
import type { CheckedFile } from '../../view/report-file.ts';
import { Tally } from '../../view/tally.ts';
import { headingOf } from '../heading.ts';
import type { Reporter, View } from '../reporter.ts';
import { prettyFinding } from './pretty-finding.ts';

/** For a person at a terminal: each finding with its line, its numbers and what to change. */
export function prettyReporter(view: View): Reporter<CheckedFile> {
  const tally = new Tally();
  const { quiet } = view;
  let unreadable = 0;
  return {
    file(file) {
      tally.add(file, true);
      if (quiet && file.findings.length === 0) return '';
      const blocks = [
        headingOf(file, file.evaluation, view),
        ...file.findings.map((f) => prettyFinding(f, file, view)),
      ];
      return `${blocks.join('\n')}\n`;
    },
    unreadable() {
      unreadable++;
      return '';
    },
    end: () => (quiet ? '' : closing(tally, unreadable, view)),
  };
}

function closing(tally: Tally, unreadable: number, { words, paint }: View): string {
  const lines: string[] = [];
  if (tally.files > 0) {
    if (tally.findings === 0) lines.push(paint.good(`✓ ${words.report.sound}`));
    lines.push(paint.severity[worst(tally)](words.report.summary(tally.files, tally.counts, tally.fixable)));
  }
  if (unreadable > 0) lines.push(paint.bad(words.report.unreadable(unreadable)));
  return lines.map((line) => `${line}\n`).join('');
}

function worst({ counts }: Tally): Severity {
  return counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'info';
}
