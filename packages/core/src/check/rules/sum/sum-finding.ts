import { type Form, type FormId, formById, type Identity, type IdentityKind } from '../../../form/index.ts';
import type { Range, Report } from '../../../parse/report.ts';
import type { RuleContext } from '../../context.ts';
import type { Diagnosis } from '../../culprit/diagnosis.ts';
import { countAt } from '../../evaluate.ts';
import type { Draft, Finding, Related } from '../../finding.ts';

/** Identities are named by their index in `Form.identities`, so that words can be made without the report. */
export type SumData = { readonly form: FormId; readonly identity: number; readonly explained: number };

/** Another broken identity with the values of its addends and totals, or one addend of the finding's own identity. */
export type SumRelatedData = { readonly form: FormId } & (
  | { readonly identity: number; readonly values: readonly number[] }
  | { readonly value: number }
);

/** Reports the causes whose first broken identity is of one kind; each cause is one finding. */
export function emitSums(
  kind: IdentityKind,
  context: RuleContext,
  emit: (draft: Draft<SumData>) => void,
): void {
  for (const diagnosis of context.diagnoses) {
    const primary = diagnosis.broken[0];
    if (primary === undefined || context.report.form.identities[primary]?.kind !== kind) continue;
    emit(sumDraft(context, diagnosis, primary));
  }
}

export function identityOf(data: { readonly form: FormId; readonly identity: number }): [Form, Identity] {
  const form = formById(data.form);
  const identity = form.identities[data.identity];
  if (identity === undefined) throw new RangeError(`form ${data.form} has no identity ${data.identity}`);
  return [form, identity];
}

function sumDraft(context: RuleContext, { broken, suspects }: Diagnosis, primary: number): Draft<SumData> {
  const { report, evaluation } = context;
  const { form } = report;
  const { computed = 0, stated = 0, identity } = evaluation.identities[primary] ?? {};
  const idOf = (cell: number) => form.cells[cell]?.id ?? 'requests//';
  const changed = suspects.map(({ cell }) => cell);
  const totals = broken.flatMap((index) => form.identities[index]?.totals ?? []);
  return {
    ...placeOf(report, changed[0] ?? totals[0]),
    data: { form: form.id, identity: primary, explained: broken.length },
    cells: [...new Set([...changed, ...totals])].map(idOf),
    identities: broken.map((index) => form.identities[index]?.id ?? ''),
    computed,
    stated,
    difference: stated - computed,
    ...(suspects.length > 0 && {
      suspects: suspects.map(({ cell, expected }) => ({
        cell: idOf(cell),
        found: countAt(report, cell),
        expected,
      })),
    }),
    related: [
      ...broken.slice(1).map((index) => relatedIdentity(report, index)),
      ...(identity === undefined ? [] : relatedAddends(report, identity, changed)),
    ],
  };
}

function relatedIdentity(report: Report, index: number): Related {
  const { form } = report;
  const { addends = [], totals = [] } = form.identities[index] ?? {};
  const data: SumRelatedData = {
    form: form.id,
    identity: index,
    values: [...addends, ...totals].map((cell) => countAt(report, cell) ?? 0),
  };
  return relatedCell(report, totals[0], data);
}

/** What is added up, apart from zeros and from cells the finding itself is about. */
function relatedAddends(report: Report, identity: Identity, changed: readonly number[]): readonly Related[] {
  // The second total of a balance (四、结转下年度) weighs like an addend and is as likely to be wrong.
  return [...identity.addends, ...identity.totals.slice(1)].flatMap((cell) => {
    const value = countAt(report, cell) ?? 0;
    return value === 0 || changed.includes(cell)
      ? []
      : [relatedCell(report, cell, { form: report.form.id, value })];
  });
}

function relatedCell(report: Report, cell: number | undefined, data: SumRelatedData): Related {
  const id = cell === undefined ? undefined : report.form.cells[cell]?.id;
  return { ...placeOf(report, cell), ...(id !== undefined && { cell: id }), data };
}

function placeOf(report: Report, cell: number | undefined): Range {
  const { start, end } = (cell === undefined ? undefined : report.cells[cell]) ?? { start: 0, end: 0 };
  return { start, end };
}

export type SumFinding = Finding<SumData>;
