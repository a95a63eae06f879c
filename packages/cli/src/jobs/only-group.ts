import { ruleGroups } from '@gouji/core';
import type { SelectionRequest } from '../requests.ts';

/** The findings of one group of rules, as far as the configuration has them on. */
export function onlyGroup(group: string): SelectionRequest {
  const others = ruleGroups().map(({ id }) => id);
  return { only: [], skip: others.filter((id) => id !== group), minSeverity: 'info', baseline: null };
}
