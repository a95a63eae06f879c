import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnosticsOf } from '../features/diagnostics.ts';
import { canonical } from '../workspace/uris.ts';
import type { Server } from './server.ts';
import { closedFiles, eachFile, reportFiles, storedReport } from './workspace-reports.ts';

type Partial = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
type Tell = (item: WorkspaceDocumentDiagnosticReport) => void;

/** The files of the folders as they were when something changed last. */
interface Listing {
  readonly generation: number;
  readonly files: readonly string[];
  readonly stamps: Map<string, string | null>;
}

/** The diagnostics of all reports that are not open, for editors that ask for them every few seconds. */
export class WorkspaceDiagnostics {
  readonly #server: Server;
  /** Reports closed since the last answer: editors keep what they were told of them until they are told otherwise. */
  readonly #closed = new Set<string>();
  #listing: Listing | null = null;

  constructor(server: Server) {
    this.#server = server;
    server.documents.onDidClose(({ document }) => this.#closed.add(canonical(document.uri)));
    server.documents.onDidOpen(({ document }) => this.#closed.delete(canonical(document.uri)));
  }

  async report(
    previous: readonly PreviousResultId[],
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    partial: Partial,
  ): Promise<WorkspaceDiagnosticReport> {
    const before = new Map(previous.map(({ uri, value }) => [canonical(uri), value]));
    const listing = await this.#list();
    const files = closedFiles(listing.files, this.#server);
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const tell: Tell = (item) => {
      if (partial === undefined) items.push(item);
      else partial.report({ items: [item] });
    };
    const known = new Set(files);
    for (const uri of new Set([...before.keys(), ...this.#closed]))
      if (!known.has(uri)) tell(full(uri, null, []));
    this.#closed.clear();
    if (files.length > 0) await this.#reportFiles(files, listing, before, token, progress, tell);
    return { items };
  }

  async #reportFiles(
    files: readonly string[],
    listing: Listing,
    before: ReadonlyMap<string, string>,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    tell: Tell,
  ): Promise<void> {
    const { words, workspace } = this.#server;
    progress.begin(words.checking, 0, '', true);
    const step = (done: number, all: number): void =>
      progress.report(Math.round((100 * done) / all), words.checked(done, all));
    for await (const uri of eachFile(files, token, step)) {
      const resultId = `${await this.#stampOf(uri, listing)} ${workspace.epoch}`;
      if (before.get(uri) !== resultId) tell(full(uri, resultId, await this.#diagnosticsOf(uri)));
      else tell({ kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId });
    }
    progress.done();
  }

  /** An editor that says when files change need not be asked about them each time. */
  async #list(): Promise<Listing> {
    const { workspace, client, folders } = this.#server;
    const { generation } = workspace;
    if (client.watchesFiles && this.#listing?.generation === generation) return this.#listing;
    const { workspaceDiagnostics } = await this.#server.settingsOf(folders[0] ?? '');
    const files = workspaceDiagnostics ? await reportFiles(this.#server, folders) : [];
    this.#listing = { generation, files, stamps: new Map() };
    return this.#listing;
  }

  async #stampOf(uri: string, { stamps }: Listing): Promise<string | null> {
    const known = stamps.get(uri);
    if (known !== undefined) return known;
    const stamp = await this.#server.files.stamp(uri);
    stamps.set(uri, stamp);
    return stamp;
  }

  async #diagnosticsOf(uri: string): Promise<Diagnostic[]> {
    const shown = await storedReport(uri, this.#server);
    return shown === null ? [] : diagnosticsOf(shown.report, shown.settings).diagnostics;
  }
}

function full(uri: string, resultId: string | null, items: Diagnostic[]): WorkspaceDocumentDiagnosticReport {
  return {
    kind: DocumentDiagnosticReportKind.Full,
    uri,
    version: null,
    items,
    ...(resultId !== null && { resultId }),
  };
}
