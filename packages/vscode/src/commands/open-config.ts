import { Uri, window, workspace } from 'vscode';
import type { Setting } from './setting.ts';

const NAMES = ['gouji.config.json', 'gouji.config.jsonc'] as const;

/** What a new configuration begins with: valid, and changing nothing. */
const EMPTY = '{\n  "rules": {}\n}\n';

/** Opens the configuration that holds for the report in focus, or begins one. */
export async function openConfig({ focus, words }: Setting): Promise<void> {
  const existing = await nearestConfig(focus.document?.uri);
  const target = existing ?? (await newConfig(words()));
  if (target !== undefined) await window.showTextDocument(target);
}

async function newConfig({ config }: ReturnType<Setting['words']>): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) return void (await window.showInformationMessage(config.noFolder));
  const folder =
    folders.length === 1 ? folders[0] : await window.showWorkspaceFolderPick({ placeHolder: config.folder });
  if (folder === undefined) return undefined;
  const target = (await configIn(folder.uri)) ?? Uri.joinPath(folder.uri, NAMES[0]);
  if (!(await exists(target))) await workspace.fs.writeFile(target, new TextEncoder().encode(EMPTY));
  return target;
}

/** Upwards from the report, as far as the workspace goes. */
async function nearestConfig(report: Uri | undefined): Promise<Uri | undefined> {
  const folder = report === undefined ? undefined : workspace.getWorkspaceFolder(report);
  if (report === undefined || folder === undefined) return undefined;
  for (let at = Uri.joinPath(report, '..'); ; at = Uri.joinPath(at, '..')) {
    const found = await configIn(at);
    if (found !== undefined || at.path.length <= folder.uri.path.length) return found;
  }
}

async function configIn(folder: Uri): Promise<Uri | undefined> {
  for (const name of NAMES) {
    const file = Uri.joinPath(folder, name);
    if (await exists(file)) return file;
  }
  return undefined;
}

async function exists(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
