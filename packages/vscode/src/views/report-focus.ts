import { Disposable, EventEmitter, languages, type TextDocument, window, workspace } from 'vscode';
import type { Position } from 'vscode-languageserver-types';
import type { Session } from '../client/session.ts';
import { LANGUAGE } from '../language.ts';

/** Typing asks for new views when it pauses. */
const PAUSE = 150;

/** An answer about a version or a report that is no longer looked at; a newer one follows. */
export const OVERTAKEN = Symbol('overtaken');

/**
 * The report that people look at: that of the active editor, or while they are in a view, the one they came from. Says
 * when what is known of it may have changed, and when the cursor moves in it.
 */
export class ReportFocus implements Disposable {
  readonly #changed = new EventEmitter<TextDocument | null>();
  readonly #moved = new EventEmitter<Position>();
  readonly #session: Session;
  readonly #subscriptions: Disposable;
  #document: TextDocument | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  readonly onDidChange = this.#changed.event;
  readonly onDidMove = this.#moved.event;

  constructor(session: Session) {
    this.#session = session;
    this.#subscriptions = Disposable.from(
      window.onDidChangeActiveTextEditor(() => this.#look()),
      workspace.onDidOpenTextDocument(() => this.#look()),
      workspace.onDidCloseTextDocument((document) => this.#leave(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.#touch(document)),
      // A configuration or last year's report may have changed what is found, not the text.
      languages.onDidChangeDiagnostics(({ uris }) => {
        const own = String(this.#document?.uri);
        if (uris.some((uri) => String(uri) === own)) this.#soon();
      }),
      session.onDidChange(() => this.#soon()),
      window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        if (textEditor.document === this.#document && selection !== undefined)
          this.#moved.fire(selection.active);
      }),
    );
    this.#look();
  }

  get document(): TextDocument | null {
    return this.#document;
  }

  /** Where the cursor stands in the report; null where no editor shows it. */
  get cursor(): Position | null {
    const editor = window.visibleTextEditors.find(({ document }) => document === this.#document);
    return editor?.selection.active ?? null;
  }

  dispose(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#subscriptions.dispose();
    this.#changed.dispose();
    this.#moved.dispose();
  }

  #look(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE || document === this.#document) return;
    this.#document = document;
    this.#soon();
  }

  #leave(document: TextDocument): void {
    // Closed, or of another language from now on.
    if (document !== this.#document) return;
    this.#document = null;
    this.#soon();
  }

  #touch(document: TextDocument): void {
    if (document === this.#document) this.#soon();
  }

  #soon(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#changed.fire(this.#document);
    }, PAUSE);
  }

  /** What the server makes of the report; null where there is none. */
  async ask<Result extends { readonly version: number }>(
    request: (session: Session, document: TextDocument) => Promise<Result | null>,
  ): Promise<Result | null | typeof OVERTAKEN> {
    const document = this.#document;
    if (document === null || this.#session.condition === 'stopped') return null;
    const result = await request(this.#session, document).catch(() => null);
    const isLate = document !== this.#document || (result !== null && result.version !== document.version);
    return isLate ? OVERTAKEN : result;
  }
}
