import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkedReport, checkReport, type Locale, parseReport } from '@gouji/core';
import type { Position, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { positionOf } from '../text/positions.ts';
import type { OpenReport } from './open-report.ts';

const EXAMPLES = fileURLToPath(new URL('../../../../examples', import.meta.url));

/** A draft without a fault, of 2025; tab-separated. */
export const SOUND = readFileSync(`${EXAMPLES}/健全.txt`, 'utf8');

/** The same with one wrong cell: 予以公开, natural persons, 5 for 6. */
export const SLIP = changed(SOUND, '（一）予以公开\t\t6\t', '（一）予以公开\t\t5\t');

export interface OpenChoices {
  readonly locale?: Locale;
  readonly lastYear?: string;
}

/** A report as if it were open in an editor. */
export function opened(text: string, { locale = 'zh-CN', lastYear }: OpenChoices = {}): OpenReport {
  const around = lastYear === undefined ? {} : { lastYear: parseReport(lastYear) };
  return {
    uri: 'file:///draft.txt',
    version: 1,
    checked: checkedReport(parseReport(text), around),
    locale,
    recheck: (report) => checkReport(report, around).findings,
  };
}

/** A text with one place changed; it must be there. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`no ${JSON.stringify(from)} in the draft`);
  return text.replace(from, to);
}

/** The position of some words in a report; `within` counts on from their beginning. */
export function at({ checked }: OpenReport, words: string, within = 0): Position {
  const { source } = checked.report;
  const offset = source.text.indexOf(words);
  if (offset < 0) throw new Error(`no ${JSON.stringify(words)} in the draft`);
  return positionOf(source, offset + within);
}

/** A report's text after an editor has applied some edits. */
export function edited({ uri, version, checked }: OpenReport, edits: readonly TextEdit[]): string {
  const document = TextDocument.create(uri, 'gouji', version, checked.report.source.text);
  return TextDocument.applyEdits(document, [...edits]);
}
