import { type Decoded, decode, type Encoding } from './decode.ts';

const MARK = '\ufeff';

/** A text as bytes in an encoding, with or without a byte order mark. */
export async function encode(
  text: string,
  { encoding, bom }: Pick<Decoded, 'encoding' | 'bom'>,
): Promise<Buffer> {
  const whole = bom ? MARK + text : text;
  switch (encoding satisfies Encoding) {
    case 'utf-8':
      return Buffer.from(whole);
    case 'utf-16le':
      return Buffer.from(whole, 'utf16le');
    case 'utf-16be':
      return Buffer.from(whole, 'utf16le').swap16();
    case 'gb18030': {
      // Its tables are large, and few runs need them.
      const { default: iconv } = await import('iconv-lite');
      return iconv.encode(whole, 'gb18030');
    }
  }
}

/**
 * The bytes of a file's new text, in the encoding it had. Null where that would cost something: the old bytes are not
 * what its old text comes to, or the new ones would be read as something else.
 */
export async function encodeLike(
  original: Decoded & { readonly bytes: Buffer },
  text: string,
): Promise<Buffer | null> {
  if (!original.bytes.equals(await encode(original.text, original))) return null;
  const bytes = await encode(text, original);
  const back = decode(bytes);
  const isSame = back.kind === 'text' && back.text === text && back.encoding === original.encoding;
  // Pure ASCII is read as UTF-8 whatever it was before.
  return isSame && back.bom === original.bom ? bytes : null;
}
