import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Program a program that runs on Node
 * @property {readonly string[]} args arguments of Node
 * @property {number} [status] what it ends with when all is well; 0 unless it is a linter that finds something
 */
/** @typedef {{ wall: number, cpu: number, memory: number }} Cost milliseconds; `cpu`: of all threads; bytes */
/** @typedef {{ wall: number[], cpu: number[], memory: number[] }} Costs of each round */

const MANIFEST = new URL(import.meta.resolve('gouji/package.json'));
/** @type {{ bin: { gouji: string } }} */
const { bin } = JSON.parse(readFileSync(MANIFEST, 'utf8'));

/** The built command line. */
export const GOUJI = fileURLToPath(new URL(bin.gouji, MANIFEST));

const REPORT_COST = new URL('report-cost.js', import.meta.url).href;

/**
 * Runs a program as a whole process, from start to exit, and takes in what it prints.
 * @param {Program} program
 * @returns {Cost}
 */
function run({ args, status: expected = 0 }) {
  const start = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, ['--import', REPORT_COST, ...args], {
    maxBuffer: Number.MAX_SAFE_INTEGER,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const wall = performance.now() - start;
  if (status !== expected) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { wall, ...JSON.parse(String(output[3])) };
}

/**
 * Runs programs in turns, so that whatever else the machine is doing falls on all alike.
 * @template {string} Name
 * @param {Readonly<Record<Name, Program>>} programs
 * @param {number} rounds
 */
export function runInTurns(programs, rounds) {
  const names = /** @type {Name[]} */ (Object.keys(programs));
  const costs = /** @type {Record<Name, Costs>} */ ({});
  for (const name of names) {
    costs[name] = { wall: [], cpu: [], memory: [] };
    run(programs[name]);
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { wall, cpu, memory } = run(programs[name]);
      costs[name].wall.push(wall);
      costs[name].cpu.push(cpu);
      costs[name].memory.push(memory);
    }
    names.reverse();
  }
  return costs;
}
