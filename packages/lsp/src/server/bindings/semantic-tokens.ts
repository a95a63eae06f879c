import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
} from 'vscode-languageserver';
import type { OpenReport } from '../../features/open-report.ts';
import { SEMANTIC_LEGEND, semanticTokens } from '../../features/semantic-tokens.ts';
import { tokenData, tokenEdits } from '../../features/token-data.ts';
import type { Binding } from '../server.ts';

const NOTHING: SemanticTokens = { data: [] };

/** Tokens in full, as a difference from the last ones, and of a part. */
export const semanticTokensBinding: Binding = {
  capabilities: () => ({
    semanticTokensProvider: { legend: SEMANTIC_LEGEND, full: { delta: true }, range: true },
  }),
  bind: ({ connection, documents, answers }) => {
    const sent = new LastTokens();
    documents.onDidClose(({ document }) => sent.forget(document.uri));
    const { semanticTokens: requests } = connection.languages;
    requests.on(
      answers.about<SemanticTokensParams, SemanticTokens>(NOTHING, ({ report }) => sent.all(report)),
    );
    requests.onDelta(
      answers.about<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
        NOTHING,
        ({ report }, { previousResultId }) => sent.since(previousResultId, report),
      ),
    );
    requests.onRange(
      answers.about(NOTHING, ({ report }, { range }) => ({ data: tokenData(semanticTokens(report, range)) })),
    );
  },
};

/** What each document's editor was told last. */
class LastTokens {
  readonly #last = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
  #count = 0;

  all(report: OpenReport): SemanticTokens {
    const data = tokenData(semanticTokens(report));
    return { resultId: this.#remember(report.uri, data), data };
  }

  /** All of them where the editor has something else than what it was told last. */
  since(id: string, report: OpenReport): SemanticTokens | SemanticTokensDelta {
    const last = this.#last.get(report.uri);
    if (last?.id !== id) return this.all(report);
    const data = tokenData(semanticTokens(report));
    return { resultId: this.#remember(report.uri, data), edits: tokenEdits(last.data, data) };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }

  #remember(uri: string, data: readonly number[]): string {
    const id = String(++this.#count);
    this.#last.set(uri, { id, data });
    return id;
  }
}
