import { describe, expect, it } from 'vitest';
import { findingsOf, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { requestsSample } from '../sample.ts';

const RULE = 'sum/balance';

describe(RULE, () => {
  it('is silent where everything received is concluded or carried over', () => {
    const sound = {
      new: [5, 0, 0, 0, 0, 0, 5],
      'carried-in': [1, 0, 0, 0, 0, 0, 1],
      granted: [4, 0, 0, 0, 0, 0, 4],
      concluded: [4, 0, 0, 0, 0, 0, 4],
      'carried-out': [2, 0, 0, 0, 0, 0, 2],
    };
    expect(rulesOf(requestsSample(sound))).not.toContain(RULE);
  });

  it('reports the columns at their totals where no cell stands out, and offers no edit', () => {
    const text = requestsSample({
      new: [5, 0, 0, 0, 0, 0, 5],
      granted: [3, 0, 0, 0, 0, 0, 3],
      concluded: [3, 0, 0, 0, 0, 0, 3],
    });
    const findings = findingsOf(RULE, text);
    expect(findings.map(({ identities }) => identities)).toEqual([
      ['requests/balance/natural-person'],
      ['requests/balance/total'],
    ]);
    expect(findings.map((finding) => marked(text, finding))).toEqual(['3', '3']);
    expect(findings[0]).toMatchObject({ computed: 5, stated: 3, difference: -2 });
    expect(findings[0]?.cells).toEqual([
      'requests/concluded/natural-person',
      'requests/carried-out/natural-person',
    ]);
    expect(findings[0]?.suspects).toBeUndefined();
    expect(fixesOf(RULE, text)).toEqual([null, null]);
  });

  it('gives way to the total of the row where that row is wrong, too', () => {
    const text = requestsSample({
      new: [5, 0, 0, 0, 0, 0, 4],
      granted: [4, 0, 0, 0, 0, 0, 4],
      concluded: [4, 0, 0, 0, 0, 0, 4],
    });
    expect(findingsOf('sum/row-total', text)[0]?.identities).toContain('requests/balance/natural-person');
    expect(rulesOf(text)).not.toContain(RULE);
  });
});
