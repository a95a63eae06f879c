// npm run e2e [-- NAME…]: runs the tests in real programs, one suite a folder (e2e/NAME/run.mjs), and adds up what they
// print: each ends with a line "N passed, N failed".
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const known = readdirSync(here).filter((name) => existsSync(`${here}${name}/run.mjs`));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`no suite ${unknown.join(', ')}; there are ${known.join(', ')}`);
  process.exit(2);
}

/**
 * Runs a suite, passing on what it prints.
 * @param {string} name
 * @returns {Promise<{ passed: number, failed: number }>} one failure where it ends badly without admitting to any
 */
function run(name) {
  console.log(`\n--- ${name}`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${here}${name}/run.mjs`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
      process.stdout.write(text);
    });
    child.on('close', (code) => {
      const counts = [...printed.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
      const passed = Number(counts?.[1] ?? 0);
      const failed = Number(counts?.[2] ?? 0);
      resolve({ passed, failed: code !== 0 && failed === 0 ? 1 : failed });
    });
  });
}

let passed = 0;
let failed = 0;
for (const name of wanted.length > 0 ? wanted : known) {
  const outcome = await run(name);
  passed += outcome.passed;
  failed += outcome.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
