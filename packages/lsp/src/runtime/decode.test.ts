import { expect, it } from 'vitest';
import { decode } from './decode.ts';

const TEXT = '青石镇人民政府2024年';

it('reads UTF-8 with and without a byte order mark', () => {
  expect(decode(Buffer.from(TEXT))).toBe(TEXT);
  expect(decode(Buffer.from(`\ufeff${TEXT}`))).toBe(TEXT);
});

it('reads UTF-16 by its byte order mark', () => {
  const little = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
  expect(decode(little)).toBe(TEXT);
  expect(decode(Buffer.from(little).swap16())).toBe(TEXT);
});

it('reads everything else as GB18030', () => {
  expect(decode(Uint8Array.of(0xc7, 0xe0, 0xca, 0xaf, 0xd5, 0xf2))).toBe('青石镇');
});
