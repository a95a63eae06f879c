import { configMessage, type Locale, type SourcedProblem } from '@gouji/core';
import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { clientFiles } from '../runtime/client-files.ts';
import type { FileSystem, Runtime } from '../runtime/runtime.ts';
import type { Settings } from '../settings.ts';
import { type Words, wordsIn } from '../words/index.ts';
import type { DocumentConfig } from '../workspace/configurations.ts';
import type { Neighbours } from '../workspace/neighbours.ts';
import { StoredReports } from '../workspace/stored-reports.ts';
import { nameOf, pathOf } from '../workspace/uris.ts';
import { Workspace } from '../workspace/workspace.ts';
import { Answers } from './answers.ts';
import type { Client } from './client.ts';
import { Notices } from './notices.ts';
import { OpenReports } from './open-reports.ts';
import type { Server } from './server.ts';
import { SettingsStore } from './settings-store.ts';

/** What the server keeps from a client's first message to its last. */
export class Session implements Server {
  readonly connection: Connection;
  readonly documents = new TextDocuments(TextDocument);
  readonly answers: Answers;
  readonly reports: OpenReports;
  readonly stored: StoredReports;
  readonly workspace: Workspace;
  readonly files: FileSystem;
  readonly notices: Notices;
  readonly settings: SettingsStore;
  folders: readonly string[] = [];
  readonly #runtime: Runtime;
  #client: Client | null = null;

  constructor(connection: Connection, runtime: Runtime) {
    this.connection = connection;
    this.#runtime = runtime;
    this.files = this.#filesOf(connection, runtime);
    this.notices = new Notices(connection);
    this.settings = new SettingsStore(connection);
    this.stored = new StoredReports(this.files, (uri) => this.reports.current(uri));
    this.workspace = new Workspace({
      files: this.files,
      reports: this.stored,
      settingsOf: (uri) => this.settingsOf(uri),
      folders: () => this.folders,
      settled: (config, missing) => this.#settled(config, missing),
    });
    this.reports = new OpenReports(this.documents, {
      settingsOf: (uri) => this.settingsOf(uri),
      situationOf: (uri, report) => this.workspace.situationOf(uri, report),
      localeFor: (settings) => this.localeFor(settings),
      tooLong: (document, settings) => this.#tooLong(document, settings),
    });
    this.answers = new Answers({
      document: (uri) => this.documents.get(uri),
      reports: this.reports,
      failed: (error) => this.failed(error),
    });
  }

  get client(): Client {
    if (this.#client === null) throw new Error('the client has not introduced itself');
    return this.#client;
  }

  introduce(client: Client): void {
    this.#client = client;
    this.folders = client.folders;
    this.settings.start(client.configuration, client.options.settings);
  }

  get locale(): Locale {
    return this.#client?.locale ?? this.#runtime.locale;
  }

  get words(): Words {
    return wordsIn(this.locale);
  }

  localeFor({ locale }: Settings): Locale {
    return locale === 'auto' ? this.locale : locale;
  }

  settingsOf(uri: string): Promise<Settings> {
    return this.settings.of(uri);
  }

  /** Called when the situation of a document has been worked out: other files may matter now. */
  onSettled: () => void = () => {};

  failed(error: unknown): void {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.connection.console.error(this.words.notice.failed(reason));
  }

  /** Files of this machine directly, all others through an editor that offers it. */
  #filesOf(connection: Connection, { files: own }: Runtime): FileSystem {
    const remote = clientFiles(connection);
    const none: FileSystem = { read: async () => null, stamp: async () => null, async *list() {} };
    const filesFor = (uri: string): FileSystem => {
      if (own !== null && URI.parse(uri).scheme === 'file') return own;
      return this.#client?.options.fileAccess === true ? remote : none;
    };
    return {
      read: (uri) => filesFor(uri).read(uri),
      stamp: (uri) => filesFor(uri).stamp(uri),
      list: (folder) => filesFor(folder).list(folder),
    };
  }

  #tooLong(document: TextDocument, settings: Settings): void {
    const { notice } = wordsIn(this.localeFor(settings));
    const { length } = document.getText();
    const message = notice.tooLong(nameOf(document.uri), length, settings.maxFileSize);
    this.notices.say(`long ${document.uri}`, message);
  }

  #settled({ problems, absent }: DocumentConfig, { lastYear, units }: Neighbours['missing']): void {
    const { notices } = this;
    const { notice } = this.words;
    const [first, ...others] = problems;
    if (first !== undefined) notices.once(this.#problemText(first, others.length));
    if (absent !== null) notices.once(notice.noConfig(pathOf(absent)));
    if (lastYear !== undefined) notices.once(notice.noLastYear(pathOf(lastYear)));
    if (units !== undefined) notices.once(notice.noUnits(pathOf(units)));
    this.onSettled();
  }

  #problemText({ source, problem }: SourcedProblem, more: number): string {
    const { line, column } = problem.start;
    // The settings are no file.
    const path = source.includes(':') ? pathOf(source) : source;
    return this.words.notice.badConfig(path, line, column, configMessage(problem, this.locale), more);
  }
}
