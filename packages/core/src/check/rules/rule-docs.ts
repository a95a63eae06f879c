import * as z from 'zod/mini';
import type { FixSafety, Severity } from '../finding.ts';
import type { Rule, RuleDocs, RuleExample, Words } from '../rule.ts';
import { groupOf, RULE_GROUPS, type RuleGroup } from './groups.ts';
import { RULES } from './index.ts';

/** An option of a rule, as its documentation shows it. */
export interface OptionDoc {
  readonly name: string;
  readonly what: Words<string>;
  readonly default: unknown;
  /** What may be set, as JSON Schema: `{ type: 'number', minimum: 2 }`. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** All that there is to know about a rule without running it. */
export interface RuleDoc {
  readonly id: string;
  readonly group: RuleGroup;
  /** What its findings are unless a configuration says otherwise; some of them may be more or less severe. */
  readonly severity: Severity;
  readonly fix: FixSafety | 'none';
  readonly summary: Words<string>;
  /** Why it matters, with the source of the domain fact. */
  readonly why: Words<string>;
  readonly example: RuleExample;
  readonly options: readonly OptionDoc[];
}

/** Every rule in the order of the documentation: for lists, explanations and pages. */
export function ruleDocs(rules: readonly Rule[] = RULES): readonly RuleDoc[] {
  return rules.map((rule) => {
    const { id, severity, fix } = rule;
    const { summary, why, example, options = {} } = rule.docs();
    return {
      id,
      group: groupNamed(groupOf(id)),
      severity,
      fix,
      summary,
      why,
      example,
      options: optionDocs(rule, options),
    };
  });
}

/** Groups that have rules, in the same order. */
export function ruleGroups(): readonly RuleGroup[] {
  const used = new Set(RULES.map(({ id }) => groupOf(id)));
  return RULE_GROUPS.filter(({ id }) => used.has(id));
}

function groupNamed(name: string): RuleGroup {
  return RULE_GROUPS.find(({ id }) => id === name) ?? { id: name, title: { 'zh-CN': name, en: name } };
}

function optionDocs({ options }: Rule, words: NonNullable<RuleDocs['options']>): readonly OptionDoc[] {
  if (options === undefined) return [];
  const { properties = {} } = z.toJSONSchema(options, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => {
    const { default: standard, ...schema } = typeof property === 'object' ? property : {};
    const what = words[name] ?? { 'zh-CN': '', en: '' };
    return { name, what, default: standard, schema };
  });
}
