import type { InitializationOptions } from '@gouji/lsp/protocol';
import type { LogOutputChannel } from 'vscode';
import {
  type DocumentSelector,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { keepAlive } from './keep-alive.ts';

/** What the server runs of its own accord: the command behind a code action. */
const SERVER_EXPLAINS = 'gouji.explainRule';

export interface OptionParts {
  readonly output: LogOutputChannel;
  explain(rule: string): Promise<void>;
  startFailed(error: unknown): void;
  /** The server stopped too often to be started once more. */
  gaveUp(): void;
}

/** Reports, and the configurations, which the server checks too. */
const DOCUMENTS: DocumentSelector = [
  { language: 'gouji' },
  { language: 'json', pattern: '**/gouji.config.json' },
  { language: 'jsonc', pattern: '**/gouji.config.{json,jsonc}' },
];

export function clientOptions({ output, explain, startFailed, gaveUp }: OptionParts): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { fileAccess: true };
  return {
    documentSelector: DOCUMENTS,
    diagnosticCollectionName: 'gouji',
    outputChannel: output,
    traceOutputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    errorHandler: keepAlive(gaveUp),
    initializationFailedHandler: (error) => {
      startFailed(error);
      return false;
    },
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      executeCommand: (command, args, next) =>
        command === SERVER_EXPLAINS ? explain(String(args[0] ?? '')) : next(command, args),
    },
  };
}
