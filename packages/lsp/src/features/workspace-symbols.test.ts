import { parseReport } from '@gouji/core';
import { expect, it } from 'vitest';
import { SOUND } from './report.test-support.ts';
import { matches, reportSymbols } from './workspace-symbols.ts';

it('a report has its title, sections and tables to be found by', () => {
  const symbols = reportSymbols('file:///a.txt', parseReport(SOUND), 'zh-CN');
  expect(symbols).toHaveLength(1 + 6 + 3);
  expect(symbols[3]).toMatchObject({
    name: '表二 主动公开政府信息',
    containerName: '栖云县柳溪镇人民政府2025年政府信息公开工作年度报告',
    location: { uri: 'file:///a.txt' },
  });
  expect(reportSymbols('file:///a.txt', parseReport('会议记录'), 'zh-CN')).toEqual([]);
});

it('a name matches the characters of a query in their order', () => {
  expect(matches('栖云县柳溪镇人民政府2025年', '柳溪 2025')).toBe(true);
  expect(matches('栖云县柳溪镇人民政府2025年', '溪柳')).toBe(false);
  expect(matches('Table 2', 'tb2')).toBe(true);
  expect(matches('任何名称', '')).toBe(true);
});
