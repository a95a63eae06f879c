import type { IdentityTree } from '@gouji/lsp/protocol';
import { type Disposable, EventEmitter } from 'vscode';
import { OVERTAKEN, type ReportFocus } from './report-focus.ts';

/** The identities of the report in focus, for all who show them. */
export class IdentitySource implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #subscription: Disposable;
  #tree: IdentityTree | null = null;

  readonly onDidChange = this.#changed.event;

  constructor(focus: ReportFocus) {
    this.#subscription = focus.onDidChange(async () => {
      const tree = await focus.ask((session, { uri }) =>
        session.request('gouji/identityTree', { textDocument: { uri: String(uri) } }),
      );
      if (tree === OVERTAKEN) return;
      this.#tree = tree;
      this.#changed.fire();
    });
  }

  get tree(): IdentityTree | null {
    return this.#tree;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}
