import { describe, expect, it } from 'vitest';
import { cellIn, findingsOf, fixed, fixesOf, rulesOf } from '../rule.test-support.ts';
import { requestsSample } from '../sample.ts';

const RULE = 'cell/blank';
const SOUND = {
  new: [2, 1, 0, 0, 0, 0, 3],
  granted: [2, 1, 0, 0, 0, 0, 3],
  concluded: [2, 1, 0, 0, 0, 0, 3],
};

describe(RULE, () => {
  it('is silent about a full table', () => {
    expect(rulesOf(requestsSample(SOUND))).not.toContain(RULE);
  });

  it('warns of an empty cell and calls an empty total an error', () => {
    const [addend] = findingsOf(RULE, requestsSample({ new: [0, '', 0, 0, 0, 0, 0] }));
    expect(addend).toMatchObject({ severity: 'warning', cells: ['requests/new/business'] });
    const [total] = findingsOf(RULE, requestsSample({ new: [0, 0, 0, 0, 0, 0, ''] }));
    expect(total).toMatchObject({ severity: 'error', cells: ['requests/new/total'] });
    const [outcomes] = findingsOf(RULE, requestsSample({ concluded: [0, '', 0, 0, 0, 0, 0] }));
    expect(outcomes).toMatchObject({ severity: 'error', cells: ['requests/concluded/business'] });
  });

  it('says nothing more where the row lacks a value anyway', () => {
    const text = requestsSample({}).replace(/(重复申请)(\t0){7}/u, '$1\t0\t0\t0\t0\t0\t0');
    const rules = rulesOf(text);
    expect(rules.includes(RULE) && rules.includes('table/value-count')).toBe(false);
  });

  it('fills in 0 where the sums agree with it', () => {
    expect(fixed(RULE, requestsSample({ new: [0, '', 0, 0, 0, 0, 0] }))).toBe(requestsSample({}));
  });

  it('fills in the number that the sums agree on, in totals and elsewhere', () => {
    const total = requestsSample({ ...SOUND, new: [2, 1, 0, 0, 0, 0, ''] });
    expect(fixesOf(RULE, total)[0]?.title).toBe('填 3');
    expect(fixed(RULE, total)).toBe(requestsSample(SOUND));
    expect(fixed(RULE, requestsSample({ ...SOUND, new: ['', 1, 0, 0, 0, 0, 3] }))).toBe(
      requestsSample(SOUND),
    );
  });

  it('fills in nothing where the sums contradict each other', () => {
    const text = requestsSample({
      ...SOUND,
      concluded: [2, 1, 0, 0, 0, 0, ''],
      granted: [2, 1, 0, 0, 0, 0, 4],
    });
    expect(fixesOf(RULE, text)).toEqual([null]);
  });

  it('keeps what it writes apart from its neighbours', () => {
    const aligned = [
      '三、收到和处理政府信息公开申请情况',
      '',
      '一、本年新收政府信息公开申请数量     1    0    0    0    0    0    1',
      '二、上年结转政府信息公开申请数量     0    0         0    0    0    0',
      '四、结转下年度继续办理               1    0    0    0    0    0    1',
      '',
    ].join('\n');
    expect(cellIn(aligned, 'requests/carried-in/research')?.state).toBe('blank');
    expect(cellIn(fixed(RULE, aligned), 'requests/carried-in/research')?.value).toBe(0);
  });
});
