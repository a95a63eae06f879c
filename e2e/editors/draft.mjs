import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Published reports; not everybody has them. */
const CORPUS = '../shared/corpus';

/**
 * A draft with broken sums that have one cause, and what an editor should make of it: the published report that has
 * two totals left at 0, or a draft of our own with two digits swapped.
 */
export function draft(root) {
  const corpus = join(root, CORPUS);
  const name = existsSync(corpus) ? readdirSync(corpus).find((each) => each.startsWith('002_')) : undefined;
  return name === undefined ? swapped(root) : forgotten(readFileSync(join(corpus, name), 'utf8'));
}

function forgotten(text) {
  const lines = text.split('\n');
  const line = 332;
  return {
    text,
    line,
    broken: /「（七）总计」行「其他」列填的是 0，应为 3；「（七）总计」行「总计」列填的是 0，应为 3/u,
    equation: /予以公开 3.*＝ 3 ≠ （七）总计 0/u,
    fix: /^「（七）总计·其他」改为 3，「（七）总计·总计」改为 3$/u,
    fixed: lines
      .map((each, at) => (at === line - 1 || at === line ? each.replace('0', '3') : each))
      .join('\n'),
  };
}

function swapped(root) {
  const text = readFileSync(join(root, 'examples/一处笔误.txt'), 'utf8');
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes('（一）予以公开 ')) + 1;
  return {
    text,
    line,
    broken: /「（一）予以公开」行「自然人」列填的是 12，应为 21/u,
    equation: /自然人 12＋.*＝ 16 ≠ 总计 25/u,
    fix: /^改为 21$/u,
    fixed: lines.map((each, at) => (at === line - 1 ? each.replace(' 12 ', ' 21 ') : each)).join('\n'),
  };
}
