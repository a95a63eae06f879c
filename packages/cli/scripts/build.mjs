// Bundles the command line with its dependencies inside: few files to read at start-up, nothing to resolve, nothing to
// install beside it. What not every run needs is in files of its own: the engine (src/engine.ts) and some libraries.
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyLicenses } from '../../../scripts/third-party-licenses.mjs';

/** Commander starts programs only for commands that are files of their own, and Node takes a while to load what it needs for that. */
const startsNoPrograms = {
  name: 'starts-no-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'unused' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const root = fileURLToPath(new URL('..', import.meta.url));

const dist = join(root, 'dist');

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts', 'src/worker.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // ES modules where a dependency has both: esbuild cannot look inside the UMD build of jsonc-parser.
  mainFields: ['module', 'main'],
  // Smaller is quicker to read, but names stay for stack traces.
  minifySyntax: true,
  minifyWhitespace: true,
  // Chinese as it is takes less room than escaped.
  charset: 'utf8',
  legalComments: 'none',
  // Bundled CommonJS dependencies still call require for Node's own modules, which ESM does not define.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  plugins: [startsNoPrograms],
  metafile: true,
  logLevel: 'warning',
});

// Their names change with their content, so those of earlier builds would stay.
const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
for (const name of readdirSync(dist)) if (name.endsWith('.js') && !made.has(name)) rmSync(join(dist, name));

writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicenses(metafile, root));

// The pages of the rules, which findings lead to (see rule-page-address.ts).
cpSync(join(root, '../../docs/rules'), join(dist, 'rules'), { recursive: true });
