import type { Severity } from '@gouji/core';
import type { CheckedFile } from '../../view/report-file.ts';
import type { RunSummary } from '../../view/run-summary.ts';
import { headingOf } from '../heading.ts';
import type { Reporter, View } from '../reporter.ts';
import { overviewOf } from './overview.ts';
import { prettyFinding } from './pretty-finding.ts';

/** For a person at a terminal: each finding with its line, its numbers and what to change. */
export function prettyReporter(view: View): Reporter<CheckedFile> {
  const { quiet } = view;
  return {
    countsFixes: true,
    listsFiles: true,
    file(file) {
      if (quiet && file.findings.length === 0) return '';
      const findings = file.findings.map((finding) => prettyFinding(finding, file, view));
      return `${[headingOf(file, file.evaluation, view), ...findings].join('\n')}\n`;
    },
    end: (run) =>
      quiet ? '' : [...overviewOf(run, view), ...closing(run, view)].map((line) => `${line}\n`).join(''),
  };
}

function closing(run: RunSummary, { words, paint }: View): string[] {
  const { reports, counts, fixable, unreadable } = run;
  const lines: string[] = [];
  if (reports > 0) {
    const found = counts.error + counts.warning + counts.info;
    if (found === 0) lines.push(paint.good(`✓ ${words.report.sound}`));
    lines.push(paint.severity[worst(run)](words.report.summary(reports, counts, fixable)));
  }
  if (unreadable.length > 0) lines.push(paint.bad(words.report.unreadable(unreadable.length)));
  return lines;
}

function worst({ counts }: RunSummary): Severity {
  return counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'info';
}
