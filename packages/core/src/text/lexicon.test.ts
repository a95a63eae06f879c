import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { Lexicon } from './lexicon.ts';

function hits(words: readonly string[], text: string): string[] {
  const found: string[] = [];
  new Lexicon(words).scan(fold(text), 0, text.length, (word, start, end) => {
    found.push(`${words[word]}@${start}-${end}`);
  });
  return found;
}

describe('a lexicon', () => {
  it('finds every word, also where words overlap or begin alike', () => {
    expect(hits(['收到', '收到申请', '到申'], '共收到申请3件，未收到投诉。')).toEqual([
      '收到@1-3',
      '收到申请@1-5',
      '到申@2-4',
      '收到@9-11',
    ]);
  });

  it('reads through zero-width characters and pinyin notes, whose range it keeps', () => {
    expect(hits(['公开'], '政府信息公\u200b开，公(gōng)開')).toEqual(['公开@4-7', '公开@8-16']);
  });

  it('finds nothing in an empty text or with no words', () => {
    expect(hits(['收到'], '')).toEqual([]);
    expect(hits([''], '收到')).toEqual([]);
  });

  it('finds each word, whatever its length, as a plain search does', () => {
    const piece = fc.constantFrom('公', '开', '信', '息', '政', '府', '\u200b');
    const word = fc.string({ unit: fc.constantFrom('公', '开', '信', '息'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 8 }), fc.array(piece), (words, pieces) => {
        const text = pieces.join('');
        const plain = pieces.filter((unit) => unit !== '\u200b').join('');
        const expected = words.reduce((sum, sought) => sum + occurrencesOf(sought, plain), 0);
        expect(hits(words, text)).toHaveLength(expected);
      }),
    );
  });
});

function occurrencesOf(word: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) count++;
  return count;
}
