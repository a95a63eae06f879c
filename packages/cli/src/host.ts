/** A stream that data or messages are written to; a terminal says so and knows its width. */
export type OutputStream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything the program takes from its surroundings; tests bring their own. */
export interface Host {
  /** The arguments behind the program's name. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What other threads run, for large amounts of files; without it there is one thread. */
  readonly worker?: URL;
  /** Ends a run that would go on for ever, such as a watch. */
  readonly signal?: AbortSignal;
}
