import type { Formats, Frame, Reporter } from '../formats/reporter.ts';
import { type ViewData, viewData, viewOf } from '../formats/view.ts';
import type { Host } from '../host.ts';
import { type Output, openOutput } from '../output/outputs.ts';
import type { OutputRequest } from '../requests.ts';
import type { RunSummary } from '../view/run-summary.ts';
import type { Piece } from './outcome.ts';

/** The outputs of a run and for whom each is written. */
export interface Outputs {
  readonly outputs: readonly Output[];
  readonly views: readonly ViewData[];
}

export function openOutputs(request: OutputRequest<string>, host: Host): Outputs {
  const outputs = request.targets.map(({ file }) => openOutput(file, host));
  return { outputs, views: outputs.map(({ stream }) => viewData(request, host, stream)) };
}

/** A reporter for each format that is asked for. */
export function reportersOf<Format extends string, File>(
  { targets }: Pick<OutputRequest<Format>, 'targets'>,
  views: readonly ViewData[],
  formats: Formats<Format, File>,
): readonly Reporter<File>[] {
  return targets.map(({ format }, at) => formats[format](viewOf(views[at]!)));
}

/** The formats of a run, each on the way to its own output. */
export class Channels {
  readonly #channels: readonly { readonly output: Output; readonly frame: Frame; written: boolean }[];

  constructor(outputs: readonly Output[], frames: readonly Frame[]) {
    this.#channels = frames.map((frame, at) => ({ frame, output: outputs[at]!, written: false }));
  }

  /** False when nobody reads any of them any more. */
  get open(): boolean {
    return this.#channels.some(({ output }) => output.open());
  }

  async begin(): Promise<void> {
    for (const { output, frame } of this.#channels) await output.write(frame.begin?.() ?? '');
  }

  /** @param pieces one for each format, in order */
  async write(pieces: readonly Piece[]): Promise<void> {
    for (const [at, channel] of this.#channels.entries()) {
      const piece = pieces[at] ?? '';
      if (piece.length === 0) continue;
      const { output, frame } = channel;
      if (channel.written) await output.write(frame.separator ?? '');
      await output.write(piece);
      channel.written = true;
    }
  }

  async unreadable(path: string, message: string): Promise<void> {
    await this.write(this.#channels.map(({ frame }) => frame.unreadable?.(path, message) ?? ''));
  }

  /** Writes what comes last, closes the files, and gives the last words meant for a person. */
  async end(run: RunSummary): Promise<string[]> {
    for (const { output, frame } of this.#channels) await output.write(frame.end?.(run) ?? '');
    for (const { output } of this.#channels) await output.end();
    return this.#channels.map(({ frame }) => frame.note?.(run) ?? '');
  }
}
