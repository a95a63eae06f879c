import { expect, it } from 'vitest';
import { markdownTable, plain } from './table.ts';

it('puts rows under heads, numbers to the right', () => {
  expect(markdownTable(['项目', '本年'], [['总计', 3]])).toBe(
    '| 项目 | 本年 |\n| --- | ---: |\n| 总计 | 3 |',
  );
});

it('keeps marks of Markdown in names and labels as they are', () => {
  expect(plain('a|b\n*c* <d>')).toBe('a\\|b \\*c\\* \\<d\\>');
});
