import type { Range } from '../parse/report.ts';
import type { SourceText } from '../text/index.ts';

export interface WebLink extends Range {
  /** With its scheme: `http://` is put before `www.`. */
  readonly url: string;
}

/** Ends where no address goes on: at spaces, Han, full-width marks, quotes and brackets. */
const ADDRESS = /(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&*+,;=%]+/giu;
/** Marks that end a sentence rather than an address. */
const TAIL = /[.,:;!?]+$/u;

/** The web addresses in a text, in its order. */
export function webLinks({ text }: SourceText): readonly WebLink[] {
  return [...text.matchAll(ADDRESS)].flatMap((match): WebLink[] => {
    const written = match[0].replace(TAIL, '');
    if (!/[/.]\w+\.\w/u.test(written)) return [];
    const url = /^www\./iu.test(written) ? `http://${written}` : written;
    return [{ start: match.index, end: match.index + written.length, url }];
  });
}
