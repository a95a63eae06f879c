import {
  type ConfigLayer,
  type LoadedConfig,
  loadConfig,
  parseConfig,
  type ResolvedConfig,
  resolveConfig,
  type SourcedProblem,
} from '@gouji/core';
import { decode } from '../runtime/decode.ts';
import type { FileSystem } from '../runtime/runtime.ts';
import type { Settings } from '../settings.ts';
import { globMatcher } from './globs.ts';
import { folderOf, hasFolder, isInside, resolveIn } from './uris.ts';

/** In this order where a folder has both. */
export const CONFIG_NAMES: readonly string[] = ['gouji.config.json', 'gouji.config.jsonc'];

/** What holds for one document, and what is wrong with the configuration it should have. */
export interface DocumentConfig {
  readonly config: ResolvedConfig;
  /** A configuration with problems is not used at all. */
  readonly problems: readonly SourcedProblem[];
  /** The configuration that the settings name, where it does not exist. */
  readonly absent: string | null;
}

/** The configurations of documents. Each file is looked for and read once, until {@link forget}. */
export class Configurations {
  readonly #files: FileSystem;
  readonly #matches = globMatcher();
  #folders = new Map<string, Promise<string | null>>();
  #loaded = new Map<string, Promise<LoadedConfig | null>>();
  #sources = new Set<string>();
  #read = new Set<string>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** Every file whose content or absence matters to a configuration in use. */
  get sources(): ReadonlySet<string> {
    return this.#sources;
  }

  /** Those of them that have been read. */
  get filesRead(): ReadonlySet<string> {
    return this.#read;
  }

  forget(): void {
    this.#folders = new Map();
    this.#loaded = new Map();
    this.#sources = new Set();
    this.#read = new Set();
  }

  /** @param folders those of the workspace; the first one serves documents that lie in none */
  async of(uri: string, settings: Settings, folders: readonly string[]): Promise<DocumentConfig> {
    const own = layerOfSettings(settings);
    const source = await this.#sourceFor(uri, settings, folders);
    const loaded = source === null ? NONE : await this.#load(source);
    const layers = [...own.layers, ...(loaded?.layers ?? [])];
    return {
      config: resolveConfig(layers, uri, this.#matches),
      problems: [...own.problems, ...(loaded?.problems ?? [])],
      absent: loaded === null ? source : null,
    };
  }

  async #sourceFor(
    uri: string,
    { configFile }: Settings,
    folders: readonly string[],
  ): Promise<string | null> {
    const root = folders.find((folder) => isInside(uri, folder)) ?? folders[0];
    if (configFile !== '') return resolveIn(root ?? folderOf(uri), configFile);
    if (hasFolder(uri)) return this.#nearest(folderOf(uri));
    return root === undefined ? null : this.#nearest(root);
  }

  #nearest(folder: string): Promise<string | null> {
    const known = this.#folders.get(folder) ?? this.#findIn(folder);
    this.#folders.set(folder, known);
    return known;
  }

  async #findIn(folder: string): Promise<string | null> {
    for (const name of CONFIG_NAMES) {
      const uri = resolveIn(folder, name);
      this.#sources.add(uri);
      if ((await this.#files.stamp(uri)) !== null) return uri;
    }
    const parent = folderOf(folder);
    return parent === folder ? null : this.#nearest(parent);
  }

  #load(source: string): Promise<LoadedConfig | null> {
    const known =
      this.#loaded.get(source) ??
      loadConfig(source, {
        read: (uri) => this.#textOf(uri),
        resolve: (specifier, from) => resolveIn(folderOf(from), specifier),
      });
    this.#loaded.set(source, known);
    return known;
  }

  async #textOf(uri: string): Promise<string | null> {
    this.#sources.add(uri);
    this.#read.add(uri);
    const bytes = await this.#files.read(uri);
    return bytes === null ? null : decode(bytes);
  }
}

const NONE: LoadedConfig = { layers: [], problems: [] };

/** What the editor's settings say of rules: weaker than any configuration file. */
function layerOfSettings({ rules }: Settings): LoadedConfig {
  if (Object.keys(rules).length === 0) return NONE;
  const source = 'gouji.rules';
  const { config, problems } = parseConfig(JSON.stringify({ rules }));
  if (config === null) return { layers: [], problems: problems.map((problem) => ({ source, problem })) };
  const layer: ConfigLayer = { config, source };
  return { layers: [layer], problems: [] };
}
