import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder with files that lasts as long as a test. */
export class Folder {
  readonly path: string;

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    // Editors write URIs in their own way; Han characters in the path see to it that this matters.
    this.path = join(mkdtempSync(join(tmpdir(), 'gouji-')), '年报');
    mkdirSync(this.path);
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  get uri(): string {
    return this.uriOf('.').replace(/\/$/u, '');
  }

  uriOf(name: string): string {
    return decodeURI(pathToFileURL(join(this.path, name)).href);
  }

  write(name: string, content: string | Uint8Array): void {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  delete(name: string): void {
    rmSync(join(this.path, name));
  }

  remove(): void {
    rmSync(dirname(this.path), { recursive: true, force: true });
  }
}
