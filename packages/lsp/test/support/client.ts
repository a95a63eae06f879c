import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { serverProgram } from './program.ts';

export interface ClientChoices {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly locale?: string;
  readonly options?: unknown;
  /** The settings of `gouji` by document; those of '' for all others. */
  readonly settings?: Record<string, unknown>;
}

/** What an editor of today can do. */
export const PULLS: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['plaintext'] },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] }, disabledSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  window: { workDoneProgress: true, showDocument: { support: true } },
};

/** What an editor of years ago can do. */
export const PUSHED: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true }, hover: { contentFormat: ['plaintext'] } },
  workspace: { workspaceFolders: true },
};

/** An editor that has started the real server as a process of its own. */
export class Client {
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  readonly settings: Record<string, unknown>;
  readonly messages: string[] = [];
  readonly logs: string[] = [];
  readonly watchers: unknown[] = [];
  readonly refreshed: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly shown: string[] = [];
  initialized!: InitializeResult;
  readonly #waiting = new Set<() => void>();

  private constructor(child: ChildProcessWithoutNullStreams, settings: Record<string, unknown>) {
    this.process = child;
    this.settings = settings;
    const reader = new StreamMessageReader(child.stdout);
    this.connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin));
    // A server that has ended takes no more messages.
    child.stdin.on('error', () => {});
    this.#answer();
    this.connection.listen();
  }

  static async start(choices: ClientChoices = {}): Promise<Client> {
    const program = await serverProgram();
    const child = spawn(process.execPath, [program, '--stdio'], { stdio: 'pipe' });
    const client = new Client(child, choices.settings ?? {});
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      locale: choices.locale ?? 'zh-cn',
      capabilities: choices.capabilities ?? PULLS,
      workspaceFolders: (choices.folders ?? []).map((uri) => ({ uri, name: uri })),
      initializationOptions: choices.options,
    };
    client.initialized = await client.request<InitializeResult>('initialize', params);
    await client.notify('initialized', {});
    return client;
  }

  request<Result>(method: string, params?: unknown): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, languageId = 'gouji', version = 1): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  change(
    uri: string,
    version: number,
    contentChanges: readonly TextDocumentContentChangeEvent[],
  ): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** The diagnostics of a document, asked for. */
  async pull(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.request<{ items?: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return report.items ?? [];
  }

  async rules(uri: string): Promise<readonly unknown[]> {
    return (await this.pull(uri)).map(({ code }) => code);
  }

  /** The diagnostics of a document that were sent last. */
  lastPublished(uri: string): PublishDiagnosticsParams | undefined {
    return this.published.findLast((each) => each.uri === uri);
  }

  /** Waits until something holds that messages from the server make true. */
  async until(holds: () => boolean, what: string): Promise<void> {
    const end = Date.now() + 15_000;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
      await new Promise<void>((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          this.#waiting.delete(done);
          resolve();
        };
        const timer = setTimeout(done, 50);
        this.#waiting.add(done);
      });
    }
  }

  /** Ends the server as editors do; gives its exit code. */
  async stop(): Promise<number | null> {
    const closed = exitOf(this.process);
    await this.request('shutdown');
    await this.notify('exit', undefined);
    const code = await closed;
    this.connection.dispose();
    return code;
  }

  #answer(): void {
    const { connection } = this;
    const news = (): void => {
      for (const waiting of [...this.#waiting]) waiting();
    };
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      news();
    });
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.messages.push(message);
      news();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logs.push(message);
      news();
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri = '' }) => this.settings[scopeUri] ?? this.settings[''] ?? null),
    );
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: unknown[] }) => {
      this.watchers.push(...registrations);
      news();
    });
    for (const method of ['diagnostic', 'inlayHint', 'semanticTokens', 'codeLens'])
      connection.onRequest(`workspace/${method}/refresh`, () => {
        this.refreshed.push(method);
        news();
      });
    connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
      this.shown.push(uri);
      return { success: true };
    });
  }
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}
