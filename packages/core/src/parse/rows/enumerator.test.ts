import { describe, expect, it } from 'vitest';
import { fold } from '../../text/index.ts';
import { enumerates, readEnumerator } from './enumerator.ts';

function read(text: string): string {
  const { value, kind, end } = readEnumerator(fold(text), 0, text.length);
  return `${kind} ${value} | ${text.slice(end)}`;
}

describe('an enumerator', () => {
  it.each([
    ['1.属于国家秘密', 'digits 1 | 属于国家秘密'],
    ['1、属于国家秘密', 'digits 1 | 属于国家秘密'],
    ['1． 属于国家秘密', 'digits 1 | 属于国家秘密'],
    ['（1）属于国家秘密', 'digits 1 | 属于国家秘密'],
    ['1 .属于国家秘密', 'digits 1 | 属于国家秘密'],
    ['3其他', 'digits 3 | 其他'],
    ['(七)总计', 'han 7 | 总计'],
    ['（ 七 ） 总计', 'han 7 | 总计'],
    ['㈦总计', 'han 7 | 总计'],
    ['一、本年新收', 'han 1 | 本年新收'],
    ['**三、**本年度', 'han 3 | 本年度'],
    ['1\\. 属于', 'digits 1 | 属于'],
    ['总计', 'none 0 | 总计'],
    ['三安全一稳定', 'none 0 | 三安全一稳定'],
    ['（区分处理的', 'none 0 | （区分处理的'],
    ['', 'none 0 | '],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('counts what the form prints in either kind of numeral', () => {
    const seven = readEnumerator(fold('（七）'), 0, 3);
    expect([enumerates('七', seven), enumerates('7', seven), enumerates('3', seven)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
