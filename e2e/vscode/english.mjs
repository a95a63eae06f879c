import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRAFTS } from './drafts.mjs';
import { startEditor, until } from './editor.mjs';
import { here } from './set-up.mjs';
import { Workbench } from './workbench.mjs';

const SHOTS = join(here, 'shots');

/** Two folders in one window whose configurations disagree, in English. */
export async function tryEnglish(results, vsix) {
  results.title('In the workbench, in English, with two folders that disagree');
  mkdirSync(SHOTS, { recursive: true });
  const config = (rules) => JSON.stringify({ rules });
  const editor = await startEditor({
    vsix,
    open: 'both.code-workspace',
    files: {
      'both.code-workspace': JSON.stringify({ folders: [{ path: 'strict' }, { path: 'lenient' }] }),
      'strict/gouji.config.json': config({ 'sum/row-total': 'warning' }),
      'strict/strict年报.txt': DRAFTS.slip,
      'lenient/gouji.config.json': config({ sum: 'off' }),
      'lenient/lenient年报.txt': DRAFTS.slip,
    },
  });
  const { page, folder } = editor;
  const at = new Workbench(editor);
  const shot = (name) => page.screenshot({ path: join(SHOTS, `${name}.png`) });
  let failures = 0;
  const step = (what, run) => results.step(what, run, () => shot(`failed-en-${++failures}`));
  try {
    await at.ready();
    await step('each report is checked as its own folder says', async () => {
      await at.open('strict年报.txt');
      await at.goTo(43);
      await at.marks('warning').first().waitFor({ state: 'attached', timeout: 30_000 });
      assert.equal(await at.marks('error').count(), 0);
      await at.open('lenient年报.txt');
      await at.goTo(43);
      await page.waitForTimeout(1000);
      assert.equal((await at.marks('error').count()) + (await at.marks('warning').count()), 0);
    });
    await step('a change of the configuration is followed at once', async () => {
      writeFileSync(join(folder, 'lenient/gouji.config.json'), config({}));
      await at.marks('error').first().waitFor({ state: 'attached' });
    });
    await step('hovers, quick fixes and views are in English', async () => {
      const hover = await at.hoverOn(at.marks('error').first());
      assert.match((await hover.allInnerTexts()).join('\n'), /should be 21/u);
      await page.mouse.move(5, 5);
      await page.keyboard.press('Escape');
      await at.command('Gouji: Show Tables as the Official Form');
      await at.webview().locator('td.wrong').first().waitFor();
      await at.webview().locator('th', { hasText: 'legal persons and other organizations' }).waitFor();
      await at.command('View: Show Gouji');
      const rows = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
      await rows.filter({ hasText: 'granted' }).first().waitFor();
      await shot('english');
    });
    await step('the status says that two sums are broken', async () => {
      await page.locator('[id="status.languageStatus"]').click();
      await page.locator('.hover-language-status').filter({ hasText: 'Sums 40/42' }).first().waitFor();
      await page.keyboard.press('Escape');
    });
    await step('the walkthrough opens the sample with its slip', async () => {
      await at.command('Gouji: Open a Sample Report');
      await until(async () => (await at.text()).includes('栖云县教育局'), 10_000, 'the sample');
      await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    });
    await step('a rule is explained on a page of its own', async () => {
      await at.command('Gouji: Explain Rule');
      await at.answer('sum/row-total');
      await at.webview().locator('h1', { hasText: 'sum/row-total' }).waitFor();
    });
    await step('a word typed wrong in a rule’s name is told in the configuration', async () => {
      writeFileSync(join(folder, 'strict/gouji.config.json'), config({ 'sum/row-totle': 'off' }));
      await at.open('strict年报.txt');
      await at.command('Gouji: Open or Create Configuration');
      await page.locator('.tab.active', { hasText: 'gouji.config.json' }).waitFor();
      await at.marks('error').first().waitFor({ state: 'attached' });
    });
  } finally {
    await editor.close();
  }
}
