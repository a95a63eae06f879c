import type { OutputStream } from '../host.ts';
import { Sink } from './sink.ts';

/** Says a line to the person, beside the data; an empty one is not said. Nobody listening is no reason to stop. */
export type Speak = (line: string) => Promise<void>;

export function speaker(stderr: OutputStream): Speak {
  const sink = new Sink(stderr);
  return async (line) => {
    if (line !== '') await sink.write(`${line}\n`).catch(() => {});
  };
}
