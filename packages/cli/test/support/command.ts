import { afterAll, beforeAll } from 'vitest';
import { type Folder, folderWith, type Outcome, run, type Surroundings } from './run.ts';

export interface CommandInFolder {
  readonly folder: () => string;
  /** Runs the command with arguments that are separated by spaces. */
  readonly run: (argv: string, around?: Surroundings) => Promise<Outcome>;
}

/** A command to be run in a directory with files, which lasts as long as the tests of the calling file. */
export function commandIn(
  command: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): CommandInFolder {
  let folder: Folder | undefined;
  beforeAll(() => {
    folder = folderWith(files);
  });
  afterAll(() => folder?.remove());
  const path = (): string => folder?.path ?? '';
  return {
    folder: path,
    run: (argv, around = {}) => run([command, ...argv.split(' ')], { cwd: path(), ...around }),
  };
}

/** A part of a JSON value of unknown shape. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | null)?.[key],
    value,
  );
}
