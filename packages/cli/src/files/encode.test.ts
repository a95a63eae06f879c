import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type Decoded, decode } from './decode.ts';
import { encode, encodeLike } from './encode.ts';

const TEXT = '青石镇人民政府2024年政府信息公开工作年度报告\r\n一、总体情况\n规章\t0\t0\t0\n';
const CHANGED = TEXT.replace('规章\t0', '规章\t12');
const MARK = '\ufeff';

function original(bytes: Buffer): Decoded & { bytes: Buffer } {
  const text = decode(bytes);
  if (text.kind !== 'text') throw new Error('a text');
  return { ...text, bytes };
}

describe('a changed text', () => {
  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with BOM', (text: string) => Buffer.from(MARK + text)],
    ['UTF-16 LE', (text: string) => Buffer.from(MARK + text, 'utf16le')],
    ['UTF-16 BE', (text: string) => Buffer.from(MARK + text, 'utf16le').swap16()],
    ['GBK', (text: string) => iconv.encode(text, 'gbk')],
    ['GB18030', (text: string) => iconv.encode(`${text}㐀𠮷`, 'gb18030')],
  ])('keeps the encoding: %s', async (_, bytesOf) => {
    const before = original(bytesOf(TEXT));
    const text = before.text.replace('规章\t0', '规章\t12');
    expect(await encodeLike(before, text)).toEqual(bytesOf(CHANGED));
  });

  it.each([
    // A second way to write a space, and one of the vertical marks that have changed their place.
    ['GBK with doubles', Buffer.concat([iconv.encode(TEXT, 'gbk'), Buffer.from([0xa3, 0xa0])])],
    [
      'UTF-16 with half a character',
      Buffer.concat([Buffer.from(MARK + TEXT, 'utf16le'), Buffer.from([0x41])]),
    ],
    ['UTF-8 with a bad byte', Buffer.concat([Buffer.from(TEXT.repeat(20)), Buffer.from([0xe9])])],
  ])('is not written where bytes elsewhere would change: %s', async (_, bytes) => {
    const before = original(bytes);
    expect(await encodeLike(before, before.text.replace('规章\t0', '规章\t12'))).toBeNull();
  });

  it('is not written where it would be read as something else', async () => {
    const before = original(iconv.encode('规章 0', 'gbk'));
    expect(await encodeLike(before, '0')).toBeNull();
    expect(await encodeLike(original(Buffer.from('规章 0')), `${MARK}规章 0`)).toBeNull();
  });

  it('comes back as it was from whatever it is written in', async () => {
    const encodings = fc.constantFrom(
      { encoding: 'utf-8', bom: false } as const,
      { encoding: 'utf-8', bom: true } as const,
      { encoding: 'utf-16le', bom: true } as const,
      { encoding: 'utf-16be', bom: true } as const,
      { encoding: 'gb18030', bom: false } as const,
    );
    const texts = fc.string({
      unit: fc.constantFrom('规', '章', '0', '\t', '\r\n', '\n', '㐀', '𠮷', '“', '\u3000'),
    });
    await fc.assert(
      fc.asyncProperty(texts, encodings, async (text, form) => {
        const whole = `规章与行政规范性文件${text}`;
        const before = original(await encode(whole, form));
        expect(before).toMatchObject({ text: whole, ...form });
        expect(await encodeLike(before, whole)).toEqual(before.bytes);
      }),
    );
  });
});
