import { hostile } from '@gouji/testkit';
import { check } from '../measure/jobs.js';
import { median } from '../measure/statistics.js';
import { mixedReports } from '../measure/texts.js';

/** @import { Figure } from '../report/types.js' */

/** Milliseconds. */
const LIMIT = 1000;
/** Printed; all of them are counted. */
const SLOWEST = 12;

/** @param {string} text */
function timed(text) {
  const start = performance.now();
  check([text]);
  return performance.now() - start;
}

/** @returns {Figure} */
export function measure() {
  for (let again = 0; again < 5; again++) check(mixedReports(10));
  const all = hostile().map(({ name, make }) => {
    const text = Buffer.from(make(), 'utf16le').toString('utf16le');
    return { name, units: text.length, time: median([timed(text), timed(text), timed(text)]) };
  });
  const rows = all.sort((a, b) => b.time - a.time).slice(0, SLOWEST);
  return {
    title: `Hostile inputs of up to a million units, the ${SLOWEST} slowest of ${all.length}`,
    basis: 'absolute',
    columns: [
      { key: 'name', head: 'input', kind: 'text' },
      { key: 'units', head: 'units', kind: 'count' },
      { key: 'time', head: 'parse + rules', kind: 'ms' },
    ],
    rows,
    goals: [
      {
        what: `hostile: ${rows[0]?.name}, the slowest of ${all.length}`,
        measured: rows[0]?.time ?? 0,
        kind: 'ms',
        most: LIMIT,
      },
      {
        what: `hostile: inputs that take longer than ${LIMIT} ms`,
        measured: all.filter(({ time }) => time > LIMIT).length,
        kind: 'count',
        most: 0,
      },
    ],
  };
}
