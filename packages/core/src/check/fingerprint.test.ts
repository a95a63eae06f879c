import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse/parse-report.ts';
import { checkReport } from './check-report.ts';
import { fingerprintOf } from './fingerprint.ts';
import { outlineSample, requestsSample } from './rules/sample.ts';

function fingerprints(text: string, group = ''): string[] {
  const report = parseReport(text);
  const { findings } = checkReport(report);
  return findings
    .filter(({ rule }) => rule.startsWith(group))
    .map((finding) => fingerprintOf(finding, report));
}

const ROW = '一、本年新收政府信息公开申请数量';

describe('a fingerprint', () => {
  it('is 16 hex digits, one for each thing wrong', () => {
    const text = outlineSample([1, 3]) + requestsSample({ new: ['3件', 0, '/', 0, 0, 0, 9] });
    const all = fingerprints(text);
    expect(all.length).toBeGreaterThan(4);
    expect(new Set(all).size).toBe(all.length);
    for (const one of all) expect(one).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('stays the same when the table moves, spaces change or look-alike characters are used', () => {
    const text = requestsSample({ new: [1, 0, 0, 0, 0, 0, 9] });
    expect(fingerprints(`标题\n\n说明。\n\n${text}`)).toEqual(fingerprints(text));
    expect(fingerprints(text.replace(ROW, `  ${ROW} `))).toEqual(fingerprints(text));
    // The characters themselves are a finding of wording/; those of the table stay what they were.
    const odd = text.replace(ROW, ROW.replace('一', '⼀').replace('开', '開'));
    for (const group of ['sum/', 'table/', 'structure/'])
      expect(fingerprints(odd, group)).toEqual(fingerprints(text, group));
  });

  it('stays the same when the wrong number changes, and differs from cell to cell', () => {
    const [first] = fingerprints(requestsSample({ granted: [1, 0, 0, 0, 0, 0, 0] }), 'sum/');
    expect(fingerprints(requestsSample({ granted: [2, 0, 0, 0, 0, 0, 0] }), 'sum/')).toEqual([first]);
    expect(fingerprints(requestsSample({ granted: [0, 1, 0, 0, 0, 0, 0] }), 'sum/')).not.toContain(first);
  });
});
