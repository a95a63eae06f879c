import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { outlineSample } from '../sample.ts';

const RULE = 'structure/other-matters-empty';
const SOUND = outlineSample([1, 2, 3, 4, 5, 6]);
const EMPTY = SOUND.replace(/无。\n$/u, '');

describe(RULE, () => {
  it('is silent about 无, with or without a full stop, also right behind the heading', () => {
    expect(rulesOf(SOUND)).not.toContain(RULE);
    expect(rulesOf(`${EMPTY}无`)).not.toContain(RULE);
    expect(rulesOf(EMPTY.trimEnd().concat('　无。'))).not.toContain(RULE);
  });

  it('is silent where the section itself is absent', () => {
    expect(rulesOf(outlineSample([1, 2, 3, 4, 5]))).not.toContain(RULE);
  });

  it('points at the heading and offers 无。', () => {
    const [finding, ...others] = findingsOf(RULE, EMPTY);
    expect(others).toEqual([]);
    expect(marked(EMPTY, finding ?? { start: 0, end: 0 })).toBe('六、其他需要报告的事项');
    expect(fixed(RULE, EMPTY)).toContain('六、其他需要报告的事项\n\n无。');
    expect(findingsOf(RULE, fixed(RULE, EMPTY))).toEqual([]);
  });

  it('takes a page number or a lone mark for no text', () => {
    expect(findingsOf(RULE, `${EMPTY}- 7 -\n`)).toHaveLength(1);
    expect(findingsOf(RULE, `${EMPTY}/\n`)).toHaveLength(1);
    expect(fixesOf(RULE, `${EMPTY}/\n`)).toEqual([null]);
  });
});
