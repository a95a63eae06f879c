// Tries the hooks of docs/hooks.md with the real tools, in repositories made for it: node e2e/hooks/run.mjs [PACKAGE]
// Wants a built command line (npm start builds it) or the folder of one; sets up everything else by itself.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tryAction } from './action.mjs';
import { tryHusky } from './husky.mjs';
import { tryLefthook } from './lefthook.mjs';
import { tryPlainGit } from './plain-git.mjs';
import { tryPreCommit } from './pre-commit.mjs';
import { Results } from './results.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const packageFolder = resolve(process.argv[2] ?? join(root, 'packages/cli'));
const work = mkdtempSync(join(tmpdir(), 'gouji-hooks-'));

/** Packs the command line as npm would publish it: what the tools install is what people get. */
function pack() {
  const args = ['pack', '--silent', '--pack-destination', work];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: packageFolder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm pack in ${packageFolder} ended with ${status}: ${stderr}`);
  return join(work, stdout.trim().split('\n').at(-1) ?? '');
}

/** The hook managers, in the versions of package.json. */
function installTools() {
  console.log('Installing lefthook, husky and lint-staged …');
  const { status } = spawnSync('npm', ['install', '--loglevel=error'], { cwd: here, stdio: 'inherit' });
  return status === 0;
}

const results = new Results();
try {
  const setting = { root, work, tools: join(here, 'node_modules'), tarball: pack(), results };
  console.log(`Packed ${setting.tarball}`);
  tryPlainGit(setting);
  tryPreCommit(setting);
  if (installTools()) {
    tryLefthook(setting);
    tryHusky(setting);
    await tryAction(setting);
  } else results.missing('lefthook, husky and lint-staged', 'npm could not install them');
} finally {
  rmSync(work, { recursive: true, force: true });
}
results.close();
