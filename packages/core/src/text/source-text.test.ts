import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from './source-text.ts';

const texts = fc
  .array(fc.constantFrom('a', '报告', '\n', '\r', '\r\n', '\v', '\u2028', '😀', '𠮷', '\ud83d', '\t'))
  .map((parts) => parts.join(''));

describe('lines', () => {
  it('break at LF, CRLF and a lone CR and nowhere else', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = new SourceText(text);
        const lines = Array.from({ length: source.lineCount }, (_, index) => {
          return source.slice(source.lineStart(index + 1), source.lineEnd(index + 1));
        });
        expect(lines).toEqual(text.split(/\r\n|\r|\n/));
      }),
    );
  });

  it('are counted from 1, and an empty text has one', () => {
    expect(new SourceText('').lineCount).toBe(1);
    expect(new SourceText('a\n').lineCount).toBe(2);
  });

  it('are clamped when out of range', () => {
    const source = new SourceText('ab\ncd');
    expect([source.lineStart(0), source.lineStart(9), source.lineEnd(-1), source.lineEnd(9)]).toEqual([
      0, 3, 2, 5,
    ]);
  });
});

describe('positions', () => {
  it('count columns in UTF-16 units', () => {
    const source = new SourceText('报😀告\r\n总计\r3');
    expect(source.positionAt(3)).toEqual({ line: 1, column: 4, offset: 3 });
    expect(source.positionAt(7)).toEqual({ line: 2, column: 2, offset: 7 });
    expect(source.positionAt(9)).toEqual({ line: 3, column: 1, offset: 9 });
  });

  it('lead back to their offset, or to the line end from inside a line terminator', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = new SourceText(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = source.positionAt(offset);
          expect(source.offsetAt(line, column)).toBe(Math.min(offset, source.lineEnd(line)));
        }
      }),
    );
  });

  it('are clamped into the text and the line', () => {
    const source = new SourceText('ab\ncd');
    expect(source.positionAt(-3)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(source.positionAt(99)).toEqual({ line: 2, column: 3, offset: 5 });
    expect([
      source.offsetAt(1, 99),
      source.offsetAt(2, 0),
      source.offsetAt(0, 2),
      source.offsetAt(9, 1),
    ]).toEqual([2, 3, 1, 3]);
  });
});

describe('the plain form', () => {
  it('is simplified, without notes, spaces and line breaks', () => {
    const source = new SourceText('湘潭縣　人民\r\n政府\t辦(bàn)公室\u200b（１）');
    expect(source.plain(0, source.length)).toBe('湘潭县人民政府办公室(1)');
    expect(source.plain(2, 5)).toBe('县人');
  });

  it('clamps its range and holds texts of any length', () => {
    const source = new SourceText('总 计'.repeat(10_000));
    expect(source.plain(-5, source.length + 5)).toBe('总计'.repeat(10_000));
    expect(source.plain(5, 2)).toBe('');
    expect(source.slice(-5, 3)).toBe('总 计');
  });
});
