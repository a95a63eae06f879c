import type { Messages } from './messages/index.ts';

/** The run cannot go on, and the person can do something about it: what is thrown where no file is to blame. */
export abstract class Refusal extends Error {
  abstract inWords(words: Messages): string;
}
