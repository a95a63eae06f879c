import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const TEXT = '青石镇人民政府2024年政府信息公开工作年度报告\n一、总体情况\n规章\t0\t0\t0\n';
const MARK = '\ufeff';

describe('decode', () => {
  it.each([
    ['utf-8', Buffer.from(TEXT), false],
    ['utf-8', Buffer.from(MARK + TEXT), true],
    ['utf-16le', Buffer.from(MARK + TEXT, 'utf16le'), true],
    ['utf-16be', Buffer.from(MARK + TEXT, 'utf16le').swap16(), true],
    ['gb18030', iconv.encode(TEXT, 'gbk'), false],
    ['gb18030', iconv.encode(`${TEXT}㐀𠮷`, 'gb18030'), false],
  ])('reads %s (%#) and keeps the byte order mark out of the text', (encoding, bytes, bom) => {
    const text = decode(bytes);
    expect(text).toMatchObject({ kind: 'text', encoding, bom, damaged: 0 });
    expect(text).toHaveProperty('text', expect.stringMatching(/^青石镇人民政府2024年/));
    expect(text).toHaveProperty('text', expect.stringContaining('规章\t0\t0\t0\n'));
  });

  it('reads traditional characters in GBK', () => {
    const text = '政府信息公開工作年度報告：貫徹落實條例，辦理申請三件。';
    expect(decode(iconv.encode(text, 'gbk'))).toMatchObject({ encoding: 'gb18030', text });
  });

  it('reads a mirrored page in GB18030, with pinyin and zero-width characters', () => {
    const text = '政(zhèng)府(fǔ)信(xìn)息(xī)公(gōng)開(kāi)年(nián)度(dù)報(bào)告(gào)'.replaceAll(
      '(',
      '\u200b(',
    );
    expect(decode(iconv.encode(text, 'gb18030'))).toMatchObject({ encoding: 'gb18030', text });
  });

  it('takes plain ASCII and nothing at all for UTF-8', () => {
    expect(decode(Buffer.from('0 0 0'))).toMatchObject({ encoding: 'utf-8', text: '0 0 0' });
    expect(decode(Buffer.alloc(0))).toMatchObject({ encoding: 'utf-8', text: '' });
  });

  it('reads a UTF-8 text cut within a character, and says so', () => {
    const cut = Buffer.from(TEXT.repeat(20)).subarray(0, -8);
    expect(decode(cut)).toMatchObject({ encoding: 'utf-8', damaged: 1 });
  });

  it('reads a GB18030 text with a bad byte, and says so', () => {
    const bytes = iconv.encode(TEXT.repeat(20), 'gbk');
    const damaged = Buffer.concat([bytes, Buffer.from([0xff]), Buffer.from('\n')]);
    expect(decode(damaged)).toMatchObject({ encoding: 'gb18030', damaged: 1 });
  });

  it('refuses other encodings instead of showing rubbish', () => {
    const latin = Buffer.from(
      'Überprüfung der Zahlen für das Jahr, größtenteils geändert. '.repeat(4),
      'latin1',
    );
    expect(decode(latin)).toEqual({ kind: 'unknown-encoding' });
  });
});
