import type { Reporter, ReporterFactory, View } from '../formats/reporter.ts';
import type { Host, OutputStream } from '../host.ts';
import type { Messages } from '../messages/index.ts';
import { type Output, openOutput } from '../output/outputs.ts';
import type { ReportRequest } from '../requests.ts';
import { paintOf, wantsColor } from '../terminal/paint.ts';

const DEFAULT_WIDTH = 100;

interface Channel<File> {
  readonly output: Output;
  readonly reporter: Reporter<File>;
}

/** The formats of a run, each on the way to its own output. */
export class Channels<File> {
  readonly #channels: readonly Channel<File>[];

  constructor(channels: readonly Channel<File>[]) {
    this.#channels = channels;
  }

  /** False when nobody reads any of them any more. */
  get open(): boolean {
    return this.#channels.some(({ output }) => output.open());
  }

  async write(piece: (reporter: Reporter<File>) => string | undefined): Promise<void> {
    for (const { output, reporter } of this.#channels) await output.write(piece(reporter) ?? '');
  }

  /** Writes what comes last, closes the files, and gives the last words meant for a person. */
  async end(): Promise<string[]> {
    await this.write((reporter) => reporter.end?.());
    for (const { output } of this.#channels) await output.end();
    return this.#channels.map(({ reporter }) => reporter.note?.() ?? '');
  }
}

export function openChannels<Format extends string, File>(
  request: ReportRequest<Format>,
  host: Host,
  words: Messages,
  reporters: Readonly<Record<Format, ReporterFactory<File>>>,
): Channels<File> {
  return new Channels(
    request.targets.map((target) => {
      const output = openOutput(target.file, host);
      return { output, reporter: reporters[target.format](viewOf(request, host, words, output.stream)) };
    }),
  );
}

function viewOf(request: ReportRequest<string>, { env }: Host, words: Messages, stream: OutputStream): View {
  const { locale, quiet, color } = request;
  const paint = paintOf(wantsColor(color, env, stream));
  return { locale, words, quiet, paint, width: stream.columns ?? DEFAULT_WIDTH };
}
