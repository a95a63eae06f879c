import type { Finding } from '@gouji/core';
import { printable } from '../../terminal/printable.ts';
import type { CheckedFile } from '../../view/report-file.ts';
import { singleLineMessage } from '../../view/single-line.ts';
import type { Reporter, View } from '../reporter.ts';

/** One line a finding, as compilers write it: editors and CI systems know the form. */
export function conciseReporter(view: View): Reporter<CheckedFile> {
  const { words, quiet } = view;
  return {
    file: (file) => file.findings.map((finding) => conciseFinding(finding, file, view)).join(''),
    note: ({ reports, counts }) => (quiet || reports === 0 ? '' : words.report.summary(reports, counts, 0)),
  };
}

export function conciseFinding(finding: Finding, file: CheckedFile, { paint }: View): string {
  const { line, column } = file.source.positionAt(finding.start);
  const severity = paint.severity[finding.severity](finding.severity);
  const message = printable(singleLineMessage(finding, file));
  return `${printable(file.path)}:${line}:${column}: ${severity} ${finding.rule} ${message}\n`;
}
