import { DISPUTE_COLUMNS, label } from './columns.ts';
import type { FormGroup, FormRow, FormTable } from './types.ts';

const LITIGATION: FormGroup = {
  id: 'litigation',
  enumerator: '',
  label: label('行政诉讼', 'administrative litigation'),
};

function row(id: string, zh: string, en: string, ...groups: FormGroup[]): FormRow {
  return { id, enumerator: '', label: label(zh, en), groups, columns: DISPUTE_COLUMNS };
}

const ROWS: readonly FormRow[] = [
  row('reconsideration', '行政复议', 'administrative reconsideration'),
  row('litigation-direct', '未经复议直接起诉', 'litigation without reconsideration', LITIGATION),
  row('litigation-after-reconsideration', '复议后起诉', 'litigation after reconsideration', LITIGATION),
];

/** Table 4, the same in both forms: its three rows are printed side by side as one row of 15 numbers. */
export const DISPUTES: FormTable = {
  id: 'disputes',
  section: 4,
  blocks: [{ article: null, columns: DISPUTE_COLUMNS, rows: ROWS }],
  rows: ROWS,
};
