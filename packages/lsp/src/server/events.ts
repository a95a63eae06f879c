import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { canonical, isInside } from '../workspace/uris.ts';
import { PushDiagnostics } from './push-diagnostics.ts';
import { refreshAll } from './refresh.ts';
import type { Session } from './session.ts';
import { WatchFiles } from './watch-files.ts';

/** Other documents that depend on the one being typed in wait for a pause; milliseconds. */
const PAUSE = 150;

/** Follows what happens to documents, files, folders and settings. */
export class Events {
  readonly #session: Session;
  readonly #push: PushDiagnostics | null;
  readonly #watch: WatchFiles;
  #refresh: NodeJS.Timeout | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#push = session.client.pullsDiagnostics ? null : new PushDiagnostics(session);
    this.#watch = new WatchFiles(session);
    session.onSettled = () => this.#watch.update();
    this.#followDocuments();
    this.#followFiles();
    this.#followSettings();
  }

  /** What may be asked of the client only once it is ready. */
  start(): void {
    const { client, connection } = this.#session;
    this.#watch.start();
    if (client.registersSettings)
      void connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'gouji' })
        .catch(() => {});
    if (client.folderChanges)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = removed.map(({ uri }) => canonical(uri));
        const kept = this.#session.folders.filter((folder) => !gone.includes(folder));
        this.#session.folders = [...kept, ...added.map(({ uri }) => canonical(uri))];
        this.#everythingChanged();
      });
  }

  #followDocuments(): void {
    const { documents, client, stored } = this.#session;
    documents.onDidChangeContent(({ document }) => {
      this.#push?.soon(document);
      this.#neighbourChanged(document);
    });
    documents.onDidClose(({ document }) => this.#closed(document));
    // An editor that watches no files leaves it to guess when one has changed: saving is a good moment to look.
    documents.onDidSave(() => {
      if (client.watchesFiles) return;
      stored.forgetAll();
      this.#everythingChanged();
    });
  }

  #closed(document: TextDocument): void {
    const { uri } = document;
    const { workspace, settings, notices } = this.#session;
    this.#push?.clear(uri);
    workspace.forget(canonical(uri));
    settings.forget(uri);
    for (const occasion of ['long', 'many']) notices.end(`${occasion} ${uri}`);
    this.#neighbourChanged(document);
  }

  /** Others compare themselves with the document as it is being edited. */
  #neighbourChanged({ uri }: TextDocument): void {
    const { workspace } = this.#session;
    if (!workspace.isNeighbour(canonical(uri))) return;
    clearTimeout(this.#refresh);
    this.#refresh = setTimeout(() => this.#filesChanged([uri]), PAUSE);
  }

  #followFiles(): void {
    const { connection } = this.#session;
    connection.onDidChangeWatchedFiles(({ changes }) => this.#filesChanged(changes.map(({ uri }) => uri)));
    connection.workspace.onDidDeleteFiles(({ files }) => this.#gone(files.map(({ uri }) => uri)));
    connection.workspace.onDidRenameFiles(({ files }) => {
      this.#gone(files.map(({ oldUri }) => oldUri));
      this.#filesChanged(files.map(({ newUri }) => newUri));
    });
  }

  #filesChanged(uris: readonly string[]): void {
    if (this.#session.workspace.changed(uris.map(canonical))) refreshAll(this.#session, this.#push);
  }

  /** Files or whole folders are no more where they were. */
  #gone(uris: readonly string[]): void {
    const { documents } = this.#session;
    const gone = uris.map(canonical);
    for (const { uri } of documents.all()) {
      const own = canonical(uri);
      if (gone.some((each) => own === each || isInside(own, each))) this.#push?.clear(uri);
    }
    this.#filesChanged(uris);
  }

  #followSettings(): void {
    const { connection, settings } = this.#session;
    connection.onDidChangeConfiguration(({ settings: sent }) => {
      settings.changed(sent);
      this.#everythingChanged();
    });
  }

  #everythingChanged(): void {
    this.#session.workspace.forgetAll();
    refreshAll(this.#session, this.#push);
  }
}
