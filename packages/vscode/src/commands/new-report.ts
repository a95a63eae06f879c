import type { BlankReportParams } from '@gouji/lsp/protocol';
import { window, workspace } from 'vscode';
import { LANGUAGE } from '../language.ts';
import { askReport } from './ask-report.ts';
import type { Setting } from './setting.ts';

/** Opens a new report, not saved yet. @param given what would be asked for otherwise */
export async function newReport({ session, words }: Setting, given?: BlankReportParams): Promise<void> {
  const params = isAnswered(given) ? given : await askReport(words());
  if (params === undefined) return;
  const { text } = await session.request('gouji/blankReport', params);
  await openDraft(text);
}

/** The editor's menus call commands with arguments of their own. */
function isAnswered(given: BlankReportParams | undefined): given is BlankReportParams {
  return typeof given?.organ === 'string' && typeof given.year === 'number';
}

export async function openDraft(content: string): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE, content }));
}
