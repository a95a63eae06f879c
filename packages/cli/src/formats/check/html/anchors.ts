import { createHash } from 'node:crypto';

/** Where a report stands on the page: the same from its path alone, so that the list need not know the reports. */
export function reportAnchor(path: string): string {
  return `r-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`;
}

export function findingAnchor(report: string, number: number): string {
  return `${report}-${number}`;
}

export function ruleAnchor(rule: string): string {
  return `rule-${rule.replace('/', '-')}`;
}

/** The list of reports. */
export const TOP = 'top';
