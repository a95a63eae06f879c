import { sha256 } from '../../../sha256.ts';

/** Where a report stands on the page: the same from its path alone, so that the list need not know the reports. */
export function reportAnchor(path: string): string {
  return `r-${sha256('hex', path).slice(0, 12)}`;
}

export function findingAnchor(report: string, number: number): string {
  return `${report}-${number}`;
}

export function ruleAnchor(rule: string): string {
  return `rule-${rule.replace('/', '-')}`;
}

/** The list of reports. */
export const TOP = 'top';
