import { chineseNumber, fullWidth, type Random, traditional } from '@gouji/testkit';
import type { Facts } from './facts.test-support.ts';

/** A sentence with its numbers put in. */
export interface Written {
  readonly text: string;
  /** The numbers in order: what each stands for and where it is. */
  readonly numbers: readonly { readonly fact: string; readonly start: number; readonly end: number }[];
}

/** How a source writes: all of it leaves a reader in no doubt about what is said. */
export interface Style {
  readonly number: (value: number, next: string) => string;
  /** What stands between a number and the words beside it. */
  readonly gap: string;
  /** What stands between all characters. */
  readonly spread: string;
  readonly character: (character: string) => string;
  /** Where a page ends within the text, as a share of its length; null where it does not. */
  readonly pageEnd: number | null;
}

export const PLAIN: Style = {
  number: String,
  gap: '',
  spread: '',
  character: (character) => character,
  pageEnd: null,
};

/** Words that a number in Chinese numerals may stand before. */
const CASES = /^[件起份宗]/u;

export function randomStyle(rng: Random): Style {
  const digits = rng.pick(['plain', 'full', 'separators', 'han'] as const);
  return {
    number: (value, next) => {
      if (digits === 'full') return fullWidth(String(value));
      if (digits === 'separators') return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
      return digits === 'han' && value > 0 && CASES.test(next) ? chineseNumber(value) : String(value);
    },
    gap: rng.pick(['', '', ' ', '\u00a0']),
    spread: rng.bool(0.15) ? rng.pick([' ', '\u200b']) : '',
    character: rng.bool(0.25) ? traditional : (character) => character,
    pageEnd: rng.bool(0.4) ? rng.int(0, 999) / 1000 : null,
  };
}

/** `{done}`, or a percentage of two facts with so many decimals: `{granted/done.1}`. */
const SLOT = /\{([a-zA-Z]+)(?:\/([a-zA-Z]+)\.(\d))?\}/u;

/** The facts that a sentence states as numbers, in order. */
export function factsIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(new RegExp(SLOT, 'gu'))].flatMap(([, fact = '', base]) =>
    base === undefined ? [fact] : [],
  );
}

/** Writes a sentence in a style; the number at place `changed` is replaced. */
export function write(
  sentence: string,
  facts: Facts,
  style: Style = PLAIN,
  change?: { readonly at: number; readonly value: number },
): Written {
  const numbers: { fact: string; start: number; end: number }[] = [];
  let text = '';
  let rest = sentence;
  for (let slot = SLOT.exec(rest); slot !== null; slot = SLOT.exec(rest)) {
    const [whole, fact = '', base, decimals] = slot;
    text += words(rest.slice(0, slot.index), style);
    rest = rest.slice(slot.index + whole.length);
    const value = change?.at === numbers.length && base === undefined ? change.value : factOf(facts, fact);
    if (base !== undefined) {
      text += ((value / factOf(facts, base)) * 100).toFixed(Number(decimals));
      continue;
    }
    const number = style.number(value, rest);
    const start = text.length + style.gap.length;
    text += style.gap + number + style.gap;
    numbers.push({ fact, start, end: start + number.length });
  }
  return brokenOver({ text: text + words(rest, style), numbers }, style);
}

function factOf(facts: Facts, fact: string): number {
  const value = facts[fact];
  if (value === undefined) throw new RangeError(`no fact ${fact}`);
  return value;
}

function words(text: string, { character, spread }: Style): string {
  if (spread === '') return [...text].map(character).join('');
  // Digits that were written in stay together: a reader could not tell where a number ends.
  const pieces = text.match(/\d[\d.,%]*|\D/gu) ?? [];
  return pieces.map((piece) => character(piece) + spread).join('');
}

/** Lines that a page cuts are at least this long: shorter ones end because they are at an end. */
const SHORTEST_LINE = 24;
const MAY_NOT_BEGIN = /[，。、；：）%\d,.０-９]/u;

/** The text with a page break inside, where it is long enough for one. */
function brokenOver({ text, numbers }: Written, { pageEnd, spread }: Style): Written {
  const last = Math.max(text.lastIndexOf('\n'), 0) + SHORTEST_LINE * (1 + spread.length);
  if (pageEnd === null || text.length <= last + 2) return { text, numbers };
  let at = last + Math.floor(pageEnd * (text.length - last - 2));
  while (
    at < text.length &&
    (MAY_NOT_BEGIN.test(text.charAt(at)) || /[（\d,.０-９]/u.test(text.charAt(at - 1)))
  )
    at++;
  if (at >= text.length - 1) return { text, numbers };
  const inside = numbers.some(({ start, end }) => start < at && at < end);
  if (inside) return { text, numbers };
  const page = '\n\n- 7 -\n\n';
  const moved = (place: number): number => (place >= at ? place + page.length : place);
  return {
    text: text.slice(0, at) + page + text.slice(at),
    numbers: numbers.map(({ fact, start, end }) => ({ fact, start: moved(start), end: moved(end - 1) + 1 })),
  };
}
