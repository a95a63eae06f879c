import type { OutputStream } from '../host.ts';

/** Takes text and waits where its reader is slow. A reader that has gone (EPIPE) is no error, only the end. */
export class Sink {
  readonly #stream: OutputStream;
  #failure: Error | null = null;
  #closed = false;

  constructor(stream: OutputStream) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#closed = true;
      if (error.code !== 'EPIPE') this.#failure ??= error;
    });
  }

  /** True when nobody reads any more, so that there is nothing left to do. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Rejects where an earlier or this write failed for another reason than a reader gone. */
  async write(text: string | Uint8Array): Promise<void> {
    if (text.length > 0 && !this.#closed && !this.#stream.write(text)) await this.#drained();
    if (this.#failure !== null) throw this.#failure;
  }

  /** Closes a stream of our own; the process's streams stay open. */
  async end(): Promise<void> {
    if (!this.#closed)
      await new Promise<void>((resolve) => this.#settle(resolve, 'finish', () => this.#stream.end()));
    if (this.#failure !== null) throw this.#failure;
  }

  #drained(): Promise<void> {
    return new Promise((resolve) => this.#settle(resolve, 'drain', () => {}));
  }

  /** Resolves at the event, or when the stream has failed or been closed meanwhile. */
  #settle(resolve: () => void, event: 'drain' | 'finish', start: () => void): void {
    const events = [event, 'error', 'close'];
    const done = (): void => {
      for (const name of events) this.#stream.removeListener(name, done);
      resolve();
    };
    for (const name of events) this.#stream.once(name, done);
    start();
  }
}
