import { inFolderOf } from '../measure/folder.js';
import { GOUJI, runInTurns } from '../measure/program.js';
import { exponent, median } from '../measure/statistics.js';

/** @import { Figure } from '../report/types.js' */

const COUNTS = [1, 10, 100, 1_000, 5_000, 20_000];
const ROUNDS = 2;
/** Below it, starting the program weighs more than checking. */
const FROM = 1_000;
/** Below it, Node has not yet taken the memory it keeps. */
const SETTLED = 5_000;
/** Garbage is let lie while there is room; with little room, memory that grows is memory that is held. */
const LITTLE_ROOM = '--max-old-space-size=64';
const OPTIONS = ['--threads', '1', '--format', 'ndjson', '--fail-on', 'never'];

/** @returns {Figure} */
export function measure() {
  const rows = COUNTS.map((count) => {
    const { check } = inFolderOf(count, (folder) =>
      runInTurns({ check: { args: [LITTLE_ROOM, GOUJI, 'check', folder, ...OPTIONS] } }, ROUNDS),
    );
    const time = median(check.wall);
    return { count, time, each: (time * 1000) / count, memory: median(check.memory) / 1e6 };
  });
  const many = rows.filter(({ count }) => count >= FROM);
  const memory = rows.filter(({ count }) => count >= SETTLED).map((row) => row.memory);
  return {
    title: 'A whole process with one thread, by the number of files in a folder',
    basis: 'absolute',
    columns: [
      { key: 'count', head: 'files', kind: 'count' },
      { key: 'time', head: 'time', kind: 'ms' },
      { key: 'each', head: 'a file', kind: 'µs' },
      { key: 'memory', head: 'most memory', kind: 'MB' },
    ],
    rows,
    goals: [
      {
        what: `folder: exponent, ${FROM.toLocaleString('en-US')} files and more`,
        measured: exponent(many.map(({ count, time }) => ({ size: count, time }))),
        kind: 'power',
        most: 1.1,
      },
      {
        what: `folder: most ÷ least memory, ${SETTLED.toLocaleString('en-US')} files and more`,
        measured: Math.max(...memory) / Math.min(...memory),
        kind: '×',
        most: 1.25,
      },
    ],
  };
}
