import { opendir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { FileSystem, Stamp } from './runtime.ts';

/** The files of this machine. */
export const nodeFiles: FileSystem = { read, stamp, list };

async function read(uri: string): Promise<Uint8Array | null> {
  const path = pathOf(uri);
  return path === null ? null : readFile(path).catch(() => null);
}

async function stamp(uri: string): Promise<Stamp | null> {
  const path = pathOf(uri);
  const stats = path === null ? null : await stat(path).catch(() => null);
  return stats?.isFile() ? `${stats.mtimeMs} ${stats.size}` : null;
}

async function* list(folder: string): AsyncGenerator<string> {
  const path = pathOf(folder);
  if (path !== null) yield* walk(path);
}

/** Links are not followed: they may lead in circles. */
async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await opendir(folder).catch(() => null);
  if (entries === null) return;
  for await (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isFile()) yield URI.file(path).toString();
    else if (entry.isDirectory() && !isLeftOut(entry.name)) yield* walk(path);
  }
}

function isLeftOut(folder: string): boolean {
  return folder === 'node_modules' || folder.startsWith('.');
}

function pathOf(uri: string): string | null {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : null;
}
