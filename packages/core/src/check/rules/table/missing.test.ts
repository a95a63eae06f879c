import { describe, expect, it } from 'vitest';
import { FORM_2021 } from '../../../form/index.ts';
import { applied, findingsOf, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample, disputesSample, outlineSample, requestsSample } from '../sample.ts';

const RULE = 'table/missing';

describe(RULE, () => {
  it('is silent where the tables are there', () => {
    expect(rulesOf(disclosureSample({}) + requestsSample({}) + disputesSample({}))).not.toContain(RULE);
  });

  it('points at the heading of each section without its table', () => {
    const text = outlineSample([1, 2, 3, 4, 5, 6]);
    const findings = findingsOf(RULE, text);
    expect(findings.map(({ subject }) => subject)).toEqual(['disclosure', 'requests', 'disputes']);
    expect(findings.map((finding) => marked(text, finding))).toEqual([
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
    ]);
  });

  it('says nothing where the heading is absent, too', () => {
    expect(rulesOf(outlineSample([1, 5, 6]))).not.toContain(RULE);
  });

  it('brings no findings about the rows or sums of the absent table', () => {
    const rules = rulesOf(outlineSample([1, 2, 3, 4, 5, 6]));
    expect(rules.filter((rule) => /^(?:table|cell|sum)\//u.test(rule) && rule !== RULE)).toEqual([]);
  });

  it('inserts a blank table of all rows', () => {
    const text = outlineSample([1, 2, 3, 4, 5, 6]);
    const [, requests] = fixesOf(RULE, text);
    const after = applied(text, requests?.edits ?? []);
    for (const { label } of FORM_2021.tables.requests.rows) expect(after).toContain(label.zh);
    expect(findingsOf(RULE, after).map(({ subject }) => subject)).toEqual(['disclosure', 'disputes']);
  });
});
