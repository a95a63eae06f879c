import { describe, expect, it } from 'vitest';
import { fold } from '../text/index.ts';
import { readHanNumber } from './han-number.ts';

const read = (text: string): number | null => readHanNumber(fold(text), 0, text.length);

describe('a number in Han numerals', () => {
  it.each([
    ['零', 0],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百二十三', 123],
    ['一百零三', 103],
    ['两千', 2000],
    ['三千〇五', 3005],
    ['一万零三百二十', 10320],
    ['二十三万四千', 234000],
    ['二〇二四', 2024],
    ['二○二三', 2023],
    ['一亿二千万', 120_000_000],
  ])('%s is %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each(['', '百十', '十百', '二三百', '一二三四五六七八九一二三四五六七八九一二', '三件', '万', '十十'])(
    '%j is none',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
