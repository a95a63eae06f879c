import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { type Host, main } from '../../src/main.ts';

/** What a run printed and returned. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output byte for byte. */
  readonly stdoutBytes: Buffer;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of the terminal; without it standard output is none. */
  readonly terminal?: number;
}

/** Runs the program in this process, in streams of its own. */
export async function run(argv: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  return start(argv, around).ended;
}

/** A run that is not over yet. */
export interface Running {
  /** What it has printed until now. */
  readonly stdout: () => string;
  /** Asks a run to end that would go on for ever. */
  readonly stop: () => void;
  readonly ended: Promise<Outcome>;
}

/** Starts the program in this process, in streams of its own. */
export function start(argv: readonly string[], around: Surroundings = {}): Running {
  const stdout = new Memory(around.terminal);
  const stderr = new Memory(undefined);
  const end = new AbortController();
  const host: Host = {
    argv,
    cwd: around.cwd ?? process.cwd(),
    stdin: chunksOf(around.stdin ?? ''),
    stdout,
    stderr,
    env: around.env ?? {},
    signal: end.signal,
  };
  const outcome = async (): Promise<Outcome> => {
    const code = await main(host);
    return { code, stdout: stdout.text, stderr: stderr.text, stdoutBytes: stdout.bytes };
  };
  return { stdout: () => stdout.text, stop: () => end.abort(), ended: outcome() };
}

async function* chunksOf(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  // In small pieces, so that characters are cut.
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

/** A stream that remembers; a terminal where it has columns. */
export class Memory extends Writable {
  readonly isTTY: boolean;
  readonly columns: number;
  readonly #chunks: Buffer[] = [];

  constructor(columns: number | undefined) {
    super({ decodeStrings: false });
    this.isTTY = columns !== undefined;
    this.columns = columns ?? 100;
  }

  override _write(chunk: unknown, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk as Uint8Array));
    done();
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  get text(): string {
    return this.bytes.toString();
  }
}

/** A directory with files, removed by `remove`. */
export interface Folder {
  readonly path: string;
  remove(): void;
}

export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'gouji-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
