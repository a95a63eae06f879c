import type { Evaluation, IdentityState } from '../check/evaluate.ts';
import type { Severity } from '../check/finding.ts';
import type { TableId } from '../form/index.ts';
import type { Section } from '../parse/report.ts';
import type { CheckedReport } from './checked-report.ts';

/** What checking has shown of one section. */
export interface SectionStatus {
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many identities of the section's table hold, are broken and cannot be verified; null where it has none. */
  readonly identities: Readonly<Record<IdentityState, number>> | null;
}

export function sectionStatus(checked: CheckedReport, section: Section): SectionStatus {
  const findings = { error: 0, warning: 0, info: 0 };
  for (const { start, severity } of checked.findings)
    if (start >= section.start && start < section.end) findings[severity]++;
  return { findings, identities: tableStatus(checked, section) };
}

function tableStatus(checked: CheckedReport, { section }: Section): SectionStatus['identities'] {
  const tables = Object.values(checked.report.form.tables);
  const table = tables.find((candidate) => candidate.section === section.number);
  return table === undefined ? null : countStates(checked.evaluation, table.id);
}

function countStates({ identities }: Evaluation, table: TableId): SectionStatus['identities'] {
  const counts = { holds: 0, broken: 0, unverifiable: 0 };
  const own = identities.filter(({ identity }) => identity.table === table);
  for (const { state } of own) counts[state]++;
  return own.length === 0 ? null : counts;
}
