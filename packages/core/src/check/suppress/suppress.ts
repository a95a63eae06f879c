import type { SourceText } from '../../text/index.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Finding } from '../finding.ts';
import { RULE_FAILED } from '../rule-failed.ts';
import { groupOf } from '../rules/groups.ts';
import type { Directive, Target } from './directive.ts';
import { EVERY_RULE, type Item, itemsOf, Scopes } from './scopes.ts';

/** A finding that somebody has decided not to be told about. */
export interface Suppressed {
  readonly finding: Finding;
  /** What the directive gives as its reason; empty where it gives none. */
  readonly reason: string;
}

/** A directive of which nothing, or not all, is of any use. */
export interface IdleDirective {
  readonly directive: Directive;
  /** The useless ones among its targets; null where the whole directive is useless. */
  readonly targets: readonly Target[] | null;
}

export interface Suppression {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly idle: readonly IdleDirective[];
}

/**
 * Takes out the findings that the text's directives silence.
 *
 * @param findings in text order
 * @param isActive whether a rule has run: what could not speak need not be silenced, and says nothing about a directive
 */
export function suppress(
  findings: readonly Finding[],
  directives: readonly Directive[],
  source: SourceText,
  catalogue: Catalogue,
  isActive: (rule: string) => boolean,
): Suppression {
  const items = itemsOf(directives, catalogue);
  const scopes = new Scopes(items, source);
  const kept: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const directive = isSilenceable(finding.rule) ? scopes.silence(finding) : undefined;
    if (directive === undefined) kept.push(finding);
    else suppressed.push({ finding, reason: directive.reason });
  }
  scopes.finish();
  return { findings: kept, suppressed, idle: idleDirectives(directives, items, catalogue, isActive) };
}

/** That a directive is wrong, or that a rule failed, cannot be silenced by a directive. */
export function isSilenceable(rule: string): boolean {
  return rule !== RULE_FAILED && groupOf(rule) !== 'suppression';
}

function idleDirectives(
  directives: readonly Directive[],
  items: readonly Item[],
  catalogue: Catalogue,
  isActive: (rule: string) => boolean,
): readonly IdleDirective[] {
  const mayBeOfUse = ({ used, key }: { used: boolean; key: string }): boolean => {
    return used || !(key === EVERY_RULE || catalogue.rulesOf(key).some(isActive));
  };
  const useless = new Map<Directive, (Target | null)[]>();
  for (const item of items) {
    const ofUse = item.kind === 'enable' ? item.ends.some(mayBeOfUse) : mayBeOfUse(item);
    if (ofUse) continue;
    const list = useless.get(item.directive);
    if (list === undefined) useless.set(item.directive, [item.target]);
    else list.push(item.target);
  }
  return directives.flatMap((directive): IdleDirective[] => {
    const targets = useless.get(directive);
    if (targets === undefined) return [];
    const whole = targets.length >= directive.targets.length;
    return [{ directive, targets: whole ? null : targets.filter((target) => target !== null) }];
  });
}
