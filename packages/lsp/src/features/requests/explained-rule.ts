import { type Locale, ruleDocs, rulePage } from '@gouji/core';
import type { RuleExplained } from '../../protocol.ts';
import { rulePageUrl } from '../../rule-pages.ts';

/** All that there is to know about a rule, to be shown in the editor; null where there is no such rule. */
export function explainedRule(id: string, locale: Locale): RuleExplained | null {
  const rule = ruleDocs().find((each) => each.id === id);
  if (rule === undefined) return null;
  return { rule: id, markdown: `# ${id}\n\n${rulePage(rule, locale)}\n`, url: rulePageUrl(id) };
}
