import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus, DRAFTS } from './drafts.mjs';
import { startEditor, until } from './editor.mjs';
import { here, root } from './set-up.mjs';

/** Tests that run inside the extension host, with the real API of VS Code. */
export async function tryInHost(results) {
  results.title('Inside the extension host, in Chinese');
  const work = mkdtempSync(join(tmpdir(), 'gouji-in-host-'));
  const outcomes = join(work, 'outcomes.json');
  const reports = Object.entries(corpus()).map(([name, text]) => [name.replace('.txt', '年报.txt'), text]);
  const files = {
    '一处笔误年报.txt': DRAFTS.slip,
    '多处错误年报.txt': DRAFTS.many,
    '旧格式年报.txt': DRAFTS.older,
    '只看一眼.nianbao.txt': DRAFTS.many,
    '健全.nianbao': DRAFTS.sound,
    '随笔.txt': '今天天气很好。\n收到申请 3 件。\n',
    '国标年报.txt': inGb18030(DRAFTS.sound),
    ...Object.fromEntries(reports),
  };
  const editor = await startEditor({
    files,
    locale: 'zh-cn',
    inHost: true,
    env: { GOUJI_OUTCOMES: outcomes, GOUJI_CLI: join(root, 'packages/cli/bin/gouji.js') },
    payload: [
      ['extensionDevelopmentPath', join(root, 'packages/vscode')],
      ['extensionTestsPath', join(here, 'in-host/run.cjs')],
    ],
  });
  try {
    await until(() => existsSync(outcomes), 180_000, 'the tests inside VS Code ending');
    results.add(JSON.parse(readFileSync(outcomes, 'utf8')));
  } finally {
    await editor.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** @returns {Buffer} */
function inGb18030(text) {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') codes.set(character, [lead, trail]);
    }
  return Buffer.from([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
}
