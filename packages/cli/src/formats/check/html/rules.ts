import { type Locale, ruleDocs } from '@gouji/core';
import type { Messages } from '../../../messages/index.ts';
import { type Markup, markup } from '../markup.ts';
import { ruleAnchor } from './anchors.ts';

let documented: ReadonlySet<string> | undefined;

/** Whether a rule has a note on the page; that a rule has failed is a finding of no rule. */
export function hasNote(rule: string): boolean {
  documented ??= new Set(ruleDocs().map(({ id }) => id));
  return documented.has(rule);
}

/** What each rule looks for and why, so that the page explains itself without a network. */
export function ruleNotes(locale: Locale, { page }: Messages): Markup {
  const entries = ruleDocs().map(
    ({ id, summary, why }) =>
      markup`<dt id="${ruleAnchor(id)}"><code>${id}</code> ${summary[locale]}</dt><dd>${why[locale]}</dd>\n`,
  );
  return markup`<details class="rules"><summary><h2>${page.aboutRules}</h2></summary><dl>${entries}</dl></details>\n`;
}
