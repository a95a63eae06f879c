/** What a file is that holds no plain text. */
export type BinaryKind =
  | 'word'
  | 'sheet'
  | 'slides'
  | 'ofd'
  | 'zip'
  | 'pdf'
  | 'rtf'
  | 'image'
  | 'archive'
  | 'unknown';

/** Text does not contain NUL; looking at the beginning is what Git does too. */
const NUL_SEARCH = 8000;

type Signature = readonly [kind: BinaryKind, bytes: string];

/** First bytes, written in Latin-1. */
const SIGNATURES: readonly Signature[] = [
  ['pdf', '%PDF-'],
  ['rtf', '{\\rtf'],
  ['image', '\x89PNG\r\n'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'BM'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['archive', 'Rar!\x1a'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', '\x1f\x8b'],
];

/** Parts whose names tell the members of the two container formats apart. */
const ZIP_PARTS: readonly Signature[] = [
  ['word', 'word/'],
  ['sheet', 'xl/'],
  ['slides', 'ppt/'],
  ['ofd', 'OFD.xml'],
  ['word', 'opendocument.text'],
  ['sheet', 'opendocument.spreadsheet'],
];
const OLE_PARTS: readonly Signature[] = [
  ['word', 'W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0'],
  ['sheet', 'W\0o\0r\0k\0b\0o\0o\0k\0'],
  ['slides', 'P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0'],
];

/** What the bytes are, where they are no plain text; null where they may be. UTF-16 must be ruled out before. */
export function binaryKind(bytes: Buffer): BinaryKind | null {
  if (startsWith(bytes, 'PK\x03\x04')) return member(bytes, ZIP_PARTS) ?? 'zip';
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) return member(bytes, OLE_PARTS) ?? 'word';
  const signature = SIGNATURES.find(
    ([kind, magic]) => startsWith(bytes, magic) && (kind !== 'image' || hasNul(bytes)),
  );
  if (signature !== undefined) return signature[0];
  return hasNul(bytes) ? 'unknown' : null;
}

function startsWith(bytes: Buffer, magic: string): boolean {
  return bytes.toString('latin1', 0, magic.length) === magic;
}

function member(bytes: Buffer, parts: readonly Signature[]): BinaryKind | undefined {
  return parts.find(([, part]) => bytes.includes(part, 0, 'latin1'))?.[0];
}

function hasNul(bytes: Buffer): boolean {
  return bytes.subarray(0, NUL_SEARCH).includes(0);
}
