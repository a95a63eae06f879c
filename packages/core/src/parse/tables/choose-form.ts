import {
  FORM_2019,
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
  const own = OWN_ROWS[form.id][id];
  let count = 0;
  for (const draft of drafts) if (draft.values.length > 0 && own.has(draft.row)) count++;
  return count;
}

/** The rows of each table that no other form has. */
const OWN_ROWS = { '2019': ownRowsOf(FORM_2019), '2021': ownRowsOf(FORM_2021) };

function ownRowsOf(form: Form): Readonly<Record<TableId, ReadonlySet<string>>> {
  const others = FORMS.filter((other) => other !== form);
  const of = (id: TableId): ReadonlySet<string> => {
    const elsewhere = new Set(others.flatMap((other) => other.tables[id].rows.map((row) => row.id)));
    return new Set(form.tables[id].rows.map((row) => row.id).filter((row) => !elsewhere.has(row)));
  };
  return { disclosure: of('disclosure'), requests: of('requests'), disputes: of('disputes') };
}
