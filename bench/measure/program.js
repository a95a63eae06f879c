import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACKAGE = new URL(import.meta.resolve('gouji/package.json'));
/** @type {{ bin: { gouji: string } }} */
const { bin } = JSON.parse(readFileSync(PACKAGE, 'utf8'));

/** The built command line. */
export const GOUJI = fileURLToPath(new URL(bin.gouji, PACKAGE));

const HOOK = new URL('report-usage.js', import.meta.url).href;
const USAGE = 3;

/**
 * Runs Node as a whole process, from start to exit, with its output taken in.
 * @param {readonly string[]} args
 * @returns {number} milliseconds
 */
export function wall(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { maxBuffer: Number.MAX_SAFE_INTEGER });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return time;
}
