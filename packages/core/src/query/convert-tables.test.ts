import { LAYOUTS, randomCase } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';
import { disclosureSample, disputesSample, requestsSample } from '../check/rules/sample.ts';
import { parseReport } from '../parse/parse-report.ts';
import { convertTables } from './convert-tables.ts';

const withoutHeading = (sample: string): string => sample.slice(sample.indexOf('\n')).trim();

describe('convertTables', () => {
  it('knows a table that stands alone by its rows', () => {
    const samples = {
      disclosure: disclosureSample({ licensing: [18] }),
      requests: requestsSample({ new: [3, 0, 0, 0, 0, 0, 3] }),
      disputes: disputesSample({ reconsideration: [0, 1, 0, 0, 1] }),
    };
    for (const [id, sample] of Object.entries(samples)) {
      const converted = convertTables(withoutHeading(sample));
      expect(converted?.tables).toEqual([id]);
      expect(converted?.text).toMatch(/^\| .* \|\n\| -/u);
    }
    expect(convertTables(withoutHeading(samples.disclosure))?.text).toMatch(/\| 行政许可 +\| +18 \|/u);
  });

  it('converts the tables of a whole report and keeps its numbers', () => {
    const layouts = LAYOUTS.filter((layout) => layout !== 'L6');
    for (const [seed, layout] of layouts.entries()) {
      const { text } = randomCase(seed, layout, { plainProse: true }).rendered;
      const converted = convertTables(text);
      if (converted === null) continue;
      const numbers = (of: string): unknown =>
        parseReport(of).cells.map(({ state, value }) => [state, value]);
      expect(numbers(converted.text)).toEqual(numbers(text));
    }
  });

  it('gives nothing for text without a table, or for a table already in the canonical layout', () => {
    expect(convertTables('甲\t1\n乙\t2\n')).toBeNull();
    expect(convertTables('')).toBeNull();
    const canonical = convertTables(withoutHeading(disputesSample({})))!.text;
    expect(convertTables(canonical)).toBeNull();
  });
});
