import type { IdentityState } from '../check/evaluate.ts';
import type { Locale } from '../check/finding.ts';
import { subjectOf } from '../check/rules/sum/sum-words.ts';
import { identityEquation } from '../check/words.ts';
import { type IdentityKind, TABLE_IDS, type TableId } from '../form/index.ts';
import type { CheckedReport } from './checked-report.ts';
import { identityKindName } from './identities.ts';
import { tableName } from './names.ts';
import { type PlacedCell, placesOfCells } from './places.ts';

/** An identity as a line of a list. */
export interface IdentityItem {
  readonly id: string;
  readonly kind: IdentityKind;
  readonly state: IdentityState;
  /** The row or column whose sum it is. */
  readonly label: string;
  readonly equation: string;
  /** Both null where the identity cannot be verified. */
  readonly computed: number | null;
  readonly stated: number | null;
  readonly addends: readonly PlacedCell[];
  readonly totals: readonly PlacedCell[];
}

export interface IdentityGroup {
  readonly table: TableId;
  readonly kind: IdentityKind;
  /** The table and what the identities of the group say. */
  readonly tableName: string;
  readonly label: string;
  readonly identities: readonly IdentityItem[];
}

/** All identities of a report by table and kind, in the order of the form. */
export function identityTree(checked: CheckedReport, locale: Locale): readonly IdentityGroup[] {
  const { report, evaluation } = checked;
  const groups = new Map<string, { table: TableId; kind: IdentityKind; identities: IdentityItem[] }>();
  for (const evaluated of evaluation.identities) {
    const { identity, state, computed, stated } = evaluated;
    const { id, kind, table, addends, totals } = identity;
    const group = groups.get(`${table} ${kind}`) ?? { table, kind, identities: [] };
    groups.set(`${table} ${kind}`, group);
    group.identities.push({
      id,
      kind,
      state,
      label: subjectOf(report.form, identity, locale),
      equation: identityEquation(evaluated, report, locale),
      computed: state === 'unverifiable' ? null : computed,
      stated: state === 'unverifiable' ? null : stated,
      addends: placesOfCells(report, addends),
      totals: placesOfCells(report, totals),
    });
  }
  return [...groups.values()]
    .sort((a, b) => TABLE_IDS.indexOf(a.table) - TABLE_IDS.indexOf(b.table))
    .map((group) => ({
      ...group,
      tableName: tableName(group.table, locale),
      label: identityKindName(group.kind, locale),
    }));
}
