import { inFolderOf } from '../measure/folder.js';
import { GOUJI, runInTurns } from '../measure/program.js';
import { exponent, median } from '../measure/statistics.js';

/** @import { Figure } from '../report/types.js' */

const COUNTS = [1, 10, 100, 1_000, 10_000];
const ROUNDS = 3;
/** Below it, starting the program weighs more than checking. */
const FROM = 1_000;
/** Garbage is let lie while there is room; with little room, memory that grows is memory that is held. */
const LITTLE_ROOM = '--max-old-space-size=64';

/** @returns {Figure} */
export function measure() {
  const rows = COUNTS.map((count) => {
    const { check } = inFolderOf(count, (folder) =>
      runInTurns(
        {
          check: { args: [LITTLE_ROOM, GOUJI, 'check', folder, '--format', 'ndjson', '--fail-on', 'never'] },
        },
        ROUNDS,
      ),
    );
    const time = median(check.wall);
    return { count, time, each: (time * 1000) / count, memory: median(check.memory) / 1e6 };
  });
  const many = rows.filter(({ count }) => count >= FROM);
  const memory = many.map((row) => row.memory);
  return {
    title: 'A whole process, by the number of files in a folder',
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
        what: 'folder: most ÷ least memory',
        measured: Math.max(...memory) / Math.min(...memory),
        kind: '×',
        most: 1.25,
      },
    ],
  };
}
