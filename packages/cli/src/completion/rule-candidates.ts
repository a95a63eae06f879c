import { type Locale, ruleDocs, ruleGroups } from '@gouji/core';
import type { Candidate } from './complete.ts';

/** Every group and every rule, with what it is about. */
export function ruleCandidates(locale: Locale): readonly Candidate[] {
  return [
    ...ruleGroups().map(({ id, title }) => ({ value: id, about: title[locale] })),
    ...ruleDocs().map(({ id, summary }) => ({ value: id, about: summary[locale] })),
  ];
}
