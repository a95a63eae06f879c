// Lets a machine that has only Node and npm do everything: installs the locked dependencies, then runs the
// package script named in the arguments. Options before it go to the install. pnpm comes through npx, in the
// version that package.json names; npx also puts it on PATH, where turbo looks for it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

function pnpm(args) {
  const { status } = spawnSync('npx', ['--yes', packageManager, ...args], {
    // No standard input: nothing here may stop to ask a question.
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const given = process.argv.slice(2);
const first = given.findIndex((argument) => !argument.startsWith('--'));
const script = first < 0 ? [] : given.slice(first);
const options = first < 0 ? given : given.slice(0, first);

pnpm(['install', '--frozen-lockfile', '--reporter=append-only', ...options]);
if (script.length > 0) pnpm(['run', ...script]);
