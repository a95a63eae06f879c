import { describe, expect, it } from 'vitest';
import { findingsOf, marked, rulesOf } from '../rule.test-support.ts';
import { requestsSample } from '../sample.ts';

const RULE = 'table/group-value';
const ROWS = {
  'denied.state-secret': [1, 0, 0, 0, 0, 0, 1],
  'denied.internal-affairs': [2, 1, 0, 0, 0, 0, 3],
  'other.other': [0, 0, 0, 0, 0, 1, 1],
};

function withGroup(group: string, numbers: readonly (number | string)[]): string {
  return requestsSample(ROWS).replace(group, `${group}\t${numbers.join('\t')}`);
}

describe(RULE, () => {
  it('is silent where the groups have no numbers, or only marks', () => {
    expect(rulesOf(requestsSample(ROWS))).not.toContain(RULE);
    expect(rulesOf(withGroup('（三）不予公开', ['/', '/', '/', '/', '/', '/', '/']))).not.toContain(RULE);
  });

  it('gives a hint where the numbers equal the sum of the rows', () => {
    const text = withGroup('（三）不予公开', [3, 1, 0, 0, 0, 0, 4]);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', data: { group: 'denied', column: -1 } });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('3\t1\t0\t0\t0\t0\t4');
    expect(findingsOf(RULE, withGroup('（六）其他处理', [0, 0, 0, 0, 0, 1, 1]))).toMatchObject([
      { severity: 'info' },
    ]);
  });

  it('warns where they differ, and says by how much', () => {
    const [finding] = findingsOf(RULE, withGroup('（三）不予公开', [3, 1, 0, 0, 0, 0, 5]));
    expect(finding).toMatchObject({ severity: 'warning', computed: 4, stated: 5, difference: 1 });
  });

  it('warns where there are not as many numbers as columns', () => {
    const [finding] = findingsOf(RULE, withGroup('（五）不予处理', [3]));
    expect(finding).toMatchObject({ severity: 'warning', data: { group: 'unprocessed', computed: null } });
  });

  it('keeps the numbers of a group out of the sums', () => {
    const sound = requestsSample({});
    const rules = rulesOf(sound.replace('（四）无法提供', '（四）无法提供\t0\t0\t0\t0\t0\t0\t9'));
    expect(rules.filter((rule) => rule.startsWith('sum/'))).toEqual([]);
  });
});
