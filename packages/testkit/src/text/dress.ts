import type { Enumerators, GroupEnumerators, RenderOptions } from '../options.ts';
import type { Random } from '../random.ts';
import { fullWidth, radicalOf, traditional } from './characters.ts';
import { readingOf, withoutTone } from './pinyin.ts';

/** Clean text in, text as a careless source prints it out. All changes are local: what a reader reads stays the same. */
export interface Dress {
  readonly prose: (text: string) => string;
  readonly heading: (text: string) => string;
  /** What stands before a label: `1.` `（一）` `一、`. */
  readonly enumerator: (text: string) => string;
  /** Row labels, group labels and column heads, without enumerator. */
  readonly label: (text: string) => string;
  /** Traditional characters only, for words that stand in a value cell: 增3. */
  readonly value: (text: string) => string;
  /** What may stand unseen before or after a cell. */
  readonly noise: () => string;
}

const ENCLOSED = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';
const NUMERALS = '一二三四五六七八九十';
const ZERO_WIDTH = ['\u200b', '\ufeff'];
const BLANKS = ['\u00a0', '\u3000', '\u200b', '\u00a0\u00a0', '\ufeff'];

const ROW_STYLES: Readonly<Record<Enumerators, (digits: string) => string>> = {
  dot: (n) => `${n}.`,
  'dot-space': (n) => `${n}. `,
  comma: (n) => `${n}、`,
  'wide-dot': (n) => `${n}．`,
  bracketed: (n) => `（${n}）`,
  'space-dot': (n) => `${n} .`,
};

const GROUP_STYLES: Readonly<Record<GroupEnumerators, (numeral: string) => string>> = {
  bracketed: (n) => `（${n}）`,
  'bracketed-space': (n) => `（${n}） `,
  enclosed: (n) => ENCLOSED.charAt(NUMERALS.indexOf(n)),
};

export function createDress(options: RenderOptions, rng: Random): Dress {
  const tones = rng.bool();
  const halfCommas = options.brackets === 'half' && rng.bool(0.4);

  const brackets = (text: string): string => {
    const half = options.brackets === 'half' || (options.brackets === 'mixed' && rng.bool());
    return half ? text.replaceAll('（', '(').replaceAll('）', ')') : text;
  };
  const note = (character: string): string => {
    const reading = options.pinyin === 'none' ? undefined : readingOf(character);
    if (reading === undefined || !rng.bool(0.6)) return '';
    const text = `(${tones ? reading : withoutTone(reading)})`;
    return options.pinyin === 'doubled' && rng.bool(0.7) ? text + text : text;
  };
  const characters = (text: string, radicals: boolean, zeroWidth: boolean): string => {
    if (!options.traditional && !radicals && !zeroWidth && options.pinyin === 'none') return text;
    let out = '';
    for (const character of text) {
      const radical = radicals && rng.bool(0.3) ? radicalOf(character) : undefined;
      out += radical ?? (options.traditional ? traditional(character) : character);
      out += note(character);
      if (zeroWidth && rng.bool(0.04)) out += rng.pick(ZERO_WIDTH);
    }
    return out;
  };
  const quotes = (text: string): string => {
    if (options.quotes === 'curly') return text;
    const [open, close] = options.quotes === 'straight' ? ['"', '"'] : ['「', '」'];
    return text.replaceAll('“', open).replaceAll('”', close);
  };

  return {
    prose: (text) => characters(brackets(text), false, false),
    heading: (text) => characters(text, false, false),
    enumerator: (text) =>
      characters(brackets(dressEnumerator(text, options)), options.radicals, options.invisible),
    label: (text) => {
      const plain = brackets(quotes(text));
      const marked = halfCommas ? plain.replaceAll('，', ',').replaceAll('：', ':') : plain;
      return characters(marked, options.radicals, options.invisible);
    },
    value: (text) => (options.traditional ? [...text].map(traditional).join('') : text),
    noise: () => (options.invisible && rng.bool(0.12) ? rng.pick(BLANKS) : ''),
  };
}

/** `3.` and `（三）` in the style of the options; `三、` always stays. */
function dressEnumerator(enumerator: string, options: RenderOptions): string {
  const row = /^([0-9])\.$/.exec(enumerator);
  if (row?.[1] !== undefined) {
    const wide = options.enumerators === 'wide-dot' && options.digits === 'full';
    return ROW_STYLES[options.enumerators](wide ? fullWidth(row[1]) : row[1]);
  }
  const group = /^（(.)）$/.exec(enumerator);
  if (group?.[1] !== undefined) return GROUP_STYLES[options.groupEnumerators](group[1]);
  return enumerator;
}
