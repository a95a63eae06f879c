import { isUtf8 } from 'node:buffer';
import { type BinaryKind, binaryKind } from './binary.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text as it was stored. The byte order mark is not part of the text: offsets count from behind it. */
export interface Decoded {
  readonly kind: 'text';
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** How many places could not be decoded; each is U+FFFD in the text. */
  readonly damaged: number;
}

export type Undecodable =
  | { readonly kind: 'binary'; readonly what: BinaryKind }
  | { readonly kind: 'unknown-encoding' };

const REPLACEMENT = '\ufffd';
/** One damaged place in so many characters is still the encoding it looks like: a cut file, a bad byte. */
const CHARACTERS_A_FAULT = 500;

/**
 * Bytes to text. A byte order mark decides; else the bytes are UTF-8 if they are valid UTF-8, else GB18030 if they
 * are valid GB18030 and read like Chinese; else whichever of the two is all but valid.
 */
export function decode(bytes: Buffer): Decoded | Undecodable {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;
  const what = binaryKind(bytes);
  if (what !== null) return { kind: 'binary', what };
  if (isUtf8(bytes)) return decoded('utf-8', false, bytes.toString('utf8'));
  const chinese = readsLikeGb18030(bytes) ? decodeAs('gb18030', bytes) : null;
  if (chinese?.damaged === 0) return chinese;
  const candidates = [decodeAs('utf-8', bytes), ...(chinese === null ? [] : [chinese])];
  return candidates.find(isAllButValid) ?? { kind: 'unknown-encoding' };
}

function decodeMarked(bytes: Buffer): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs('utf-8', bytes.subarray(3), true);
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes.subarray(2), true);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes.subarray(2), true);
  return null;
}

function decodeAs(encoding: Encoding, bytes: Buffer, bom = false): Decoded {
  return decoded(encoding, bom, new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
}

function decoded(encoding: Encoding, bom: boolean, text: string): Decoded {
  let damaged = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) damaged++;
  return { kind: 'text', text, encoding, bom, damaged };
}

function isAllButValid({ damaged, text }: Decoded): boolean {
  return damaged <= Math.max(1, text.length / CHARACTERS_A_FAULT);
}

/**
 * Whether bytes look like Chinese in GB18030. Nearly any bytes decode as GB18030, other encodings too, but then into
 * rare characters; real text consists of punctuation, pinyin and the 3755 common characters of GB 2312, level 1.
 */
function readsLikeGb18030(bytes: Buffer): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[++at] ?? 0;
    if (isDigit(trail) && (bytes[at + 1] ?? 0) > 0x80 && isDigit(bytes[at + 2] ?? 0)) {
      // A character of four bytes is no Chinese one: a zero-width space, a radical that looks like one.
      at += 2;
      continue;
    }
    pairs++;
    if (trail >= 0xa1 && isCommonLead(lead)) common++;
  }
  return common * 2 >= pairs;
}

/** Punctuation and full-width signs; the vowels of pinyin; the common characters. */
function isCommonLead(lead: number): boolean {
  return (lead >= 0xa1 && lead <= 0xa3) || lead === 0xa8 || (lead >= 0xb0 && lead <= 0xd7);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
