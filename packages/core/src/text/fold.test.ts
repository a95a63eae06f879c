import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, SKIP } from './fold.ts';

const folded = (text: string): string => String.fromCharCode(...fold(text));
const skipped = (count: number): string => String.fromCharCode(SKIP).repeat(count);
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => {
  return String.fromCharCode(...units);
});

describe('the folded view', () => {
  it('has one unit for each UTF-16 unit of any text, lone surrogates included', () => {
    fc.assert(fc.property(anyText, (text) => fold(text).length === text.length));
    expect(folded('a\ud83d')).toBe('a\ud83d');
    expect(folded('\ude00😀')).toBe('\ude00😀');
  });

  it('stays as it is when folded again', () => {
    const pieces = fc.array(fc.constantFrom(...'漢(（)）gｇon\u0304ā4\u200b\r\n\0⾧ ', 'bào', '公(gong)'));
    for (const texts of [anyText, pieces.map((parts) => parts.join(''))]) {
      fc.assert(fc.property(texts, (text) => folded(folded(text)) === folded(text)));
    }
    const everyUnit = String.fromCharCode(...Array.from({ length: 0x10000 }, (_, code) => code));
    expect(folded(folded(everyUnit)) === folded(everyUnit)).toBe(true);
  });

  it('turns full-width ASCII into ASCII', () => {
    expect(folded('１２，３４５．６％；：！？（ＡＢｚ）＂＇～｜')).toBe('12,345.6%;:!?(ABz)"\'~|');
    expect(folded('﹐﹒﹔﹕﹖﹗﹪﹙﹚﹢﹣')).toBe(',.;:?!%()+-');
  });

  it('keeps the Chinese comma and full stop', () => {
    expect(folded('、。､｡﹑')).toBe('、。、。、');
  });

  it('turns spaces of any width into a space and leaves the tab', () => {
    expect(folded('\u3000\u00a0\u2000\u200a\u202f\u205f\u1680\u180e ')).toBe(' '.repeat(9));
    expect(folded('\t')).toBe('\t');
  });

  it('reads the cell mark of Word as a tab', () => {
    expect(folded('规章\u00070\u0007')).toBe('规章\t0\t');
  });

  it('reads every line break as LF and skips the CR of a CRLF', () => {
    expect(folded('\n\v\f\u0085\u2028\u2029')).toBe('\n'.repeat(6));
    expect(folded('a\r\nb\rc\r')).toBe(`a${skipped(1)}\nb\nc\n`);
    expect(folded('\r\r\n')).toBe(`\n${skipped(1)}\n`);
  });

  it('skips zero-width and direction marks, soft hyphens, variation selectors, BOM and NUL', () => {
    const invisible = '\u200b\u200f\u202a\u202e\u2060\u206f\ufeff\u00ad\ufe00\ufe0f\u034f\u061c\0';
    expect(folded(invisible)).toBe(skipped(invisible.length));
  });

  it('reads other control characters as spaces', () => {
    expect(folded('\u0001\u0002\u0006\u0008\u000e\u001f\u007f\u0080\u009f')).toBe(' '.repeat(9));
  });

  it('tells round, square and quoting brackets apart, whatever their shape', () => {
    expect(folded('（(﹙）)﹚')).toBe('((()))');
    expect(folded('［【〔〖﹝］】〕〗﹞')).toBe('[[[[[]]]]]');
    expect(folded('“”„‟「」『』〝〞〟｢｣＂')).toBe('"'.repeat(14));
    expect(folded('‘’‚‛＇')).toBe("'".repeat(5));
    expect(folded('《条例》〈条例〉')).toBe('《条例》《条例》');
  });

  it('turns dashes into hyphens but not the numeral one nor the long vowel of katakana', () => {
    expect(folded('—–―‒−－﹣‐‑─━﹘')).toBe('-'.repeat(12));
    expect(folded('一ー')).toBe('一ー');
  });

  it('turns bars, middle dots and wave dashes into one of each', () => {
    expect(folded('｜│┃∣￨')).toBe('|||||');
    expect(folded('·•・‧∙･')).toBe('······');
    expect(folded('～〜∼')).toBe('~~~');
  });

  it('reads circles as the zero of years and keeps circled numbers', () => {
    expect(folded('二○二三 二◯二三')).toBe('二〇二三 二〇二三');
    expect(folded('㈠㈩①⒈⑴')).toBe('㈠㈩①⒈⑴');
  });

  it('keeps digits outside the basic plane', () => {
    expect(folded('𝟑')).toBe('𝟑');
  });

  it('skips pinyin notes, brackets included', () => {
    expect(folded('報(bào)告')).toBe(`报${skipped(5)}告`);
    expect(folded('公(gong)(gong)開（kai）')).toBe(`公${skipped(12)}开${skipped(5)}`);
  });

  it.each([
    '(',
    '（）',
    '汉(',
    '汉(a',
    '汉\u200b(a',
    '汉(zhuang',
    '汉(gong)',
    '\r',
    '\u200b',
    '汉('.repeat(9),
  ])('takes linear time on a million units of %j', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const started = performance.now();
    fold(text);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
