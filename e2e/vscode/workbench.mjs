import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './editor.mjs';

const MODIFIER = 'Control';

/** What a person does in the editor and what they see there. */
export class Workbench {
  constructor({ page, folder }) {
    this.page = page;
    this.folder = folder;
  }

  get lines() {
    return this.page.locator('.editor-instance .view-lines .view-line');
  }

  marks(kind) {
    return this.page.locator(`.editor-group-container.active .editor-instance .squiggly-${kind}`);
  }

  get problems() {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  get toasts() {
    return this.page.locator('.notifications-toasts .notification-list-item');
  }

  async ready() {
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  }

  /** Opens a file by its name and waits until it is shown. */
  async open(name) {
    await this.page.keyboard.press(`${MODIFIER}+KeyP`);
    const input = this.page.locator('.quick-input-widget input');
    await input.fill(name);
    // Clicked, as the list may still change before a key arrives; the first search waits for the editor to be up.
    await this.page
      .locator('.quick-input-list .monaco-list-row', { hasText: name })
      .first()
      .click({ timeout: 45_000 });
    await this.page
      .locator('.tab.active', { hasText: name.split('/').at(-1) })
      .first()
      .waitFor();
    await this.lines.first().waitFor();
  }

  async closeAll() {
    await this.page.keyboard.press(`${MODIFIER}+KeyK`);
    await this.page.keyboard.press(`${MODIFIER}+KeyW`);
    await until(
      async () => (await this.page.locator('.tabs-container .tab').count()) === 0,
      10_000,
      'closing',
    ).catch(async () => this.dismiss());
  }

  /** Runs a command by the title it has in the palette. */
  async command(title) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Answers an input box, once it asks what is expected. */
  async answer(text, prompt = '') {
    await this.page.locator('.quick-input-widget', { hasText: prompt }).waitFor();
    await this.page.locator('.quick-input-widget input').first().fill(text);
    await this.page.keyboard.press('Enter');
  }

  async pick(text) {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
  }

  async focusEditor() {
    await this.page.keyboard.press(`${MODIFIER}+Digit1`);
  }

  /** Puts the cursor on a mark. */
  async goToMark(mark) {
    let box = null;
    // The text may still be scrolling.
    await until(async () => {
      const before = box;
      box = await mark.boundingBox();
      return before !== null && before.x === box.x && before.y === box.y;
    });
    await this.page.mouse.click(box.x + 2, box.y + 2);
  }

  /** Puts the cursor at the beginning of a line, counted from 1. */
  async goTo(line) {
    await this.page.keyboard.press(`${MODIFIER}+KeyG`);
    await this.answer(`:${line}`);
    await until(async () => (await this.cursor()).startsWith(`${line}:`), 5000, `cursor on line ${line}`);
  }

  /** Where the status bar says that the cursor is, as `line:column`. */
  async cursor() {
    const said = (await this.page.locator('[id="status.editor.selection"]').textContent()) ?? '';
    return (said.match(/\d+/g) ?? []).slice(0, 2).join(':');
  }

  async hoverOn(locator) {
    const box = await locator.boundingBox();
    await this.page.mouse.move(box.x + box.width / 2 - 3, box.y + 4);
    await this.page.mouse.move(box.x + box.width / 2, box.y + 6);
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content');
    await hover.first().waitFor({ timeout: 20_000 });
    return hover;
  }

  /** Applies the quick fix with a title at the cursor. */
  async quickFix(title) {
    const item = this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    // Pressed while the editor looks for fixes by itself, the key is sometimes swallowed.
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press(`${MODIFIER}+Period`);
      try {
        await item.waitFor({ timeout: 3000 });
        break;
      } catch (error) {
        if (attempt === 5) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
    await item.click();
  }

  async save(name) {
    await this.page.keyboard.press(`${MODIFIER}+KeyS`);
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    return readFileSync(join(this.folder, name), 'utf8');
  }

  async showProblems() {
    if (!(await this.page.locator('.markers-panel').isVisible()))
      await this.page.keyboard.press(`${MODIFIER}+Shift+KeyM`);
    await this.page.locator('.markers-panel').waitFor();
  }

  async hidePanel() {
    if (await this.page.locator('.markers-panel').isVisible())
      await this.page.keyboard.press(`${MODIFIER}+KeyJ`);
  }

  async toast(text) {
    const toast = this.toasts.filter({ hasText: text }).first();
    await toast.waitFor({ timeout: 30_000 });
    return toast;
  }

  async press(toast, button) {
    await toast.locator('.monaco-button', { hasText: button }).first().click();
  }

  async clearToasts() {
    await this.command('Notifications: Clear All Notifications');
  }

  /** Answers the question whether to save what is about to be closed. */
  async dismiss() {
    const dialog = this.page.locator('.monaco-dialog-box .monaco-button', { hasText: "Don't Save" });
    if (await dialog.isVisible()) await dialog.click();
  }

  /** The page inside the webview that is shown. */
  webview() {
    return this.page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
  }

  /** How long an extension took to start, in milliseconds, by the editor's own measure. */
  async activationTime(name) {
    await this.command('Developer: Show Running Extensions');
    const list = this.page.locator('.runtime-extensions-editor');
    const row = list.locator('.monaco-list-row', { hasText: name }).first();
    await list.hover();
    const seen = async () => {
      if (await row.isVisible()) return true;
      await this.page.mouse.wheel(0, 200);
      return false;
    };
    await until(seen, 20_000, `${name} being in the list`);
    const time = Number(/(\d+)\s*ms/u.exec((await row.textContent()) ?? '')?.[1]);
    await this.page.keyboard.press('Escape');
    return time;
  }

  async text() {
    return (await this.lines.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
  }
}
