import { chineseNumber } from '@gouji/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../text/index.ts';
import { readHanNumber } from '../han-number.ts';
import { writeNumber } from './write-number.ts';

describe('a number', () => {
  it('is written as the numbers around it are', () => {
    expect(writeNumber(1234567, 'plain')).toBe('1234567');
    expect(writeNumber(1234567, 'separators')).toBe('1,234,567');
    expect(writeNumber(120, 'full-width')).toBe('１２０');
    expect(writeNumber(20005, 'han')).toBe('二万零五');
  });

  it('is not written where the style does not reach', () => {
    expect(writeNumber(100_000_000, 'han')).toBeNull();
    for (const value of [-1, 1.5, Number.NaN]) expect(writeNumber(value, 'plain')).toBeNull();
  });

  it('in Chinese numerals is read as what it is, and written as another writer does', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (value) => {
        const written = writeNumber(value, 'han')!;
        expect(readHanNumber(fold(written), 0, written.length)).toBe(value);
        expect(written).toBe(chineseNumber(value));
      }),
    );
  });
});
