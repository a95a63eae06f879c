import { describe, expect, it } from 'vitest';
import { findingsOf, marked, rulesOf } from '../rule.test-support.ts';

const RULE = 'structure/enumeration-count';

function overview(text: string): string {
  return `一、总体情况\n\n${text}\n\n五、存在的主要问题及改进情况\n\n一是更新较慢。二是解读单一。三是渠道不多。下一步将改进。\n`;
}

describe(RULE, () => {
  it.each([
    '采取了以下三项措施：一是加强领导；二是完善制度；三是强化培训。',
    '主要包括以下两个方面的制度：\n一是信息审核制度。\n二是社会评议制度。',
    '重点做好下列几项工作：一是加强领导；二是完善制度。',
    '《中华人民共和国政府信息公开条例》（以下简称《条例》）。一是加强领导；二是完善制度。',
    '以下2023年数据按年度统计。一是加强领导；二是完善制度。',
    '以下三项工作统一是由办公室负责。',
    '从三个方面改进：一是加强领导；二是完善制度；三是强化培训。',
    '存在两方面的问题：一是更新不及时；二是解读单一。',
    '从三个方面加强工作，成效明显：一是加强领导；二是完善制度。',
    '在三个方面：一是加强领导，其中一是抓审核；二是强化培训；三是严格考核。',
    '一方面加强领导，另一方面完善制度：一是审核；二是发布。',
  ])('is silent about %s', (text) => {
    expect(rulesOf(overview(text))).not.toContain(RULE);
  });

  it('is silent about lists inside lists', () => {
    const inner =
      '采取以下两项措施：一是加强领导，明确以下三项责任：一是审核；二是发布；三是答复。二是强化培训。';
    expect(rulesOf(overview(inner))).not.toContain(RULE);
    const unannounced = '采取以下三项措施：一是加强领导，其中一是抓审核；二是强化培训；三是严格考核。';
    expect(rulesOf(overview(unannounced))).not.toContain(RULE);
    const outer = '一是加强领导；二是做到以下两点：一是审核；二是发布；三是强化培训。';
    expect(rulesOf(overview(outer))).not.toContain(RULE);
  });

  it('is silent where the list is numbered otherwise', () => {
    expect(rulesOf(overview('做好以下三项工作：1.加强领导；2.完善制度；3.强化培训。'))).not.toContain(RULE);
  });

  it.each([
    ['从三个方面改进：一是加强领导；二是完善制度。', '三个方面', 3, 2],
    ['存在两方面的问题：一是更新慢；二是解读少；三是渠道窄。', '两方面', 2, 3],
    ['做好以下三个方面工作：一是加强领导；二是完善制度。', '以下三个', 3, 2],
  ])('points at %s', (text, place, announced, listed) => {
    const report = overview(text);
    const [finding, ...others] = findingsOf(RULE, report);
    expect(others).toEqual([]);
    expect(finding?.data).toEqual({ announced, listed });
    expect(marked(report, finding ?? { start: 0, end: 0 })).toBe(place);
  });

  it.each([
    ['四', 4],
    ['2', 2],
  ])('points at the announcement of %s items where three are listed', (written, announced) => {
    const text = overview(
      `主要做好以下${written}个方面的工作：\n\n一是加强领导。\n\n二是完善制度。\n\n三是强化培训。`,
    );
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', data: { announced, listed: 3 } });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(`以下${written}个`);
  });
});
