import type { Report } from '../parse/report.ts';
import type { RuleContext } from './context.ts';
import type { Edit, Finding, FindingData, FixSafety, Locale, Related, Severity } from './finding.ts';

/** Words in both languages of the product. */
export type Words<T> = Readonly<Record<Locale, T>>;

interface RuleExample {
  /** A snippet of a report; it is parsed and checked by the tests. */
  readonly wrong: string;
  readonly right: string;
}

export interface RuleDocs {
  /** One line: what the rule finds. */
  readonly summary: Words<string>;
  /** Why it matters, with the source of the domain fact. */
  readonly why: Words<string>;
  readonly example: RuleExample;
}

/** A finding as a rule reports it: the engine adds the rule's id and default severity. */
export type Draft<Data extends FindingData> = Omit<Finding<Data>, 'rule' | 'severity' | 'related' | 'cells'> &
  Partial<Pick<Finding<Data>, 'severity' | 'related' | 'cells'>>;

export interface RuleSpec<Data extends FindingData> {
  /** `group/name`. Public and stable. */
  readonly id: string;
  readonly severity: Severity;
  readonly fix: FixSafety | 'none';
  readonly docs: RuleDocs;
  /** Words the rule looks for, in folded form; `context.hits(id)` gives their places. */
  readonly words?: readonly string[];
  check(context: RuleContext, emit: (draft: Draft<Data>) => void): void;
  readonly message: Words<(finding: Finding<Data>) => string>;
  readonly relatedMessage?: Words<(related: Related) => string>;
  /** The edits that mend a finding, and what to call them; null where none is sure enough to offer. */
  repair?(finding: Finding<Data>, report: Report): Repair | null;
}

export interface Repair {
  readonly title: Words<string>;
  readonly edits: readonly Edit[];
}

/** A rule whose kind of data is known only to itself. */
export interface Rule extends Omit<RuleSpec<FindingData>, 'check' | 'message' | 'repair'> {
  check(context: RuleContext, emit: (finding: Finding) => void): void;
  message(finding: Finding, locale: Locale): string;
  repair(finding: Finding, report: Report): Repair | null;
}

/**
 * Seals a rule: its data type stays inside. A finding carries its rule's id, and the engine hands findings back only
 * to the rule that made them, so the data is what the rule itself put there.
 */
export function defineRule<Data extends FindingData>(spec: RuleSpec<Data>): Rule {
  const own = (finding: Finding): Finding<Data> => finding as Finding<Data>;
  return {
    ...spec,
    check: (context, emit) =>
      spec.check(context, (draft) =>
        emit({ severity: spec.severity, related: [], cells: [], ...draft, rule: spec.id }),
      ),
    message: (finding, locale) => spec.message[locale](own(finding)),
    repair: (finding, report) => spec.repair?.(own(finding), report) ?? null,
  };
}
