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
import { eachFile, reportFiles, storedReport } from './workspace-reports.ts';

type Partial = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;

/** The diagnostics of all reports that are not open, for editors that ask for them again and again. */
export class WorkspaceDiagnostics {
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  async report(
    previous: readonly PreviousResultId[],
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    partial: Partial,
  ): Promise<WorkspaceDiagnosticReport> {
    const before = new Map(previous.map(({ uri, value }) => [canonical(uri), value]));
    const { workspaceDiagnostics } = await this.#server.settingsOf(this.#server.folders[0] ?? '');
    const files = workspaceDiagnostics ? await reportFiles(this.#server, true) : [];
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const tell = (item: WorkspaceDocumentDiagnosticReport): void => {
      if (partial === undefined) items.push(item);
      else partial.report({ items: [item] });
    };
    for (const uri of before.keys()) if (!files.includes(uri)) tell(full(uri, null, []));
    await this.#reportFiles(files, before, token, progress, tell);
    return { items };
  }

  async #reportFiles(
    files: readonly string[],
    before: ReadonlyMap<string, string>,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    tell: (item: WorkspaceDocumentDiagnosticReport) => void,
  ): Promise<void> {
    const { words, workspace } = this.#server;
    progress.begin(words.checking, 0, '', true);
    const step = (done: number, all: number): void =>
      progress.report(Math.round((100 * done) / all), words.checked(done, all));
    for await (const uri of eachFile(files, token, step)) {
      const id = `${await this.#server.files.stamp(uri)} ${workspace.epoch}`;
      if (before.get(uri) === id)
        tell({ kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId: id });
      else tell(full(uri, id, await this.#diagnosticsOf(uri)));
    }
    progress.done();
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
