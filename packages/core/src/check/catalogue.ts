import { nearest } from '../text/index.ts';
import { groupOf, RULE_GROUPS } from './rules/groups.ts';

/** The ids that a person may write to mean rules: each rule's own and each group's. */
export class Catalogue {
  readonly rules: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;

  constructor(rules: readonly { readonly id: string }[]) {
    this.rules = new Set(rules.map(({ id }) => id));
    this.groups = new Set([...RULE_GROUPS.map(({ id }) => id), ...rules.map(({ id }) => groupOf(id))]);
  }

  has(id: string): boolean {
    return this.rules.has(id) || this.groups.has(id);
  }

  /** The rules that an id stands for: itself, or all of its group; none where it is unknown. */
  rulesOf(id: string): readonly string[] {
    if (this.rules.has(id)) return [id];
    return this.groups.has(id) ? [...this.rules].filter((rule) => groupOf(rule) === id) : [];
  }

  /** What an unknown id was meant to be: the rule of that name in another group, else what is spelt nearly so. */
  nearest(id: string): string | undefined {
    const name = id.slice(id.lastIndexOf('/') + 1);
    const rules = [...this.rules];
    const namesakes = rules.filter((rule) => rule.endsWith(`/${name}`));
    if (namesakes.length === 1) return namesakes[0];
    return nearest(id.toLowerCase(), [...this.groups, ...rules]);
  }
}
