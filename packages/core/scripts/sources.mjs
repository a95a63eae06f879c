// The sources of core as a module, for scripts: bundled in memory, so that no build has to be there or up to date.

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @param {string} entry file from the package's folder, such as `src/index.ts` */
export async function loadSources(entry) {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
