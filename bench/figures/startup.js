import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GOUJI, runInTurns } from '../measure/program.js';
import { median, ratio } from '../measure/statistics.js';
import { reports } from '../measure/texts.js';

/** @import { Figure } from '../report/types.js' */

const ROUNDS = 25;

/** @returns {Figure} */
export function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const file = join(folder, 'report.txt');
    writeFileSync(file, reports('L1', 1).join(''));
    const programs = {
      nothing: { args: ['-e', '0'] },
      version: { args: [GOUJI, '--version'] },
      check: { args: [GOUJI, 'check', file, '--fail-on', 'never'] },
    };
    const times = runInTurns(programs, ROUNDS);
    const row = (/** @type {string} */ name, /** @type {keyof typeof times} */ program) => ({
      name,
      wall: median(times[program].wall),
      cpu: median(times[program].cpu),
      ratio: ratio(times[program].wall, times.nothing.wall),
    });
    const check = row('gouji check, one report', 'check');
    return {
      title: 'Start-up, whole processes',
      basis: 'ratio',
      columns: [
        { key: 'name', head: 'program', kind: 'text' },
        { key: 'wall', head: 'time', kind: 'ms' },
        { key: 'cpu', head: 'processor', kind: 'ms' },
        { key: 'ratio', head: 'time ÷ node -e 0', kind: '×' },
      ],
      rows: [row('node -e 0', 'nothing'), row('gouji --version', 'version'), check],
      goals: [{ what: 'start-up: time of node -e 0', measured: check.ratio, kind: '×', most: 3 }],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
