import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packExtension } from '../scripts/package.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const KILOBYTE = 1024;

describe.skipIf(!existsSync(join(root, 'dist/client.js')))('the package', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gouji-vsix-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is smaller than 500 KB', async () => {
    const vsix = join(folder, 'vscode-gouji.vsix');
    await packExtension(vsix);
    expect(statSync(vsix).size).toBeLessThan(500 * KILOBYTE);
  });

  it('reaches out to no other machine by itself', () => {
    for (const file of ['client.js', 'server.js', 'preview.js']) {
      const bundle = readFileSync(join(root, 'dist', file), 'utf8');
      expect([file, /\bfetch\(|XMLHttpRequest|WebSocket\(|require\("https?"\)/.exec(bundle)?.[0]]).toEqual([
        file,
        undefined,
      ]);
    }
  });
});
