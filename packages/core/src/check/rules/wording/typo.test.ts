import { FORMS, SECTIONS } from '@gouji/core';
import { LAYOUTS, random, randomCase, randomReport } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../text/index.ts';
import { RULES } from '../index.ts';
import { findingsOf, fixed, fixesOf, marked } from '../rule.test-support.ts';
import { TYPOS } from './typos.ts';
import { prose } from './wording.test-support.ts';

const RULE = 'wording/typo';

/** Sound words of the field: what no entry may occur in. */
function soundWords(): string {
  const forms = FORMS.flatMap((form) => form.cells.map(({ row, column }) => row.label.zh + column.label.zh));
  const titles = SECTIONS.flatMap(({ title, variants }) => [title, ...variants]);
  const docs = RULES.filter(({ id }) => id !== RULE).map(({ docs }) => docs().why['zh-CN']);
  const reports = Array.from({ length: 60 }, (_, seed) => {
    const { overview, problems, otherMatters, opening } = randomReport(random(seed), FORMS[seed % 2]!).prose;
    return [...opening, ...[...overview, ...problems, ...otherMatters].map(({ text }) => text)].join('\n');
  });
  return [...forms, ...titles, ...docs, ...reports, ...TYPOS.flatMap(({ right }) => right)].join('\n');
}

describe('the list of slips', () => {
  it('is long, has each form once, in folded characters', () => {
    const wrong = TYPOS.map((typo) => typo.wrong);
    expect(wrong.length).toBeGreaterThan(350);
    expect(new Set(wrong).size).toBe(wrong.length);
    for (const { wrong, right } of TYPOS) {
      expect(wrong.length).toBeGreaterThan(1);
      expect(right.join('').length, wrong).toBeGreaterThan(1);
      expect(right).not.toContain(wrong);
      expect(String.fromCharCode(...fold(wrong))).toBe(wrong);
    }
  });

  it('has no form that sound words contain, nor one within another', () => {
    const sound = soundWords();
    const wrong = TYPOS.map((typo) => typo.wrong);
    expect(wrong.filter((form) => sound.includes(form))).toEqual([]);
    expect(wrong.filter((form) => wrong.some((other) => other !== form && form.includes(other)))).toEqual([]);
  });
});

describe(RULE, () => {
  it.each([
    '年末收到的申请已在期末公开，周末发生的情况月末按时上报。',
    '自己经历的事、自己公开的账目，克己于心。',
    '必须化解矛盾，举措拖延的要整改，交错施工。',
    '文档按照规定归档按时移交，全面推近年来的经验。',
    '水平抬高，安徽信息，一贯切实，小组积极，建没有的栏目。',
    '参与情况良好，访问提供方便，存在问题提前解决。',
  ])('is silent where neighbours make other words: %s', (text) => {
    expect(findingsOf(RULE, prose(text))).toEqual([]);
  });

  it('is silent in sound reports of every layout', () => {
    for (const layout of LAYOUTS) {
      for (let seed = 0; seed < 10; seed++) {
        expect(findingsOf(RULE, randomCase(seed, layout).rendered.text)).toEqual([]);
      }
    }
  });

  it.each([
    ['坚持转绕群众需求。', '转绕', '坚持围绕群众需求。'],
    ['须化了民主监督。', '须化', '强化了民主监督。'],
    ['本机关末收到申请。', '末收到', '本机关未收到申请。'],
    ['工作始終轉繞中心。', '轉繞', '工作始終围绕中心。'],
    ['再接再励。', '再接再励', '再接再厉。'],
    ['内容转\u200b绕需求。', '转\u200b绕', '内容围绕需求。'],
  ])('corrects %s', (wrong, place, right) => {
    const text = prose(wrong);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('warning');
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(place);
    expect(fixesOf(RULE, text)[0]?.safety).toBe('suggested');
    expect(fixed(RULE, text)).toBe(prose(right));
  });

  it('writes nothing where only the writer can know', () => {
    const text = prose('做好意思公开工作。');
    expect(findingsOf(RULE, text)).toHaveLength(1);
    expect(fixesOf(RULE, text)).toEqual([null]);
  });
});
