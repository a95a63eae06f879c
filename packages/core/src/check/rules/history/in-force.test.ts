import { describe, expect, it } from 'vitest';
import { FORM_2019 } from '../../../form/index.ts';
import { tableText } from '../../table-text.ts';
import { findingsOf, marked } from '../rule.test-support.ts';
import { disclosureSample } from '../sample.ts';

const RULE = 'history/in-force';
const LAST = disclosureSample({ regulations: [0, 0, 1], 'normative-documents': [0, 0, 5] });
const OLDER = `二、主动公开政府信息情况\n\n${tableText(FORM_2019, 'disclosure', () => '5')}\n`;

describe(RULE, () => {
  it('is silent where the chain holds', () => {
    const text = disclosureSample({ regulations: [0, 1, 0], 'normative-documents': [2, 1, 6] });
    expect(findingsOf(RULE, text, { lastYear: LAST })).toEqual([]);
  });

  it('is silent without last year’s report, and where last year used the older form', () => {
    const text = disclosureSample({ 'normative-documents': [2, 1, 9] });
    expect(findingsOf(RULE, text)).toEqual([]);
    expect(findingsOf(RULE, text, { lastYear: OLDER })).toEqual([]);
  });

  it('is silent where one of the numbers is missing', () => {
    const text = disclosureSample({ regulations: [0, 1, 0], 'normative-documents': [2, '', 9] });
    expect(findingsOf(RULE, text, { lastYear: LAST })).toEqual([]);
  });

  it('points at the number in force, one finding for each kind of document', () => {
    const text = disclosureSample({ regulations: [0, 0, 0], 'normative-documents': [2, 1, 7] });
    const [regulations, documents] = findingsOf(RULE, text, { lastYear: LAST });
    expect(regulations).toMatchObject({ computed: 1, stated: 0, difference: -1 });
    expect(documents).toMatchObject({
      severity: 'warning',
      computed: 6,
      stated: 7,
      difference: 1,
      cells: [
        'disclosure/normative-documents/in-force',
        'disclosure/normative-documents/issued',
        'disclosure/normative-documents/repealed',
      ],
    });
    expect(marked(text, documents ?? { start: 0, end: 0 })).toBe('7');
  });
});
