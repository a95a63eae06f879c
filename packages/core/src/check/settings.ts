import type { Profile } from './context.ts';
import type { Severity } from './finding.ts';
import type { RuleOptions } from './rule.ts';

/** How a rule is to be run. */
export interface RuleSetting {
  /** Of all the rule's findings, in place of the rule's own. */
  readonly severity: Severity | 'off';
  /** As the rule's schema gives them out; its defaults where absent. */
  readonly options?: RuleOptions;
}

/** What a configuration comes down to for one report. */
export interface CheckSettings {
  /** Rules that are not in it run as they are. */
  readonly rules?: ReadonlyMap<string, RuleSetting>;
  readonly profile?: Profile;
}
