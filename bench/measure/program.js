import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MANIFEST = new URL(import.meta.resolve('gouji/package.json'));
/** @type {{ bin: { gouji: string } }} */
const { bin } = JSON.parse(readFileSync(MANIFEST, 'utf8'));

/** The built command line. */
export const GOUJI = fileURLToPath(new URL(bin.gouji, MANIFEST));

const REPORT_CPU = new URL('report-cpu.js', import.meta.url).href;

/**
 * Runs Node as a whole process, from start to exit, and takes in what it prints.
 * @param {readonly string[]} args
 * @returns {{ wall: number, cpu: number }} milliseconds; `cpu`: of all its threads
 */
function runNode(args) {
  const start = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, ['--import', REPORT_CPU, ...args], {
    maxBuffer: Number.MAX_SAFE_INTEGER,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { wall, cpu: Number(output[3]) };
}

/**
 * Runs programs in turns, so that whatever else the machine is doing falls on all alike.
 * @template {string} Name
 * @param {Readonly<Record<Name, readonly string[]>>} programs arguments of Node
 * @param {number} rounds
 */
export function runInTurns(programs, rounds) {
  const names = /** @type {Name[]} */ (Object.keys(programs));
  const times = /** @type {Record<Name, { wall: number[], cpu: number[] }>} */ ({});
  for (const name of names) {
    times[name] = { wall: [], cpu: [] };
    runNode(programs[name]);
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { wall, cpu } = runNode(programs[name]);
      times[name].wall.push(wall);
      times[name].cpu.push(cpu);
    }
    names.reverse();
  }
  return times;
}
