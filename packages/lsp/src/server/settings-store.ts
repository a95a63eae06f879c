import type { Connection } from 'vscode-languageserver';
import { parseSettings, type Settings } from '../settings.ts';
import { canonical } from '../workspace/uris.ts';

const SECTION = 'gouji';

/** The editor's settings for each document, asked for once, until they change. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #known = new Map<string, Promise<Settings>>();
  #asks = false;
  #given: Settings = parseSettings(undefined);

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** @param asks whether the editor can be asked; else `given` holds for all documents */
  start(asks: boolean, given: unknown): void {
    this.#asks = asks;
    this.#given = parseSettings(given);
  }

  /** @param uri as the editor writes it, where it is open there: it may know the document by no other */
  of(uri: string): Promise<Settings> {
    if (!this.#asks) return Promise.resolve(this.#given);
    const key = canonical(uri);
    const known = this.#known.get(key) ?? this.#ask(uri);
    this.#known.set(key, known);
    return known;
  }

  /** @param sent what comes with the news; editors that are asked send nothing of use */
  changed(sent: unknown): void {
    this.#known.clear();
    if (this.#asks || typeof sent !== 'object' || sent === null) return;
    this.#given = parseSettings(SECTION in sent ? sent[SECTION] : sent);
  }

  forget(uri: string): void {
    this.#known.delete(canonical(uri));
  }

  /** An editor that does not answer as it promised leaves the defaults. */
  async #ask(uri: string): Promise<Settings> {
    const request = { scopeUri: uri, section: SECTION };
    return parseSettings(await this.#connection.workspace.getConfiguration(request).catch(() => undefined));
  }
}
