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
  /** Other reports that it depends on; null while it is being worked out. */
  files: readonly string[] | null;
  dependsOnUnits: boolean;
}

interface Found {
  readonly situation: Situation;
  readonly document: DocumentConfig;
  readonly neighbours: Neighbours;
}

export interface WorkspaceHost {
  readonly files: FileSystem;
  readonly reports: StoredReports;
  settingsOf(uri: string): Promise<Settings>;
  folders(): readonly string[];
  /** A situation has been worked out; this is what may be amiss with it. */
  settled(config: DocumentConfig, missing: Neighbours['missing']): void;
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
    const found = this.#find(uri, report, true);
    const entry: Known = {
      year,
      situation: found.then(({ situation }) => situation),
      files: null,
      dependsOnUnits: false,
    };
    this.#known.set(uri, entry);
    void found.then(
      ({ situation, document, neighbours }) => {
        entry.files = neighbours.files;
        entry.dependsOnUnits = situation.config.units !== undefined;
        this.#host.settled(document, neighbours.missing);
      },
      // Whoever asked is told; the next one shall ask anew.
      () => {
        if (this.#known.get(uri) === entry) this.forget(uri);
      },
    );
    return entry.situation;
  }

  /** As {@link situationOf}, for a report that is looked at once: nothing is kept, and nobody is told what is amiss. */
  async situationOnce(uri: string, report: Report): Promise<Situation> {
    return (await this.#find(uri, report, false)).situation;
  }

  /** What a configuration says of a document. */
  async configOf(uri: string): Promise<ResolvedConfig> {
    return (await this.#configOf(uri)).config;
  }

  /** The configurations in use, those that others build on among them, there or not. */
  get configFiles(): ReadonlySet<string> {
    return this.#configurations.filesRead;
  }

  /** Whether a report matters to another one that is open. */
  isNeighbour(uri: string): boolean {
    return [...this.#known.values()].some(({ files }) => files?.includes(uri));
  }

  /** Other reports that matter to documents. */
  get neighbourFiles(): ReadonlySet<string> {
    return new Set([...this.#known.values()].flatMap(({ files }) => files ?? []));
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
    const { sources } = this.#configurations;
    const configs = uris.filter((uri) => sources.has(uri) || CONFIG_NAMES.includes(nameOf(uri)));
    for (const uri of uris) this.#host.reports.forget(uri);
    this.#generation++;
    if (this.#compares) this.#epoch++;
    if (configs.length > 0) {
      this.forgetAll();
      return true;
    }
    // What is being worked out may have read one of the files before it changed.
    const touched = [...this.#known].filter(
      ([, { files, dependsOnUnits }]) =>
        files === null || dependsOnUnits || uris.some((uri) => files.includes(uri)),
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

  async #find(uri: string, report: Report, lasting: boolean): Promise<Found> {
    const { files, reports } = this.#host;
    const { settings, config, document } = await this.#configOf(uri);
    const neighbours = await neighboursOf(uri, report, config, reports, files, lasting);
    return { situation: { settings, config, surroundings: neighbours.surroundings }, document, neighbours };
  }
}
