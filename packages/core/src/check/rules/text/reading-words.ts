import type { Form, FormCell, TableId } from '../../../form/index.ts';
import type { Locale } from '../../finding.ts';
import { cellLabel, columnLabel, rowLabel } from '../../labels.ts';
import type { Reading } from '../../statements/index.ts';

const TABLES: Readonly<Record<TableId, { readonly 'zh-CN': string; readonly en: string }>> = {
  disclosure: { 'zh-CN': '表二', en: 'table 2' },
  requests: { 'zh-CN': '表三', en: 'table 3' },
  disputes: { 'zh-CN': '表四', en: 'table 4' },
};

/** Where the number of a reading stands: 表三「一、本年新收」行「总计」列, or the rows and groups that are added up. */
export function readingLabel(form: Form, { plus, minus }: Reading, locale: Locale): string {
  const added = plus.flatMap((index) => form.cells[index] ?? []);
  const taken = minus.flatMap((index) => form.cells[index] ?? []);
  const [first, second] = added;
  if (first === undefined) return '';
  const table = TABLES[first.table][locale];
  const join = locale === 'en' ? ', ' : '';
  if (second === undefined && taken.length === 0)
    return `${table}${join}${cellLabel(form, first.id, locale)}`;
  const [sum, less] = locale === 'en' ? [' + ', ' − '] : ['＋', '－'];
  const labels = clusters(added, locale).join(sum);
  const others = clusters(taken, locale).map((label) => `${less}${label}`);
  return `${table}${join}${labels}${others.join('')}`;
}

/** Cells by the group, row and column that name them together. */
function clusters(cells: readonly FormCell[], locale: Locale): readonly string[] {
  return [...new Set(cells.map((cell) => clusterLabel(cell, locale)))];
}

function clusterLabel(cell: FormCell, locale: Locale): string {
  const group = cell.row.groups.at(-1);
  const grouped = group !== undefined && group.id !== 'results' && cell.table === 'requests';
  const label = grouped ? group.label : null;
  const row =
    label === null
      ? rowLabel(cell.row, locale)
      : locale === 'en'
        ? label.en
        : (group?.enumerator ?? '') + label.zh;
  if (cell.column.id === 'total') return quote(row, locale);
  const organization = cell.table === 'requests' && cell.column.id !== 'natural-person';
  const column = organization ? ORGANIZATIONS[locale] : columnLabel(cell, locale);
  return quote(`${row}·${column}`, locale);
}

const ORGANIZATIONS = { 'zh-CN': '法人或其他组织', en: 'organizations' };

function quote(label: string, locale: Locale): string {
  return locale === 'en' ? `“${label}”` : `「${label}」`;
}
