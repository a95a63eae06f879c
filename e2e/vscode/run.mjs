// Tries the extension in a real VS Code in a real browser: node e2e/vscode/run.mjs [--built] [STORY…]
// Sets up all it needs by itself, from npm alone; `--built` takes the extension and the command line as they are.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Results } from './results.mjs';
import { buildAll, setUp } from './set-up.mjs';

const args = process.argv.slice(2);
const asked = args.filter((argument) => !argument.startsWith('--'));
const work = mkdtempSync(join(tmpdir(), 'gouji-vsix-'));
const results = new Results();

try {
  setUp();
  if (!args.includes('--built')) buildAll();
  const { packExtension } = await import('../../packages/vscode/scripts/package.mjs');
  const { tryInHost } = await import('./in-host.mjs');
  const { tryChinese } = await import('./chinese.mjs');
  const { tryEnglish } = await import('./english.mjs');
  const { tryBrowserHost } = await import('./browser-host.mjs');
  const vsix = join(work, 'vscode-gouji.vsix');
  await packExtension(vsix);
  const stories = {
    'in-host': () => tryInHost(results),
    chinese: () => tryChinese(results, vsix),
    english: () => tryEnglish(results, vsix),
    'browser-host': () => tryBrowserHost(results, work, packExtension),
  };
  for (const [name, tell] of Object.entries(stories))
    if (asked.length === 0 || asked.includes(name)) await results.story(name, tell);
} finally {
  rmSync(work, { recursive: true, force: true });
}
results.close();
