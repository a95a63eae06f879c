import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith } from './run.ts';

/** A Git repository in a folder of its own. */
export class Repository {
  readonly path: string;
  readonly #remove: () => void;

  constructor() {
    const folder = folderWith({});
    this.path = folder.path;
    this.#remove = folder.remove;
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: string[]): string {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...identity, ...args], { cwd: this.path, env: ENV, encoding: 'utf8' });
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      writeFileSync(join(this.path, name), content);
    }
  }

  delete(name: string): void {
    rmSync(join(this.path, name));
  }

  commit(files: Readonly<Record<string, string | Uint8Array>>): void {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message=t');
  }

  remove(): void {
    this.#remove();
  }
}

/** Of the surroundings only what it takes to find git: hooks and people have settings of their own. */
export const ENV = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};
