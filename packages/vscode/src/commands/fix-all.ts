import { type CodeAction, commands, Range, window, workspace } from 'vscode';
import type { Setting } from './setting.ts';

const KIND = 'source.fixAll.gouji';

/** Applies all safe fixes of the report in focus, as one step that can be undone. */
export async function fixAll({ focus, session, words }: Setting): Promise<void> {
  const { document } = focus;
  if (document === null) return void window.showInformationMessage(words().noReport);
  await session.start();
  const whole = new Range(0, 0, document.lineCount, 0);
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    KIND,
    1,
  );
  const edit = actions.find(({ kind }) => kind?.value === KIND)?.edit;
  if (edit === undefined || edit.size === 0)
    return void window.showInformationMessage(words().fixAll.nothing);
  await workspace.applyEdit(edit);
}
