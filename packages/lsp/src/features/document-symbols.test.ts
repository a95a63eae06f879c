import { describe, expect, it } from 'vitest';
import { documentSymbols, flatSymbols } from './document-symbols.ts';
import { opened, SOUND } from './report.test-support.ts';

describe('documentSymbols', () => {
  it('are the report, its sections, tables and rows', () => {
    const [report] = documentSymbols(opened(SOUND));
    expect(report?.name).toBe('栖云县柳溪镇人民政府2025年政府信息公开工作年度报告');
    expect(report?.children).toHaveLength(6);
    const [table] = report?.children?.[2]?.children ?? [];
    expect(table?.name).toBe('表三 政府信息公开申请');
    expect(table?.children).toHaveLength(25);
  });

  it('always have a name', () => {
    expect(documentSymbols(opened('会议记录'))[0]?.name).toBe('（没有标题）');
  });

  it('can be had as a list', () => {
    const flat = flatSymbols(opened(SOUND));
    expect(flat.find(({ name }) => name.startsWith('（一）予以公开'))?.containerName).toBe(
      '表三 政府信息公开申请',
    );
  });
});
