import { checkReport, parseReport } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import { type CodeAction, CodeActionKind, type Position } from 'vscode-languageserver';
import { type ActionSupport, codeActionsIn, FIX_ALL, resolvedAction } from './code-actions.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { OpenReport } from './open-report.ts';
import { at, changed, edited, opened, SLIP, SOUND } from './report.test-support.ts';

const EAGER: ActionSupport = { resolve: false, disabled: true, versions: false };
const ALL = { minSeverity: 'info', maxProblems: 1000 } as const;

function actionsAt(report: OpenReport, position: Position, only?: CodeActionKind[]): CodeAction[] {
  const { diagnostics } = diagnosticsOf(report, ALL);
  const context = { diagnostics, ...(only && { only }) };
  return codeActionsIn(report, { start: position, end: position }, context, EAGER);
}

function titled(actions: readonly CodeAction[], title: string | RegExp): CodeAction {
  const found = actions.find((action) =>
    typeof title === 'string' ? action.title === title : title.test(action.title),
  );
  if (found === undefined)
    throw new Error(`no ${title} among ${actions.map((action) => action.title).join(' / ')}`);
  return found;
}

/** The draft after an action has been chosen. */
function done(report: OpenReport, action: CodeAction): string {
  return edited(report, action.edit?.changes?.[report.uri] ?? []);
}

const rulesIn = (text: string): readonly string[] =>
  checkReport(parseReport(text)).findings.map(({ rule }) => rule);

describe('at a wrong number', () => {
  const report = opened(SLIP);
  const actions = actionsAt(report, at(report, '（一）予以公开\t\t5', 9));

  it('corrects the culprit, which a person has to choose', () => {
    const fix = titled(actions, '改为 6');
    expect(done(report, fix)).toBe(SOUND);
    expect(fix.isPreferred).toBeUndefined();
    expect(fix.diagnostics?.map(({ code }) => code)).toEqual(['sum/row-total']);
  });

  it('silences the finding here or in the whole file', () => {
    for (const title of ['忽略这一处（sum/row-total）', '整篇忽略（sum/row-total）'])
      expect(rulesIn(done(report, titled(actions, title)))).toEqual([]);
  });

  it('explains the rule', () => {
    expect(titled(actions, '解释这条规则（sum/row-total）').command).toMatchObject({
      command: 'gouji.explainRule',
      arguments: ['sum/row-total'],
    });
  });

  it('converts the table to the canonical layout', () => {
    expect(done(report, titled(actions, /^整理成规范版式/))).toContain('|   （一）予以公开');
  });
});

describe('at a finding that can be fixed safely', () => {
  const text = SOUND.replaceAll('一、总体情况', '1、总体情况').replaceAll('五、存在', '5、存在');
  const report = opened(text);

  it('prefers the fix', () => {
    const actions = actionsAt(report, at(report, '1、总体情况'));
    const fix = actions.find(({ isPreferred }) => isPreferred === true);
    expect(done(report, fix!)).toContain('\n一、总体情况');
  });

  it('fixes all of the rule at once', () => {
    const actions = actionsAt(report, at(report, '1、总体情况'));
    expect(done(report, titled(actions, '改正全文同类问题（structure/heading-numeral，2 处）'))).toBe(SOUND);
  });
});

describe('fixing all', () => {
  it('does what is safe and nothing else', () => {
    const report = opened(changed(SLIP, '\n一、总体情况', '\n1、总体情况'));
    const actions = actionsAt(report, { line: 0, character: 0 }, [CodeActionKind.SourceFixAll]);
    expect(actions.map(({ kind }) => kind)).toEqual([FIX_ALL]);
    expect(done(report, actions[0]!)).toBe(SLIP);
  });

  it('is not offered where nothing is safe to fix', () => {
    const report = opened(SLIP);
    expect(actionsAt(report, { line: 0, character: 0 }, [FIX_ALL])).toEqual([]);
    expect(actionsAt(report, at(report, '（一）予以公开\t\t5', 9)).map(({ kind }) => kind)).not.toContain(
      FIX_ALL,
    );
  });
});

describe('at an empty total', () => {
  const text = SOUND.replace(/(（一）予以公开\t.*\t)\d+\n/, '$1\n').replace(
    /(（二）部分公开.*?\t\t)\d+\t/,
    '$1\t',
  );
  const report = opened(text);
  const total = at(report, '（二）部分公开');
  const actions = actionsAt(report, {
    line: total.line - 1,
    character: text.split('\n')[total.line - 1]!.length,
  });

  it('writes the computed value', () => {
    expect(rulesIn(done(report, titled(actions, /^填计算值 \d+$/))).length).toBeLessThan(
      rulesIn(text).length,
    );
  });

  it('fills all empty cells of the table', () => {
    expect(done(report, titled(actions, /^填满空格/))).toBe(SOUND);
  });
});

describe('what is missing', () => {
  it('inserts the heading of an absent section', () => {
    const text = SOUND.replace(/\n六、其他需要报告的事项[\s\S]*/u, '\n');
    const report = opened(text);
    const actions = actionsAt(report, at(report, '五、存在的主要问题及改进情况\n'));
    expect(done(report, titled(actions, '插入标题“六、其他需要报告的事项”'))).toContain(
      '\n六、其他需要报告的事项\n',
    );
  });

  it('inserts a blank table of the report’s form', () => {
    const text = SOUND.replace(/(四、政府信息公开行政复议、行政诉讼情况\n)\n[\s\S]*?(?=\n五、存在)/u, '$1');
    const report = opened(text);
    const actions = actionsAt(report, at(report, '四、政府信息公开行政复议、行政诉讼情况\n'));
    const after = parseReport(done(report, titled(actions, '插入空白表格')));
    expect(after.tables.disputes?.missing).toEqual([]);
  });
});

describe('the edits of an action', () => {
  const report = opened(SLIP);
  const range = { start: at(report, '（一）予以公开\t\t5', 9), end: at(report, '（一）予以公开\t\t5', 9) };
  const lazy: ActionSupport = { resolve: true, disabled: true, versions: true };

  it('follow when it is chosen', () => {
    const action = titled(codeActionsIn(report, range, { diagnostics: [] }, lazy), '改为 6');
    expect(action.edit).toBeUndefined();
    expect(resolvedAction(action, report, lazy).edit).toMatchObject({
      documentChanges: [{ textDocument: { uri: report.uri, version: 1 }, edits: [{ newText: '6' }] }],
    });
  });

  it('are not made for another version of the document', () => {
    const action = titled(codeActionsIn(report, range, { diagnostics: [] }, lazy), '改为 6');
    expect(resolvedAction(action, { ...report, version: 2 }, lazy).edit).toBeUndefined();
  });

  it('say why they cannot be made', () => {
    const unsure = opened(SOUND.replace(/(（一）予以公开\t.*)\t\d+\n/, '$1\n'));
    const convert = titled(actionsAt(unsure, at(unsure, '（一）予以公开\t')), /^整理成规范版式/);
    expect(convert.disabled?.reason).toContain('读不准');
    expect(convert.edit).toBeUndefined();
  });
});
