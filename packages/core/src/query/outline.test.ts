import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse/parse-report.ts';
import { draft } from './drafts.test-support.ts';
import { type OutlineNode, outlineOf } from './outline.ts';

const TEXT = draft({ disclosure: { licensing: [18] } });

function outline(node: OutlineNode, depth = 0): readonly string[] {
  const line = `${'  '.repeat(depth)}${node.name}${node.detail === '' ? '' : `: ${node.detail}`}`;
  return [line, ...node.children.flatMap((child) => outline(child, depth + 1))];
}

describe('outlineOf', () => {
  it('is the report with its sections, tables and rows', () => {
    const lines = outline(outlineOf(parseReport(TEXT), 'zh-CN'));
    expect(lines.slice(0, 6)).toEqual([
      '青石镇人民政府2024年政府信息公开工作年度报告',
      '  一、总体情况',
      '  二、主动公开政府信息情况',
      '    表二 主动公开政府信息',
      '      规章: 0 0 0',
      '      行政规范性文件: 0 0 0',
    ]);
    expect(lines).toContain('      行政许可: 18');
    expect(lines).toContain('      （三）不予公开 1.属于国家秘密: 0 0 0 0 0 0 0');
    expect(lines.slice(-2)).toEqual(['  五、存在的主要问题及改进情况', '  六、其他需要报告的事项']);
  });

  it('keeps what to point at within each part, and each part within its parent', () => {
    const check = (node: OutlineNode): void => {
      expect(node.selection.start).toBeGreaterThanOrEqual(node.start);
      expect(node.selection.end).toBeLessThanOrEqual(node.end);
      for (const child of node.children) {
        expect(child.start).toBeGreaterThanOrEqual(node.start);
        expect(child.end).toBeLessThanOrEqual(node.end);
        check(child);
      }
    };
    check(outlineOf(parseReport(TEXT), 'en'));
  });

  it('is the whole text where nothing of a report is found', () => {
    expect(outline(outlineOf(parseReport('会议记录'), 'zh-CN'))).toEqual(['']);
  });
});
