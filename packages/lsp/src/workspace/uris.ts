import { URI, Utils } from 'vscode-uri';

// Editors write one URI in several ways (%3A or :, Han characters as they are or encoded); these compare them.

export function canonical(uri: string): string {
  return URI.parse(uri).toString();
}

export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** `{ name: '年报', ext: '.txt' }` */
export function nameParts(uri: string): { readonly name: string; readonly ext: string } {
  const parsed = URI.parse(uri);
  const ext = Utils.extname(parsed);
  const whole = Utils.basename(parsed);
  return { name: whole.slice(0, whole.length - ext.length), ext };
}

/** What a path means that is written in a file or setting: relative to a folder, or absolute. */
export function resolveIn(folder: string, path: string): string {
  return Utils.resolvePath(URI.parse(folder), path).toString();
}

/** A path as it is shown to people. */
export function pathOf(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : parsed.path;
}

export function isInside(uri: string, folder: string): boolean {
  return relativePath(folder, uri)?.startsWith('..') === false;
}

/** Whether a document lies in a folder of any kind; a new one that was never saved does not. */
export function hasFolder(uri: string): boolean {
  return URI.parse(uri).scheme !== 'untitled';
}

/** The path from a folder to a file, with slashes; null where they have nothing in common. */
export function relativePath(folder: string, uri: string): string | null {
  const [from, to] = [URI.parse(folder), URI.parse(uri)];
  if (from.scheme !== to.scheme || from.authority !== to.authority) return null;
  const [down, up] = [partsOf(to.path), partsOf(from.path)];
  let shared = 0;
  while (shared < up.length && shared < down.length && up[shared] === down[shared]) shared++;
  return [...up.slice(shared).map(() => '..'), ...down.slice(shared)].join('/');
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}
