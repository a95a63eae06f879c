import { expect, it } from 'vitest';
import { toBase64 } from './base64.ts';

it('writes any bytes, many of them too, as Node does', () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, i) => (i * 31) % 256);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  expect(toBase64(new Uint8Array())).toBe('');
});
