import { hostile } from '@gouji/testkit';
import { check } from '../measure/jobs.js';
import { median } from '../measure/statistics.js';
import { mixedReports } from '../measure/texts.js';

/** @import { Figure } from '../report/types.js' */

/** Milliseconds. */
const LIMIT = 1000;
const SHOWN = 12;

/** @param {string} text */
function timed(text) {
  const start = performance.now();
  check([text]);
  return performance.now() - start;
}

/** @returns {Figure} */
export function measure() {
  for (let again = 0; again < 5; again++) check(mixedReports(10));
  const rows = hostile().map(({ name, make }) => {
    const text = Buffer.from(make(), 'utf16le').toString('utf16le');
    const time = median([timed(text), timed(text), timed(text)]);
    return { name, units: text.length, time, passed: time < LIMIT ? 'yes' : 'no' };
  });
  rows.sort((a, b) => b.time - a.time);
  return {
    title: `Hostile inputs of up to a million units, the ${SHOWN} slowest of ${rows.length}`,
    basis: 'absolute',
    shown: SHOWN,
    columns: [
      { key: 'name', head: 'input', kind: 'text' },
      { key: 'units', head: 'units', kind: 'count' },
      { key: 'time', head: 'parse + rules', kind: 'ms' },
      { key: 'passed', head: 'under 1 s', kind: 'text' },
    ],
    rows,
    goals: [
      {
        what: `hostile: ${rows[0]?.name}, the slowest of ${rows.length}`,
        measured: rows[0]?.time ?? 0,
        kind: 'ms',
        most: LIMIT,
      },
      {
        what: `hostile: inputs that take longer than ${LIMIT} ms`,
        measured: rows.filter(({ passed }) => passed === 'no').length,
        kind: 'count',
        most: 0,
      },
    ],
  };
}
