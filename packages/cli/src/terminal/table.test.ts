import { describe, expect, it } from 'vitest';
import { paintOf } from './paint.ts';
import { tableLines } from './table.ts';

const plain = paintOf(false);

describe('tableLines', () => {
  it('sets values under their heads by display width', () => {
    const table = {
      columns: ['自然人', '总计'],
      rows: [
        { label: '一、新收', values: ['3', '12'] },
        { label: '不予公开', values: [] },
      ],
    };
    expect(tableLines(table, 80, plain)).toEqual([
      '            自然人  总计',
      '  一、新收       3    12',
      '  不予公开',
    ]);
  });

  it('cuts labels where the window is narrow', () => {
    const label = '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请';
    const [, row] = tableLines({ columns: ['总计'], rows: [{ label, values: ['0'] }] }, 40, plain);
    expect(row).toMatch(/\.\.\. +0$/);
  });
});
