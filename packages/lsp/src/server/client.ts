import type { Locale } from '@gouji/core';
import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { ActionSupport } from '../features/code-actions.ts';
import type { InitializationOptions } from '../protocol.ts';
import { localeOf } from '../words/index.ts';
import { canonical } from '../workspace/uris.ts';

/** What the editor at the other end can do, and where it works. */
export interface Client {
  /** The language of its user interface; null where it does not say. */
  readonly locale: Locale | null;
  readonly folders: readonly string[];
  /** It asks for diagnostics by itself; else they are sent to it. */
  readonly pullsDiagnostics: boolean;
  readonly refresh: Readonly<Record<'diagnostics' | 'inlayHints' | 'semanticTokens' | 'codeLenses', boolean>>;
  readonly hover: MarkupKind;
  readonly documentation: MarkupKind;
  readonly actions: ActionSupport;
  readonly symbolTree: boolean;
  readonly linkSupport: boolean;
  /** It can be asked for settings, and told to say when they change. */
  readonly configuration: boolean;
  readonly registersSettings: boolean;
  readonly folderChanges: boolean;
  /** It can be told which files to watch, and some of them relative to any folder. */
  readonly watchesFiles: boolean;
  readonly watchesRelative: boolean;
  readonly workDoneProgress: boolean;
  readonly showDocument: boolean;
  readonly options: InitializationOptions;
}

export function clientOf(params: InitializeParams): Client {
  const { textDocument = {}, workspace = {}, window = {} } = params.capabilities ?? {};
  const { codeAction, completion, definition, diagnostic, documentSymbol, hover } = textDocument;
  return {
    locale: localeOf(params.locale),
    folders: foldersOf(params),
    pullsDiagnostics: diagnostic !== undefined,
    refresh: {
      diagnostics: workspace.diagnostics?.refreshSupport ?? false,
      inlayHints: workspace.inlayHint?.refreshSupport ?? false,
      semanticTokens: workspace.semanticTokens?.refreshSupport ?? false,
      codeLenses: workspace.codeLens?.refreshSupport ?? false,
    },
    hover: markupOf(hover?.contentFormat),
    documentation: markupOf(completion?.completionItem?.documentationFormat),
    actions: {
      resolve:
        codeAction?.resolveSupport?.properties.includes('edit') === true && codeAction.dataSupport === true,
      disabled: codeAction?.disabledSupport ?? false,
      versions: workspace.workspaceEdit?.documentChanges ?? false,
    },
    symbolTree: documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    linkSupport: definition?.linkSupport ?? false,
    configuration: workspace.configuration ?? false,
    registersSettings: workspace.didChangeConfiguration?.dynamicRegistration ?? false,
    folderChanges: workspace.workspaceFolders ?? false,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration ?? false,
    watchesRelative: workspace.didChangeWatchedFiles?.relativePatternSupport ?? false,
    workDoneProgress: window.workDoneProgress ?? false,
    showDocument: window.showDocument?.support ?? false,
    options: optionsOf(params.initializationOptions),
  };
}

function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => canonical(uri));
  if (rootUri) return [canonical(rootUri)];
  return rootPath ? [URI.file(rootPath).toString()] : [];
}

/** Markdown where the editor prefers or at least knows it. */
function markupOf(formats: readonly MarkupKind[] | undefined): MarkupKind {
  return formats?.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
}

function optionsOf(given: unknown): InitializationOptions {
  return typeof given === 'object' && given !== null ? given : {};
}
