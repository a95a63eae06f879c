import type { SingleBar } from 'cli-progress';
import { type InputRequest, locate } from '../files/locate.ts';
import type { Host } from '../host.ts';
import type { Messages } from '../messages/index.ts';
import type { OutputRequest } from '../requests.ts';

/** A run that is over sooner needs no bar. */
const PATIENCE = 500;

/** Shows a person at a terminal how far a run has got, beside the data. */
export class Progress {
  readonly #request: InputRequest;
  readonly #host: Host;
  readonly #format: string;
  readonly #began = performance.now();
  #done = 0;
  #total = 0;
  #bar: SingleBar | null = null;
  #shown = false;

  private constructor(request: InputRequest, host: Host, words: Messages) {
    this.#request = request;
    this.#host = host;
    this.#format = words.speed.progress;
  }

  /** Null where nobody looks, where results go by on the same screen, or where their number cannot be known before. */
  static for(request: InputRequest & OutputRequest<string>, host: Host, words: Messages): Progress | null {
    const { stdout, stderr } = host;
    const isSeen = request.targets.some(({ file }) => file === null) && stdout.isTTY === true;
    if (stderr.isTTY !== true || isSeen || request.quiet || request.fileList === '-') return null;
    return new Progress(request, host, words);
  }

  /** A file is done. */
  async step(): Promise<void> {
    this.#done++;
    if (performance.now() - this.#began < PATIENCE) return;
    this.#bar ??= await this.#makeBar();
    if (this.#shown) this.#bar.update(this.#done);
    else this.#bar.start(this.#total, this.#done);
    this.#shown = true;
  }

  /** Makes room for a line; the next step shows the bar again. */
  hide(): void {
    if (this.#shown) this.#bar?.stop();
    this.#shown = false;
  }

  async #makeBar(): Promise<SingleBar> {
    for await (const located of locate(this.#request, this.#host)) if (located.kind === 'file') this.#total++;
    const { SingleBar } = await import('cli-progress');
    return new SingleBar({
      format: this.#format,
      stream: this.#host.stderr,
      clearOnComplete: true,
      // Killed in the middle, the program must not leave the terminal without one.
      hideCursor: false,
    });
  }
}
