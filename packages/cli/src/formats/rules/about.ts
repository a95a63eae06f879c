import type { RuleDoc } from '@gouji/core';
import type { Messages } from '../../messages/index.ts';

/** How far a rule's findings can be fixed, in words. */
export function fixOf({ fix }: RuleDoc, { explain }: Messages): string {
  return explain.fix[fix];
}

/** What a rule compares the report with, in words; null where the report alone is enough. */
export function needsOf({ group }: RuleDoc, { explain }: Messages): string | null {
  return group.needs === undefined ? null : explain.needs[group.needs];
}
