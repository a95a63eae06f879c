import { checkReport, type Finding, fixOf, messageOf, parseReport, ruleDocs } from '@gouji/core';
import { describe, expect, it } from 'vitest';

const EXAMPLES = ruleDocs().map(({ id, example }) => [id, example] as const);

describe('findings that were kept', () => {
  it.each(EXAMPLES)('of %s say the same and offer the same fix', (rule, { wrong, lastYear, units }) => {
    const report = parseReport(wrong);
    const surroundings = {
      ...(lastYear !== undefined && { lastYear: parseReport(lastYear) }),
      ...(units !== undefined && { units: units.map((unit) => parseReport(unit)) }),
    };
    const findings = checkReport(report, surroundings).findings.filter((finding) => finding.rule === rule);
    expect(findings).not.toEqual([]);
    const kept: readonly Finding[] = JSON.parse(JSON.stringify(findings));
    const said = (list: readonly Finding[]): unknown =>
      list.map((finding) => [
        messageOf(finding, 'zh-CN'),
        messageOf(finding, 'en'),
        fixOf(finding, report, 'zh-CN'),
      ]);
    expect(said(kept)).toEqual(said(findings));
  });
});
