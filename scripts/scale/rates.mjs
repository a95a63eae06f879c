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

/** Makes a process write its processor time to a pipe when it ends: clocks on the wall count what else is going on. */
const CLOCK = `data:text/javascript,
  import { writeSync } from 'node:fs';
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeSync(3, String((user + system) / 1e6));
  });`;

/**
 * Prints what this machine does per minute in whole processes, what one core does in a minute of its time, and how that
 * compares with reading alone.
 */
export function measureRates({ folder, paths, bytes }) {
  const turns = Object.keys(STAGES).map((name) => ({ name, wall: [], cpu: [] }));
  for (let turn = 0; turn < TURNS; turn++)
    for (const { name, wall, cpu } of turns) {
      const seconds = secondsOf(STAGES[name], folder);
      wall.push(seconds.wall);
      cpu.push(seconds.cpu);
    }
  const [{ model = 'unknown processor' } = {}] = cpus();
  console.log(
    `\n${paths.length} reports, ${(bytes / 1e6).toFixed(1)} MB; ${availableParallelism()} × ${model}, Node ${process.versions.node}`,
  );
  console.log('stage                     reports/min   per core-minute   × read only');
  const reading = median(turns[0].cpu);
  for (const { name, wall, cpu } of turns) {
    const perMinute = (seconds) => String(Math.round((paths.length / median(seconds)) * 60));
    const ratio = (median(cpu) / reading).toFixed(1);
    console.log(
      `${name.padEnd(26)}${perMinute(wall).padStart(11)}${perMinute(cpu).padStart(18)}${ratio.padStart(14)}`,
    );
  }
}

function secondsOf(argv, cwd) {
  const start = process.hrtime.bigint();
  const { status, output } = spawnSync(process.execPath, ['--import', CLOCK, ...argv], {
    cwd,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  // One file of the corpus cannot be read.
  if (status !== 0 && status !== 2) throw new Error(`${argv.join(' ')} ended with ${status}`);
  return { wall: Number(process.hrtime.bigint() - start) / 1e9, cpu: Number(output[3]) };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
