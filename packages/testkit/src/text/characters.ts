import { Converter } from 'opencc-js/cn2t';

const toTraditional = Converter({ from: 'cn', to: 't' });
const known = new Map<string, string>();

/** The traditional form of one character, where it has one of the same length. */
export function traditional(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const converted = toTraditional(character);
  const result = converted.length === character.length ? converted : character;
  known.set(character, result);
  return result;
}

// CJK radicals (U+2E80…) that compatibility normalization leaves alone, each after the character it stands for.
const CJK_RADICALS = '长⻓门⻔民⺠见⻅车⻋页⻚风⻛飞⻜马⻢鱼⻥齐⻬食⻝青⻘贝⻉骨⻣黄⻩母⺟龙⻰龟⻳鸟⻦麦⻨';

const RADICAL_OF: ReadonlyMap<string, string> = radicals();

function radicals(): Map<string, string> {
  const map = new Map<string, string>();
  for (let code = 0x2f00; code <= 0x2fd5; code++) {
    const radical = String.fromCharCode(code);
    map.set(radical.normalize('NFKC'), radical);
  }
  for (let i = 0; i + 1 < CJK_RADICALS.length; i += 2) {
    map.set(CJK_RADICALS.charAt(i), CJK_RADICALS.charAt(i + 1));
  }
  return map;
}

/** The Kangxi or CJK radical that looks like the character: 行 → ⾏ (U+2F8F). */
export function radicalOf(character: string): string | undefined {
  return RADICAL_OF.get(character);
}

/** `-1,234.5` as `－１，２３４．５`, except that a thousands separator stays as it is. */
export function fullWidth(text: string): string {
  return text.replace(/[0-9+.-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}
