import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../text/index.ts';
import { WordTrie } from './word-trie.ts';

const trie = (words: readonly string[]) => new WordTrie(words.map((word) => [word, word] as const));

/** The word found at the beginning of a text. */
function found(words: readonly string[], text: string): string | null {
  const sought = trie(words);
  return sought.match(fold(text), 0, text.length) > 0 ? sought.found : null;
}

describe('a trie of words', () => {
  it('finds the longest word', () => {
    expect(found(['申请', '申请人', '申请公开'], '申请人数')).toBe('申请人');
    expect(found(['申请', '申请公开'], '申请公布')).toBe('申请');
    expect(found(['申请公开'], '申请公布')).toBeNull();
  });

  it('looks over spaces, line breaks and page breaks inside a word', () => {
    for (const gap of [' ', '\n', '\u200b', '\u3000', '\n\n- 7 -\n\n', '\n第 7 页\n'])
      expect(found(['收到申请'], `收到${gap}申请`), JSON.stringify(gap)).toBe('收到申请');
    expect(found(['收到申请'], `收到${' '.repeat(60)}申请`)).toBeNull();
  });

  it('agrees with a plain search, and never rules a word out beforehand', () => {
    const unit = fc.constantFrom('公', '开', '信', '息', '件', '1', ',');
    const word = fc.string({ unit, minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 9 }),
        fc.string({ unit, maxLength: 12 }),
        (words, text) => {
          const sought = trie(words);
          const units = fold(text);
          for (let at = 0; at < text.length; at++) {
            const here = words.filter((each) => text.startsWith(each, at));
            const longest = here.reduce((best, each) => Math.max(best, each.length), 0);
            expect(sought.match(units, at, text.length)).toBe(longest > 0 ? at + longest : -1);
            if (longest > 0) expect(sought.begins(units[at]!) && sought.mayMatch(units, at)).toBe(true);
          }
        },
      ),
    );
  });
});
