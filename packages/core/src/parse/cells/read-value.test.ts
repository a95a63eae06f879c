import { describe, expect, it } from 'vitest';
import { SourceText } from '../../text/index.ts';
import type { Value } from '../report.ts';
import { readValue } from './read-value.ts';

function read(text: string): Value | null {
  return readValue(new SourceText(text), 0, text.length);
}

function brief(text: string): string | null {
  const value = read(text);
  if (value === null) return null;
  return value.state === 'number'
    ? `${value.value} ${value.notation}`
    : `${value.state} ${value.fault ?? ''}`.trim();
}

describe('a cell that holds a number', () => {
  it.each([
    ['0', '0 plain'],
    ['57', '57 plain'],
    ['１２', '12 full-width'],
    ['1,234', '1234 separators'],
    ['12，345，678', '12345678 separators'],
    ['0.5', '0.5 plain'],
    ['-3', '-3 plain'],
    ['－３', '-3 full-width'],
    ['+0', '0 plain'],
    ['增3', '3 plain'],
    ['减3', '-3 plain'],
    ['十二', '12 han'],
    ['〇', '0 han'],
    ['1O', '10 letters'],
    ['l2', '12 letters'],
    ['007', '7 leading-zeros'],
    ['1\u200b2', '12 plain'],
  ])('%s is that number, with the way it is written', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it.each([
    [' 12 ', '12'],
    ['**3**', '3'],
    ['"1,234"', '1,234'],
    ['3①', '3'],
    ['\\-3', '-3'],
    ['0.5万元', '0.5万元'],
  ])('%j has a range that cuts out its text', (text, cut) => {
    const value = read(text);
    expect(text.slice(value?.start, value?.end)).toBe(cut);
  });

  it('may have a unit behind it, which is told apart', () => {
    const text = '12 件';
    const { value, unit } = read(text) ?? {};
    expect([value, text.slice(unit?.start, unit?.end)]).toEqual([12, '件']);
  });
});

describe('a cell that holds no number', () => {
  it.each(['/', '—', '－', '无', 'N/A', '--'])('%s stands for one that is not given', (text) => {
    expect(brief(text)).toBe('placeholder');
  });

  it.each(['5 7', '规章', '1.属于国家秘密', '第 20 条', '', ' ', '12,34', '1-2', '3月', '2024年', '*'])(
    '%j is not read as one',
    (text) => {
      expect(brief(text)).toBeNull();
    },
  );

  it('has more digits than any count', () => {
    expect(brief('123456789012345')).toBe('unreadable too-large');
    expect(brief('9'.repeat(1000))).toBe('unreadable too-large');
  });
});
