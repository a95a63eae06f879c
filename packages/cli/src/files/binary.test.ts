import { describe, expect, it } from 'vitest';
import { binaryKind } from './binary.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('binaryKind', () => {
  it.each([
    ['word', latin('PK\x03\x04\x14\0....[Content_Types].xml....word/document.xml')],
    ['sheet', latin('PK\x03\x04\x14\0....xl/workbook.xml')],
    ['slides', latin('PK\x03\x04\x14\0....ppt/presentation.xml')],
    ['ofd', latin('PK\x03\x04\x14\0....OFD.xml')],
    ['zip', latin('PK\x03\x04\x14\0....reports/a.txt')],
    ['word', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0')],
    ['sheet', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....W\0o\0r\0k\0b\0o\0o\0k\0')],
    ['pdf', latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3')],
    ['rtf', latin('{\\rtf1\\ansi')],
    ['image', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['image', latin('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['archive', latin('Rar!\x1a\x07\x01\0')],
    ['unknown', latin('abc\0def')],
  ])('knows %s by its bytes (%#)', (kind, bytes) => {
    expect(binaryKind(bytes)).toBe(kind);
  });

  it.each(['青石镇人民政府', 'BM 公司', 'PK 赛', ''])('takes %j for text', (text) => {
    expect(binaryKind(Buffer.from(text))).toBeNull();
  });
});
