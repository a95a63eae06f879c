import { parseReport } from '@gouji/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ServerRequests } from '../src/protocol.ts';
import { Client } from './support/client.ts';
import { changed, SLIP, SOUND } from './support/drafts.ts';
import { Folder } from './support/folder.ts';

let folder: Folder;
let client: Client;

beforeEach(async () => {
  folder = new Folder({
    'gouji.config.json': '{ "history": "{lastYear}.txt" }',
    '2024.txt': changed(SOUND.replaceAll('2025', '2024'), '行政处罚\t3', '行政处罚\t8'),
    'units/a.txt': SOUND,
    'units/b.txt': SOUND.replaceAll('柳溪镇', '青石镇'),
  });
  client = await Client.start({ folders: [folder.uri] });
  await client.open(folder.uriOf('2025.txt'), SLIP);
});
afterEach(async () => {
  await client.stop();
  folder.remove();
});

function ask<Method extends keyof ServerRequests>(
  method: Method,
  params: ServerRequests[Method][0],
): Promise<ServerRequests[Method][1]> {
  return client.request(method, params);
}

const textDocument = (): { uri: string } => ({ uri: folder.uriOf('2025.txt') });

/** The text of a range of the open draft. */
function textAt({
  start,
  end,
}: {
  start: { line: number; character: number };
  end: { character: number };
}): string {
  return SLIP.split('\n')[start.line]!.slice(start.character, end.character);
}

describe('gouji/identityTree', () => {
  it('has every identity with its state, formula and places', async () => {
    const tree = await ask('gouji/identityTree', { textDocument: textDocument() });
    expect(tree).toMatchObject({
      version: 1,
      identities: { holds: 40, broken: 2, unverifiable: 0 },
      allZero: false,
    });
    const broken = tree!.groups
      .flatMap(({ identities }) => identities)
      .filter(({ state }) => state === 'broken');
    expect(broken.map(({ id }) => id)).toEqual([
      'requests/row-total/granted',
      'requests/outcome-total/natural-person',
    ]);
    expect(broken[0]?.equation).toContain('≠ 总计 7');
    expect(broken[0]?.addends.map(({ range }) => textAt(range!))).toEqual(['5', '1', '0', '0', '0', '0']);
  });

  it('is nothing for a document that is not open', async () => {
    expect(await ask('gouji/identityTree', { textDocument: { uri: 'file:///none' } })).toBeNull();
  });
});

describe('gouji/tablePreview', () => {
  it('has the tables of the form with wrong cells marked', async () => {
    const preview = await ask('gouji/tablePreview', { textDocument: textDocument() });
    const cells = preview!.tables
      .flatMap(({ grid }) => grid)
      .flatMap(({ rows }) => rows)
      .flatMap((row) => row.cells);
    const wrong = cells.filter(({ status }) => status === 'wrong');
    expect(wrong).toMatchObject([{ cell: 'requests/granted/natural-person', text: '5', expected: 6 }]);
    expect(textAt(wrong[0]!.range!)).toBe('5');
  });
});

describe('gouji/blankReport', () => {
  it('is a new draft in the form of its year', async () => {
    const blank = await ask('gouji/blankReport', { organ: '青石镇人民政府', year: 2025 });
    expect(parseReport(blank.text)).toMatchObject({ form: { id: '2021' }, year: { value: 2025 } });
    const older = await ask('gouji/blankReport', { organ: '青石镇人民政府', year: 2025, form: '2019' });
    expect(parseReport(older.text).form.id).toBe('2019');
  });

  it('says so where it cannot be made', async () => {
    await expect(client.request('gouji/rollUp', { units: null })).rejects.toMatchObject({ code: -32603 });
    expect(client.logs).toEqual([expect.stringContaining('内部错误')]);
  });
});

