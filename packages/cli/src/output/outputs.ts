import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Host, OutputStream } from '../host.ts';
import type { Messages } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';
import { Sink } from './sink.ts';

/** What could not be written, and why. */
export class OutputError extends Refusal {
  readonly path: string;

  constructor(path: string, cause: Error) {
    super('code' in cause ? String(cause.code) : cause.message, { cause });
    this.name = 'OutputError';
    this.path = path;
  }

  override inWords(words: Messages): string {
    return words.cannotWrite(this.path, this.message);
  }
}

/** Where a format is written to. */
export interface Output {
  /** The stream behind it, which knows whether a person is looking and how wide the window is. */
  readonly stream: OutputStream;
  /** False once its reader has gone. */
  readonly open: () => boolean;
  write(text: string | Uint8Array): Promise<void>;
  end(): Promise<void>;
}

/** Opens a file, directories on the way to it being made, or (null) standard output. */
export function openOutput(file: string | null, host: Host): Output {
  const stream = file === null ? host.stdout : createFile(resolve(host.cwd, file), file);
  const sink = new Sink(stream);
  const named = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      throw error instanceof Error ? new OutputError(file ?? 'stdout', error) : error;
    }
  };
  return {
    stream,
    open: () => !sink.closed,
    write: (text) => named(sink.write(text)),
    end: () => (file === null ? Promise.resolve() : named(sink.end())),
  };
}

function createFile(absolute: string, file: string): OutputStream {
  try {
    mkdirSync(dirname(absolute), { recursive: true });
  } catch (error) {
    throw error instanceof Error ? new OutputError(file, error) : error;
  }
  return createWriteStream(absolute);
}
