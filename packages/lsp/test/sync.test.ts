import { checkReport, extractReport, parseReport } from '@gouji/core';
import { LAYOUTS, type Random, random, randomCase } from '@gouji/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client } from './support/client.ts';

const SEQUENCES = 20;
const EDITS = 25;
const PIECES = [
  '年',
  '行政',
  '𠮷',
  '😀',
  '👨‍👩‍👧',
  'é',
  'é',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '3',
  '0',
  '|',
  '（一）',
  '',
  ' ',
];

let client: Client;
beforeAll(async () => {
  client = await Client.start();
});
afterAll(() => client.stop());

interface Change {
  readonly range: { readonly start: Point; readonly end: Point };
  readonly text: string;
}

interface Point {
  readonly line: number;
  readonly character: number;
}

/** A change as an editor makes it: never within a character or a line break. */
function randomChange(document: TextDocument, rng: Random): Change {
  const text = document.getText();
  const start = boundary(text, rng.int(0, text.length));
  const end = rng.bool(0.5) ? start : boundary(text, Math.min(text.length, start + rng.int(0, 200)));
  const pieces = Array.from({ length: rng.int(0, 4) }, () => rng.pick(PIECES));
  return {
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    text: pieces.join(''),
  };
}

function boundary(text: string, offset: number): number {
  const inside = /[\udc00-\udfff]/.test(text.charAt(offset)) || text.slice(offset - 1, offset + 1) === '\r\n';
  return inside ? offset - 1 : offset;
}

/** What a fresh check of a text finds, as diagnostics have it. */
function freshly(text: string): unknown {
  const report = parseReport(text);
  const at = (offset: number): Point => {
    const { line, column } = report.source.positionAt(offset);
    return { line: line - 1, character: column - 1 };
  };
  return checkReport(report).findings.map(({ rule, start, end }) => ({
    code: rule,
    range: { start: at(start), end: at(end) },
  }));
}

it('the server has the editor’s text after any edits, to the last astral character', async () => {
  for (let seed = 0; seed < SEQUENCES; seed++) {
    const rng = random(seed);
    const uri = `file:///w/${seed}.txt`;
    const document = TextDocument.create(uri, 'gouji', 1, randomCase(seed, rng.pick(LAYOUTS)).rendered.text);
    await client.open(uri, document.getText());
    for (let version = 2; version <= EDITS; version++) {
      const changes: Change[] = [];
      for (let count = rng.int(1, 3); count > 0; count--) {
        const change = randomChange(document, rng);
        TextDocument.update(document, [change], version);
        changes.push(change);
      }
      await client.change(uri, version, changes);
    }
    const text = document.getText();
    const found = await client.pull(uri);
    expect(found.map(({ code, range }) => ({ code, range }))).toEqual(freshly(text));
    const { text: json } = await client.request<{ text: string }>('gouji/export', {
      textDocument: { uri },
      format: 'json',
    });
    expect(JSON.parse(json)).toMatchObject(
      JSON.parse(JSON.stringify(extractReport(parseReport(text), 'zh-CN'))),
    );
    const [whole] = await client.request<{ range: Change['range']; parent?: never }[]>(
      'textDocument/selectionRange',
      { textDocument: { uri }, positions: [{ line: 0, character: 0 }] },
    );
    expect(outermost(whole)).toEqual({
      start: { line: 0, character: 0 },
      end: document.positionAt(text.length),
    });
    await client.close(uri);
  }
});

function outermost(chain: { range: unknown; parent?: never } | undefined): unknown {
  let at: { range: unknown; parent?: unknown } | undefined = chain;
  while (at?.parent !== undefined) at = at.parent as typeof at;
  return at?.range;
}
