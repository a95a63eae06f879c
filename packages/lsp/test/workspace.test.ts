import { afterEach, describe, expect, it } from 'vitest';
import { Client } from './support/client.ts';
import { SLIP, SOUND } from './support/drafts.ts';
import { Folder } from './support/folder.ts';

let folder: Folder;
let client: Client;

afterEach(async () => {
  await client.stop();
  folder.remove();
});

interface Item {
  readonly uri: string;
  readonly kind: string;
  readonly resultId?: string;
  readonly items?: readonly { readonly code: string }[];
}

async function startIn(files: Readonly<Record<string, string>>, settings = {}): Promise<void> {
  folder = new Folder(files);
  client = await Client.start({ folders: [folder.uri], settings: { '': settings } });
}

function fileChanged(name: string): Promise<void> {
  return client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: folder.uriOf(name), type: 2 }],
  });
}

const FILES = {
  'a.txt': SLIP,
  'sub/b.md': SOUND,
  'note.txt': '会议记录',
  'node_modules/c.txt': SLIP,
  'd.json': '{}',
};

async function workspaceItems(previous: readonly Item[] = []): Promise<readonly Item[]> {
  const previousResultIds = previous.flatMap(({ uri, resultId }) =>
    resultId ? [{ uri, value: resultId }] : [],
  );
  return (await client.request<{ items: Item[] }>('workspace/diagnostic', { previousResultIds })).items;
}

const found = (items: readonly Item[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    items
      .filter((each) => each.items !== undefined && each.items.length > 0)
      .map(({ uri, items: own = [] }) => [uri.slice(uri.lastIndexOf('/') + 1), own.map(({ code }) => code)]),
  );

describe('diagnostics of reports that are not open', () => {
  it('are none unless they are wanted', async () => {
    await startIn(FILES);
    expect(await workspaceItems()).toEqual([]);
  });

  it('are those of all reports in the folders', async () => {
    await startIn(FILES, { workspaceDiagnostics: true });
    expect(found(await workspaceItems())).toEqual({ 'a.txt': ['sum/row-total'] });
  });

  it('are not made again for files that have not changed', async () => {
    await startIn(FILES, { workspaceDiagnostics: true });
    const before = await workspaceItems();
    expect((await workspaceItems(before)).map(({ kind }) => kind)).toEqual(before.map(() => 'unchanged'));
    folder.write('a.txt', `${SOUND}\n`);
    await fileChanged('a.txt');
    const after = await workspaceItems(before);
    expect(after.filter(({ kind }) => kind === 'full').map(({ items }) => items)).toEqual([[]]);
  });

  it('are taken away where a file has gone or is open now', async () => {
    await startIn(FILES, { workspaceDiagnostics: true });
    const before = await workspaceItems();
    await client.open(folder.uriOf('a.txt'), SLIP);
    folder.delete('note.txt');
    await fileChanged('note.txt');
    const after = await workspaceItems(before);
    expect(after.filter(({ kind }) => kind === 'full').map(({ items }) => items)).toEqual([[], []]);
  });

  it('come piece by piece, with progress, and can be stopped', async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`${at}.txt`, SLIP]));
    await startIn(many, { workspaceDiagnostics: true });
    const pieces: unknown[] = [];
    const steps: { kind: string }[] = [];
    client.connection.onNotification('$/progress', ({ token, value }: { token: string; value: never }) => {
      (token === 'pieces' ? pieces : steps).push(value);
    });
    const tokens = { partialResultToken: 'pieces', workDoneToken: 'work' };
    const result = await client.request<{ items: unknown[] }>('workspace/diagnostic', {
      previousResultIds: [],
      ...tokens,
    });
    expect(result.items).toEqual([]);
    expect(pieces).toHaveLength(200);
    expect(steps[0]).toMatchObject({ kind: 'begin', title: '检查年报', cancellable: true });
    expect(steps.at(-1)).toEqual({ kind: 'end' });

    pieces.length = 0;
    const id = 424_242;
    const asked = JSON.stringify({
      jsonrpc: '2.0',
      id,
      method: 'workspace/diagnostic',
      params: { previousResultIds: [], ...tokens },
    });
    const cancel = JSON.stringify({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id } });
    const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    client.process.stdin.write(frame(asked));
    await client.until(() => pieces.length > 0, 'the first piece has come');
    client.process.stdin.write(frame(cancel));
    await client.until(
      () => steps.at(-1)?.kind === 'end' && steps.filter(({ kind }) => kind === 'end').length === 2,
      'it has ended',
    );
    expect(pieces.length).toBeLessThan(200);
  });
});

describe('checking the workspace once', () => {
  it('gives every report with its sums and its findings, open or not', async () => {
    await startIn(FILES);
    await client.open(folder.uriOf('sub/b.md'), SLIP);
    const { files } = await client.request<{
      files: { uri: string; identities: unknown; diagnostics: unknown[] }[];
    }>('gouji/checkWorkspace', {});
    expect(
      files.map(({ uri, diagnostics }) => [uri.slice(uri.lastIndexOf('/') + 1), diagnostics.length]),
    ).toEqual([
      ['a.txt', 1],
      ['b.md', 1],
    ]);
    expect(files[0]).toMatchObject({
      year: 2025,
      organization: '栖云县柳溪镇人民政府',
      identities: { holds: 40, broken: 2, unverifiable: 0 },
    });
  });
});

describe('symbols of the workspace', () => {
  it('are found in open reports and others', async () => {
    await startIn({ 'a.txt': SOUND, 'b.txt': SOUND.replaceAll('柳溪镇', '青石镇') });
    await client.open(folder.uriOf('a.txt'), SOUND.replaceAll('柳溪镇', '白沙镇'));
    const names = async (query: string): Promise<readonly string[]> =>
      (await client.request<{ name: string }[]>('workspace/symbol', { query })).map(({ name }) => name);
    expect(await names('政府2025')).toEqual([
      '栖云县白沙镇人民政府2025年政府信息公开工作年度报告',
      '栖云县青石镇人民政府2025年政府信息公开工作年度报告',
    ]);
    expect(await names('青石')).toHaveLength(1);
    folder.write('b.txt', SOUND);
    expect(await names('青石')).toEqual([]);
  });
});
