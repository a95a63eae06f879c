import type { Finding } from '@gouji/core';

/** Of one rule; a report in full-width digits breaks it in two hundred cells. */
const MOST_OF_A_RULE = 5;

/** A finding with its number in the report, which the marks in the tables refer to. */
export interface Numbered {
  readonly finding: Finding;
  readonly number: number;
}

export interface Parted {
  readonly shown: readonly Numbered[];
  readonly folded: ReadonlyMap<string, readonly Numbered[]>;
}

/** The first findings of each rule, and by rule those that are more of the same. */
export function partedByRule(findings: readonly Finding[]): Parted {
  const byRule = new Map<string, Numbered[]>();
  findings.forEach((finding, at) => {
    const alike = byRule.get(finding.rule) ?? [];
    alike.push({ finding, number: at + 1 });
    byRule.set(finding.rule, alike);
  });
  const alike = [...byRule];
  return {
    shown: alike.flatMap(([, all]) => all.slice(0, MOST_OF_A_RULE)).sort((a, b) => a.number - b.number),
    folded: new Map(
      alike
        .map(([rule, all]) => [rule, all.slice(MOST_OF_A_RULE)] as const)
        .filter(([, all]) => all.length > 0),
    ),
  };
}
