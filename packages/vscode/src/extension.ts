import {
  commands,
  type Disposable,
  type ExtensionContext,
  env,
  type LogOutputChannel,
  window,
  workspace,
} from 'vscode';
import { Session } from './client/session.ts';
import { explainRule } from './commands/explain.ts';
import { registerCommands } from './commands/index.ts';
import { inBrowser } from './host.ts';
import { LANGUAGE } from './language.ts';
import { LanguageOffer } from './offer/language-offer.ts';
import { Pages } from './pages/pages.ts';
import { tablePaste } from './paste/table-paste.ts';
import { checkTasks } from './tasks/check-tasks.ts';
import { IdentitySource } from './views/identity-source.ts';
import { IdentityView } from './views/identity-view.ts';
import { PreviewPanel } from './views/preview/preview-panel.ts';
import { ReportFocus } from './views/report-focus.ts';
import { statusItem } from './views/status-item.ts';
import { type Words, wordsFor } from './words/index.ts';

let running: Session | null = null;

function currentWords(): Words {
  return wordsFor(workspace.getConfiguration(LANGUAGE).get('locale'), env.language);
}

/** Sets the extension up. The server is started by the first report that is opened, so that this takes no time. */
export function activate(context: ExtensionContext): void {
  const words = currentWords;
  const output = window.createOutputChannel('Gouji 勾稽', { log: true });
  const pages = new Pages();
  const session: Session = new Session(context, {
    output,
    explain: (rule) => explainRule(rule, session, pages, words()),
    startFailed: (error) => offerRestart(words().server.notStarted(String(error)), words(), output),
    gaveUp: () => offerRestart(words().server.crashed, words(), output),
  });
  running = session;
  const focus = new ReportFocus(session);
  const source = new IdentitySource(focus);
  const preview = new PreviewPanel(context, focus, words);
  context.subscriptions.push(
    output,
    pages,
    session,
    focus,
    source,
    preview,
    new IdentityView(focus, source, words),
    statusItem(session, source, words),
    new LanguageOffer(context.workspaceState, words),
    tablePaste(session, words),
    registerCommands({ context, session, focus, preview, pages, output, words }),
    startWithReports(session),
  );
  // A browser runs no programs.
  if (!inBrowser) context.subscriptions.push(checkTasks(words));
}

/** Called by the editor at its end. */
export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}

/** Starts the server with the first document it is for. */
function startWithReports(session: Session): Disposable {
  const isOurs = ({
    languageId,
    fileName,
  }: {
    readonly languageId: string;
    readonly fileName: string;
  }): boolean => languageId === LANGUAGE || /gouji\.config\.jsonc?$/u.test(fileName);
  const start = () => {
    // Once it has failed or given up, a person starts it again.
    if (session.condition === 'idle' && workspace.textDocuments.some(isOurs))
      session.start().catch(() => undefined);
  };
  start();
  return workspace.onDidOpenTextDocument(start);
}

async function offerRestart(said: string, { server }: Words, output: LogOutputChannel): Promise<void> {
  const answer = await window.showErrorMessage(said, server.restart, server.showOutput);
  if (answer === server.restart) await commands.executeCommand('gouji.restartServer');
  else if (answer === server.showOutput) output.show();
}
