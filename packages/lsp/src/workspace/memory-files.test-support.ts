import type { FileSystem } from '../runtime/runtime.ts';

/** Files that exist only in a test; what was read is remembered. */
export class MemoryFiles implements FileSystem {
  readonly contents: Map<string, string>;
  readonly reads: string[] = [];

  constructor(contents: Readonly<Record<string, string>>) {
    this.contents = new Map(Object.entries(contents));
  }

  async read(uri: string): Promise<Uint8Array | null> {
    this.reads.push(uri);
    const text = this.contents.get(uri);
    return text === undefined ? null : Buffer.from(text);
  }

  async stamp(uri: string): Promise<string | null> {
    return this.contents.get(uri) ?? null;
  }

  async *list(folder: string): AsyncGenerator<string> {
    for (const uri of this.contents.keys()) if (uri.startsWith(`${folder}/`)) yield uri;
  }
}
