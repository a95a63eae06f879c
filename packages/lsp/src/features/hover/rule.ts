import { type Locale, ruleDocs, ruleGroups } from '@gouji/core';
import { rulePageUrl } from '../../rule-pages.ts';
import { wordsIn } from '../../words/index.ts';
import type { Note } from '../note.ts';

/** What a rule or a group of rules is about. */
export function ruleNote(id: string, locale: Locale): Note {
  const { hover, comma } = wordsIn(locale);
  const rules = ruleDocs();
  const rule = rules.find((each) => each.id === id);
  if (rule !== undefined) {
    const { severity, fix, summary, why } = rule;
    return {
      title: id,
      lines: [[hover.severity[severity], hover.fix[fix]].join(comma), summary[locale], why[locale]],
      link: { text: hover.page, url: rulePageUrl(id) },
    };
  }
  const group = ruleGroups().find((each) => each.id === id);
  if (group === undefined) return { title: id, lines: [hover.unknownRule] };
  const count = rules.filter((each) => each.group.id === id).length;
  return {
    title: id,
    lines: [group.title[locale], hover.group(count)],
    link: { text: hover.page, url: rulePageUrl(`${id}/README`) },
  };
}
