import type { Locale } from '@gouji/core';

/** What identifies a file's content without reading it; equal means unchanged. */
export type Stamp = string;

/** Files that are not open in the editor, named by their URIs. Nothing here throws: what cannot be had is absent. */
export interface FileSystem {
  /** Null where there is no such file, or it cannot be read. */
  read(uri: string): Promise<Uint8Array | null>;
  stamp(uri: string): Promise<Stamp | null>;
  /** All files below a folder but not in `node_modules` and hidden folders, in no certain order. */
  list(folder: string): AsyncIterable<string>;
}

/** What the server takes from where it runs. */
export interface Runtime {
  /** Files that can be reached without the editor's help; null where there are none. */
  readonly files: FileSystem | null;
  /** The language of people who use an editor that names none. */
  readonly locale: Locale;
}
