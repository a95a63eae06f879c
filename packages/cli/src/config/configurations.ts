import { dirname, resolve } from 'node:path';
import type { ConfigLayer, ResolvedConfig } from '@gouji/core';
import type { ConfigRequest } from '../requests.ts';
import type { BadConfig } from './config-fault.ts';
import { ConfigFinder } from './find-config.ts';
import { type LoadedConfiguration, loadConfiguration } from './load-configuration.ts';

/** What the configuration says of a file, or that it has mistakes. */
export type FileConfig =
  | {
      readonly kind: 'config';
      readonly config: ResolvedConfig;
      /** The configurations it is put together from, the weakest first; none where there is none. */
      readonly layers: readonly ConfigLayer[];
    }
  | BadConfig;

const NONE: FileConfig = { kind: 'config', config: { rules: new Map() }, layers: [] };

/** The configurations of a run: each is read and looked through once. */
export class Configurations {
  readonly #request: ConfigRequest;
  readonly #cwd: string;
  readonly #finder = new ConfigFinder();
  readonly #loaded = new Map<string, Promise<LoadedConfiguration | BadConfig>>();

  constructor(request: ConfigRequest, cwd: string) {
    this.#request = request;
    this.#cwd = cwd;
  }

  /** @param path absolute, of a file that need not exist: standard input has a name too */
  async of(path: string): Promise<FileConfig> {
    const source = this.#sourceFor(path);
    if (source === null) return NONE;
    const loaded = await this.#load(source);
    if (loaded.kind !== 'loaded') return loaded;
    return { kind: 'config', config: loaded.resolve(path), layers: loaded.layers };
  }

  /** What is wrong with the configuration that was named for the whole run, before any file is looked at. */
  async named(): Promise<BadConfig | null> {
    if (this.#request.config === null) return null;
    const loaded = await this.#load(resolve(this.#cwd, this.#request.config));
    return loaded.kind === 'loaded' ? null : loaded;
  }

  #sourceFor(path: string): string | null {
    const { config, isolated } = this.#request;
    if (isolated) return null;
    return config === null ? this.#finder.nearest(dirname(path)) : resolve(this.#cwd, config);
  }

  #load(source: string): Promise<LoadedConfiguration | BadConfig> {
    const known = this.#loaded.get(source) ?? loadConfiguration(source);
    this.#loaded.set(source, known);
    return known;
  }
}
