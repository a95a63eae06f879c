import type { Rule } from '../../rule.ts';
import { brokenSentence } from './broken-sentence.ts';
import { characterForm } from './character-form.ts';
import { documentNumber } from './document-number.ts';
import { doubledCharacter } from './doubled-character.ts';
import { doubledYear } from './doubled-year.ts';
import { numbering } from './numbering.ts';
import { punctuation } from './punctuation.ts';
import { term } from './term.ts';
import { typo } from './typo.ts';
import { unclosed } from './unclosed.ts';
import { unitWord } from './unit-word.ts';

export const WORDING_RULES: readonly Rule[] = [
  punctuation,
  documentNumber,
  doubledCharacter,
  typo,
  brokenSentence,
  unitWord,
  unclosed,
  characterForm,
  doubledYear,
  numbering,
  term,
];
