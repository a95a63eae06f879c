import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { Client, PULLS, PUSHED } from './support/client.ts';
import { changed, SLIP, SOUND } from './support/drafts.ts';
import { Folder } from './support/folder.ts';

const OFF = '{ "rules": { "sum": "off" } }';
let folder: Folder;
let client: Client;

afterEach(async () => {
  await client.stop();
  folder.remove();
});

function fileChanged(...names: readonly string[]): Promise<void> {
  const changes = names.map((name) => ({ uri: folder.uriOf(name), type: 2 }));
  return client.notify('workspace/didChangeWatchedFiles', { changes });
}

async function startIn(files: Readonly<Record<string, string>>, choices = {}): Promise<void> {
  folder = new Folder(files);
  client = await Client.start({ folders: [folder.uri], ...choices });
}

/** What is found in a file of the folder, opened as it is stored. */
async function rulesIn(name: string): Promise<readonly unknown[]> {
  const uri = folder.uriOf(name);
  await client.open(uri, readFileSync(fileURLToPath(encodeURI(uri)), 'utf8'));
  return client.rules(uri);
}

describe('a configuration', () => {
  it('is followed, and so are its changes and its end', async () => {
    await startIn({ 'gouji.config.json': OFF, 'draft.txt': SLIP });
    expect(await rulesIn('draft.txt')).toEqual([]);
    folder.write('gouji.config.json', '{ "rules": { "sum": "info" } }');
    await fileChanged('gouji.config.json');
    await client.until(() => client.refreshed.includes('diagnostic'), 'diagnostics are asked for anew');
    const [diagnostic] = await client.pull(folder.uriOf('draft.txt'));
    expect(diagnostic).toMatchObject({ code: 'sum/row-total', severity: 3 });
    expect(client.refreshed.sort()).toEqual(['codeLens', 'diagnostic', 'inlayHint', 'semanticTokens']);
    folder.delete('gouji.config.json');
    await fileChanged('gouji.config.json');
    expect((await client.pull(folder.uriOf('draft.txt')))[0]?.severity).toBe(1);
  });

  it('may appear later, in either name', async () => {
    await startIn({ 'a/draft.txt': SLIP });
    expect(await rulesIn('a/draft.txt')).toEqual(['sum/row-total']);
    folder.write('gouji.config.jsonc', `${OFF} // 关掉`);
    await fileChanged('gouji.config.jsonc');
    expect(await client.rules(folder.uriOf('a/draft.txt'))).toEqual([]);
  });

  it('builds on others, wherever these are, and these are watched', async () => {
    await startIn({ 'gouji.config.json': '{ "extends": "../shared/base.json" }', 'draft.txt': SLIP });
    folder.write('../shared/base.json', OFF);
    expect(await rulesIn('draft.txt')).toEqual([]);
    await client.until(() => JSON.stringify(client.watchers).includes('base.json'), 'the base is watched');
    folder.write('../shared/base.json', '{}');
    await fileChanged('../shared/base.json');
    expect(await client.rules(folder.uriOf('draft.txt'))).toEqual(['sum/row-total']);
  });

  it('with mistakes is not used, which is said once with the place', async () => {
    await startIn({ 'gouji.config.json': '{\n  "rules": { "sums": "off" }\n}', 'draft.txt': SLIP });
    expect(await rulesIn('draft.txt')).toEqual(['sum/row-total']);
    await client.rules(folder.uriOf('draft.txt'));
    expect(client.messages).toEqual([expect.stringMatching(/gouji\.config\.json:2:14：.*sums/)]);
  });

  it('shows its mistakes where it is open', async () => {
    await startIn({});
    const uri = folder.uriOf('gouji.config.json');
    await client.open(uri, '{ "rule": {} }', 'jsonc');
    expect(await client.rules(uri)).toEqual(['config/unknown-key']);
  });

  it('refreshes what was sent to an editor that does not ask', async () => {
    await startIn({ 'gouji.config.json': OFF, 'draft.txt': SLIP }, { capabilities: PUSHED });
    const uri = folder.uriOf('draft.txt');
    await client.open(uri, SLIP);
    await client.until(() => client.lastPublished(uri)?.diagnostics.length === 0, 'nothing is shown');
    folder.delete('gouji.config.json');
    await fileChanged('gouji.config.json');
    await client.until(() => client.lastPublished(uri)?.diagnostics.length === 1, 'the slip is shown');
  });

  it('is looked at again on saving where the editor watches no files', async () => {
    const { didChangeWatchedFiles, ...workspace } = PULLS.workspace!;
    await startIn({ 'draft.txt': SLIP }, { capabilities: { ...PULLS, workspace } });
    expect(await rulesIn('draft.txt')).toEqual(['sum/row-total']);
    folder.write('gouji.config.json', OFF);
    await client.notify('textDocument/didSave', { textDocument: { uri: folder.uriOf('draft.txt') } });
    expect(await client.rules(folder.uriOf('draft.txt'))).toEqual([]);
  });
});

