import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../parse/parse-report.ts';
import { checkReport, messageOf, relatedMessageOf } from '../../check-report.ts';
import { findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { requestsSample } from '../sample.ts';

const RULE = 'sum/row-total';
const SOUND = {
  new: [4, 1, 0, 0, 0, 2, 7],
  granted: [3, 1, 0, 0, 0, 2, 6],
  concluded: [3, 1, 0, 0, 0, 2, 6],
  'carried-out': [1, 0, 0, 0, 0, 0, 1],
};

describe(RULE, () => {
  it('is silent where every row adds up, and about a table of zeros', () => {
    expect(rulesOf(requestsSample(SOUND))).not.toContain(RULE);
    expect(rulesOf(requestsSample({}))).not.toContain(RULE);
  });

  it('names the wrong addend by its right value, with all that it explains', () => {
    const text = requestsSample({ ...SOUND, granted: [2, 1, 0, 0, 0, 2, 6] });
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      computed: 5,
      stated: 6,
      difference: 1,
      suspects: [{ cell: 'requests/granted/natural-person', found: 2, expected: 3 }],
      identities: ['requests/row-total/granted', 'requests/outcome-total/natural-person'],
      cells: [
        'requests/granted/natural-person',
        'requests/granted/total',
        'requests/concluded/natural-person',
      ],
    });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('2');
    expect(rulesOf(text)).not.toContain('sum/outcome-total');
  });

  it('says what is written, what it should be, and the three numbers', () => {
    const text = requestsSample({ ...SOUND, granted: [2, 1, 0, 0, 0, 2, 6] });
    const { findings } = checkReport(parseReport(text));
    const finding = findings.find(({ rule }) => rule === RULE);
    if (finding === undefined) throw new Error('nothing found');
    expect(messageOf(finding, 'zh-CN')).toContain('「（一）予以公开」行「自然人」列填的是 2，应为 3');
    expect(messageOf(finding, 'zh-CN')).toContain('计算值 5，填报值 6，差额 +1');
    expect(messageOf(finding, 'en')).toContain('computed 5, stated 6, difference +1');
    expect(finding.related.map((related) => relatedMessageOf(finding, related, 'zh-CN'))).toEqual([
      '「自然人」列也因此不相等：予以公开 2（其余 20 项为 0）＝ 2 ≠ （七）总计 3',
      '参与计算：「（一）予以公开」行「商业企业」列 1',
      '参与计算：「（一）予以公开」行「其他」列 2',
    ]);
  });

  it('changes the suspect', () => {
    const text = requestsSample({ ...SOUND, granted: [2, 1, 0, 0, 0, 2, 6] });
    expect(fixesOf(RULE, text)[0]).toMatchObject({ safety: 'suggested', title: '改为 3' });
    expect(fixed(RULE, text)).toBe(requestsSample(SOUND));
  });

  it('changes two suspects of one row in one go', () => {
    const text = requestsSample({ ...SOUND, granted: [2, 4, 0, 0, 0, 2, 6] });
    expect(fixesOf(RULE, text).map((fix) => fix?.title)).toEqual([
      '「（一）予以公开·自然人」改为 3，「（一）予以公开·商业企业」改为 1',
    ]);
    expect(fixed(RULE, text)).toBe(requestsSample(SOUND));
  });

  it('leaves a row with an unreadable number alone', () => {
    expect(rulesOf(requestsSample({ ...SOUND, granted: [2, '', 0, 0, 0, 2, 6] }))).not.toContain(RULE);
  });

  it('names no cell and writes the computed total where two explanations are as good', () => {
    const open = requestsSample({
      new: [0, 1, 1, 0, 0, 0, 2],
      granted: [0, 0, 0, 0, 0, 0, 1],
      'partially-granted': [0, 0, 0, 0, 0, 0, 1],
      concluded: [0, 1, 1, 0, 0, 0, 2],
    });
    const findings = findingsOf(RULE, open);
    expect(findings.map(({ suspects }) => suspects)).toEqual([undefined, undefined]);
    expect(fixesOf(RULE, open).map((fix) => fix?.title)).toEqual(['把总计改为 0', '把总计改为 0']);
  });
});
