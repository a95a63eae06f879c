import { describe, expect, it } from 'vitest';
import { FORM_2019 } from '../../../form/index.ts';
import { tableText } from '../../table-text.ts';
import { findingsOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample, disputesSample, requestsSample } from '../sample.ts';

const RULE = 'table/columns';
const HEADS = /[^\n]*勾稽关系[^\n]*\n[^\n]*\n[^\n]*\n/u;

describe(RULE, () => {
  it('is silent about the order of the form', () => {
    expect(rulesOf(disclosureSample({}) + requestsSample({}) + disputesSample({}))).not.toContain(RULE);
    const older = `二、主动公开政府信息情况\n\n${tableText(FORM_2019, 'disclosure', () => '0')}\n`;
    expect(rulesOf(older)).not.toContain(RULE);
  });

  it('is silent about 总计 in the first line of the heads, and about one name a line', () => {
    const early = requestsSample({}).replace('\t总计', '').replace('申请人情况', '申请人情况\t总计');
    expect(rulesOf(early)).not.toContain(RULE);
    const names =
      '申请人情况\n自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n';
    expect(rulesOf(requestsSample({}).replace(HEADS, names))).not.toContain(RULE);
  });

  it('points at a name that stands before one it should follow', () => {
    const text = requestsSample({}).replace('商业企业\t科研机构', '科研机构\t商业企业');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', data: { fault: 'order' } });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('科研机构');
    const second = disclosureSample({}).replace('本年制发件数\t本年废止件数', '本年废止件数\t本年制发件数');
    expect(findingsOf(RULE, second)).toHaveLength(1);
    const fourth = disputesSample({}).replace('结果维持\t结果纠正', '结果纠正\t结果维持');
    expect(findingsOf(RULE, fourth)).toHaveLength(1);
  });

  it('gives a hint where 其他 stands outside 法人或其他组织', () => {
    const text = requestsSample({})
      .replace('\t其他\n', '\n')
      .replace('法人或其他组织\t\t\t\t\t总计', '法人或其他组织\t\t\t\t其他\t总计');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', data: { fault: 'outside' } });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('其他');
  });

  it('gives one hint where the heads are lost, however many tables lost them', () => {
    const text = `${requestsSample({}).replace(HEADS, '')}${disputesSample({}).replace(/\n\n(?:[^\n]*\n){3}/u, '\n\n')}`;
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'info',
      data: { fault: 'lost', tables: ['requests', 'disputes'] },
    });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('一、本年新收政府信息公开申请数量');
  });
});
