import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { writeAtomically } from '../files/replace-file.ts';
import type { Messages } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';
import type { NewFile } from '../requests.ts';
import { OutputError } from './outputs.ts';

/** A file that is there already, and may hold what somebody wrote. */
class FileExists extends Refusal {
  readonly #path: string;

  constructor(path: string) {
    super(path);
    this.name = 'FileExists';
    this.#path = path;
  }

  override inWords({ fileExists }: Messages): string {
    return fileExists(this.#path);
  }
}

/** Throws where a file is there already and must not be lost: to be asked before the work is done. */
export function mayBeMade({ path, overwrite }: NewFile, cwd: string): void {
  if (!overwrite && existsSync(resolve(cwd, path))) throw new FileExists(path);
}

/** Makes a text file, directories on the way to it too. */
export function makeFile(file: NewFile, text: string, cwd: string): void {
  mayBeMade(file, cwd);
  const absolute = resolve(cwd, file.path);
  try {
    mkdirSync(dirname(absolute), { recursive: true });
    writeAtomically(absolute, Buffer.from(text));
  } catch (error) {
    throw error instanceof Error ? new OutputError(file.path, error) : error;
  }
}
