import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';

const RULE = 'privacy/mobile';

function prose(text: string): string {
  return `一、总体情况\n\n${text}\n`;
}

describe(RULE, () => {
  it.each([
    '联系电话：0731-57859021，传真（0731）57859022，邮编：411217。',
    '联系电话：073157859021，01088886666。',
    '热线12345、12315、400-810-1234、4008101234。',
    '联系人手机138****8000，1380013XXXX。',
    '全年投入13800138000元，共15912345678.5万元。',
    '身份证号430321199001011238，账号13800138000123。',
    '备案号：13800138000，索引号13800138000，订单号13912345678。',
    '网址 http://www.qiyun.gov.cn/art/13800138000.html。',
    '时间2021-01-29 11:50，区间 1380-0138-0001。',
    '号码12800138000、23800138000。',
  ])('is silent: %s', (text) => {
    expect(findingsOf(RULE, prose(text))).toEqual([]);
  });

  it.each([
    ['13800138000', '13800138000'],
    ['138 0013 8000', '138 0013 8000'],
    ['199-0013-8000', '199-0013-8000'],
    ['+86 13800138000', '86 13800138000'],
    ['１３８００１３８０００', '１３８００１３８０００'],
    ['13800138000/0731-5555000', '13800138000'],
    ['0731-5555000/13800138000', '13800138000'],
  ])('points at %s', (written, place) => {
    const text = prose(`联系人：张同志，电话${written}。`);
    const places = findingsOf(RULE, text).map((finding) => marked(text, finding));
    expect(places).toEqual([place]);
  });

  it('points at each of several', () => {
    const text = prose('值班电话13800138000、13900139000，或 15012345678 15112345678。');
    expect(findingsOf(RULE, text).map(({ severity }) => severity)).toEqual(Array(4).fill('warning'));
  });
});
