import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inFolderOf } from '../measure/folder.js';
import { GOUJI, runInTurns } from '../measure/program.js';
import { median, ratio } from '../measure/statistics.js';

/** @import { Program } from '../measure/program.js' */
/** @import { Figure } from '../report/types.js' */

const FILES = 500;
const ROUNDS = 7;

const READ_ALL = `
const { readdirSync, readFileSync } = require('node:fs');
const folder = process.argv[1];
for (const name of readdirSync(folder)) readFileSync(folder + '/' + name, 'utf8');
`;

const AUTOCORRECT = fileURLToPath(import.meta.resolve('autocorrect-node/cli.js'));
// Its package exports the library only, and the program stands beside that.
const MARKDOWNLINT = fileURLToPath(
  new URL('markdownlint-cli2-bin.mjs', import.meta.resolve('markdownlint-cli2')),
);

/**
 * AutoCorrect is native, its package starts it from Node; JSON is by far the quickest of its formats.
 * @param {string} folder
 * @returns {Readonly<Record<'reading' | 'gouji' | 'autocorrect' | 'markdownlint', Program>>}
 */
const programs = (folder) => ({
  reading: { args: ['-e', READ_ALL, folder] },
  gouji: { args: [GOUJI, 'check', folder, '--format', 'concise', '--fail-on', 'never'] },
  autocorrect: { args: [AUTOCORRECT, '--lint', '--format', 'json', folder] },
  markdownlint: { args: [MARKDOWNLINT, join(folder, '*.txt')], status: 1 },
});

/** @returns {Figure} */
export function measure() {
  const costs = inFolderOf(FILES, (folder) => runInTurns(programs(folder), ROUNDS));
  const row = (/** @type {string} */ name, /** @type {keyof typeof costs} */ program) => ({
    name,
    wall: median(costs[program].wall),
    cpu: median(costs[program].cpu),
    ratio: ratio(costs[program].wall, costs.gouji.wall),
    cpuRatio: ratio(costs[program].cpu, costs.gouji.cpu),
  });
  const markdownlint = row('markdownlint-cli2, default rules', 'markdownlint');
  return {
    title: `${FILES} reports in a folder, whole processes`,
    basis: 'ratio',
    columns: [
      { key: 'name', head: 'program', kind: 'text' },
      { key: 'wall', head: 'time', kind: 'ms' },
      { key: 'cpu', head: 'processor', kind: 'ms' },
      { key: 'ratio', head: 'time ÷ Gouji', kind: '×' },
      { key: 'cpuRatio', head: 'processor ÷ Gouji', kind: '×' },
    ],
    rows: [
      row('node, reading the files', 'reading'),
      row('gouji check, all rules', 'gouji'),
      row('AutoCorrect --lint', 'autocorrect'),
      markdownlint,
    ],
    goals: [
      { what: 'process: time of markdownlint-cli2', measured: markdownlint.ratio, kind: '×', least: 20 },
      {
        what: 'process: time of Gouji by that of AutoCorrect',
        measured: ratio(costs.gouji.wall, costs.autocorrect.wall),
        kind: '×',
        most: 1.5,
      },
    ],
  };
}
