import { expect, it } from 'vitest';
import { markdownLines } from './markdown-table.ts';

it('sets labels to the left and numbers to the right', () => {
  const rows = [
    ['信息内容', '件数', ''],
    ['规章', '12', '3'],
  ];
  expect(markdownLines({ rows, labelColumns: 1 })).toEqual([
    '| 信息内容 | 件数 |     |',
    '| -------- | ---: | --: |',
    '| 规章     |   12 |   3 |',
  ]);
});
