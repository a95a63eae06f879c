import { describe, expect, it } from 'vitest';
import { FORM_2019 } from '../../../form/index.ts';
import { tableText } from '../../table-text.ts';
import { findingsOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample } from '../sample.ts';

const RULE = 'cross/in-force';

describe(RULE, () => {
  it('compares what is in force with what was issued and repealed', () => {
    const text = disclosureSample({ 'normative-documents': [5, 1, 2] });
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ computed: 4, stated: 2, difference: -2 });
    expect(finding?.cells[0]).toBe('disclosure/normative-documents/in-force');
    expect(marked(text, finding!)).toBe('2');
  });

  it.each([
    ['as many in force as were issued', [5, 0, 5]],
    ['older ones in force', [5, 1, 24]],
    ['more repealed than issued', [1, 5, 0]],
    ['nothing at all', [0, 0, 0]],
    ['a blank', [5, '', 2]],
    ['a number that cannot be read', [5, 1, '若干']],
  ] as const)('is silent about %s', (_, row) => {
    expect(rulesOf(disclosureSample({ 'normative-documents': row }))).not.toContain(RULE);
  });

  it('is silent about the older form, which has no such columns', () => {
    const table = tableText(FORM_2019, 'disclosure', () => '3');
    expect(rulesOf(`二、主动公开政府信息情况\n\n${table}\n`)).not.toContain(RULE);
  });
});
