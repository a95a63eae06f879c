import { describe, expect, it } from 'vitest';
import { MarkupKind } from 'vscode-languageserver';
import { completionsAt, resolvedCompletion } from './completion.ts';
import { at, changed, edited, opened, SOUND } from './report.test-support.ts';

describe('completionsAt', () => {
  it('keep their order and replace what is written already', () => {
    const report = opened('一、总体情况\n\n无。\n\n二、主\n');
    const items = completionsAt(report, at(report, '二、主', 3));
    expect(items[0]?.label).toBe('二、主动公开政府信息情况');
    expect(items.map(({ sortText }) => sortText)).toEqual(items.map(({ sortText }) => sortText).sort());
    const edit = items[0]?.textEdit;
    expect(edit && 'range' in edit && edited(report, [edit])).toBe(
      '一、总体情况\n\n无。\n\n二、主动公开政府信息情况\n',
    );
  });

  it('offer rules in a comment, with their documentation when asked', () => {
    const report = opened(
      changed(SOUND, '一、总体情况\n', '一、总体情况\n<!-- gouji-disable-file sum/ -->\n'),
    );
    const items = completionsAt(report, at(report, 'sum/ -->', 4));
    const balance = items.find(({ label }) => label === 'sum/balance')!;
    expect(balance.documentation).toBeUndefined();
    const { documentation } = resolvedCompletion(balance, 'zh-CN', MarkupKind.Markdown);
    expect(documentation).toMatchObject({ kind: 'markdown', value: expect.stringContaining('sum/balance') });
  });

  it('need no documentation elsewhere', () => {
    const item = { label: '二、主动公开政府信息情况' };
    expect(resolvedCompletion(item, 'en', MarkupKind.Markdown)).toBe(item);
  });
});
