import { check } from '../measure/jobs.js';
import { quantile } from '../measure/statistics.js';
import { mixedReports } from '../measure/texts.js';

/** @import { Figure } from '../report/types.js' */

const COUNTS = [1_000, 10_000, 100_000];
/** All different, and timed together: every slice has the same mixture. */
const SLICE = 450;
const LEAST_SLICES = 10;

/** @param {() => unknown} work */
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function memory() {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed / 1e6, rss: rss / 1e6 };
}

/** @returns {Figure} */
export function measure() {
  const texts = mixedReports(SLICE / 9);
  const first = timed(() => check(texts.slice(0, 1)));
  const cold = { count: 'the first, cold', time: first * 1000, ...memory() };
  for (let again = 0; again < 6; again++) check(texts);
  const warm = COUNTS.map((count) => {
    const slices = Math.max(LEAST_SLICES, Math.ceil(count / SLICE));
    const times = Array.from({ length: slices }, () => timed(() => check(texts)));
    // Of the last half, so that a cost that grows with what went before shows; a low quartile, for noise only adds.
    const time = (quantile(times.slice(-slices / 2), 0.25) * 1000) / SLICE;
    return { count, time, ...memory() };
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
    rows: [cold, ...warm],
    goals: [
      {
        what: 'files: dearest ÷ cheapest, 1,000 … 100,000',
        measured: spread(warm.map(({ time }) => time)),
        kind: '×',
        most: 1.2,
      },
      {
        what: 'files: most ÷ least heap in use',
        measured: spread(warm.map(({ heap }) => heap)),
        kind: '×',
        most: 1.1,
      },
    ],
  };
}
