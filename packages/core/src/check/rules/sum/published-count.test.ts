import { describe, expect, it } from 'vitest';
import { FORM_2019 } from '../../../form/index.ts';
import { tableText } from '../../table-text.ts';
import { findingsOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample } from '../sample.ts';

const RULE = 'sum/published-count';

function documents(...numbers: readonly (number | string)[]): string {
  const table = tableText(FORM_2019, 'disclosure', ({ row, column }) =>
    row.id === 'normative-documents' ? String(numbers[row.columns.indexOf(column)] ?? 0) : '0',
  );
  return `二、主动公开政府信息情况\n\n${table}\n`;
}

describe(RULE, () => {
  it.each([
    [0, 0, 0],
    [3, 3, 3],
    [3, 2, 15],
    [0, 2, 2],
    [3, '/', 0],
  ])('is silent about %s made, %s published, %s in all', (...numbers) => {
    expect(rulesOf(documents(...numbers))).not.toContain(RULE);
  });

  it('is silent about the form of 2021, which counts otherwise', () => {
    expect(rulesOf(disclosureSample({ 'normative-documents': [3, 0, 0] }))).not.toContain(RULE);
  });

  it('points at a total that is less than its part', () => {
    const text = documents(5, 4, 3);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', data: { fault: 'total', published: 4, total: 3 } });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('3');
    expect(finding?.cells).toContain('disclosure/normative-documents/total-published');
  });

  it('points at nothing published where something was made', () => {
    const [finding] = findingsOf(RULE, documents(3, 0, 0));
    expect(finding).toMatchObject({ severity: 'info', data: { fault: 'none', made: 3 } });
  });
});
