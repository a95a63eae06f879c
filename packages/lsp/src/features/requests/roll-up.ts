import {
  blankReport,
  cellLabel,
  cellOf,
  compareRollUp,
  type Form,
  formById,
  formOfYear,
  type Locale,
  type Report,
  type RollUp,
  rollUp,
} from '@gouji/core';
import type { BlankReportParams, RolledUp } from '../../protocol.ts';
import { reportName } from './report-name.ts';

/** A unit's report, or where it should have been. */
export interface Unit {
  readonly uri: string;
  readonly report: Report | null;
}

/** The sums of units' reports, beside the report that sums them up and as a new draft, where these are asked for. */
export function rolledUp(
  units: readonly Unit[],
  against: Report | null,
  draft: BlankReportParams | undefined,
  locale: Locale,
): RolledUp {
  const read = units.flatMap(({ uri, report }) => (report === null ? [] : [{ uri, report }]));
  const reports = read.map(({ report }) => report);
  const form = against?.form ?? (draft === undefined ? reports[0]?.form : draftForm(draft));
  const compared = against === null ? null : compareRollUp(reports, against);
  const sums = compared?.rollUp ?? rollUp(reports, form);
  return {
    form: sums.form.id,
    units: read.map(({ uri, report }) => reportName(uri, report)),
    unreadable: units.flatMap(({ report }, index) => (report === null ? [index] : [])),
    cells: sums.cells.map(({ cell, sum, contributions, unverifiable }) => ({
      cell: cell.id,
      label: cellLabel(sums.form, cell.id, locale),
      sum,
      contributions,
      unverifiable,
      stated: against === null ? null : (cellOf(against, cell.id)?.value ?? null),
    })),
    different: compared?.comparable ? compared.differences.map(({ cell }) => cell.id) : null,
    draft: draft === undefined ? null : draftOf(sums, draft),
  };
}

function draftForm({ form, year }: BlankReportParams): Form {
  return form === undefined ? formOfYear(year) : formById(form);
}

/** A cell that some unit does not give stays blank: the sum of the others is not the sum. */
function draftOf({ cells, form }: RollUp, { organ, year }: BlankReportParams): string {
  return blankReport(form, organ, year, {
    value: ({ index }) => (cells[index]?.unverifiable.length === 0 ? cells[index].sum : undefined),
  });
}
