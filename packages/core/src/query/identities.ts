import type { EvaluatedIdentity } from '../check/evaluate.ts';
import type { Locale } from '../check/finding.ts';
import type { Words } from '../check/rule.ts';
import type { Form, FormHead, FormTable, Identity, IdentityKind } from '../form/index.ts';
import type { ReportRow, ReportTable } from '../parse/report.ts';
import type { CheckedReport } from './checked-report.ts';

export { subjectOf as identitySubject } from '../check/rules/sum/sum-words.ts';

/** The identities that a cell takes part in, by the cell's index. */
export function identitiesOfCell(
  { report, evaluation }: CheckedReport,
  cell: number,
): readonly EvaluatedIdentity[] {
  const indexes = report.form.identitiesOfCell[cell] ?? [];
  return indexes.flatMap((index) => evaluation.identities[index] ?? []);
}

/** The identities along a row: its own total. */
export function identitiesOfRow(
  checked: CheckedReport,
  { table }: ReportTable,
  { row }: Pick<ReportRow, 'row'>,
): readonly EvaluatedIdentity[] {
  return identitiesIn(checked, table, (identity, form) => {
    return isAlongRow(identity) && form.cells[identity.totals[0] ?? -1]?.row === row;
  });
}

/** The identities below the head of a column. In table 4 a column belongs to the one row under its caption. */
export function identitiesOfColumn(
  checked: CheckedReport,
  { table }: ReportTable,
  head: FormHead,
): readonly EvaluatedIdentity[] {
  if (head.kind !== 'column') return [];
  return identitiesIn(checked, table, (identity, form) => {
    const cell = form.cells[identity.totals[0] ?? -1];
    return isAlongRow(identity)
      ? table.id === 'disputes' && cell?.row === table.rows[head.block]
      : cell?.column.id === head.id;
  });
}

function identitiesIn(
  { report, evaluation }: CheckedReport,
  table: FormTable,
  isMeant: (identity: Identity, form: Form) => boolean,
): readonly EvaluatedIdentity[] {
  return evaluation.identities.filter(
    ({ identity }) => identity.table === table.id && isMeant(identity, report.form),
  );
}

function isAlongRow({ kind }: Identity): boolean {
  return kind === 'row-total' || kind === 'dispute-total';
}

const KINDS: Readonly<Record<IdentityKind, Words<string>>> = {
  'row-total': { 'zh-CN': '六类申请人之和＝总计', en: 'applicants = total' },
  'outcome-total': { 'zh-CN': '（一）至（六）之和＝（七）总计', en: 'outcomes = total (7)' },
  balance: { 'zh-CN': '一＋二＝（七）总计＋四', en: 'received = concluded + carried over' },
  'dispute-total': { 'zh-CN': '各项结果之和＝总计', en: 'results = total' },
};

/** What all identities of a kind say. */
export function identityKindName(kind: IdentityKind, locale: Locale): string {
  return KINDS[kind][locale];
}
