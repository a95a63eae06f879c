import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, marked } from '../rule.test-support.ts';
import { reportSample } from './sample.ts';

const RULE = 'identity/short-name';
const say = (overview: string, organ = '霁川县横云河子镇人民政府') => reportSample({ overview, organ });

describe(RULE, () => {
  it('points at every shortened name and writes it in full', () => {
    const text = say('横云镇自2024年初以来认真落实。\n\n今年，霁川县横云镇公开信息12条。');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect([finding, ...(finding?.related ?? [])].map((place) => place && marked(text, place))).toEqual([
      '横云镇',
      '横云镇',
    ]);
    expect(fixed(RULE, text)).toBe(text.replaceAll('横云镇', '横云河子镇'));
  });

  it.each([
    ['the full name', '横云河子镇认真落实。'],
    ['the name without its suffix', '建设横云河子政务公众号。'],
    ['我镇', '我镇认真落实，全镇积极参与。'],
    ['a neighbour in a list or with another beginning', '与柳塘镇、横云镇交流，东横云镇参加。'],
    ['a short name that was announced', '横云河子镇（以下简称横云镇）认真落实。横云镇公开信息12条。'],
  ])('is silent about %s', (_, overview) => {
    expect(findingsOf(RULE, say(overview))).toEqual([]);
  });

  it('is silent where a line break cuts the name', () => {
    expect(findingsOf(RULE, say('按照要求，横云\n河子镇认真落实。'))).toEqual([]);
  });

  it('is silent about organs with short names and those that are no township', () => {
    expect(findingsOf(RULE, say('云镇认真落实。', '云溪镇人民政府'))).toEqual([]);
    expect(findingsOf(RULE, say('横云镇认真落实。', '横云河县人民政府'))).toEqual([]);
  });
});
