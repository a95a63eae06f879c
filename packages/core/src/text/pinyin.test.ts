import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, SKIP } from './fold.ts';
import { pinyinNotes } from './pinyin.ts';

const notesOf = (text: string): readonly string[] => {
  return pinyinNotes(text).map(({ start, end }) => text.slice(start, end));
};

describe('pinyin notes', () => {
  it('stand in brackets of either width behind a Han character', () => {
    expect(notesOf('報(bào)告')).toEqual(['(bào)']);
    expect(notesOf('報（bào）告（ɡào）')).toEqual(['（bào）', '（ɡào）']);
  });

  it('may be doubled and tripled', () => {
    expect(notesOf('公(gong)(gong)開(kai)(kai)(kai)')).toHaveLength(5);
  });

  it('have their tone marked, numbered or left out', () => {
    const notes = ['(lǜ)', '(lü4)', '(lv)', '(nüe)', '(guang1)', '(zhuàng)', '(ā)', '(ńg)', '(ḿ)', '(xiăng)'];
    for (const note of notes) expect(notesOf(`字${note}`)).toEqual([note]);
  });

  it('may spell their marks as combining characters', () => {
    expect(notesOf('報(ba\u0300o) 绿(lu\u0308\u0300)')).toEqual(['(ba\u0300o)', '(lu\u0308\u0300)']);
  });

  it.each([
    '(app)',
    '(pdf)',
    '(oa)',
    '(doc)',
    '(wifi)',
    '(GONG)',
    '(Gong)',
    '(a)',
    '(e)',
    '(a1)',
    '(m)',
    '(ng)',
  ])('are not %s', (word) => expect(notesOf(`系统${word}`)).toEqual([]));

  it.each([
    '()',
    '(一)',
    '(1)',
    '(gong',
    '( gong )',
    '(gòǹg)',
    '(gòng4)',
    '(gong6)',
    '(gongkai)',
    '[gong]',
    '(ü)',
  ])('are not %s', (word) => expect(notesOf(`公${word}`)).toEqual([]));

  it('need a Han character before them, of any script form', () => {
    expect(notesOf('a(gong) (gong) 1(gong)')).toEqual([]);
    expect(notesOf('(gong)')).toEqual([]);
    expect(notesOf('⼈(ren)〇(líng)')).toEqual(['(ren)', '(líng)']);
  });

  it('may stand behind zero-width characters', () => {
    expect(notesOf('公\u200b(gong)\ufeff(gong)')).toHaveLength(2);
  });

  it('are what the folded view skips', () => {
    const pieces = fc.constantFrom('漢', '(gong)', '（bào）', '(', ')', 'gong', '(app)', '\u200b', 'a');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        const units = fold(text);
        const noted = new Set<number>();
        for (const { start, end } of pinyinNotes(text)) for (let at = start; at < end; at++) noted.add(at);
        for (let at = 0; at < text.length; at++) {
          if (text[at] !== '\u200b') expect(units[at] === SKIP).toBe(noted.has(at));
        }
      }),
    );
  });
});
