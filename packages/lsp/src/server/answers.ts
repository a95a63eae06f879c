import {
  type CancellationToken,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenReports, Shown } from './open-reports.ts';

/** An answer that says why there is none. */
export type Refusal = ResponseError<never>;

/** How a handler answers: with a result, or with the reason why there is none. */
export type Answer<Result> = Promise<Result | Refusal>;

export interface AnswersHost {
  document(uri: string): TextDocument | undefined;
  readonly reports: OpenReports;
  /** An error that no request should have caused. */
  failed(error: unknown): void;
}

/**
 * Stands around every handler: one that fails is logged and answers with nothing; one that nobody waits for any more
 * does no work; and no answer is given about a version of a document that has been overtaken.
 */
export class Answers {
  readonly #host: AnswersHost;

  constructor(host: AnswersHost) {
    this.#host = host;
  }

  /** A handler about one open report. `nothing` answers for documents that are none. */
  about<Params extends { readonly textDocument: TextDocumentIdentifier }, Result>(
    nothing: Result,
    answer: (shown: Shown, params: Params) => Result,
  ): (params: Params, token: CancellationToken) => Answer<Result> {
    return this.guarded(nothing, async (params, token) => {
      const document = this.#host.document(params.textDocument.uri);
      if (document === undefined) return nothing;
      const shown = await this.shown(document, token);
      if (shown instanceof ResponseError) return shown;
      return shown === null ? nothing : answer(shown, params);
    });
  }

  /** Any other handler. */
  guarded<Params, Result>(
    nothing: Result,
    answer: (params: Params, token: CancellationToken) => Answer<Result> | Promise<Result> | Result,
  ): (params: Params, token: CancellationToken) => Answer<Result> {
    return async (params, token) => {
      if (token.isCancellationRequested) return cancelled();
      try {
        return await answer(params, token);
      } catch (error) {
        // Thrown on purpose: the answer that there is none.
        if (error instanceof ResponseError) throw error;
        this.#host.failed(error);
        return nothing;
      }
    };
  }

  /** A handler for what a person has asked for in so many words: where it fails, that is the answer. */
  demanded<Params, Result>(
    answer: (params: Params, token: CancellationToken) => Promise<Result> | Result,
  ): (params: Params, token: CancellationToken) => Answer<Result> {
    return async (params, token) => {
      if (token.isCancellationRequested) return cancelled();
      try {
        return await answer(params, token);
      } catch (error) {
        this.#host.failed(error);
        return new ResponseError(
          ErrorCodes.InternalError,
          error instanceof Error ? error.message : String(error),
        );
      }
    };
  }

  /** The report that a document is, in the version it has now. */
  async shown(document: TextDocument, token: CancellationToken): Promise<Shown | null | Refusal> {
    const { uri, version } = document;
    const shown = await this.#host.reports.of(document);
    if (token.isCancellationRequested) return cancelled();
    const overtaken = this.#host.document(uri) !== document || document.version !== version;
    return overtaken ? new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed') : shown;
  }
}

function cancelled(): Refusal {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
