import type { Locale, SectionStatus } from '@gouji/core';
import { wordsIn } from '../words/index.ts';

/** 勾稽 42/42 ✓，没有问题 */
export function statusText({ identities, findings }: SectionStatus, locale: Locale): string {
  const words = wordsIn(locale);
  const found = words.findings(findings);
  if (identities === null) return found;
  const { holds, broken, unverifiable } = identities;
  const mark = broken > 0 ? words.mark.broken : unverifiable > 0 ? words.mark.unverifiable : words.mark.holds;
  const sums = `${words.identities(holds, holds + broken + unverifiable)} ${mark}`;
  return [sums, ...(unverifiable > 0 ? [words.unverifiable(unverifiable)] : []), found].join(words.comma);
}
