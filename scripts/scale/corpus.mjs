import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LAYOUTS, randomCase } from '@gouji/testkit';

/** So many different texts; a larger corpus repeats them under other names. */
const DIFFERENT = 300;
/** Reports in a folder. */
const IN_FOLDER = 100;
/** In every corpus there is some file that is no text. */
const NO_TEXT = Buffer.from('PK\x03\x04');

/**
 * Writes random reports in all layouts, one of them unreadable.
 *
 * @returns the folder, the reports' paths in it, sorted, and their size in bytes
 */
export function writeCorpus(folder, reports) {
  const texts = Array.from({ length: Math.min(reports, DIFFERENT) }, (_, seed) => {
    return Buffer.from(randomCase(seed, LAYOUTS[seed % LAYOUTS.length]).rendered.text);
  });
  const paths = [];
  let bytes = 0;
  for (let at = 0; at < reports; at++) {
    const text = at === reports - 1 ? NO_TEXT : texts[at % texts.length];
    const path = join(`第${padded(Math.floor(at / IN_FOLDER), 4)}批`, `${padded(at, 7)} 年报.txt`);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    paths.push(path);
    bytes += text.length;
  }
  return { folder, paths, bytes };
}

export function padded(number, width) {
  return String(number).padStart(width, '0');
}
