import { checkedReport, checkReport, isReport } from '@gouji/core';
import type { CancellationToken } from 'vscode-languageserver';
import { canonical } from '../workspace/uris.ts';
import type { Shown } from './open-reports.ts';
import type { Server } from './server.ts';

const REPORT_FILE = /\.(?:txt|md|nianbao|csv|tsv)$/iu;

/** The files below some folders that may be reports, sorted. */
export async function reportFiles({ files }: Server, folders: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const folder of folders)
    for await (const uri of files.list(folder)) if (REPORT_FILE.test(uri)) found.add(uri);
  return [...found].sort();
}

/** Those of some files that are not open. */
export function closedFiles(files: readonly string[], { documents }: Server): readonly string[] {
  const open = new Set(documents.keys().map(canonical));
  return files.filter((uri) => !open.has(uri));
}

/** A file that nobody has opened, checked as it would be if it were; null where it is no report. */
export async function storedReport(uri: string, server: Server): Promise<Shown | null> {
  const { stored, workspace } = server;
  const report = await stored.once(uri);
  if (report === null || !isReport(report)) return null;
  const { settings, config, surroundings } = await workspace.situationOnce(uri, report);
  if (!settings.enable || report.source.length > settings.maxFileSize) return null;
  return {
    settings,
    report: {
      uri,
      version: 0,
      checked: checkedReport(report, surroundings, config),
      locale: server.localeFor(settings),
      recheck: (other) => checkReport(other, surroundings, config).findings,
    },
  };
}

/** Goes through files one by one, as long as somebody waits for it; says how far it is. */
export async function* eachFile(
  files: readonly string[],
  token: CancellationToken,
  progress: (done: number, all: number) => void,
): AsyncGenerator<string> {
  for (const [done, uri] of files.entries()) {
    if (token.isCancellationRequested) return;
    if (done % STEP === 0) {
      progress(done, files.length);
      // Lets the messages in that arrived meanwhile: a cancellation among them, perhaps.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    yield uri;
  }
}

/** Files between two looks up. */
const STEP = 20;
