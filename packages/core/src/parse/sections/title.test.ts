import { describe, expect, it } from 'vitest';
import { SourceText } from '../../text/index.ts';
import { readTitle } from './title.ts';

function read(text: string): (string | number | undefined)[] {
  const { title, organization, year } = readTitle(new SourceText(text), text.length);
  return [organization?.value, year?.value, title?.value];
}

const TITLE = '云岭县青石镇人民政府2024年政府信息公开工作年度报告';

describe('the title', () => {
  it.each([
    ['on one line', TITLE],
    ['with spaces', '云岭县青石镇人民政府 2024 年 政府信息公开工作年度报告'],
    ['broken before the year', '云岭县青石镇人民政府\n\n2024年政府信息公开工作年度报告'],
    ['broken after the year', '云岭县青石镇人民政府2024年\n政府信息公开工作年度报告'],
    ['broken before its kind', '云岭县青石镇人民政府2024年政府信息公开\n工作年度报告'],
    ['with full-width digits', '云岭县青石镇人民政府２０２４年政府信息公开工作年度报告'],
    ['as a Markdown heading', '# 云岭县青石镇人民政府2024年政府信息公开工作年度报告'],
    ['in a sheet', '"云岭县青石镇人民政府2024年政府信息公开工作年度报告",,,,'],
    ['behind navigation', `首页 > 政务公开\n${TITLE}\n发布时间：2025-01-20`],
    ['behind a path that ends in its kind', `首页 > 政府信息公开 > 政府信息公开年报\n${TITLE}`],
    ['behind the name of a column', `政府信息公开年报\n\n${TITLE}`],
    ['among particulars', `信息公开年报\n索引号：0001\n标题：${TITLE}\n发布时间：2025-01-20`],
  ])('%s tells organ, year and itself', (_how, text) => {
    expect(read(text)).toEqual(['云岭县青石镇人民政府', 2024, TITLE]);
  });

  it('may begin with its year, or tell the year in Han numerals', () => {
    expect(read('2024年青石镇人民政府信息公开工作年度报告').slice(0, 2)).toEqual(['青石镇人民政府', 2024]);
    expect(read('青石镇人民政府二〇二四年政府信息公开工作年度报告').slice(0, 2)).toEqual([
      '青石镇人民政府',
      2024,
    ]);
    expect(read('青石镇人民政府关于2024年政府信息公开工作年度报告').slice(0, 2)).toEqual([
      '青石镇人民政府',
      2024,
    ]);
    expect(read('青石镇人民政府 政务公开 2024 年度报告').slice(0, 2)).toEqual(['青石镇人民政府', 2024]);
  });

  it('may leave its year or its organ to a line below', () => {
    const organ = '云岭县青石镇人民政府';
    expect(read(`${organ}政府信息公开工作年度报告\n（2024年度）`).slice(0, 2)).toEqual([organ, 2024]);
    expect(read(`2024年政府信息公开工作年度报告\n${organ}`).slice(0, 2)).toEqual([organ, 2024]);
    expect(read(`政府信息公开工作年度报告\n二〇二四年\n${organ}`).slice(0, 2)).toEqual([organ, 2024]);
    expect(read(`政府信息公开工作年度报告\n发布时间：2025-01-20`)).toEqual([
      undefined,
      undefined,
      '政府信息公开工作年度报告',
    ]);
  });

  it('gives its range in the text', () => {
    const text = `\n\n${TITLE}\n`;
    const { title, organization, year } = readTitle(new SourceText(text), text.length);
    for (const part of [title, organization, year]) {
      expect(text.slice(part?.start, part?.end)).toBe(String(part?.value));
    }
  });

  it('is not read from a sentence', () => {
    const sentence = '根据《中华人民共和国政府信息公开条例》，现公布2024年政府信息公开工作年度报告。';
    expect(read(sentence)[0]).toBeUndefined();
    expect(read('今天天气很好。')).toEqual([undefined, undefined, undefined]);
  });

  it('leaves the year to the period of the statistics where it is absent', () => {
    expect(read('本报告的统计期限自2024年1月1日起至2024年12月31日止。')[1]).toBe(2024);
  });
});
