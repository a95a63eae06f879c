import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { type Git, GitError } from './git.ts';

const NEWLINE = 0x0a;

/** Contents of Git's objects, read one by one from a single process. Close it when done. */
export class Blobs {
  readonly #git: Git;
  #process: ChildProcessByStdio<Writable, Readable, null> | undefined;
  #output: AsyncIterator<Buffer> | undefined;
  #rest: Buffer = Buffer.alloc(0);

  constructor(git: Git) {
    this.#git = git;
  }

  /** The bytes of an object: `<id> blob <size>`, a line break, the bytes, a line break. */
  async read(id: string): Promise<Buffer> {
    (await this.#start()).write(`${id}\n`);
    let end = this.#rest.indexOf(NEWLINE);
    for (; end < 0; end = this.#rest.indexOf(NEWLINE)) await this.#more();
    const [, kind, size = ''] = this.#rest.toString('latin1', 0, end).split(' ');
    if (kind !== 'blob') throw new GitError({ kind: 'failed', text: `${id}: ${kind ?? ''}` });
    const first = end + 1;
    const last = first + Number(size);
    while (this.#rest.length <= last) await this.#more();
    const bytes = Buffer.from(this.#rest.subarray(first, last));
    this.#rest = this.#rest.subarray(last + 1);
    return bytes;
  }

  close(): void {
    this.#process?.stdin.end();
  }

  async #start(): Promise<Writable> {
    if (this.#process === undefined) {
      const { cwd, env } = this.#git;
      const { spawn } = await import('node:child_process');
      this.#process = spawn('git', ['cat-file', '--batch'], {
        cwd,
        env,
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true,
      });
      // Both show up as an end of its output, which is dealt with there.
      this.#process.on('error', () => {});
      this.#process.stdin.on('error', () => {});
      this.#output = this.#process.stdout[Symbol.asyncIterator]();
    }
    return this.#process.stdin;
  }

  async #more(): Promise<void> {
    const chunk = await this.#output?.next();
    if (chunk?.value === undefined) throw new GitError({ kind: 'failed', text: 'cat-file' });
    this.#rest = Buffer.concat([this.#rest, chunk.value]);
  }
}
