import { cellOf, extractReport, type Report } from '@gouji/core';
import { printable } from '../../terminal/printable.ts';
import type { ReportFile } from '../../view/report-file.ts';
import type { Reporter, View } from '../reporter.ts';

/** One line a file: what it is, how much of it could be read, and the four totals of its printed equation. */
export function conciseReporter({ locale, words }: View): Reporter<ReportFile> {
  return {
    file({ path, report }) {
      const problems = extractReport(report, locale).problems.length;
      const parts = [
        printable(report.organization?.value ?? words.report.unknownOrganization),
        report.year === null ? words.report.unknownYear : words.report.year(report.year.value),
        report.form.id,
        words.extract.values(report.cells.filter(({ value }) => value !== null).length, report.cells.length),
        balance(report),
        ...(problems > 0 ? [words.extract.problems(problems)] : []),
      ];
      return `${printable(path)}: ${parts.join(' ')}\n`;
    },
  };
}

/** new + carried in = concluded + carried out */
function balance(report: Report): string {
  const total = (row: string): string => String(cellOf(report, `requests/${row}/total`)?.value ?? '?');
  return `${total('new')}+${total('carried-in')}=${total('concluded')}+${total('carried-out')}`;
}
