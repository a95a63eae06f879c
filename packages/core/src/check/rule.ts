import * as z from 'zod/mini';
import type { Report } from '../parse/report.ts';
import type { RuleContext } from './context.ts';
import type { Draft, Edit, Finding, FindingData, FixSafety, Locale, Related, Severity } from './finding.ts';

/** Words in both languages of the product. */
export type Words<T> = Readonly<Record<Locale, T>>;

export interface RuleExample {
  /** A snippet of a report; it is parsed and checked by the tests. */
  readonly wrong: string;
  readonly right: string;
  /** Last year's report and the units' reports, for rules that compare with them; as snippets too. */
  readonly lastYear?: string;
  readonly units?: readonly string[];
  /** The units' reports of the right example, where it is they that are wrong. */
  readonly rightUnits?: readonly string[];
}

export interface RuleDocs {
  /** One line: what the rule finds. */
  readonly summary: Words<string>;
  /** Why it matters, with the source of the domain fact. */
  readonly why: Words<string>;
  readonly example: RuleExample;
  /** What each option does, by its name; one for each that the rule's schema has. */
  readonly options?: Readonly<Record<string, Words<string>>>;
}

/** Options as a rule's check gets them: all there, defaults filled in. */
export type RuleOptions = Readonly<Record<string, unknown>>;

/** A flat `z.strictObject` whose every option has a default. */
type OptionsSchema<Options extends RuleOptions = RuleOptions> = z.core.$ZodType<Options>;

export interface RuleSpec<Data extends FindingData, Options extends RuleOptions = RuleOptions> {
  /** `group/name`. Public and stable. */
  readonly id: string;
  readonly severity: Severity;
  readonly fix: FixSafety | 'none';
  /** Made when asked for: most runs explain no rule, and start sooner without. */
  docs(): RuleDocs;
  /** Words the rule looks for, in folded form; `context.hits(id)` gives their places. */
  readonly words?: readonly string[];
  /** What people may set in their configuration. It appears in the documentation and in the JSON Schema. */
  readonly options?: OptionsSchema<Options>;
  /** Runs after all others, on what suppressions have left: for rules about the suppressions themselves. */
  readonly last?: boolean;
  check(context: RuleContext, emit: (draft: Draft<Data>) => void, options: Options): void;
  readonly message: Words<(finding: Finding<Data>) => string>;
  readonly relatedMessage?: Words<(related: Related) => string>;
  /** The edits that mend a finding, and what to call them; null where none is sure enough to offer. */
  repair?(finding: Finding<Data>, report: Report): Repair | null;
}

export interface Repair {
  readonly title: Words<string>;
  readonly edits: readonly Edit[];
  /** Where it differs from the rule's `fix`: a rule whose fixes are safe may find things that want a look. */
  readonly safety?: FixSafety;
}

/** A rule whose kind of data is known only to itself. */
export interface Rule extends Omit<RuleSpec<FindingData>, 'check' | 'message' | 'repair'> {
  /** @param options as the rule's schema gives them out; its defaults unless given */
  check(context: RuleContext, emit: (draft: Draft<FindingData>) => void, options?: RuleOptions): void;
  message(finding: Finding, locale: Locale): string;
  repair(finding: Finding, report: Report): Repair | null;
}

/**
 * Seals a rule: its types stay inside. A finding carries its rule's id, and the engine hands findings back only to the
 * rule that made them, so the data is what the rule itself put there; options have been through the rule's own schema.
 */
export function defineRule<Data extends FindingData, Options extends RuleOptions = RuleOptions>(
  spec: RuleSpec<Data, Options>,
): Rule {
  const own = (finding: Finding): Finding<Data> => finding as Finding<Data>;
  let defaults: Options | undefined;
  const byDefault = (): Options => {
    defaults ??= (spec.options === undefined ? {} : z.parse(spec.options, {})) as Options;
    return defaults;
  };
  return {
    ...spec,
    check: (context, emit, options) =>
      spec.check(context, emit, (options as Options | undefined) ?? byDefault()),
    message: (finding, locale) => spec.message[locale](own(finding)),
    repair: (finding, report) => spec.repair?.(own(finding), report) ?? null,
  };
}
