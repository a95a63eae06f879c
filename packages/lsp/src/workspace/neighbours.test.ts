import { parseReport, type Report, type ResolvedConfig } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import { MemoryFiles } from './memory-files.test-support.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { StoredReports } from './stored-reports.ts';

const CONFIG = 'file:///w/gouji.config.json';
const report = (year: number, organ = '青石镇人民政府'): string =>
  `${organ}${year}年政府信息公开工作年度报告\n\n一、总体情况\n\n无。\n`;

async function neighbours(
  uri: string,
  contents: Readonly<Record<string, string>>,
  config: Partial<ResolvedConfig>,
  open: (uri: string) => Report | null = () => null,
): Promise<Neighbours> {
  const files = new MemoryFiles(contents);
  const resolved = { rules: new Map(), ...config };
  return neighboursOf(uri, parseReport(report(2024)), resolved, new StoredReports(files, open), files, true);
}

describe('last year’s report', () => {
  const history = { pattern: '{lastYear}/{name}{ext}', source: CONFIG };

  it('is where the configuration says', async () => {
    const found = await neighbours(
      'file:///w/2024/%E9%9D%92%E7%9F%B3.txt',
      { 'file:///w/2023/%E9%9D%92%E7%9F%B3.txt': report(2023) },
      { history },
    );
    expect(found.surroundings.lastYear?.year?.value).toBe(2023);
    expect(found.files).toEqual(['file:///w/2023/%E9%9D%92%E7%9F%B3.txt']);
    expect(found.missing).toEqual({});
  });

  it('is missing where it is not there, and waited for', async () => {
    const found = await neighbours('file:///w/2024/a.txt', {}, { history });
    expect(found).toEqual({
      surroundings: {},
      files: ['file:///w/2023/a.txt'],
      missing: { lastYear: 'file:///w/2023/a.txt' },
    });
  });

  it('is as the editor has it where it is open', async () => {
    const open = (uri: string): Report | null =>
      uri.endsWith('/2023/a.txt') ? parseReport(report(2023, '柳溪镇')) : null;
    const found = await neighbours(
      'file:///w/2024/a.txt',
      { 'file:///w/2023/a.txt': report(2023) },
      { history },
      open,
    );
    expect(found.surroundings.lastYear?.organization?.value).toBe('柳溪镇');
  });

  it('is nowhere for a document that was never saved', async () => {
    expect((await neighbours('untitled:Untitled-1', {}, { history })).missing).toEqual({});
  });
});

describe('the units’ reports', () => {
  const units = { globs: ['units/*.txt'], source: CONFIG };
  const contents = {
    'file:///w/units/a.txt': report(2024, '甲镇人民政府'),
    'file:///w/units/b.txt': report(2024, '乙镇人民政府'),
    'file:///w/units/note.txt': '会议记录',
  };

  it('are all reports that the globs mean', async () => {
    const found = await neighbours('file:///w/county.txt', contents, { units });
    expect(found.surroundings.units).toHaveLength(2);
    expect(found.files).toHaveLength(3);
  });

  it('are none for a unit’s own report', async () => {
    expect((await neighbours('file:///w/units/a.txt', contents, { units })).surroundings).toEqual({});
  });

  it('are missing where there is none', async () => {
    const found = await neighbours('file:///w/county.txt', {}, { units });
    expect(found).toMatchObject({ surroundings: {}, missing: { units: CONFIG } });
  });
});
