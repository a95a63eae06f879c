import { expect, it } from 'vitest';
import { displayWidth } from './display-width.ts';

it('counts Han and full-width characters twice, zero-width ones not at all', () => {
  expect(displayWidth('')).toBe(0);
  expect(displayWidth('3.属于国家秘密')).toBe(14);
  expect(displayWidth('（１）')).toBe(6);
  expect(displayWidth('𠮷')).toBe(2);
  expect(displayWidth('a\u200b\u0301b')).toBe(2);
});

it('counts characters of ambiguous width once', () => {
  expect(displayWidth('“三安全一稳定”①')).toBe(15);
});
