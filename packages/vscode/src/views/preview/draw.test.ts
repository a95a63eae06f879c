import type { TablePreview } from '@gouji/lsp/protocol';
import { expect, it } from 'vitest';
import { wordsFor } from '../../words/index.ts';
import { cellAt, placeOfCell } from './cells.ts';
import { drawPreview } from './draw.ts';

type Cell = TablePreview['tables'][number]['grid'][number]['rows'][number]['cells'][number];

const WORDS = wordsFor('zh-CN', 'en');

const SOUND: Cell = {
  cell: 'requests/new/natural-person',
  label: '「一、本年新收」行「自然人」列',
  range: { start: { line: 9, character: 4 }, end: { line: 9, character: 5 } },
  column: 'natural-person',
  total: false,
  state: 'number',
  status: 'sound',
  value: 3,
  text: '3',
  expected: null,
  columns: 1,
};

function previewOf(...cells: Cell[]): TablePreview {
  const head = (text: string) => ({ text, columns: 1, rows: 1 });
  const grid = [{ heads: [[head('自然人')]], rows: [{ heads: [head('一、本年新收')], cells }] }];
  const range = { start: { line: 8, character: 0 }, end: { line: 10, character: 0 } };
  const table = { table: 'requests', name: '表三', range, grid } as const;
  return { version: 1, title: '青石镇2024年报告', tables: [table] };
}

it('draws heads and numbers, and lets a number be chosen', () => {
  const html = drawPreview(previewOf(SOUND), WORDS);
  expect(html).toContain('<h1>青石镇2024年报告</h1>');
  expect(html).toContain('<th scope="col" colspan="1" rowspan="1">自然人</th>');
  expect(html).toMatch(
    /<td id="requests\/new\/natural-person" class="sound"[^>]* tabindex="0" role="button">3<\/td>/,
  );
});

it('says of a wrong number what it should be', () => {
  const html = drawPreview(previewOf({ ...SOUND, status: 'wrong', expected: 5 }), WORDS);
  expect(html).toContain('3<ins>5</ins>');
  expect(html).toContain('title="「一、本年新收」行「自然人」列 3 有误 应为 5"');
});

it('lets nothing be chosen that the report lacks', () => {
  const lacking: Cell = { ...SOUND, range: null, state: 'missing', status: 'unread', value: null, text: '' };
  expect(drawPreview(previewOf(lacking), WORDS)).not.toContain('tabindex');
});

it('shows what stands in a cell as text, whatever it is', () => {
  const hostile: Cell = { ...SOUND, status: 'unread', value: null, text: '<img src=x onerror="alert(1)">' };
  const html = drawPreview(previewOf(hostile), WORDS);
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
});

it('says why there is nothing to draw', () => {
  expect(drawPreview(null, WORDS)).toContain(WORDS.preview.nothing);
  const [table] = previewOf().tables;
  expect(drawPreview({ ...previewOf(), tables: [{ ...table!, range: null }] }, WORDS)).toContain(
    WORDS.preview.noTable,
  );
});

it('knows the cell under the cursor, and where a cell stands', () => {
  const preview = previewOf(SOUND);
  expect(cellAt(preview, { line: 9, character: 5 })).toBe(SOUND.cell);
  expect(cellAt(preview, { line: 8, character: 5 })).toBeNull();
  expect(placeOfCell(preview, SOUND.cell)).toEqual(SOUND.range);
  expect(placeOfCell(preview, 'requests/new/total')).toBeNull();
});
