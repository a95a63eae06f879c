import { mentionedRules, ruleDocs, webLinks } from '@gouji/core';
import type { DocumentLink } from 'vscode-languageserver';
import { rulePageUrl } from '../rule-pages.ts';
import { rangeOf } from '../text/positions.ts';
import type { OpenReport } from './open-report.ts';

/** Web addresses, and the pages of rules that comments silence. */
export function documentLinks({ checked }: OpenReport): DocumentLink[] {
  const { source } = checked.report;
  const rules = new Set(ruleDocs().map(({ id }) => id));
  const links = webLinks(source).map((link) => ({ range: rangeOf(source, link), target: link.url }));
  const pages = mentionedRules(source)
    .filter(({ id }) => rules.has(id))
    .map((rule) => ({ range: rangeOf(source, rule), target: rulePageUrl(rule.id) }));
  return [...links, ...pages];
}
