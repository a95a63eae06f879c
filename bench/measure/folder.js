import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LAYOUTS } from '@gouji/testkit';
import { mixedReports } from './texts.js';

/** Different texts; a larger folder has them several times. */
const TEXTS = 500;

/**
 * Does its work with a folder of reports of all layouts, which is gone afterwards.
 * @template Result
 * @param {number} count
 * @param {(folder: string) => Result} work
 * @returns {Result}
 */
export function inFolderOf(count, work) {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const texts = mixedReports(Math.ceil(TEXTS / LAYOUTS.length)).slice(0, TEXTS);
    for (let at = 0; at < count; at++)
      writeFileSync(join(folder, `${at}.txt`), texts[at % texts.length] ?? '');
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