describe('gouji/compareYears', () => {
  it('compares with the report that the configuration names', async () => {
    const compared = await ask('gouji/compareYears', { textDocument: textDocument() });
    expect(compared).toMatchObject({
      consecutive: true,
      sameOrgan: true,
      last: { year: 2024 },
      current: { year: 2025 },
    });
    const penalties = compared?.cells.find(({ cell }) => cell === 'disclosure/penalties/decisions');
    expect(penalties).toMatchObject({ last: 8, current: 3, label: '「行政处罚」行「本年处理决定数量」列' });
    expect(compared?.ties.map(({ cell }) => cell)).toContain('requests/carried-in/total');
  });

  it('compares with any other', async () => {
    const last = folder.uriOf('units/b.txt');
    expect(await ask('gouji/compareYears', { textDocument: textDocument(), last })).toMatchObject({
      consecutive: false,
      sameOrgan: false,
    });
    expect(
      await ask('gouji/compareYears', { textDocument: textDocument(), last: folder.uriOf('none.txt') }),
    ).toBeNull();
  });
});

describe('gouji/rollUp', () => {
  const units = (): readonly string[] =>
    ['units/a.txt', 'units/b.txt', 'units/c.txt'].map((name) => folder.uriOf(name));

  it('adds up the units, and names those that cannot be read', async () => {
    const sums = await ask('gouji/rollUp', { units: units() });
    expect(sums.units.map(({ organization }) => organization)).toEqual([
      '栖云县柳溪镇人民政府',
      '栖云县青石镇人民政府',
    ]);
    expect(sums.unreadable).toEqual([2]);
    expect(sums.cells.find(({ cell }) => cell === 'disclosure/penalties/decisions')).toMatchObject({
      sum: 6,
      contributions: [
        { unit: 0, value: 3 },
        { unit: 1, value: 3 },
      ],
      stated: null,
    });
    expect([sums.different, sums.draft]).toEqual([null, null]);
  });

  it('compares the sums with the report that should state them, and drafts one', async () => {
    const draft = { organ: '栖云县人民政府', year: 2025 };
    const sums = await ask('gouji/rollUp', { units: units(), against: folder.uriOf('2025.txt'), draft });
    expect(sums.different).toContain('disclosure/penalties/decisions');
    const report = parseReport(sums.draft!);
    expect(report.organization?.value).toBe('栖云县人民政府');
    expect(report.cells.find(({ cell }) => cell.id === 'disclosure/penalties/decisions')?.value).toBe(6);
  });
});

describe('gouji/export', () => {
  it('gives the figures as the command line extracts them', async () => {
    const json = await ask('gouji/export', { textDocument: textDocument(), format: 'json' });
    expect(JSON.parse(json!.text)).toMatchObject({
      schemaVersion: 1,
      form: '2021',
      tables: { requests: { granted: { 'natural-person': 5, total: 7 } } },
    });
    const csv = await ask('gouji/export', { textDocument: textDocument(), format: 'csv' });
    const lines = csv!.text.split('\r\n');
    expect(lines[0]).toBe('path,form,year,organization,table,row,column,value');
    expect(lines.find((each) => each.includes('granted,natural-person'))).toMatch(
      /,requests,granted,natural-person,5$/,
    );
  });
});

describe('gouji/convertTable', () => {
  it('makes a canonical table of a copied one', async () => {
    const start = SOUND.indexOf('第二十条第（一）项');
    const table = SOUND.slice(start, SOUND.indexOf('三、收到和处理', start)).trim();
    const html = `<table>${table
      .split('\n')
      .map(
        (line) =>
          `<tr>${line
            .split('\t')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table>`;
    const converted = await ask('gouji/convertTable', { html, text: 'ignored' });
    expect(converted?.tables).toEqual(['disclosure']);
    expect(converted?.text).toMatch(/\| 行政处罚 +\| +3 \|/u);
    expect(await ask('gouji/convertTable', { text: '没有表格' })).toBeNull();
  });
});

describe('gouji/explainRule', () => {
  it('is the page of the rule', async () => {
    const page = await ask('gouji/explainRule', { rule: 'sum/balance' });
    expect(page).toMatchObject({ rule: 'sum/balance', markdown: expect.stringMatching(/^# sum\/balance\n/) });
    expect(await ask('gouji/explainRule', { rule: 'no/such' })).toBeNull();
  });
});
