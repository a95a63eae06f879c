import { DidChangeWatchedFilesNotification, type FileSystemWatcher } from 'vscode-languageserver';
import { CONFIG_NAMES } from '../workspace/configurations.ts';
import { folderOf, isInside, nameOf, pathOf } from '../workspace/uris.ts';
import type { Server } from './server.ts';

/** Watched in every folder of the workspace, besides configurations: what may be last year's or a unit's report. */
const REPORTS = '*.{txt,md,nianbao,csv,tsv}';
const IS_REPORT = /\.(?:txt|md|nianbao|csv|tsv)$/iu;

/** Has the editor say when files change that matter. */
export class WatchFiles {
  readonly #server: Server;
  /** Folders and patterns that were asked for. */
  readonly #asked = new Set<string>();

  constructor(server: Server) {
    this.#server = server;
  }

  start(): void {
    this.#register([{ globPattern: `**/${REPORTS}` }, { globPattern: `**/{${CONFIG_NAMES.join(',')}}` }]);
  }

  /** Looks for files that have come to matter and that nobody watches yet: outside the workspace, or of other names. */
  update(): void {
    const { workspace } = this.#server;
    const watchers: FileSystemWatcher[] = [];
    for (const uri of [...workspace.configFiles, ...workspace.neighbourFiles]) {
      const pattern = IS_REPORT.test(nameOf(uri)) ? REPORTS : escaped(nameOf(uri));
      const key = `${folderOf(uri)} ${pattern}`;
      if (this.#isWatched(uri) || this.#asked.has(key)) continue;
      this.#asked.add(key);
      watchers.push(this.#watcherIn(folderOf(uri), pattern));
    }
    if (watchers.length > 0) this.#register(watchers);
  }

  #isWatched(uri: string): boolean {
    const inside = this.#server.folders.some((folder) => isInside(uri, folder));
    return inside && (CONFIG_NAMES.includes(nameOf(uri)) || IS_REPORT.test(nameOf(uri)));
  }

  #watcherIn(folder: string, pattern: string): FileSystemWatcher {
    if (this.#server.client.watchesRelative) return { globPattern: { baseUri: folder, pattern } };
    return { globPattern: `${escaped(pathOf(folder))}/${pattern}` };
  }

  #register(watchers: FileSystemWatcher[]): void {
    const { connection, client } = this.#server;
    if (client.watchesFiles)
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
  }
}

/** A name or path as a glob that means just it. */
function escaped(path: string): string {
  return path.replace(/[*?{}[\]]/gu, '?');
}
