import { describe, expect, it } from 'vitest';
import { FORM_2019 } from '../../../form/index.ts';
import { tableText } from '../../table-text.ts';
import { findingsOf, fixed, marked, rulesOf } from '../rule.test-support.ts';
import { requestsSample } from '../sample.ts';

const RULE = 'cell/placeholder';

describe(RULE, () => {
  it('is silent about numbers', () => {
    expect(rulesOf(requestsSample({}))).not.toContain(RULE);
  });

  it.each(['/', '—', '-', '无', 'N/A'])('points at %s', (mark) => {
    const text = requestsSample({ new: [0, mark, 0, 0, 0, 0, 0] });
    const [finding] = findingsOf(RULE, text);
    expect(finding).toMatchObject({ severity: 'warning', cells: ['requests/new/business'] });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(mark);
    expect(fixed(RULE, text)).toBe(requestsSample({}));
  });

  it('leaves the column 本年增/减 alone', () => {
    const table = tableText(FORM_2019, 'disclosure', ({ column }) => (column.id === 'change' ? '/' : '0'));
    const text = `二、主动公开政府信息情况\n\n${table}\n`;
    expect(rulesOf(text)).not.toContain(RULE);
  });
});
