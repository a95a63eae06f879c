import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

function example(name) {
  return readFileSync(join(root, 'examples', name), 'utf8');
}

function changed(text, before, after) {
  if (!text.includes(before)) throw new Error(`the draft has no ${before}`);
  return text.replace(before, after);
}

const SOUND = example('健全.txt');
const MARKDOWN = example('竖线表格.txt');

/** A sound draft in Markdown: the example with its one wrong total put right. */
const MARKDOWN_SOUND = changed(MARKDOWN, '| 1 | 1 | 0 | 0 | 3 |', '| 1 | 1 | 0 | 1 | 3 |');

export const DRAFTS = {
  /** One figure is wrong, 12 for 21. */
  slip: example('一处笔误.txt'),
  /** A blank total, full-width digits, a unit in a cell, wrong totals. */
  many: example('多处错误.txt'),
  sound: SOUND,
  markdown: MARKDOWN_SOUND,
  older: example('旧格式.txt'),
};

/** A draft for each of many units, and every tenth of them with a wrong total. */
export function manyDrafts(count) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const text = i % 10 === 0 ? MARKDOWN : MARKDOWN_SOUND;
      return [`各单位/单位${i}年报.txt`, text.replaceAll('水利局', `第${i}水利所`)];
    }),
  );
}

/** The real reports, where they are at hand. */
export function corpus() {
  const folder = join(root, '../shared/corpus');
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  } catch {
    return {};
  }
}

/** The beginning of table 3 as a spreadsheet or a web page gives it to the clipboard. */
export function copiedTable(report) {
  const lines = report.split('\n');
  const start = lines.findIndex((line) => line.startsWith('| （本列数据')) + 2;
  const rows = lines.slice(
    start,
    lines.findIndex((line, at) => at > start && !line.startsWith('|')),
  );
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('*', '').trim()),
  );
  const html = cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  return {
    html: `<html><body><table>${html}</table></body></html>`,
    text: cells.map((row) => row.join('\t')).join('\n'),
  };
}
