import { inFolderOf } from '../measure/folder.js';
import { GOUJI, runInTurns } from '../measure/program.js';
import { median, ratio } from '../measure/statistics.js';

/** @import { Figure } from '../report/types.js' */

const FILES = 20_000;
const ROUNDS = 2;

/** @returns {Figure} */
export function measure() {
  const program = (/** @type {string} */ folder, /** @type {number} */ threads) => ({
    args: [GOUJI, 'check', folder, '--format', 'ndjson', '--fail-on', 'never', '--threads', `${threads}`],
  });
  const costs = inFolderOf(FILES, (folder) =>
    runInTurns({ one: program(folder, 1), two: program(folder, 2) }, ROUNDS),
  );
  const row = (/** @type {string} */ threads, /** @type {keyof typeof costs} */ name) => ({
    threads,
    wall: median(costs[name].wall),
    cpu: median(costs[name].cpu),
    memory: median(costs[name].memory) / 1e6,
    ratio: ratio(costs.one.wall, costs[name].wall),
  });
  const two = row('two', 'two');
  return {
    title: `${FILES.toLocaleString('en-US')} reports in a folder, whole processes, one thread and two`,
    basis: 'ratio',
    columns: [
      { key: 'threads', head: 'threads', kind: 'text' },
      { key: 'wall', head: 'time', kind: 'ms' },
      { key: 'cpu', head: 'processor', kind: 'ms' },
      { key: 'memory', head: 'most memory', kind: 'MB' },
      { key: 'ratio', head: 'faster by', kind: '×' },
    ],
    rows: [row('one', 'one'), two],
    goals: [{ what: 'threads: two faster than one by', measured: two.ratio, kind: '×', least: 1.7 }],
  };
}
