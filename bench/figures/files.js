import { check } from '../measure/jobs.js';
import { mixedReports } from '../measure/texts.js';

/** @import { Figure } from '../report/types.js' */

const COUNTS = [1, 10, 100, 1_000, 10_000, 100_000];
/** Small counts are measured again and again until as many files have been checked. */
const LEAST = 3_000;
/** A multiple of the number of layouts, so that all counts from here up see the same mixture. */
const DIFFERENT = 450;

/** @returns {Figure} */
export function measure() {
  const texts = mixedReports(DIFFERENT / 9);
  for (let again = 0; again < 6; again++) check(texts);
  let at = 0;
  const batch = (/** @type {number} */ count) => {
    for (let file = 0; file < count; file++) check([texts[at++ % texts.length] ?? '']);
  };
  const rows = COUNTS.map((count) => {
    const batches = Math.ceil(LEAST / count);
    const start = performance.now();
    for (let again = 0; again < batches; again++) batch(count);
    const time = ((performance.now() - start) * 1000) / (batches * count);
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    return { count, time, heap: heapUsed / 1e6, rss: rss / 1e6 };
  });
  const spread = (/** @type {readonly number[]} */ values) => Math.max(...values) / Math.min(...values);
  return {
    title: 'Time for a file, by the number of files checked in one process',
    basis: 'absolute',
    columns: [
      { key: 'count', head: 'files', kind: 'count' },
      { key: 'time', head: 'a file', kind: 'µs' },
      { key: 'heap', head: 'heap in use after', kind: 'MB' },
      { key: 'rss', head: 'resident after', kind: 'MB' },
    ],
    rows,
    goals: [
      {
        what: 'files: dearest ÷ cheapest, 1 … 100,000',
        measured: spread(rows.map(({ time }) => time)),
        kind: '×',
        most: 1.5,
      },
      {
        what: 'files: most ÷ least heap in use',
        measured: spread(rows.map(({ heap }) => heap)),
        kind: '×',
        most: 1.1,
      },
    ],
  };
}
