// Bundles the extension: client, server and the page of the preview.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyLicenses } from '../../../scripts/third-party-licenses.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  // Han characters as they are: half the size.
  charset: 'utf8',
  legalComments: 'none',
  // ES modules where a dependency has both: esbuild cannot look inside the UMD build of jsonc-parser.
  mainFields: ['module', 'main'],
  metafile: true,
  logLevel: 'warning',
};
// One bundle for both hosts: what differs between them is small, and loaded only where it belongs.
const eitherHost = {
  ...common,
  platform: 'node',
  conditions: ['browser'],
  format: 'cjs',
  target: ['node20', 'es2022'],
};
const page = { ...common, platform: 'browser', format: 'iife', target: 'es2022' };

const bundles = [
  { ...eitherHost, entryPoints: ['src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...eitherHost, entryPoints: ['src/server.ts'], outfile: 'dist/server.js' },
  { ...page, entryPoints: ['src/views/preview/page.ts'], outfile: 'dist/preview.js' },
  { ...page, entryPoints: ['src/views/preview/page.css'], outfile: 'dist/preview.css' },
];

const built = await Promise.all(bundles.map((each) => build(each)));
const inputs = Object.assign({}, ...built.map(({ metafile }) => metafile.inputs));

writeFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), thirdPartyLicenses({ inputs }, root));
const schema = readFileSync(join(root, '../core/schema/gouji.config.schema.json'), 'utf8');
writeFileSync(join(root, 'dist/gouji.config.schema.json'), JSON.stringify(JSON.parse(schema)));
cpSync(join(root, '../../examples/一处笔误.txt'), join(root, 'dist/sample.txt'));
