import type { CancellationToken } from 'vscode-languageserver';
import { diagnosticsOf } from '../features/diagnostics.ts';
import { reportName } from '../features/requests/report-name.ts';
import type { CheckedFile, CheckWorkspaceParams, ServerRequests } from '../protocol.ts';
import { canonical } from '../workspace/uris.ts';
import type { Shown } from './open-reports.ts';
import type { Server } from './server.ts';
import { eachFile, reportFiles, storedReport } from './workspace-reports.ts';

/** Checks every report of the workspace once, open or not; cancelled, it gives what it has. */
export async function checkWorkspace(
  { folders, workDoneToken }: CheckWorkspaceParams,
  token: CancellationToken,
  server: Server,
): Promise<ServerRequests['gouji/checkWorkspace'][1]> {
  const { connection, words } = server;
  const progress =
    workDoneToken === undefined ? null : await connection.window.attachWorkDoneProgress(workDoneToken);
  const found = await reportFiles(server, folders?.map(canonical) ?? server.folders);
  const files: CheckedFile[] = [];
  progress?.begin(words.checking, 0, '', true);
  const step = (done: number, all: number): void =>
    progress?.report(Math.round((100 * done) / all), words.checked(done, all));
  for await (const uri of eachFile(found, token, step)) {
    const shown = await shownAt(uri, server);
    if (shown !== null) files.push(checkedFile(uri, shown));
  }
  progress?.done();
  return { files };
}

/** As it is being edited where it is open. */
async function shownAt(uri: string, server: Server): Promise<Shown | null> {
  const document = server.documents.all().find((each) => canonical(each.uri) === uri);
  return document === undefined ? storedReport(uri, server) : server.reports.of(document);
}

function checkedFile(uri: string, { report, settings }: Shown): CheckedFile {
  const { evaluated, failed, unverifiable } = report.checked.evaluation;
  return {
    ...reportName(uri, report.checked.report),
    identities: { holds: evaluated - failed, broken: failed, unverifiable },
    diagnostics: diagnosticsOf(report, settings).diagnostics,
  };
}
