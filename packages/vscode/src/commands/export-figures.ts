import { type TextDocument, Uri, window, workspace } from 'vscode';
import { fileName } from '../places/names.ts';
import type { Setting } from './setting.ts';

type Format = 'json' | 'csv';

/** Writes the figures of the report in focus to a file. @param given where to, else it is asked for */
export async function exportFigures(
  { session, focus, words }: Setting,
  format: Format,
  given?: unknown,
): Promise<void> {
  const { document } = focus;
  if (document === null) return void window.showInformationMessage(words().noReport);
  const params = { textDocument: { uri: String(document.uri) }, format };
  const exported = await session.request('gouji/export', params);
  if (exported === null) return void window.showInformationMessage(words().noReport);
  const said = words().export;
  const filters = { [format.toUpperCase()]: [format] };
  const defaultUri = besides(document, format);
  const target =
    given instanceof Uri
      ? given
      : await window.showSaveDialog({ defaultUri, filters, saveLabel: said.save, title: said.save });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(exported.text));
  const answer = await window.showInformationMessage(said.saved(fileName(target)), said.open);
  if (answer !== undefined) await window.showTextDocument(target);
}

/** A file beside the report, or in the workspace for one that was never saved. */
function besides({ uri, isUntitled }: TextDocument, format: Format): Uri {
  const name = `${fileName(uri).replace(/\.[^.]*$/u, '')}.${format}`;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!isUntitled) return Uri.joinPath(uri, '..', name);
  return folder === undefined ? uri.with({ path: name }) : Uri.joinPath(folder, name);
}
