import { parseReport, type Report } from '@gouji/core';
import { decode } from '../runtime/decode.ts';
import type { FileSystem } from '../runtime/runtime.ts';

/** Larger files are no reports. */
const MOST_BYTES = 20_000_000;

/** The reports behind URIs: as the editor has them where they are open, else as they are stored; each is read once. */
export class StoredReports {
  readonly #files: FileSystem;
  readonly #openReport: (uri: string) => Report | null;
  readonly #stored = new Map<string, Promise<Report | null>>();

  constructor(files: FileSystem, openReport: (uri: string) => Report | null) {
    this.#files = files;
    this.#openReport = openReport;
  }

  /** Null where there is no such file, or it cannot be read. */
  async get(uri: string): Promise<Report | null> {
    const open = this.#openReport(uri);
    if (open !== null) return open;
    const known = this.#stored.get(uri) ?? this.#read(uri);
    this.#stored.set(uri, known);
    return known;
  }

  /** Reads a report without keeping it: for the many that are looked at once. */
  async once(uri: string): Promise<Report | null> {
    return this.#openReport(uri) ?? (await this.#stored.get(uri)) ?? this.#read(uri);
  }

  forget(uri: string): void {
    this.#stored.delete(uri);
  }

  forgetAll(): void {
    this.#stored.clear();
  }

  async #read(uri: string): Promise<Report | null> {
    const bytes = await this.#files.read(uri);
    return bytes === null || bytes.length > MOST_BYTES ? null : parseReport(decode(bytes));
  }
}
