import { join } from 'node:path';
import { inFolderOf } from '../measure/folder.js';
import { GOUJI, runInTurns } from '../measure/program.js';
import { median, ratio } from '../measure/statistics.js';

/** @import { Figure } from '../report/types.js' */

const FILES = 20_000;
const ROUNDS = 2;
const OPTIONS = ['--format', 'ndjson', '--fail-on', 'never', '--threads'];

/** What the machine allows: two programs that share nothing, side by side, each with half of the files. */
const SIDE_BY_SIDE = `
const { spawn } = require('node:child_process');
const [gouji, options, ...halves] = process.argv.slice(1);
for (const half of halves) {
  const args = [gouji, 'check', half, ...JSON.parse(options), '1'];
  spawn(process.execPath, args, { stdio: 'ignore' }).on('exit', (code) => (process.exitCode ||= code));
}
`;

/** @returns {Figure} */
export function measure() {
  const program = (/** @type {string} */ folder, /** @type {number} */ threads) => ({
    args: [GOUJI, 'check', folder, ...OPTIONS, `${threads}`],
  });
  const pair = (/** @type {string} */ folder) => ({
    args: [
      ...['-e', SIDE_BY_SIDE, GOUJI, JSON.stringify(OPTIONS)],
      ...['*[02468].txt', '*[13579].txt'].map((half) => join(folder, half)),
    ],
  });
  const costs = inFolderOf(FILES, (folder) =>
    runInTurns({ one: program(folder, 1), two: program(folder, 2), pair: pair(folder) }, ROUNDS),
  );
  const row = (/** @type {string} */ threads, /** @type {keyof typeof costs} */ name) => ({
    threads,
    wall: median(costs[name].wall),
    cpu: median(costs[name].cpu),
    memory: median(costs[name].memory) / 1e6,
    ratio: ratio(costs.one.wall, costs[name].wall),
  });
  const two = row('two', 'two');
  const apart = row('two processes, half of the files each', 'pair');
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
    // What the processes themselves took is not known to the program that started them.
    rows: [row('one', 'one'), two, { threads: apart.threads, wall: apart.wall, ratio: apart.ratio }],
    goals: [
      { what: 'threads: two faster than one by', measured: two.ratio, kind: '×', least: 1.7 },
      {
        what: 'threads: time of two processes with half of the files each',
        measured: ratio(costs.two.wall, costs.pair.wall),
        kind: '×',
        most: 1.1,
      },
    ],
  };
}
