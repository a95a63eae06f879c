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
  #epoch = 0;

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
    const settings = await this.#host.settingsOf(uri);
    const { config } = await this.#configurations.of(uri, settings, this.#host.folders());
    const { surroundings } = await neighboursOf(uri, report, config, reports, files, false);
    return { settings, config, surroundings };
  }

  /** What a configuration says of a document. */
  async configOf(uri: string): Promise<ResolvedConfig> {
    const settings = await this.#host.settingsOf(uri);
    return (await this.#configurations.of(uri, settings, this.#host.folders())).config;
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

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  forgetAll(): void {
    this.#epoch++;
    this.#known.clear();
    this.#configurations.forget();
  }

  /** Files have changed, appeared or gone. True where that may change what is found in a document. */
  changed(uris: readonly string[]): boolean {
    const configs = uris.filter((uri) => this.configFiles.has(uri) || CONFIG_NAMES.includes(nameOf(uri)));
    for (const uri of uris) this.#host.reports.forget(uri);
    this.#epoch++;
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

  async #find(uri: string, report: Report): Promise<{ situation: Situation; files: readonly string[] }> {
    const { files, reports } = this.#host;
    const settings = await this.#host.settingsOf(uri);
    const document = await this.#configurations.of(uri, settings, this.#host.folders());
    const { config } = document;
    const neighbours = await neighboursOf(uri, report, config, reports, files);
    this.#host.tell(uri, document, neighbours.missing);
    return {
      situation: { settings, config, surroundings: neighbours.surroundings },
      files: neighbours.files,
    };
  }
}
