import { LAYOUTS, randomCase } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { requestsSample } from '../sample.ts';

const RULE = 'privacy/applicant';

function prose(text: string): string {
  return `一、总体情况\n\n${text}\n`;
}

describe(RULE, () => {
  it.each([
    '申请人张某提出申请，申请人李某某不服答复，申请人：王某。',
    '申请人陆续提出申请，申请人何时提出申请均可，申请人许可申请按期办结。',
    '申请人高度关注，申请人应当提出申请，申请人曾多次提出申请，申请人于2024年5月提出申请。',
    '申请人严重不服，申请人周边环境，申请人田间申请，申请人郑重提出申请。',
    '被申请人王家镇人民政府，复议被申请人李集乡政府。',
    '申请人：柳溪镇人民政府，申请人：王府井商贸有限公司，申请人：公民、法人。',
    '申请人为自然人，申请人：农户，申请人以学生家长为主。',
    '申请人可以当面提交申请。张家村申请人较多。',
  ])('is silent: %s', (text) => {
    expect(findingsOf(RULE, prose(text))).toEqual([]);
  });

  it('is silent about the tables of any layout', () => {
    expect(findingsOf(RULE, requestsSample({}))).toEqual([]);
    for (const layout of LAYOUTS) {
      for (let seed = 0; seed < 5; seed++) {
        expect(findingsOf(RULE, randomCase(seed, layout).rendered.text)).toEqual([]);
      }
    }
  });

  it.each([
    ['申请人王小明提出政府信息公开申请。', '王小明'],
    ['申请人：李梅，申请公开征地批文。', '李梅'],
    ['申请人: 欧阳建国（男）要求公开。', '欧阳建国'],
    ['申請人張偉向我镇申请公开。', '張偉'],
    ['申请者陈大文不服答复，申请复议。', '陈大文'],
    ['申请人王小明、赵梅就征地提出申请。', '王小明'],
  ])('points at the name: %s', (words, place) => {
    const text = prose(words);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', data: {} });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(place);
  });
});
