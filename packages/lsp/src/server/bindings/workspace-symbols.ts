import type { CancellationToken, WorkspaceSymbol } from 'vscode-languageserver';
import { matches, reportSymbols } from '../../features/workspace-symbols.ts';
import type { Binding, Server } from '../server.ts';
import { closedFiles, eachFile, reportFiles } from '../workspace-reports.ts';

/** More are of no help to anybody who looks for one. */
const MOST_SYMBOLS = 500;
/** Every file is read once; with more of them a search would take too long. */
const MOST_FILES = 5000;

/** Titles, sections and tables of all reports in the workspace, open or not. */
export const workspaceSymbolsBinding: Binding = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  bind: (server) => {
    const index = new SymbolIndex(server);
    server.connection.onWorkspaceSymbol(
      server.answers.guarded([], ({ query }, token) => index.find(query, token)),
    );
  },
};

/** The symbols of the files that were looked at, as long as these stay the same. */
class SymbolIndex {
  readonly #server: Server;
  readonly #known = new Map<
    string,
    { readonly stamp: string | null; readonly symbols: readonly WorkspaceSymbol[] }
  >();

  constructor(server: Server) {
    this.#server = server;
  }

  async find(query: string, token: CancellationToken): Promise<WorkspaceSymbol[]> {
    const found: WorkspaceSymbol[] = [];
    const add = (symbols: readonly WorkspaceSymbol[]): void => {
      for (const symbol of symbols) if (matches(symbol.name, query)) found.push(symbol);
    };
    for (const symbols of await this.#openSymbols()) add(symbols);
    const files = await this.#files();
    for await (const uri of eachFile(files, token, () => {})) {
      add(await this.#symbolsOf(uri));
      if (found.length >= MOST_SYMBOLS) break;
    }
    return found.slice(0, MOST_SYMBOLS);
  }

  async #files(): Promise<readonly string[]> {
    const { folders, notices, words } = this.#server;
    const files = closedFiles(await reportFiles(this.#server, folders), this.#server);
    const kept = new Set(files);
    for (const uri of this.#known.keys()) if (!kept.has(uri)) this.#known.delete(uri);
    if (files.length > MOST_FILES) notices.say('symbols', words.notice.manyFiles(files.length, MOST_FILES));
    return files.slice(0, MOST_FILES);
  }

  async #openSymbols(): Promise<readonly (readonly WorkspaceSymbol[])[]> {
    const { documents, reports } = this.#server;
    const shown = await Promise.all(documents.all().map((document) => reports.of(document)));
    return shown.map((each) =>
      each === null ? [] : reportSymbols(each.report.uri, each.report.checked.report, each.report.locale),
    );
  }

  async #symbolsOf(uri: string): Promise<readonly WorkspaceSymbol[]> {
    const { files, stored, locale } = this.#server;
    const stamp = await files.stamp(uri);
    const known = this.#known.get(uri);
    if (known !== undefined && known.stamp === stamp) return known.symbols;
    const report = await stored.once(uri);
    const symbols = report === null ? [] : reportSymbols(uri, report, locale);
    this.#known.set(uri, { stamp, symbols });
    return symbols;
  }
}
