import { type Disposable, languages, type Memento, type TextDocument, window, workspace } from 'vscode';
import { LANGUAGE } from '../language.ts';
import { fileName } from '../places/names.ts';
import type { Words } from '../words/index.ts';
import { beginsLikeReport, OPENING_LINES } from './report-like.ts';

type Answer = 'report' | 'other';

/** Offers to treat plain text and Markdown as a report where it begins like one; asks once for each file. */
export class LanguageOffer implements Disposable {
  readonly #memory: Memento;
  readonly #words: () => Words;
  readonly #subscriptions: readonly Disposable[];
  /** Questions still open: a document is opened and shown in several steps. */
  readonly #asking = new Set<string>();

  constructor(memory: Memento, words: () => Words) {
    this.#memory = memory;
    this.#words = words;
    // Documents that extensions merely read are never shown, and nobody is asked about them.
    const look = () => {
      for (const { document } of window.visibleTextEditors) void this.#consider(document);
    };
    this.#subscriptions = [window.onDidChangeVisibleTextEditors(look)];
    look();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #consider(document: TextDocument): Promise<void> {
    if (document.languageId !== 'plaintext' && document.languageId !== 'markdown') return;
    if (document.uri.scheme === 'output' || !beginsLikeReport(openingOf(document))) return;
    const key = `language ${document.uri}`;
    const mode = workspace.getConfiguration(LANGUAGE).get<string>('detect', 'ask');
    const known = this.#memory.get<Answer>(key);
    if (mode === 'always' || known === 'report') await languages.setTextDocumentLanguage(document, LANGUAGE);
    else if (mode === 'ask' && known === undefined) await this.#ask(document, key);
  }

  async #ask(document: TextDocument, key: string): Promise<void> {
    if (this.#asking.has(key)) return;
    this.#asking.add(key);
    const { question, yes, no, always } = this.#words().offer;
    const answer = await window.showInformationMessage(question(fileName(document.uri)), yes, no, always);
    this.#asking.delete(key);
    // One who closes the question has been asked.
    const wanted = answer === yes || answer === always;
    await this.#memory.update(key, wanted ? 'report' : 'other');
    if (answer === always) await workspace.getConfiguration(LANGUAGE).update('detect', 'always', true);
    if (wanted && !document.isClosed) await languages.setTextDocumentLanguage(document, LANGUAGE);
  }
}

function openingOf(document: TextDocument): string {
  const lines = Math.min(document.lineCount, OPENING_LINES);
  return Array.from({ length: lines }, (_, line) => document.lineAt(line).text.slice(0, 500)).join('\n');
}
