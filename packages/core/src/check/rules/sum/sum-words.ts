import { type Form, formById, type Identity } from '../../../form/index.ts';
import type { Locale, Related } from '../../finding.ts';
import { cellLabel, columnLabel, rowLabel, signed } from '../../labels.ts';
import { equationOf } from '../../words.ts';
import { identityOf, type SumFinding, type SumRelatedData } from './sum-finding.ts';

/** What one kind of identity says, about a row or column named to it. */
export interface SumStatement {
  /** A clause without its end: 「…」行六类申请人之和应等于该行总计. */
  readonly rule: (subject: string) => string;
  /** What to look at where no cell can be named. */
  readonly lookAt: string;
}

export function sumMessageZh(finding: SumFinding, statement: SumStatement): string {
  const [form, identity] = identityOf(finding.data);
  const numbers = `计算值 ${finding.computed}，填报值 ${finding.stated}，差额 ${signed(finding.difference ?? 0)}`;
  const rule = `${statement.rule(subjectOf(form, identity, 'zh-CN'))}：${numbers}。`;
  const { suspects = [] } = finding;
  if (suspects.length === 0)
    return `${rule}单凭表内数字看不出是哪一格错，请对照台账核对${statement.lookAt}。`;
  const wrong = suspects.map(
    (s) => `${cellLabel(form, s.cell, 'zh-CN')}填的是 ${s.found}，应为 ${s.expected}`,
  );
  const { explained } = finding.data;
  const effect = explained > 1 ? `不相等的 ${explained} 条勾稽关系就全部相等` : '就相等';
  return `${wrong.join('；')}。${rule}照此修改，${effect}；改前请与台账核对。`;
}

export function sumMessageEn(finding: SumFinding, statement: SumStatement): string {
  const [form, identity] = identityOf(finding.data);
  const numbers = `computed ${finding.computed}, stated ${finding.stated}, difference ${signed(finding.difference ?? 0)}`;
  const rule = `${statement.rule(subjectOf(form, identity, 'en'))}: ${numbers}.`;
  const { suspects = [] } = finding;
  if (suspects.length === 0) {
    return `${rule} The table alone does not show which cell is wrong; please compare ${statement.lookAt} with your records.`;
  }
  const wrong = suspects.map(
    (s) => `${cellLabel(form, s.cell, 'en')} says ${s.found} but should say ${s.expected}`,
  );
  const { explained } = finding.data;
  const effect = explained > 1 ? `all ${explained} sums that disagree will agree` : 'the sum will agree';
  return `${capital(wrong.join('; '))}. ${rule} With this change ${effect}; please compare with your records first.`;
}

export function sumRelatedMessage(related: Related, locale: Locale): string {
  const data = related.data as SumRelatedData;
  const form = formById(data.form);
  if ('identity' in data) {
    const [, identity] = identityOf(data);
    const subject = subjectOf(form, identity, locale);
    const equation = equationOf(form, identity, data.values, locale);
    return locale === 'en'
      ? `Also disagrees, ${subject}: ${equation}`
      : `${subject}也因此不相等：${equation}`;
  }
  const label = related.cell === undefined ? '' : cellLabel(form, related.cell, locale);
  return locale === 'en'
    ? `Takes part in the sum: ${label}, ${data.value}`
    : `参与计算：${label} ${data.value}`;
}

/** The row or column whose sum it is. */
export function subjectOf(form: Form, identity: Identity, locale: Locale): string {
  const cell = form.cells[identity.totals[0] ?? -1];
  if (cell === undefined) return '';
  const byRow = identity.kind === 'row-total' || identity.kind === 'dispute-total';
  const name = byRow ? rowLabel(cell.row, locale) : columnLabel(cell, locale);
  if (locale === 'en') return `${byRow ? 'row' : 'column'} “${name}”`;
  if (identity.kind === 'dispute-total') return `「${name}」`;
  return `「${name}」${byRow ? '行' : '列'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names cells shortly, for the title of a fix that changes several. */
export function shortCell(form: Form, id: Parameters<typeof cellLabel>[1], locale: Locale): string {
  const cell = form.cells[form.cellIndex(id) ?? -1];
  if (cell === undefined) return id;
  const [row, column] = [rowLabel(cell.row, locale), columnLabel(cell, locale)];
  return locale === 'en' ? `“${row} / ${column}”` : `「${row}·${column}」`;
}
