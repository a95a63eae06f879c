import type { ReportFile } from '../../view/report-file.ts';
import { csvFields } from '../csv-fields.ts';
import type { Reporter } from '../reporter.ts';

const HEAD = ['path', 'form', 'year', 'organization', 'table', 'row', 'column', 'value'];

/** One line a cell (RFC 4180); the value is empty where no number could be read. */
export function csvReporter(): Reporter<ReportFile> {
  return { begin: () => `${csvFields(HEAD)}\r\n`, file: recordsOf };
}

function recordsOf({ path, report }: ReportFile): string {
  const { form, year, organization } = report;
  const common = csvFields([path, form.id, year?.value ?? null, organization?.value ?? null]);
  return report.cells
    .map(({ cell, value }) => `${common},${csvFields([cell.table, cell.row.id, cell.column.id, value])}\r\n`)
    .join('');
}
