import { describe, expect, it } from 'vitest';
import { findingsOf, marked, rulesOf } from '../rule.test-support.ts';

const RULE = 'structure/problems-empty';
const HEADING = '五、存在的主要问题及改进情况';

function problems(text: string): string {
  return `一、总体情况\n\n工作平稳。\n\n${HEADING}\n\n${text}\n\n六、其他需要报告的事项\n\n无。\n`;
}

describe(RULE, () => {
  it('is silent where problems and measures are named, in one paragraph or several', () => {
    const together = '公开内容不够丰富，信息更新不够及时。下一步，我镇将加强业务培训，充实公开内容。';
    expect(rulesOf(problems(together))).not.toContain(RULE);
    const apart =
      '（一）存在的问题\n公开栏更新较慢，群众知晓率不高。\n（二）改进情况\n已安排专人每周更新公开栏。';
    expect(rulesOf(problems(apart))).not.toContain(RULE);
  });

  it('is silent where the section itself is absent: that is said elsewhere', () => {
    expect(rulesOf('一、总体情况\n\n工作平稳。\n')).not.toContain(RULE);
  });

  it.each([
    ['', 'empty'],
    ['- 5 -', 'empty'],
    ['无。', 'none'],
    ['本年度没有发现问题。', 'none'],
    ['公开内容不够丰富。', 'short'],
    ['一是公开的内容不够全面；二是公开的方式比较单一，群众知晓率不高；三是信息更新较慢。', 'no-measures'],
  ])('reports %j as %s', (text, fault) => {
    const report = problems(text);
    const [finding, ...others] = findingsOf(RULE, report);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', subject: 'problems', data: { fault } });
    expect(marked(report, finding ?? { start: 0, end: 0 })).toBe(HEADING);
  });
});
