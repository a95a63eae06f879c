const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file that an editor has not opened, as the editor would show it: with the encoding its first bytes
 * declare, else UTF-8 if it is that, else GB18030, which holds GBK. The byte order mark is no part of the text.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return UTF_8.decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
