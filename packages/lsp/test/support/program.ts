import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

/** How the sources become one file: core's are taken as they are now, not as they were built. */
export const bundleOptions: BuildOptions = {
  absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
  bundle: true,
  mainFields: ['module', 'main'],
  alias: { '@gouji/core': fileURLToPath(new URL('../../../core/src/index.ts', import.meta.url)) },
  logLevel: 'error',
};

let built: Promise<string> | undefined;

/**
 * The server as one file to run in a process of its own, made of the sources as they are now: no build is needed, and
 * no stale one can fool a test.
 */
export function serverProgram(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'gouji-lsp-')), 'server.cjs');
  await build({
    ...bundleOptions,
    entryPoints: ['src/node.ts'],
    outfile,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  });
  return outfile;
}
