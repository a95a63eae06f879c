import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GOUJI, runInTurns } from '../measure/program.js';
import { median, ratio } from '../measure/statistics.js';
import { mixedReports } from '../measure/texts.js';

/** @import { Figure } from '../report/types.js' */

const FILES = 500;
const ROUNDS = 7;

const READ_ALL = `
const { readdirSync, readFileSync } = require('node:fs');
const folder = process.argv[1];
for (const name of readdirSync(folder)) readFileSync(folder + '/' + name, 'utf8');
`;

/**
 * Every program to compare, as arguments of Node; the first is the base. A peer that runs on Node takes one line.
 * @param {string} folder
 * @returns {Readonly<Record<string, readonly string[]>>}
 */
const programs = (folder) => ({
  'node, reading the files': ['-e', READ_ALL, folder],
  'gouji check': [GOUJI, 'check', folder, '--format', 'concise', '--fail-on', 'never'],
});

/** @returns {Figure} */
export function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    for (const [at, text] of mixedReports(Math.ceil(FILES / 9))
      .slice(0, FILES)
      .entries())
      writeFileSync(join(folder, `${at}.txt`), text);
    const times = Object.values(runInTurns(programs(folder), ROUNDS));
    const rows = Object.keys(programs(folder)).map((name, at) => ({
      name,
      wall: median(times[at]?.wall ?? []),
      cpu: median(times[at]?.cpu ?? []),
      ratio: ratio(times[at]?.wall ?? [], times[0]?.wall ?? []),
      cpuRatio: ratio(times[at]?.cpu ?? [], times[0]?.cpu ?? []),
    }));
    return {
      title: `${FILES} reports in a folder, whole processes`,
      basis: 'ratio',
      columns: [
        { key: 'name', head: 'program', kind: 'text' },
        { key: 'wall', head: 'time', kind: 'ms' },
        { key: 'cpu', head: 'processor', kind: 'ms' },
        { key: 'ratio', head: 'time ÷ reading', kind: '×' },
        { key: 'cpuRatio', head: 'processor ÷ reading', kind: '×' },
      ],
      rows,
      goals: [],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
