import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../../form/index.ts';
import { findingsOf, fixed, marked, rulesOf } from '../rule.test-support.ts';
import { outlineSample } from '../sample.ts';

const RULE = 'structure/heading-text';
const SOUND = outlineSample([1, 2, 3, 4, 5, 6]);

describe(RULE, () => {
  it('is silent about the prescribed titles and every accepted wording', () => {
    expect(rulesOf(SOUND)).not.toContain(RULE);
    for (const { title, variants } of SECTIONS) {
      for (const variant of variants) expect(rulesOf(SOUND.replace(title, variant))).not.toContain(RULE);
    }
  });

  it('points at a title that only its key words tell, and offers the prescribed one', () => {
    const text = SOUND.replace('政府信息公开行政复议、行政诉讼情况', '有关复议诉讼的处理情况');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', subject: 'disputes' });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('有关复议诉讼的处理情况');
    expect(fixed(RULE, text)).toBe(SOUND);
  });
});
