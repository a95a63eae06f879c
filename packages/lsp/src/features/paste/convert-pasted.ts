import { type ConvertedText, convertTables } from '@gouji/core';
import type { ConvertTableParams } from '../../protocol.ts';
import { htmlText } from './html-text.ts';

/** More is no table that anybody copies. */
const LONGEST = 5_000_000;

/** A copied table in the canonical layout; null where there is none, or none that can be written anew without doubt. */
export function convertPasted({ html, text }: ConvertTableParams): ConvertedText | null {
  for (const copied of [html === undefined ? undefined : shown(html), text]) {
    const converted = copied === undefined || copied.length > LONGEST ? null : convertTables(copied);
    if (converted !== null) return converted;
  }
  return null;
}

function shown(html: string): string | undefined {
  return html.length > LONGEST ? undefined : htmlText(html);
}
