import type { Cue } from './cues.ts';
import { MATTER_WORDS } from './matter-words.ts';
import { REQUEST_WORDS } from './request-words.ts';
import { SETTING_WORDS } from './setting-words.ts';
import { WordTrie } from './word-trie.ts';

let shared: WordTrie<Cue> | undefined;

/** All words that tell something. Built when the first report is read: loading the library stays cheap. */
export function cueLexicon(): WordTrie<Cue> {
  shared ??= new WordTrie(
    [...REQUEST_WORDS, ...MATTER_WORDS, ...SETTING_WORDS].flatMap(([cue, words]) =>
      words.split(' ').map((word) => [word, cue] as const),
    ),
  );
  return shared;
}
