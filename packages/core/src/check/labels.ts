import type { CellId, Form, FormCell, FormRow } from '../form/index.ts';
import type { Locale } from './finding.ts';

/** What people call the four rows of the printed 勾稽 sentence; their full labels would drown an equation. */
const SHORT_LABELS: Readonly<Record<string, string>> = {
  new: '本年新收',
  'carried-in': '上年结转',
  'carried-out': '结转下年度',
};

/** Where a cell stands, in words: 「（七）总计」行「其他」列. An id the form does not have is given back as it is. */
export function cellLabel(form: Form, cellId: CellId, locale: Locale): string {
  const index = form.cellIndex(cellId);
  const cell = index === undefined ? undefined : form.cells[index];
  return cell === undefined ? cellId : labelOfCell(cell, locale);
}

function labelOfCell(cell: FormCell, locale: Locale): string {
  const row = rowLabel(cell.row, locale);
  const column = columnLabel(cell, locale);
  if (locale === 'en') return `row “${row}”, column “${column}”`;
  // Table 4 prints its three rows side by side: what the form's data calls a row is a heading over columns there.
  return cell.table === 'disputes' ? `「${row}」的「${column}」` : `「${row}」行「${column}」列`;
}

/** A row's label with its enumerator and group: （三）不予公开 1.属于国家秘密. */
export function rowLabel(row: FormRow, locale: Locale): string {
  const group = row.groups.at(-1);
  const own = locale === 'en' ? row.label.en : row.enumerator + shortLabel(row);
  // 三、本年度办理结果 stands over every outcome, so it tells none of them apart.
  if (group === undefined || group.id === 'results') return own;
  return locale === 'en' ? `${group.label.en}: ${own}` : `${group.enumerator}${group.label.zh} ${own}`;
}

/** A row's label in an equation: 予以公开, 属于国家秘密; with its enumerator where that is how people speak of it. */
export function addendLabel(row: FormRow, locale: Locale): string {
  if (locale === 'en') return row.label.en;
  const label = shortLabel(row);
  // 总计 and 其他 name a dozen things in these tables.
  return row.groups.length === 0 || label.length <= 2 ? rowLabel(row, locale) : label;
}

export function columnLabel(cell: FormCell, locale: Locale): string {
  const { label } = cell.column;
  return locale === 'en' ? label.en : beforePause(label.zh);
}

/** `+3`, `-3`: differences are read with their sign. */
export function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference);
}

function shortLabel(row: FormRow): string {
  return SHORT_LABELS[row.id] ?? beforePause(row.label.zh);
}

/** Long labels explain themselves in brackets or go on after a pause; what comes before says which one it is. */
function beforePause(label: string): string {
  const at = label.search(/[（、]/u);
  return at > 0 ? label.slice(0, at) : label;
}
