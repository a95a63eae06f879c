import type { Locale } from '@gouji/core';
import type { Connection, ServerCapabilities, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileSystem } from '../runtime/runtime.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../words/index.ts';
import type { StoredReports } from '../workspace/stored-reports.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Answers } from './answers.ts';
import type { Client } from './client.ts';
import type { Notices } from './notices.ts';
import type { OpenReports } from './open-reports.ts';

/** What handlers work with. */
export interface Server {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly answers: Answers;
  readonly reports: OpenReports;
  readonly stored: StoredReports;
  readonly workspace: Workspace;
  readonly files: FileSystem;
  readonly notices: Notices;
  /** Who is at the other end; not before it has introduced itself. */
  readonly client: Client;
  /** The folders of the workspace as they are now. */
  readonly folders: readonly string[];
  readonly locale: Locale;
  readonly words: Words;
  settingsOf(uri: string): Promise<Settings>;
  localeFor(settings: Settings): Locale;
}

/** A capability with the handlers behind it: one is not had without the other. */
export interface Binding {
  /** Null where it is of no use to the client. */
  capabilities(client: Client): Partial<ServerCapabilities> | null;
  bind(server: Server): void;
}
