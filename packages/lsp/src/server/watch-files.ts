import { DidChangeWatchedFilesNotification, type FileSystemWatcher } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { CONFIG_NAMES } from '../workspace/configurations.ts';
import { folderOf, isInside, nameOf, pathOf } from '../workspace/uris.ts';
import type { Server } from './server.ts';

/** Watched in every folder of the workspace: configurations, and whatever may be last year's or a unit's report. */
const EVERYWHERE = '**/*.{txt,md,nianbao,csv,tsv}';
const WATCHED = /\.(?:txt|md|nianbao|csv|tsv)$/iu;

/** Has the editor say when files change that matter. */
export class WatchFiles {
  readonly #server: Server;
  readonly #asked = new Set<string>();

  constructor(server: Server) {
    this.#server = server;
  }

  start(): void {
    this.#register([{ globPattern: EVERYWHERE }, { globPattern: `**/{${CONFIG_NAMES.join(',')}}` }]);
  }

  /** Looks for files that have come to matter and that nobody watches yet: outside the workspace, or of other names. */
  update(): void {
    const { workspace } = this.#server;
    const unwatched = [...workspace.configFiles, ...workspace.neighbourFiles].filter(
      (uri) => !this.#asked.has(uri) && !this.#isWatched(uri),
    );
    if (unwatched.length === 0) return;
    for (const uri of unwatched) this.#asked.add(uri);
    this.#register(unwatched.map((uri) => this.#watcherOf(uri)));
  }

  #isWatched(uri: string): boolean {
    const inside = this.#server.folders.some((folder) => isInside(uri, folder));
    return inside && (CONFIG_NAMES.includes(nameOf(uri)) || WATCHED.test(URI.parse(uri).path));
  }

  #watcherOf(uri: string): FileSystemWatcher {
    if (!this.#server.client.watchesRelative) return { globPattern: escaped(pathOf(uri)) };
    return { globPattern: { baseUri: folderOf(uri), pattern: escaped(nameOf(uri)) } };
  }

  #register(watchers: FileSystemWatcher[]): void {
    const { connection, client } = this.#server;
    if (client.watchesFiles)
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
  }
}

/** A path as a glob that means just it. */
function escaped(path: string): string {
  return path.replace(/[*?{}[\]]/gu, '?');
}
