import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const EXAMPLES = fileURLToPath(new URL('../../../../examples', import.meta.url));

export function example(name: string): string {
  return readFileSync(`${EXAMPLES}/${name}`, 'utf8');
}

/** A report without a fault, tab-separated, of 2025. */
export const SOUND = example('健全.txt');

/** The same with one wrong cell: 予以公开, natural persons, 5 for 6. Two identities break, one cell explains both. */
export const SLIP = changed(SOUND, '（一）予以公开\t\t6\t', '（一）予以公开\t\t5\t');

/** The same with a warning but no error: a placeholder for a number outside the sums. */
export const WARNING = changed(SOUND, '行政处罚\t3', '行政处罚\t/');

export const NOTE = '会议记录\n\n讨论了政府信息公开工作年度报告的编制分工。\n';

/** A text with one place changed; it must be there. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`no ${JSON.stringify(from)} in the draft`);
  return text.replace(from, to);
}
