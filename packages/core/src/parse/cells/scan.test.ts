import { describe, expect, it } from 'vitest';
import { SourceText } from '../../text/index.ts';
import { scanRegion } from './scan.ts';

/** The tokens of a text, a line each: `"words"` words, plain values, `_` a blank cell, `.` an empty line. */
function cells(text: string): string[] {
  const { tokens, lines } = scanRegion(new SourceText(text), 0, text.length);
  return lines.map((_, line) =>
    tokens
      .filter((token) => token.line === line)
      .map(({ kind, start, end, value }) => {
        if (kind === 'text') return JSON.stringify(text.slice(start, end));
        if (kind === 'value')
          return value?.state === 'number' ? String(value.value) : (value?.fault ?? value?.state);
        return kind === 'blank' ? '_' : '.';
      })
      .join(' '),
  );
}

describe('a line of a table', () => {
  it.each([
    ['tabs', '规章\t0\t\t2', '"规章" 0 _ 2'],
    ['pipes between cells', '规章 | 0 |  | 2', '"规章" 0 _ 2'],
    ['spaces', '规章  0  1  2', '"规章" 0 1 2'],
    ['single spaces', '1. 属于国家秘密 0 0 1', '"1." "属于国家秘密" 0 0 1'],
    ['no numbers', '1. 属于国家秘密', '"1. 属于国家秘密"'],
  ])('is cut at %s', (_how, text, expected) => {
    expect(cells(text)).toEqual([expected]);
  });

  it('keeps labels with spaces and quoted cells with line breaks whole', () => {
    expect(cells('1. 属于国家秘密\t0')).toEqual(['"1. 属于国家秘密" 0']);
    expect(cells('"本年新\n制作数量"\t3')).toEqual(['"\\"本年新\\n制作数量\\"" 3']);
  });

  it('shows torn digits as one cell that is no number', () => {
    expect(cells('规章\t5 7\t0')).toEqual(['"规章" torn-digits 0']);
    expect(cells('规章\t48,5 32\t0')).toEqual(['"规章" torn-digits 0']);
  });

  it('takes a label and its numbers apart that share a field', () => {
    expect(cells('（一）予以公开 0 1 2\t3')).toEqual(['"（一）予以公开" 0 1 2 3']);
  });
});

describe('the lines of a table', () => {
  it('drop what only draws or numbers a page', () => {
    expect(cells('| a | b |\n| --- | :-: |\n| 规章 | 0 |')).toEqual(['"a" "b"', '"规章" 0']);
    for (const mark of ['- 5 -', '— 5 —', '第 5 页', '5 / 12', '-5-']) {
      expect(cells(`规章\t0\t0\n${mark}\n行政许可\t0`), mark).toEqual(['"规章" 0 0', '"行政许可" 0']);
    }
  });

  it('tell a page number from a number in a cell of its own by their neighbours', () => {
    expect(cells('规章\t0\t0\n\n5\n\n行政许可\t0')).toEqual(['"规章" 0 0', '.', '.', '.', '"行政许可" 0']);
    expect(cells('规章\n0\n5\n行政许可\n0')).toEqual(['"规章"', '0', '5', '"行政许可"', '0']);
  });

  it('are CSV where commas part numbers, not where they group digits', () => {
    expect(cells('规章,0,0,1\n行政许可,"1,234",,')).toEqual(['"规章" 0 0 1', '"行政许可" 1234 _ _']);
    expect(cells('规章\n1,234\n1,112,884\n2,345,678')).toEqual(['"规章"', '1234', '1112884', '2345678']);
  });

  it('show blank cells by separators alone, as many as stand before a filled one', () => {
    expect(cells('\t\t规章\n\t\t0\n\t\t\n\t\t2')).toEqual(['_ _ "规章"', '_ _ 0', '_', '_ _ 2']);
    expect(cells('规章 |\n0 |\n|\n2 |')).toEqual(['"规章" _', '0 _', '_', '2 _']);
  });

  it('have a frame of pipes only where most of them do', () => {
    expect(cells('| a | 1 |\n| b |  |')).toEqual(['"a" 1', '"b" _']);
    expect(cells('| a | 1\n| b | \n| c | 2')).toEqual(['"a" 1', '"b" _', '"c" 2']);
  });
});
