import type { CellId, Form, FormCell, TableId } from '../../../form/index.ts';
import type { Locale } from '../../finding.ts';
import { cellLabel, columnLabel, rowLabel } from '../../labels.ts';
import type { Reading } from './readings.ts';

const TABLES: Readonly<Record<TableId, { readonly 'zh-CN': string; readonly en: string }>> = {
  disclosure: { 'zh-CN': '表二', en: 'table 2' },
  requests: { 'zh-CN': '表三', en: 'table 3' },
  disputes: { 'zh-CN': '表四', en: 'table 4' },
};

/** Where the number of a reading stands: 表三「一、本年新收」行「总计」列, or the rows and groups that are added up. */
export function readingLabel(form: Form, { plus, minus }: Reading, locale: Locale): string {
  const [first] = plus;
  if (first === undefined) return '';
  const table = TABLES[first.slice(0, first.indexOf('/')) as TableId][locale];
  const [only, second] = plus;
  if (only !== undefined && second === undefined && minus.length === 0)
    return locale === 'en'
      ? `${table}, ${cellLabel(form, only, locale)}`
      : `${table}${cellLabel(form, only, locale)}`;
  const added = clusters(form, plus, locale).join(locale === 'en' ? ' + ' : '＋');
  const taken = clusters(form, minus, locale).map((label) =>
    locale === 'en' ? ` − ${label}` : `－${label}`,
  );
  return locale === 'en' ? `${table}, ${added}${taken.join('')}` : `${table}${added}${taken.join('')}`;
}

/** Cells by the group, row and column that name them together. */
function clusters(form: Form, cells: readonly CellId[], locale: Locale): readonly string[] {
  const labels = cells.map((id) => {
    const cell = form.cells[form.cellIndex(id) ?? -1];
    return cell === undefined ? id : clusterLabel(cell, locale);
  });
  return [...new Set(labels)];
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