describe('two folders', () => {
  it('each have their own configuration', async () => {
    folder = new Folder({ 'a/gouji.config.json': OFF, 'a/x.txt': SLIP, 'b/x.txt': SLIP });
    client = await Client.start({ folders: [folder.uriOf('a'), folder.uriOf('b')] });
    expect(await rulesIn('a/x.txt')).toEqual([]);
    expect(await rulesIn('b/x.txt')).toEqual(['sum/row-total']);
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: {
        added: [{ uri: folder.uriOf('c'), name: 'c' }],
        removed: [{ uri: folder.uriOf('a'), name: 'a' }],
      },
    });
    expect(await client.rules(folder.uriOf('a/x.txt'))).toEqual([]);
  });

  it('each have their own settings', async () => {
    folder = new Folder({ 'a/x.txt': SLIP, 'b/x.txt': SLIP });
    const settings = { [folder.uriOf('b/x.txt')]: { rules: { sum: 'off' } } };
    client = await Client.start({ folders: [folder.uriOf('a'), folder.uriOf('b')], settings });
    expect(await rulesIn('a/x.txt')).toEqual(['sum/row-total']);
    expect(await rulesIn('b/x.txt')).toEqual([]);
  });
});

describe('the settings', () => {
  it('are asked for anew when they change', async () => {
    await startIn({ 'draft.txt': SLIP });
    expect(await rulesIn('draft.txt')).toEqual(['sum/row-total']);
    client.settings[''] = { rules: { 'sum/row-total': 'off' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await client.rules(folder.uriOf('draft.txt'))).toEqual([]);
  });

  it('are taken as they are sent by an editor that cannot be asked', async () => {
    await startIn(
      { 'draft.txt': SLIP },
      { capabilities: PUSHED, options: { settings: { minSeverity: 'error' } } },
    );
    const uri = folder.uriOf('draft.txt');
    await client.open(uri, SLIP);
    await client.until(() => client.lastPublished(uri)?.diagnostics.length === 1, 'the slip is shown');
    await client.notify('workspace/didChangeConfiguration', { settings: { gouji: { enable: false } } });
    await client.until(() => client.lastPublished(uri)?.diagnostics.length === 0, 'nothing is shown');
  });
});

describe('a document that was never saved', () => {
  it('is checked, under the configuration of the first folder', async () => {
    await startIn({ 'gouji.config.json': '{ "rules": { "sum": "info" } }' });
    await client.open('untitled:Untitled-1', SLIP);
    expect((await client.pull('untitled:Untitled-1'))[0]).toMatchObject({
      code: 'sum/row-total',
      severity: 3,
    });
  });
});

describe('last year’s report', () => {
  const LAST = SOUND.replaceAll('2025', '2024').replace(/(四、结转下年度继续办理.*\t)\d+\n/u, '$19\n');
  const files = {
    'gouji.config.json': '{ "history": "{lastYear}/{name}{ext}" }',
    '2025/a.txt': SOUND,
    '2024/a.txt': LAST,
  };

  it('is compared with, as it is now', async () => {
    await startIn(files);
    expect(await rulesIn('2025/a.txt')).toContain('history/carry-over');
    folder.delete('2024/a.txt');
    await fileChanged('2024/a.txt');
    expect(await client.rules(folder.uriOf('2025/a.txt'))).not.toContain('history/carry-over');
    expect(client.messages).toEqual([expect.stringMatching(/^没有找到上年报告 .*2024/)]);
    folder.write('2024/a.txt', LAST);
    await fileChanged('2024/a.txt');
    expect(await client.rules(folder.uriOf('2025/a.txt'))).toContain('history/carry-over');
  });

  it('is compared with as it is being edited', async () => {
    await startIn(files);
    expect(await rulesIn('2025/a.txt')).toContain('history/carry-over');
    await client.open(folder.uriOf('2024/a.txt'), SOUND.replaceAll('2025', '2024'));
    await client.until(() => client.refreshed.includes('diagnostic'), 'diagnostics are asked for anew');
    const carried = await client.rules(folder.uriOf('2025/a.txt'));
    await client.change(folder.uriOf('2024/a.txt'), 2, [{ text: LAST }]);
    const before = client.refreshed.length;
    await client.until(() => client.refreshed.length > before, 'diagnostics are asked for anew');
    expect(await client.rules(folder.uriOf('2025/a.txt'))).not.toEqual(carried);
  });

  it('gives its value to the hover', async () => {
    await startIn({ ...files, '2024/a.txt': changed(LAST, '行政处罚\t3', '行政处罚\t8') });
    await rulesIn('2025/a.txt');
    const line = SOUND.split('\n').findIndex((each) => each.startsWith('行政处罚\t'));
    const hover = await client.request<{ contents: { value: string } }>('textDocument/hover', {
      textDocument: { uri: folder.uriOf('2025/a.txt') },
      position: { line, character: 5 },
    });
    expect(hover.contents.value).toContain('上年 8');
  });
});

describe('the units’ reports', () => {
  it('are added up, as they are now', async () => {
    const unit = SOUND.replaceAll('柳溪镇', '青石镇');
    await startIn({
      'gouji.config.json': '{ "units": ["units/*.txt"] }',
      'county.txt': SOUND,
      'units/a.txt': unit,
    });
    expect(await rulesIn('county.txt')).not.toContain('rollup/sum');
    folder.write('units/a.txt', changed(unit, '行政处罚\t3', '行政处罚\t8'));
    await fileChanged('units/a.txt');
    expect(await client.rules(folder.uriOf('county.txt'))).toContain('rollup/sum');
    folder.write('units/a.txt', unit);
    folder.write('units/b.txt', unit.replaceAll('青石镇', '白沙镇'));
    await fileChanged('units/a.txt', 'units/b.txt');
    expect(await client.rules(folder.uriOf('county.txt'))).toContain('rollup/sum');
  });
});
