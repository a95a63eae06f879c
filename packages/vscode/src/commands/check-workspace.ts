import type { CheckedFile } from '@gouji/lsp/protocol';
import {
  type CancellationToken,
  commands,
  type Disposable,
  languages,
  type Progress,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Session } from '../client/session.ts';
import { LANGUAGE } from '../language.ts';
import type { Setting } from './setting.ts';

/** Checks all reports of the workspace and keeps what is found in those that are not open. */
export class WorkspaceCheck implements Disposable {
  readonly #findings = languages.createDiagnosticCollection('gouji-workspace');
  // An open document has diagnostics of its own, which follow what is typed.
  readonly #opening = workspace.onDidOpenTextDocument(({ uri }) => this.#findings.delete(uri));
  #runs = 0;

  dispose(): void {
    this.#findings.dispose();
    this.#opening.dispose();
  }

  async run({ session, words }: Setting): Promise<void> {
    const { title } = words().check;
    const files = await window.withProgress(
      { location: ProgressLocation.Notification, title, cancellable: true },
      (progress, token) => this.#check(session, progress, token),
    );
    if (files === null) return;
    await this.#show(files, await session.start());
    await say(files, words());
  }

  /** Null where the person gave up waiting. */
  async #check(
    session: Session,
    progress: Progress<{ message?: string; increment?: number }>,
    token: CancellationToken,
  ): Promise<readonly CheckedFile[] | null> {
    const workDoneToken = `gouji-check-${++this.#runs}`;
    const client = await session.start();
    const { WorkDoneProgress } = await import('vscode-languageclient');
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, showIn(progress));
    try {
      const { files } = await session.request('gouji/checkWorkspace', { workDoneToken }, token);
      return token.isCancellationRequested ? null : files;
    } catch (error) {
      if (token.isCancellationRequested) return null;
      throw error;
    } finally {
      listening.dispose();
    }
  }

  async #show(files: readonly CheckedFile[], client: BaseLanguageClient): Promise<void> {
    this.#findings.clear();
    // With this setting the server tells of unopened files by itself.
    if (workspace.getConfiguration(LANGUAGE).get('workspaceDiagnostics', false)) return;
    const open = new Set(workspace.textDocuments.map(({ uri }) => String(uri)));
    for (const { uri, diagnostics } of files) {
      const file = Uri.parse(uri);
      if (open.has(String(file))) continue;
      this.#findings.set(file, await client.protocol2CodeConverter.asDiagnostics([...diagnostics]));
    }
  }
}

/** Passes on how far the server is; its percentages become the editor's steps. */
function showIn(progress: Progress<{ message?: string; increment?: number }>) {
  let shown = 0;
  return (value: {
    readonly kind: string;
    readonly message?: string;
    readonly percentage?: number;
  }): void => {
    if (value.kind === 'end') return;
    const increment = Math.max(0, (value.percentage ?? shown) - shown);
    shown += increment;
    progress.report(value.message === undefined ? { increment } : { increment, message: value.message });
  };
}

async function say(files: readonly CheckedFile[], { check }: ReturnType<Setting['words']>): Promise<void> {
  const found = files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  if (files.length === 0) await window.showInformationMessage(check.none);
  else if (found === 0) await window.showInformationMessage(check.sound(files.length));
  else {
    const answer = await window.showWarningMessage(check.found(files.length, found), check.showProblems);
    if (answer !== undefined) await commands.executeCommand('workbench.actions.view.problems');
  }
}
