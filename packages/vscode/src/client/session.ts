import type { ServerRequests } from '@gouji/lsp/protocol';
import { type CancellationToken, type Disposable, EventEmitter, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Condition } from './condition.ts';
import type { OptionParts } from './options.ts';

type Params<Method extends keyof ServerRequests> = ServerRequests[Method][0];
type Result<Method extends keyof ServerRequests> = ServerRequests[Method][1];

/** The server as the extension sees it. It is started by the first that needs it, not with the editor. */
export class Session implements Disposable {
  readonly #context: ExtensionContext;
  readonly #parts: OptionParts;
  readonly #changed = new EventEmitter<Condition>();
  #client: Promise<BaseLanguageClient> | null = null;
  #condition: Condition = 'idle';

  readonly onDidChange = this.#changed.event;

  constructor(context: ExtensionContext, parts: OptionParts) {
    this.#context = context;
    this.#parts = parts;
  }

  get condition(): Condition {
    return this.#condition;
  }

  /** The running client; throws where it cannot be started. */
  start(): Promise<BaseLanguageClient> {
    this.#client ??= this.#launch();
    return this.#client;
  }

  async request<Method extends keyof ServerRequests>(
    method: Method,
    params: Params<Method>,
    token?: CancellationToken,
  ): Promise<Result<Method>> {
    const client = await this.start();
    // A token that is missing would be sent as a second parameter.
    return token === undefined
      ? client.sendRequest<Result<Method>>(method, params)
      : client.sendRequest<Result<Method>>(method, params, token);
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = await this.#client?.catch(() => null);
    this.#client = null;
    // One that crashed for good has nothing to stop.
    await client?.dispose().catch(() => undefined);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #launch(): Promise<BaseLanguageClient> {
    this.#become('starting');
    try {
      const { launch } = await import('./launch.ts');
      return await launch(this.#context, this.#parts, (condition) => this.#become(condition));
    } catch (error) {
      this.#become('stopped');
      throw error;
    }
  }

  #become(condition: Condition): void {
    if (condition === this.#condition) return;
    this.#condition = condition;
    this.#changed.fire(condition);
  }
}
