import { closestMatch } from 'leven';

/** Of a word's letters, how many may differ for another word to be what was meant. */
const SHARE = 0.4;

/** The candidate that a mistyped word was most likely meant to be; undefined where none is near enough to suggest. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const maxDistance = Math.max(1, Math.floor(word.length * SHARE));
  return closestMatch(word, candidates, { maxDistance });
}
