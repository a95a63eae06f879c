import type { Report, ResolvedConfig, Surroundings } from '@gouji/core';
import type { FileSystem } from '../runtime/runtime.ts';
import type { Settings } from '../settings.ts';
import { CONFIG_NAMES, Configurations, type DocumentConfig } from './configurations.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import type { StoredReports } from './stored-reports.ts';
import { nameOf } from './uris.ts';

/** Under which settings and beside which other reports a document is checked. */
export interface Situation {
  readonly settings: Settings;
  readonly config: ResolvedConfig;
  readonly surroundings: Surroundings;
}

interface Known {
  /** Where last year's report is may depend on the year of this one. */
  readonly year: number | null;
  readonly situation: Promise<Situation>;
  /** Other reports that it depends on; known when it is. */
  files: readonly string[];
  dependsOnUnits: boolean;
}

export interface WorkspaceHost {
  readonly files: FileSystem;
  readonly reports: StoredReports;
  settingsOf(uri: string): Promise<Settings>;
  folders(): readonly string[];
  /** What is amiss with a document's surroundings. */
  tell(uri: string, config: DocumentConfig, missing: Neighbours['missing']): void;
}

/** Works out the situation of each document, and knows which changes of files change it. */
export class Workspace {
  readonly #host: WorkspaceHost;
  readonly #configurations: Configurations;
  readonly #known = new Map<string, Known>();
  /** Whether any configuration so far has reports compared with each other. */
  #compares = false;
  #epoch = 0;
  #generation = 0;

  constructor(host: WorkspaceHost) {
    this.#host = host;
    this.#configurations = new Configurations(host.files);
  }

  situationOf(uri: string, report: Report): Promise<Situation> {
    const year = report.year?.value ?? null;
    const known = this.#known.get(uri);
    if (known !== undefined && known.year === year) return known.situation;
    const found = this.#find(uri, report);
    const entry: Known = {
      year,
      situation: found.then(({ situation }) => situation),
      files: [],
      dependsOnUnits: false,
    };
    this.#known.set(uri, entry);
    void found.then(
      ({ files, situation }) => {
        entry.files = files;
        entry.dependsOnUnits = situation.config.units !== undefined;
      },
      // Whoever asked is told; the next one shall ask anew.
      () => this.forget(uri),
    );
    return entry.situation;
  }

  /** As {@link situationOf}, for a report that is looked at once: nothing is kept, and nobody is told what is amiss. */
  async situationOnce(uri: string, report: Report): Promise<Situation> {
    const { files, reports } = this.#host;
    const { settings, config } = await this.#configOf(uri);
    const { surroundings } = await neighboursOf(uri, report, config, reports, files, false);
    return { settings, config, surroundings };
  }

  /** What a configuration says of a document. */
  async configOf(uri: string): Promise<ResolvedConfig> {
    return (await this.#configOf(uri)).config;
  }

  /** Files outside reports that matter: configurations in use and places where one would be found. */
  get configFiles(): ReadonlySet<string> {
    return this.#configurations.sources;
  }

  /** Other reports that matter to documents. */
  get neighbourFiles(): ReadonlySet<string> {
    return new Set([...this.#known.values()].flatMap(({ files }) => files));
  }

  /** Another number whenever something has changed that documents are checked under or beside. */
  get epoch(): number {
    return this.#epoch;
  }

  /** Another number whenever any file may have changed. */
  get generation(): number {
    return this.#generation;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  forgetAll(): void {
    this.#epoch++;
    this.#generation++;
    this.#known.clear();
    this.#configurations.forget();
  }

  /** Files have changed, appeared or gone. True where that may change what is found in a document. */
  changed(uris: readonly string[]): boolean {
    const configs = uris.filter((uri) => this.configFiles.has(uri) || CONFIG_NAMES.includes(nameOf(uri)));
    for (const uri of uris) this.#host.reports.forget(uri);
    this.#generation++;
    if (this.#compares) this.#epoch++;
    if (configs.length > 0) {
      this.forgetAll();
      return true;
    }
    const touched = [...this.#known].filter(
      ([, { files, dependsOnUnits }]) => dependsOnUnits || uris.some((uri) => files.includes(uri)),
    );
    for (const [uri] of touched) this.forget(uri);
    return touched.length > 0;
  }

  async #configOf(
    uri: string,
  ): Promise<Pick<Situation, 'settings' | 'config'> & { readonly document: DocumentConfig }> {
    const settings = await this.#host.settingsOf(uri);
    const document = await this.#configurations.of(uri, settings, this.#host.folders());
    const { config } = document;
    this.#compares ||= config.history !== undefined || config.units !== undefined;
    return { settings, config, document };
  }

  async #find(uri: string, report: Report): Promise<{ situation: Situation; files: readonly string[] }> {
    const { files, reports } = this.#host;
    const { settings, config, document } = await this.#configOf(uri);
    const neighbours = await neighboursOf(uri, report, config, reports, files);
    this.#host.tell(uri, document, neighbours.missing);
    return {
      situation: { settings, config, surroundings: neighbours.surroundings },
      files: neighbours.files,
    };
  }
}
