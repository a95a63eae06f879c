import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../../form/index.ts';
import { findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { outlineSample, requestsSample } from '../sample.ts';

const RULE = 'structure/duplicate-section';
const ALL = [1, 2, 3, 4, 5, 6];

describe(RULE, () => {
  it('is silent about rows one to four of table 3', () => {
    expect(rulesOf(requestsSample({}))).not.toContain(RULE);
  });

  it('is silent about a table of contents and an opening that lists the parts', () => {
    const contents = SECTIONS.map(({ numeral, title }) => `${numeral}、${title}`).join('\n');
    expect(rulesOf(`目录\n\n${contents}\n\n${outlineSample(ALL)}`)).not.toContain(RULE);
    const parts = SECTIONS.map(({ title }) => title).join('、');
    expect(rulesOf(`本报告由${parts}六部分组成。\n\n${outlineSample(ALL)}`)).not.toContain(RULE);
  });

  it('points at the second heading and to the first', () => {
    const text = outlineSample([1, 2, 3, 4, 5, 5, 6]);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.subject).toBe('problems');
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('五、存在的主要问题及改进情况');
    expect(finding?.related).toHaveLength(1);
  });

  it('deletes a heading that follows itself, or a section said twice word for word', () => {
    const sound = outlineSample(ALL);
    const heading = '五、存在的主要问题及改进情况\n\n';
    expect(fixed(RULE, sound.replace(heading, heading + heading))).toBe(sound);
    expect(findingsOf(RULE, fixed(RULE, outlineSample([1, 2, 3, 4, 5, 5, 6])))).toEqual([]);
  });

  it('deletes nothing where the two texts differ', () => {
    const text = outlineSample([1, 2, 3, 4, 5]) + outlineSample([5, 6]).replace('无。', '力度还不够。');
    expect(findingsOf(RULE, text)).toHaveLength(1);
    expect(fixesOf(RULE, text)).toEqual([null]);
  });
});
