import { type Uri, Uri as Uris } from 'vscode';

/** The last part of an address, as people know a file. */
export function fileName(uri: Uri | string): string {
  const { path } = typeof uri === 'string' ? Uris.parse(uri) : uri;
  return path.slice(path.lastIndexOf('/') + 1);
}
