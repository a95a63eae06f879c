import {
  type CheckedReport,
  checkedReport,
  checkReport,
  isReport,
  type Locale,
  parseReport,
  type Report,
} from '@gouji/core';
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenReport } from '../features/open-report.ts';
import type { Settings } from '../settings.ts';
import { canonical } from '../workspace/uris.ts';
import type { Situation } from '../workspace/workspace.ts';

/** The language that needs no further sign of being a report. */
const LANGUAGE = 'gouji';

/** A report, with the settings under which it is shown. */
export interface Shown {
  readonly report: OpenReport;
  readonly settings: Settings;
}

/** What was made of a document's latest text. */
interface Known {
  readonly report: Report;
  checked?: { readonly situation: Situation; readonly report: CheckedReport };
}

export interface OpenReportsHost {
  settingsOf(uri: string): Promise<Settings>;
  situationOf(uri: string, report: Report): Promise<Situation>;
  localeFor(settings: Settings): Locale;
  tooLong(document: TextDocument, settings: Settings): void;
}

/** The reports among the open documents; each text is parsed once, and checked once in each situation. */
export class OpenReports {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #host: OpenReportsHost;
  readonly #known = new WeakMap<TextDocument, Known>();

  constructor(documents: TextDocuments<TextDocument>, host: OpenReportsHost) {
    this.#documents = documents;
    this.#host = host;
  }

  /** A document's latest version as a report; null where it is none, is too long, or is not to be checked. */
  async of(document: TextDocument): Promise<Shown | null> {
    const settings = await this.#host.settingsOf(document.uri);
    if (!settings.enable) return null;
    if (document.getText().length > settings.maxFileSize) {
      this.#host.tooLong(document, settings);
      return null;
    }
    const { version } = document;
    const known = this.#parsed(document);
    if (document.languageId !== LANGUAGE && !isReport(known.report)) return null;
    const situation = await this.#host.situationOf(canonical(document.uri), known.report);
    return { report: this.#opened(document.uri, version, known, situation), settings };
  }

  /** The report behind a URI as it is being edited; null where it is not open. */
  current(uri: string): Report | null {
    const document = this.#documents.all().find((each) => canonical(each.uri) === uri);
    return document === undefined ? null : this.#parsed(document).report;
  }

  /** By the text and not by its version: some editors number versions as they like. */
  #parsed(document: TextDocument): Known {
    const text = document.getText();
    const known = this.#known.get(document);
    if (known?.report.source.text === text) return known;
    const fresh: Known = { report: parseReport(text) };
    this.#known.set(document, fresh);
    return fresh;
  }

  #opened(uri: string, version: number, known: Known, situation: Situation): OpenReport {
    const { surroundings, config, settings } = situation;
    if (known.checked?.situation !== situation)
      known.checked = { situation, report: checkedReport(known.report, surroundings, config) };
    return {
      uri,
      version,
      checked: known.checked.report,
      locale: this.#host.localeFor(settings),
      recheck: (report) => checkReport(report, surroundings, config).findings,
    };
  }
}
