import {
  FORM_2021,
  FORMS,
  type Form,
  type FormId,
  formById,
  formOfYear,
  type TableId,
} from '../../form/index.ts';
import type { Report } from '../report.ts';
import type { RowDraft } from '../rows/row-draft.ts';
import type { Region } from './table-region.ts';

/** A row that only one form has tells the form more surely than a head, of which a piece may be lost. */
const ROW_VOTES = 3;

/** The form whose own words and rows the tables use; else the form of the report's year; else the one in force. */
export function chooseForm(
  regions: ReadonlyMap<TableId, Region>,
  year: number | null,
): Pick<Report, 'form' | 'formBasis'> {
  const votes: Record<FormId, number> = { '2019': 0, '2021': 0 };
  for (const [id, { matched, found }] of regions) {
    if (!found) continue;
    for (const form of FORMS)
      votes[form.id] += matched.votes[form.id] + ROW_VOTES * ownRows(form, id, matched.drafts);
  }
  if (votes['2019'] !== votes['2021']) {
    return { form: formById(votes['2019'] > votes['2021'] ? '2019' : '2021'), formBasis: 'labels' };
  }
  return year === null
    ? { form: FORM_2021, formBasis: 'default' }
    : { form: formOfYear(year), formBasis: 'year' };
}

/** How many rows with numbers only this form has. */
function ownRows(form: Form, id: TableId, drafts: readonly RowDraft[]): number {
  const has = (f: Form, row: string): boolean => f.tables[id].rows.some((r) => r.id === row);
  return drafts.filter((d) => d.values.length > 0 && has(form, d.row) && !FORMS.every((f) => has(f, d.row)))
    .length;
}
