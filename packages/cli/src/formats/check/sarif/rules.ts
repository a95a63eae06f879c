import { type Locale, type RuleDoc, ruleDocs, type Severity } from '@gouji/core';
import type { ReportingDescriptor } from 'sarif';
import { rulePageAddress } from '../../../view/rule-page-address.ts';

export type Level = 'error' | 'warning' | 'note';

export const LEVELS: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', info: 'note' };

/** Every rule that was run, found something or not, in the language of whoever reads the results. */
export function ruleDescriptors(locale: Locale): ReportingDescriptor[] {
  return ruleDocs().map((rule) => descriptorOf(rule, locale));
}

function descriptorOf(
  { id, group, severity, fix, summary, why }: RuleDoc,
  locale: Locale,
): ReportingDescriptor {
  const page = rulePageAddress(id);
  return {
    id,
    shortDescription: { text: summary[locale] },
    fullDescription: { text: why[locale] },
    help: { text: why[locale], markdown: `${why[locale]}\n\n[${id}](${page})` },
    helpUri: page,
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [group.id], fix },
  };
}

let places: ReadonlyMap<string, number> | undefined;

/** Where a rule stands among the descriptors; undefined for the finding that a rule has failed, which has none. */
export function ruleIndex(rule: string): number | undefined {
  places ??= new Map(ruleDocs().map(({ id }, place) => [id, place]));
  return places.get(rule);
}
