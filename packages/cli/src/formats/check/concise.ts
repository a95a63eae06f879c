import { type Finding, messageOf } from '@gouji/core';
import { printable } from '../../terminal/printable.ts';
import type { CheckedFile } from '../../view/report-file.ts';
import { Tally } from '../../view/tally.ts';
import type { Reporter, View } from '../reporter.ts';

/** One line a finding, as compilers write it: editors and CI systems know the form. */
export function conciseReporter({ words, locale, paint, quiet }: View): Reporter<CheckedFile> {
  const tally = new Tally();
  const line = (finding: Finding, { path, report }: CheckedFile): string => {
    const { line, column } = report.source.positionAt(finding.start);
    const severity = paint.severity[finding.severity](finding.severity);
    const message = printable(messageOf(finding, locale).replace(/\s*\n\s*/g, ' '));
    return `${printable(path)}:${line}:${column}: ${severity} ${finding.rule} ${message}\n`;
  };
  return {
    file(file) {
      tally.add(file, false);
      return file.findings.map((finding) => line(finding, file)).join('');
    },
    note: () => (quiet || tally.files === 0 ? '' : words.report.summary(tally.files, tally.counts, 0)),
  };
}
