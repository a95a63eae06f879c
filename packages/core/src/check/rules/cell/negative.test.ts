import { describe, expect, it } from 'vitest';
import { FORM_2019 } from '../../../form/index.ts';
import { tableText } from '../../table-text.ts';
import { findingsOf, rulesOf } from '../rule.test-support.ts';
import { requestsSample } from '../sample.ts';

const RULE = 'cell/negative';

describe(RULE, () => {
  it('is silent about counts from 0 up and about the column 本年增/减', () => {
    expect(rulesOf(requestsSample({}))).not.toContain(RULE);
    const table = tableText(FORM_2019, 'disclosure', ({ column }) => (column.id === 'change' ? '-3' : '0'));
    expect(rulesOf(`二、主动公开政府信息情况\n\n${table}\n`)).not.toContain(RULE);
  });

  it('points at a negative count', () => {
    const [finding] = findingsOf(RULE, requestsSample({ 'carried-in': [-1, 0, 0, 0, 0, 0, 0] }));
    expect(finding).toMatchObject({ severity: 'error', cells: ['requests/carried-in/natural-person'] });
  });
});
