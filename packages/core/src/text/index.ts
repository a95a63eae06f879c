export type { Comment } from './comments.ts';
export { Edges, NOWHERE } from './edges.ts';
export { circledNumber, fold, isDigit, isHan, SKIP } from './fold.ts';
export { Lexicon, type WordHit } from './lexicon.ts';
export { nearest } from './nearest.ts';
export { pinyinNotes } from './pinyin.ts';
export { type Position, SourceText } from './source-text.ts';
