import type { CheckedReport } from '@gouji/core';
import { type CancellationToken, type Diagnostic, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { configDiagnostics } from '../features/config-diagnostics.ts';
import { diagnosticsOf } from '../features/diagnostics.ts';
import { wordsIn } from '../words/index.ts';
import { CONFIG_NAMES } from '../workspace/configurations.ts';
import { nameOf } from '../workspace/uris.ts';
import type { Refusal } from './answers.ts';
import type { Shown } from './open-reports.ts';
import type { Server } from './server.ts';

/** The diagnostics of one version of a document. */
export interface Diagnosed {
  readonly version: number;
  /** The same for the same result; null where it is not worth remembering. */
  readonly resultId: string | null;
  readonly diagnostics: Diagnostic[];
}

/** Makes diagnostics, for editors that ask for them and for those that are sent them alike. */
export class Diagnoser {
  readonly #server: Server;
  readonly #ids = new WeakMap<CheckedReport, string>();
  #count = 0;

  constructor(server: Server) {
    this.#server = server;
  }

  async diagnose(document: TextDocument, token: CancellationToken): Promise<Diagnosed | Refusal> {
    const { version } = document;
    if (CONFIG_NAMES.includes(nameOf(document.uri))) {
      const { locale } = this.#server;
      return { version, resultId: null, diagnostics: configDiagnostics(document.getText(), locale) };
    }
    const shown = await this.#server.answers.shown(document, token);
    if (shown instanceof ResponseError) return shown;
    if (shown === null) return { version, resultId: null, diagnostics: [] };
    return { version, resultId: this.#idOf(shown), diagnostics: this.#shownDiagnostics(shown) };
  }

  #idOf({ report: { checked } }: Shown): string {
    const id = this.#ids.get(checked) ?? String(++this.#count);
    this.#ids.set(checked, id);
    return id;
  }

  #shownDiagnostics({ report, settings }: Shown): Diagnostic[] {
    const { notices } = this.#server;
    const { diagnostics, all } = diagnosticsOf(report, settings);
    const occasion = `many ${report.uri}`;
    if (all > diagnostics.length)
      notices.say(
        occasion,
        wordsIn(report.locale).notice.tooMany(nameOf(report.uri), all, settings.maxProblems),
      );
    else notices.end(occasion);
    return diagnostics;
  }
}
