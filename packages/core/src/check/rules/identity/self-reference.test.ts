import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked } from '../rule.test-support.ts';
import { reportSample } from './sample.ts';

const RULE = 'identity/self-reference';
const say = (organ: string, overview: string) => reportSample({ organ, overview });
const wordsIn = (organ: string, overview: string) => {
  const text = say(organ, overview);
  return findingsOf(RULE, text).map((finding) => marked(text, finding));
};

describe(RULE, () => {
  it.each([
    ['云溪镇人民政府', '我局'],
    ['云溪镇人民政府', '我委'],
    ['云溪镇人民政府', '我乡'],
    ['霁川县云溪乡', '我镇'],
    ['栎南区澜桥街道办事处', '我镇'],
    ['霁川县人民政府', '我镇'],
    ['霁川县人民政府', '我局'],
    ['砚州市人民政府', '我县'],
    ['栎南区人民政府', '我县'],
    ['霁川县教育局', '我镇'],
  ])('speaks where %s calls itself %s', (organ, word) => {
    expect(wordsIn(organ, `2024年，${word}认真贯彻落实条例。`)).toEqual([word]);
  });

  it('names all places once and mends them', () => {
    const text = say('云溪镇人民政府', '我局认真落实。我局主动公开信息。');
    expect(findingsOf(RULE, text)).toHaveLength(1);
    expect(fixed(RULE, text)).toBe(text.replaceAll('我局', '我镇'));
  });

  it('speaks about 全省 where it counts what is the organ’s own', () => {
    expect(wordsIn('云溪镇人民政府', '2024年，全省共收到政府信息公开申请3件。')).toEqual(['全省']);
    expect(wordsIn('云溪镇人民政府', '2024年，全省认真贯彻落实《条例》。')).toEqual(['全省']);
    expect(fixesOf(RULE, say('霁川县教育局', '全省主动公开信息12条。'))).toEqual([null]);
  });

  it('speaks about a department that mixes two words', () => {
    expect(wordsIn('霁川县教育局', '我局认真落实。我局公开信息。我委主动公开信息。')).toEqual(['我委']);
  });

  it.each([
    [
      'a township that speaks of its county or city',
      '云溪镇人民政府',
      '我县、我市、我区、我省的部署，我镇认真落实。',
    ],
    ['a bureau that speaks of its county', '霁川县教育局', '我县教育系统认真落实，我局牵头。'],
    ['a county that speaks of its city', '霁川县人民政府', '我市部署后，我县认真落实。'],
    ['a department that keeps to one word', '霁川县发展和改革局', '我委认真落实。我委公开信息。'],
    ['a township’s office', '云溪镇财政办公室', '我镇认真落实。'],
    [
      'conferences and rankings of the province',
      '云溪镇人民政府',
      '参加全省政务公开会议，在全省考核中公开工作受到表扬。全省认真部署后，我镇积极落实。',
    ],
    ['other words', '云溪镇人民政府', '克服自我局限，受县政府委托，接受我委托的单位评议。'],
    ['what others say', '云溪镇人民政府', '学习《我局政务公开实践》，群众说“我局”。'],
    ['a committee of an area', '砚州经济开发区管理委员会', '我委认真落实，我区公开信息。'],
    ['schools', '霁川县实验小学', '我校认真落实，我县教育局指导。'],
  ])('is silent about %s', (_, organ, overview) => {
    expect(wordsIn(organ, overview)).toEqual([]);
  });

  it('is silent about 全省 in the report of a province', () => {
    expect(wordsIn('澜川省人民政府', '全省共收到政府信息公开申请3件。')).toEqual([]);
  });
});
