import iconv from 'iconv-lite';

/** How texts come out of the programs that people write them with. */
export const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8 with a byte order mark': (text) => Buffer.from(`\ufeff${text}`),
  'utf-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  gb18030: (text) => iconv.encode(text, 'gb18030'),
};
