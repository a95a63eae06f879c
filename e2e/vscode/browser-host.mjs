import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DRAFTS, manyDrafts } from './drafts.mjs';
import { startEditor, until } from './editor.mjs';
import { here } from './set-up.mjs';
import { Workbench } from './workbench.mjs';

const SHOTS = join(here, 'shots');

/** The same extension as on vscode.dev: in a web worker, with the server in another, and no program of the machine. */
export async function tryBrowserHost(results, work, packExtension) {
  results.title('In the web extension host, with the server in a worker');
  mkdirSync(SHOTS, { recursive: true });
  const vsix = join(work, 'in-browser.vsix');
  // Without a part for Node the editor runs it in the browser.
  await packExtension(vsix, ({ main: _, ...manifest }) => manifest);
  const files = {
    '教育局年报.txt': DRAFTS.slip,
    '教育局2023年报.txt': DRAFTS.slip.replaceAll('2024', '2023'),
    ...manyDrafts(20),
  };
  const editor = await startEditor({ files, vsix, locale: 'zh-cn' });
  const { page } = editor;
  const at = new Workbench(editor);
  const shot = (name) => page.screenshot({ path: join(SHOTS, `${name}.png`) });
  let failures = 0;
  const step = (what, run) => results.step(what, run, () => shot(`failed-web-${++failures}`));
  try {
    await at.ready();
    await step('a wrong figure is marked, with its equation', async () => {
      await at.open('教育局年报.txt');
      await at.goTo(43);
      await at.marks('error').first().waitFor({ state: 'attached', timeout: 30_000 });
      const hover = await at.hoverOn(at.marks('error').first());
      assert.match((await hover.allInnerTexts()).join('\n'), /应为 21/u);
      await page.mouse.move(5, 5);
      await page.keyboard.press('Escape');
    });
    await step('tree and preview show it', async () => {
      await at.command('按规定表样预览表格');
      await at.webview().locator('td.wrong').first().waitFor();
      await at.command('View: Show 勾稽');
      await page
        .locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: '予以公开' })
        .first()
        .waitFor();
    });
    await step('the fix is applied and saved', async () => {
      await at.focusEditor();
      await at.goTo(43);
      await at.goToMark(at.marks('error').first());
      await at.quickFix('改为 21');
      await until(async () => (await at.marks('error').count()) === 0, 10_000, 'the mark going');
      assert.match(await at.save('教育局年报.txt'), /（一）予以公开\s+21 /u);
    });
    await step('reports that are not open are read through the editor', async () => {
      await at.command('检查工作区中的全部年报');
      await at.toast('检查了 22 份年报');
    });
    await step('it runs in the browser, and the machine runs nothing for it', async () => {
      const workers = page.workers().map((each) => each.url());
      assert.ok(
        workers.some((url) => url.startsWith('blob:')),
        workers.join('\n'),
      );
      assert.ok(!editor.log().includes('dist/server.js'));
    });
  } finally {
    await editor.close();
  }
}
