import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, marked, rulesOf } from '../rule.test-support.ts';
import { outlineSample, requestsSample } from '../sample.ts';

const RULE = 'structure/heading-numeral';
const SOUND = outlineSample([1, 2, 3, 4, 5, 6]);

describe(RULE, () => {
  it('is silent about the numerals of the form, with space or pinyin notes around', () => {
    expect(rulesOf(SOUND)).not.toContain(RULE);
    expect(rulesOf(SOUND.replace('一、', '一、 ').replace('二、', '　二 、'))).not.toContain(RULE);
  });

  it('is silent about sub-headings and rows of table 3', () => {
    const text = SOUND.replace('无。', '（一）主动公开情况\n\n1、总体情况说明\n\n1.依申请公开情况');
    expect(rulesOf(text)).not.toContain(RULE);
    expect(rulesOf(requestsSample({}))).not.toContain(RULE);
  });

  it('is silent about headings without numerals and about 第一部分', () => {
    expect(rulesOf(SOUND.replaceAll(/^[一二三四五六]、/gmu, ''))).not.toContain(RULE);
    expect(rulesOf(SOUND.replaceAll(/^([一二三四五六])、/gmu, '第$1部分 '))).not.toContain(RULE);
  });

  it.each(['1、', '一.', '—、', '⼀、', '一，', '１．', '一 ', '（一）'])('turns %s into 一、', (written) => {
    const text = SOUND.replace('一、', written);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', subject: 'overview' });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(written.trim());
    expect(fixed(RULE, text).replace('一、 ', '一、')).toBe(SOUND);
  });

  it("tells another section's number where most are right", () => {
    const text = SOUND.replace('五、存在', '四、存在');
    const [finding] = findingsOf(RULE, text);
    expect(finding?.data).toMatchObject({ found: '四、', expected: '五、', fault: 'number' });
    expect(fixed(RULE, text)).toBe(SOUND);
  });
});
