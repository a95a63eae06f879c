import { Uri, workspace } from 'vscode';
import { openDraft } from './new-report.ts';
import type { Setting } from './setting.ts';

/** Opens a copy of the sample, which can be changed and thrown away. */
export async function openSample({ context }: Setting): Promise<void> {
  const file = Uri.joinPath(context.extensionUri, 'dist/sample.txt');
  await openDraft(new TextDecoder().decode(await workspace.fs.readFile(file)));
}
