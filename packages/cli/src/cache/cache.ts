import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckSettings } from '@gouji/core';
import { sha256 } from '../sha256.ts';
import type { Examined } from '../view/report-file.ts';

/** What is known of a text: what it shows, or that it is no report. */
export type Known = Examined | 'no-report';

/**
 * What texts have shown in earlier runs. Each has a file of its own, named by a hash of all that its findings come of
 * (its bytes, this program, what rules are set to), so that nothing in it can be out of date, and several threads or
 * programs may use it at once. One that is damaged is as good as none.
 */
export class Cache {
  readonly #folder: string;
  readonly #program: string;
  readonly #settings = new WeakMap<CheckSettings, string>();

  /** @param program what tells one version of the program from another */
  constructor(folder: string, program: string) {
    this.#folder = folder;
    this.#program = program;
  }

  /** @param named whether the text counts as a report, whatever it is */
  keyOf(bytes: Uint8Array, named: boolean, settings: CheckSettings): string {
    const head = JSON.stringify([this.#program, named, this.#wordsOf(settings)]);
    return sha256('hex', head, bytes);
  }

  recall(key: string): Known | null {
    try {
      const path = this.#pathOf(key);
      const text = readFileSync(path, 'utf8');
      const end = text.indexOf('\n');
      const known = text.slice(end + 1);
      if (text.slice(0, end) !== hashOf(known)) return null;
      // Old ones are cleaned up, those in use are not.
      const now = new Date();
      utimesSync(path, now, now);
      return JSON.parse(known);
    } catch {
      return null;
    }
  }

  /** Where it cannot be written, as on a full disk, the next run is slower and no worse. */
  keep(key: string, known: Known): void {
    // The evaluation is made anew where it is wanted.
    const text = JSON.stringify(known, (key, value) => (key === 'evaluation' ? undefined : value));
    try {
      const path = this.#pathOf(key);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${hashOf(text)}\n${text}`);
    } catch {}
  }

  #pathOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2));
  }

  /** The same settings have the same words, whatever order they were made in. */
  #wordsOf(settings: CheckSettings): string {
    const known = this.#settings.get(settings);
    if (known !== undefined) return known;
    const rules = [...(settings.rules ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    const words = JSON.stringify([rules, settings.profile ?? null]);
    this.#settings.set(settings, words);
    return words;
  }
}

function hashOf(text: string): string {
  return sha256('hex', text);
}
