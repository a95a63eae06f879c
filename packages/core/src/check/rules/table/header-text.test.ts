import { describe, expect, it } from 'vitest';
import { FORM_2019 } from '../../../form/index.ts';
import { tableText } from '../../table-text.ts';
import { findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample, disputesSample, requestsSample, withoutLine } from '../sample.ts';

const RULE = 'table/header-text';
const OLDER = `二、主动公开政府信息情况\n\n${tableText(FORM_2019, 'disclosure', () => '0')}\n`;

describe(RULE, () => {
  it("is silent about the form's heads and accepted wordings", () => {
    const sound = disclosureSample({}) + requestsSample({}) + disputesSample({});
    expect(rulesOf(sound)).not.toContain(RULE);
    expect(rulesOf(sound.replace('本年制发件数', '本年度制发件数').replace('总计', '合计'))).not.toContain(
      RULE,
    );
    const decimals = sound.replace('单位：万元）', '单位:万元,保留四位小数)').replaceAll('（', '(');
    expect(rulesOf(decimals)).not.toContain(RULE);
    expect(rulesOf(OLDER)).not.toContain(RULE);
  });

  it('is silent about line breaks inside a cell of the heads', () => {
    const csv = OLDER.replaceAll('\t', ',').replaceAll('本年新制作数量', '"本年新\n制作数量"');
    expect(rulesOf(csv)).not.toContain(RULE);
    const spaced = OLDER.replaceAll('本年新公开数量', '本年新 公开数量');
    expect(rulesOf(spaced)).not.toContain(RULE);
    const lines = requestsSample({}).replace('商业企业\t科研机构', '商业\n企业\n科研机构');
    expect(rulesOf(lines)).not.toContain(RULE);
  });

  it('is silent where all heads are lost, and about notes among them', () => {
    const lost = requestsSample({}).replace(/[^\n]*勾稽关系[^\n]*\n[^\n]*\n[^\n]*\n/u, '');
    expect(rulesOf(lost)).not.toContain(RULE);
    const noted = disclosureSample({}).replace('第二十条', '单位：件\n第二十条');
    expect(rulesOf(noted)).not.toContain(RULE);
  });

  it.each([
    ['本年废止件数', '本年度止件数'],
    ['现行有效件数', '现行有郊件数'],
    ['第二十条第（六）项', '第二十一条第（六）项'],
    ['第二十条第（八）项', '第二十条第（七）项'],
    ['第二十条第（六）项', '第二十条第（五）项'],
    ['本年收费金额（单位：万元）', '本年收贵金额（单位：万元）'],
  ])('puts %s in place of %s', (official, written) => {
    const text = disclosureSample({}).replace(official, written);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', data: { expected: [official] } });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(written);
    expect(fixesOf(RULE, text)[0]?.safety).toBe('safe');
    expect(fixed(RULE, text)).toBe(disclosureSample({}));
  });

  it('finds altered heads of tables 3 and 4', () => {
    const third = requestsSample({}).replace('社会公益组织', '社会公共组织');
    expect(findingsOf(RULE, third)[0]?.data).toMatchObject({ table: 'requests', found: '社会公共组织' });
    const fourth = disputesSample({}).replace('尚未审结', '尚未申结');
    expect(fixed(RULE, fourth)).toBe(disputesSample({}));
  });

  it('inserts a missing article line as the others are written', () => {
    for (const item of ['一', '五', '八']) {
      const text = withoutLine(disclosureSample({}), `第（${item}）项`);
      const [finding, ...others] = findingsOf(RULE, text);
      expect(others).toEqual([]);
      expect(finding?.data).toMatchObject({ fault: 'missing', kind: 'article' });
      expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('信息内容');
      expect(fixed(RULE, text)).toBe(disclosureSample({}));
    }
  });

  it('names the columns that are missing, without a fix', () => {
    const text = disclosureSample({}).replace('本年制发件数\t本年废止件数', '\t');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.data).toMatchObject({ fault: 'missing', expected: ['本年制发件数', '本年废止件数'] });
    expect(fixesOf(RULE, text)).toEqual([null]);
  });

  it('leaves a column of the other form to a person', () => {
    const text = disclosureSample({}).replace('本年废止件数', '本年新公开数量');
    expect(findingsOf(RULE, text)[0]?.data).toMatchObject({ fault: 'foreign', found: '本年新公开数量' });
    expect(fixesOf(RULE, text)).toEqual([null]);
  });
});
