import type { Random } from '../random.ts';

/** The beginning of a text, cut anywhere, even inside a surrogate pair or a line break. */
export function truncate(rng: Random, text: string): string {
  return text.slice(0, rng.int(0, text.length));
}

const DEBRIS: readonly string[] = [
  '\u0000',
  '\ud800',
  '\udc00',
  '\ud83d\ude00',
  '\ufffd',
  '\u202e',
  '\u0301\u0301\u0301',
  '\t\t\t\t',
  '||||',
  '|',
  '\n\n\n',
  '\r',
  '\u2028',
  '\v',
  '\f',
  '"',
  '""',
  ',',
  '`',
  '（',
  '）',
  '((((',
  '一、',
  '二、主动公开政府信息情况',
  '三、本年度办理结果',
  '（七）总计',
  '第二十条',
  '0',
  '-1',
  '9999999999999999999999',
  '1e309',
  '0.00000000000000001',
  '１２３',
  '𠀀',
];

/** A text with a few slices deleted, doubled, moved or replaced, and debris put in at random places. */
export function garble(rng: Random, text: string): string {
  let out = text;
  for (let left = rng.int(1, 8); left > 0; left--) {
    const start = rng.int(0, out.length);
    const end = Math.min(out.length, start + (rng.bool(0.8) ? rng.int(0, 40) : rng.int(0, out.length)));
    const slice = out.slice(start, end);
    switch (rng.int(0, 4)) {
      case 0:
        out = out.slice(0, start) + out.slice(end);
        break;
      case 1:
        out = out.slice(0, end) + slice + out.slice(end);
        break;
      case 2: {
        const rest = out.slice(0, start) + out.slice(end);
        const at = rng.int(0, rest.length);
        out = rest.slice(0, at) + slice + rest.slice(at);
        break;
      }
      case 3:
        out =
          out.slice(0, start) +
          rng.pick(DEBRIS).repeat(rng.bool(0.9) ? 1 : rng.int(2, 50)) +
          out.slice(start);
        break;
      default:
        out = out.slice(0, start) + noise(rng, slice.length) + out.slice(end);
    }
  }
  return out;
}

/** Any UTF-16 units, lone surrogates among them. */
function noise(rng: Random, length: number): string {
  let out = '';
  for (let i = 0; i < length; i++) out += String.fromCharCode(rng.int(0, rng.bool(0.3) ? 0x7f : 0xffff));
  return out;
}
