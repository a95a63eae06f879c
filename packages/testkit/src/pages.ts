import type { Pages } from './options.ts';
import type { Writer } from './writer.ts';

const PAGE_NUMBERS: Readonly<Record<Pages['number'], (page: number) => string>> = {
  dashes: (page) => `- ${page} -`,
  bare: (page) => `${page}`,
  words: (page) => `第 ${page} 页`,
  'long-dashes': (page) => `— ${page} —`,
  'tight-dashes': (page) => `-${page}-`,
  none: () => '',
};

/** What stands between two pages: blank lines, the number of the page that ends, perhaps a form feed. */
export function writePageBreak(writer: Writer, pages: Pages, indent: number): void {
  const number = PAGE_NUMBERS[pages.number](writer.page++);
  writer.write('\n'.repeat(pages.blankLines));
  if (number !== '') writer.write(`${' '.repeat(indent)}${number}\n`);
  if (pages.formFeed) writer.write('\f');
  if (number !== '' || pages.blankLines === 0) writer.write('\n'.repeat(Math.max(1, pages.blankLines)));
}

/** The rows at which a new page begins, about every `pages.rows` rows, never within the first `heads` ones. */
export function pageStarts(writer: Writer, pages: Pages | null, rows: number, heads: number): number[] {
  const starts: number[] = [];
  if (pages === null) return starts;
  for (let y = heads + writer.rng.int(1, pages.rows); y < rows; y += Math.max(2, pages.rows + writer.rng.int(-2, 2))) {
    starts.push(y);
  }
  return starts;
}
