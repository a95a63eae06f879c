import { afterEach, describe, expect, it } from 'vitest';
import { Client, PULLS, PUSHED } from './support/client.ts';
import { changed, SLIP, SOUND } from './support/drafts.ts';

const URI = 'file:///w/draft.txt';
const OTHER = 'file:///w/other.txt';
let client: Client;

afterEach(() => client.stop());

describe('for an editor that asks for them', () => {
  it('are those of the document as it is now', async () => {
    client = await Client.start();
    await client.open(URI, SOUND);
    expect(await client.rules(URI)).toEqual([]);
    await client.change(URI, 2, [{ text: SLIP }]);
    expect(await client.rules(URI)).toEqual(['sum/row-total']);
  });

  it('are not made again while nothing has changed', async () => {
    client = await Client.start();
    await client.open(URI, SLIP);
    const ask = (previousResultId?: string): Promise<{ kind: string; resultId: string }> =>
      client.request('textDocument/diagnostic', { textDocument: { uri: URI }, previousResultId });
    const { resultId } = await ask();
    expect(await ask(resultId)).toEqual({ kind: 'unchanged', resultId });
    await client.change(URI, 2, [{ text: SOUND }]);
    expect(await ask(resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  it('are never sent as well', async () => {
    client = await Client.start({
      capabilities: { ...PULLS, textDocument: { ...PUSHED.textDocument, diagnostic: {} } },
    });
    await client.open(URI, SLIP);
    await client.rules(URI);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await client.close(URI);
    await client.request('workspace/symbol', { query: 'x' });
    expect(client.published).toEqual([]);
  });
});

describe('for an editor that is sent them', () => {
  it('come with the version they are for', async () => {
    client = await Client.start({ capabilities: PUSHED });
    await client.open(URI, SLIP);
    await client.until(() => client.published.length > 0, 'diagnostics come');
    expect(client.lastPublished(URI)).toMatchObject({ version: 1, diagnostics: [{ code: 'sum/row-total' }] });
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
  });

  it('are not sent for versions that have been overtaken', async () => {
    client = await Client.start({ capabilities: PUSHED });
    await client.open(URI, SOUND);
    for (let version = 2; version <= 40; version++)
      await client.change(URI, version, [{ text: version % 2 === 0 ? SLIP : SOUND }]);
    await client.until(() => client.lastPublished(URI)?.version === 40, 'the last version is shown');
    const versions = client.published.map(({ version = 0 }) => version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(versions.length).toBeLessThan(10);
    expect(client.lastPublished(URI)?.diagnostics).toHaveLength(1);
  });

  it('are taken away when the document is closed', async () => {
    client = await Client.start({ capabilities: PUSHED });
    await client.open(URI, SLIP);
    await client.until(() => client.lastPublished(URI)?.diagnostics.length === 1, 'the slip is shown');
    await client.close(URI);
    await client.until(() => client.lastPublished(URI)?.diagnostics.length === 0, 'it is gone');
  });

  it('do not come back when the document is closed before they were made', async () => {
    client = await Client.start({ capabilities: PUSHED });
    await client.open(URI, SLIP);
    await client.close(URI);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(client.published.every(({ diagnostics }) => diagnostics.length === 0)).toBe(true);
  });

  it('are taken away when the file or its folder is deleted or renamed', async () => {
    client = await Client.start({ capabilities: PUSHED });
    for (const uri of [URI, OTHER]) await client.open(uri, SLIP);
    const shown = (uri: string): number => client.lastPublished(uri)?.diagnostics.length ?? -1;
    await client.until(() => shown(URI) === 1 && shown(OTHER) === 1, 'both are shown');
    await client.notify('workspace/didDeleteFiles', { files: [{ uri: URI }] });
    await client.until(() => shown(URI) === 0, 'the deleted one is gone');
    expect(shown(OTHER)).toBe(1);
    await client.notify('workspace/didRenameFiles', {
      files: [{ oldUri: 'file:///w', newUri: 'file:///v' }],
    });
    await client.until(() => shown(OTHER) === 0, 'the renamed one is gone');
  });
});

describe('what is overtaken while it is made', () => {
  it('is not answered: the document has changed', async () => {
    client = await Client.start({ settings: {} });
    await client.open(URI, SOUND);
    // Before the first settings have come, the answer has to wait.
    const first = client.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
    await client.change(URI, 2, [{ text: SLIP }]);
    await expect(first).rejects.toMatchObject({ code: -32801 });
    expect(await client.rules(URI)).toEqual(['sum/row-total']);
  });

  it('is asked for once more where it is diagnostics', async () => {
    client = await Client.start({ settings: {} });
    await client.open(URI, SOUND);
    const first = client.request('textDocument/diagnostic', { textDocument: { uri: URI } });
    await client.change(URI, 2, [{ text: SLIP }]);
    await expect(first).rejects.toMatchObject({ code: -32802, data: { retriggerRequest: true } });
  });

  it('is not answered: nobody waits for it any more', async () => {
    client = await Client.start();
    await client.open(URI, SLIP);
    const { token, cancel } = cancellable();
    const asked = client.connection.sendRequest('gouji/identityTree', { textDocument: { uri: URI } }, token);
    cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
    expect(await client.rules(URI)).toEqual(['sum/row-total']);
  });
});

it('are those of the severity that is wanted, up to a number, which is said once', async () => {
  const many = SOUND.replaceAll('\t0', '\t０');
  client = await Client.start({ settings: { [URI]: { maxProblems: 5 }, [OTHER]: { minSeverity: 'error' } } });
  await client.open(URI, many);
  await client.open(OTHER, changed(many, '（一）予以公开\t\t6', '（一）予以公开\t\t5'));
  for (let again = 0; again < 2; again++) expect(await client.pull(URI)).toHaveLength(5);
  expect(await client.rules(OTHER)).toEqual(['sum/row-total']);
  expect(client.messages).toEqual([expect.stringMatching(/^draft\.txt 有 \d+ 个问题，只显示前 5 个/)]);
});

function cancellable(): {
  token: import('vscode-languageserver-protocol').CancellationToken;
  cancel: () => void;
} {
  const listeners: (() => void)[] = [];
  const token = {
    isCancellationRequested: false,
    onCancellationRequested: (listener: () => void) => {
      listeners.push(listener);
      return { dispose: () => {} };
    },
  };
  return {
    token: token as never,
    cancel: () => {
      token.isCancellationRequested = true;
      for (const listener of listeners) listener();
    },
  };
}
