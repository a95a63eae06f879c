import { describe, expect, it } from 'vitest';
import { FORM_2019 } from '../../../form/index.ts';
import { tableText } from '../../table-text.ts';
import { findingsOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample } from '../sample.ts';

const RULE = 'structure/overview-topics';

function overview(text: string): string {
  return `云溪县柳河镇人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n${text}\n\n${disclosureSample({})}`;
}

describe(RULE, () => {
  it('is silent where the five matters are mentioned in free wording', () => {
    const text =
      '我镇在村务公开栏和微信公众号上及时发布惠农政策，没有收到公开申请；文件发布前逐件审核，年底组织考核。';
    expect(rulesOf(overview(text))).not.toContain(RULE);
  });

  it('is silent about reports in the older form', () => {
    const table = tableText(FORM_2019, 'disclosure', () => '0');
    const text = `云溪县柳河镇人民政府2020年政府信息公开工作年度报告\n\n一、总体情况\n\n工作平稳。\n\n二、主动公开政府信息情况\n\n${table}\n`;
    expect(rulesOf(text)).not.toContain(RULE);
  });

  it('names what is not mentioned in section one, even if later sections do', () => {
    const text = `${overview('我镇主动公开信息 12 条，没有收到公开申请，文件发布前逐件审核，由领导小组检查。')}\n五、存在的主要问题及改进情况\n\n网站更新不够及时。\n`;
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', subject: 'overview', data: { absent: [3] } });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('一、总体情况');
  });
});
