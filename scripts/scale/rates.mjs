import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { GOUJI } from './tools.mjs';

/** Turns; what is given is their median. */
const TURNS = 3;

/** Reading every file and decoding it: the least that any program does with them. */
const READ = `
  const { readdirSync, readFileSync } = require('node:fs');
  let length = 0;
  for (const name of readdirSync('.', { recursive: true }))
    if (name.endsWith('.txt')) length += readFileSync(name, 'utf8').length;
  console.log(length);`;

const STAGES = {
  'read only': ['-e', READ],
  'check --format ndjson': [GOUJI, 'check', '.', '--format', 'ndjson', '--fail-on', 'never'],
  'extract --format ndjson': [GOUJI, 'extract', '.', '--format', 'ndjson'],
};

/** Prints what this machine does per minute, in whole processes, and how that compares with reading alone. */
export function measureRates({ folder, paths, bytes }) {
  const seconds = Object.fromEntries(Object.keys(STAGES).map((name) => [name, []]));
  for (let turn = 0; turn < TURNS; turn++)
    for (const [name, argv] of Object.entries(STAGES)) seconds[name].push(secondsOf(argv, folder));
  const [{ model = 'unknown processor' } = {}] = cpus();
  console.log(
    `\n${paths.length} reports, ${(bytes / 1e6).toFixed(1)} MB; ${availableParallelism()} × ${model}, Node ${process.versions.node}`,
  );
  const reading = median(seconds['read only']);
  console.log('stage                     reports/min    MB/min   × read only');
  for (const name of Object.keys(STAGES)) {
    const time = median(seconds[name]);
    const perMinute = Math.round((paths.length / time) * 60);
    const megabytes = Math.round((bytes / 1e6 / time) * 60);
    console.log(
      `${name.padEnd(26)}${String(perMinute).padStart(11)}${String(megabytes).padStart(10)}${(time / reading).toFixed(1).padStart(14)}`,
    );
  }
}

function secondsOf(argv, cwd) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, argv, { cwd, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
