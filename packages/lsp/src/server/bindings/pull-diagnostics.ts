import {
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import type { Refusal } from '../answers.ts';
import { Diagnoser } from '../diagnose.ts';
import type { Binding, Server } from '../server.ts';
import { WorkspaceDiagnostics } from '../workspace-diagnostics.ts';

/** Diagnostics for editors that ask for them, of open documents and of all others. */
export const pullDiagnosticsBinding: Binding = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? {
          // Last year's report and the units' reports change what is found in this one.
          diagnosticProvider: {
            identifier: 'gouji',
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        }
      : null,
  bind: (server) => {
    bindDocument(server);
    bindWorkspace(server);
  },
};

function bindDocument(server: Server): void {
  const diagnoser = new Diagnoser(server);
  const { connection, documents, answers } = server;
  connection.languages.diagnostics.on(
    answers.guarded<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      full([]),
      async ({ textDocument, previousResultId }, token) => {
        const document = documents.get(textDocument.uri);
        if (document === undefined) return full([]);
        const diagnosed = await diagnoser.diagnose(document, token);
        if (diagnosed instanceof ResponseError) throw againLater(diagnosed);
        const { resultId, diagnostics } = diagnosed;
        if (resultId === null) return full(diagnostics);
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return { ...full(diagnostics), resultId };
      },
    ),
  );
}

function bindWorkspace(server: Server): void {
  const workspace = new WorkspaceDiagnostics(server);
  server.connection.languages.diagnostics.onWorkspace((params, token, progress, partial) =>
    server.answers.guarded<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>({ items: [] }, () =>
      workspace.report(params.previousResultIds, token, progress, partial),
    )(params, token),
  );
}

function full(items: Diagnostic[]): DocumentDiagnosticReport & { kind: 'full' } {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}

/** Diagnostics of a version that has been overtaken are asked for once more. */
function againLater(error: Refusal): ResponseError<unknown> {
  if (error.code !== LSPErrorCodes.ContentModified) return error;
  const data: DiagnosticServerCancellationData = { retriggerRequest: true };
  return new ResponseError(LSPErrorCodes.ServerCancelled, error.message, data);
}
