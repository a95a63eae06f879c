import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { Client } from './support/client.ts';
import { SLIP, SOUND } from './support/drafts.ts';

const URI = 'file:///w/draft.txt';
let client: Client;

afterEach(() => {
  client.process.kill();
  client.connection.dispose();
});

describe('a session', () => {
  it('begins, answers and ends', async () => {
    client = await Client.start();
    expect(client.initialized).toMatchObject({
      serverInfo: { name: 'gouji' },
      capabilities: { positionEncoding: 'utf-16' },
    });
    await client.open(URI, SLIP);
    expect(await client.rules(URI)).toEqual(['sum/row-total']);
    expect(await client.stop()).toBe(0);
  });

  it('ends with the editor, however that ends', async () => {
    client = await Client.start();
    const exit = once(client.process, 'exit');
    client.process.stdin.end();
    expect((await exit)[0]).toBe(1);
  });

  it('speaks the editor’s language', async () => {
    client = await Client.start({ locale: 'en-US' });
    await client.open(URI, SLIP);
    expect((await client.pull(URI))[0]?.message).toContain('should say 6');
  });

  it('asks nothing that the editor cannot answer', async () => {
    client = await Client.start({ capabilities: {} });
    await client.open(URI, SLIP);
    await client.until(() => client.lastPublished(URI)?.diagnostics.length === 1, 'the slip is shown');
    expect(client.watchers).toEqual([]);
    expect(client.logs).toEqual([]);
  });
});

describe('which documents are checked', () => {
  it('are those in the language, and others that are reports', async () => {
    client = await Client.start();
    await client.open('file:///w/a.txt', '会议记录\n', 'plaintext');
    await client.open('file:///w/b.txt', SLIP, 'plaintext');
    await client.open('file:///w/c.txt', '会议记录\n', 'gouji');
    expect(await client.rules('file:///w/a.txt')).toEqual([]);
    expect(await client.rules('file:///w/b.txt')).toEqual(['sum/row-total']);
    expect(await client.rules('file:///w/c.txt')).toContain('structure/missing-section');
  });

  it('are none of those that are too long, which is said once', async () => {
    client = await Client.start({ settings: { '': { maxFileSize: 1000 } } });
    await client.open(URI, SLIP);
    for (let again = 0; again < 3; again++) expect(await client.rules(URI)).toEqual([]);
    expect(client.messages).toEqual([expect.stringMatching(/^draft\.txt 有 \d+ 个字符，超过上限 1000/)]);
  });

  it('are none at all where this is switched off', async () => {
    client = await Client.start({ settings: { '': { enable: false } } });
    await client.open(URI, SLIP);
    expect(await client.rules(URI)).toEqual([]);
  });
});

describe('messages that make no sense', () => {
  const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const hostile: Readonly<Record<string, string>> = {
    'is no JSON': frame('{"jsonrpc": "2.0", "id": 7, "method"'),
    'is no message': frame('[1, 2, 3]') + frame('null') + frame('"text"') + frame('{}'),
    'has no method': frame('{"jsonrpc":"2.0","id":1}'),
    'names an unknown method': frame('{"jsonrpc":"2.0","id":"x","method":"no/such"}'),
    'has no parameters': frame('{"jsonrpc":"2.0","id":"h","method":"textDocument/hover"}'),
    'has others than it should': frame(
      '{"jsonrpc":"2.0","id":"i","method":"textDocument/hover","params":{"textDocument":null,"position":"there"}}',
    ),
    'points nowhere': frame(
      `{"jsonrpc":"2.0","id":"p","method":"textDocument/hover","params":{"textDocument":{"uri":"${URI}"},"position":{"line":-5,"character":1e300}}}`,
    ),
    'opens nothing': frame('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{}}'),
    'changes what is not open': frame(
      '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///none","version":2},"contentChanges":[{"text":"x"}]}}',
    ),
    'changes in an unknown way': frame(
      `{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"${URI}","version":2},"contentChanges":[{"delete":true}]}}`,
    ),
    'cancels nothing': frame('{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":99}}'),
    'answers what nobody asked': frame('{"jsonrpc":"2.0","id":4242,"result":null}'),
    'resolves no action': frame(
      '{"jsonrpc":"2.0","id":"r","method":"codeAction/resolve","params":{"title":"x","data":{"uri":5,"change":null}}}',
    ),
    'has a strange URI': frame(
      '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"::%%","languageId":"gouji","version":1,"text":"一、总体情况"}}}',
    ),
    'names a length that is none': 'Content-Length: many\r\n\r\n',
    'names no length': 'Content-Type: x\r\n\r\n',
  };

  for (const [what, bytes] of Object.entries(hostile))
    it(`do not end the session: one that ${what}`, async () => {
      client = await Client.start();
      await client.open(URI, SOUND);
      client.process.stdin.write(bytes);
      await client.change(URI, 3, [{ text: SLIP }]);
      expect(await client.rules(URI)).toEqual(['sum/row-total']);
      expect(await client.stop()).toBe(0);
    });

  it('do not hold up what arrives with them', async () => {
    client = await Client.start();
    await client.open(URI, SLIP);
    await client.rules(URI);
    const asked = `{"jsonrpc":"2.0","id":"last","method":"textDocument/hover","params":{"textDocument":{"uri":"${URI}"},"position":{"line":0,"character":0}}}`;
    const answered = new Promise<void>((resolve) => {
      client.process.stdout.on('data', (bytes) => {
        if (String(bytes).includes('"id":"last"')) resolve();
      });
    });
    // In one piece: nothing more comes that would make the server look again.
    const broken = ['Content-Type: x', 'Content-Length: many', 'no header at all', 'Content-Type: y'];
    client.process.stdin.write(broken.map((header) => `${header}\r\n\r\n`).join('') + frame(asked));
    await answered;
  });

  it('do not end it, be they as long as they like', async () => {
    client = await Client.start();
    const params = { textDocument: { uri: 'x'.repeat(3_000_000) }, position: { line: 0, character: 0 } };
    expect(await client.request('textDocument/hover', params)).toBeNull();
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    client.process.stdin.write(`Content-Length: ${nested.length}\r\n\r\n${nested}`);
    await client.open(URI, SLIP);
    expect(await client.rules(URI)).toEqual(['sum/row-total']);
  });
});
