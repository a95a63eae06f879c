// Packs the built extension: node scripts/package.mjs [VSIX]
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Packs the extension into a .vsix.
 *
 * @param target the file to write
 * @param change what is different in the manifest, for tests
 */
export async function packExtension(target, change = (manifest) => manifest) {
  const stage = mkdtempSync(join(tmpdir(), 'gouji-vsix-'));
  try {
    // What only the workspace needs, and writes as `catalog:`, vsce cannot read.
    const { devDependencies, scripts, private: _, ...manifest } = readManifest();
    for (const file of manifest.files) cpSync(join(root, file), join(stage, file), { recursive: true });
    writeFileSync(join(stage, 'package.json'), JSON.stringify(change(manifest), null, 2));
    await createVSIX({
      cwd: stage,
      packagePath: target,
      dependencies: false,
      // The project has no public address to lead to yet; README and CHANGELOG have no relative links.
      allowMissingRepository: true,
    });
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function readManifest() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await packExtension(resolve(process.argv[2] ?? join(root, 'dist/vscode-gouji.vsix')));
