import { type OutlineNode, outlineOf } from '@gouji/core';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { rangeOf } from '../text/positions.ts';
import { wordsIn } from '../words/index.ts';
import type { OpenReport } from './open-report.ts';

export const SYMBOL_KINDS: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  report: SymbolKind.Module,
  section: SymbolKind.Namespace,
  table: SymbolKind.Struct,
  row: SymbolKind.Field,
};

/** Report → section → table → row. */
export function documentSymbols({ checked, locale }: OpenReport): DocumentSymbol[] {
  const { report } = checked;
  const symbolOf = (node: OutlineNode): DocumentSymbol => ({
    // Editors refuse a symbol without a name.
    name: node.name || wordsIn(locale).untitledReport,
    detail: node.detail,
    kind: SYMBOL_KINDS[node.kind],
    range: rangeOf(report.source, node),
    selectionRange: rangeOf(report.source, node.selection),
    children: node.children.map(symbolOf),
  });
  return [symbolOf(outlineOf(report, locale))];
}

/** The same as a plain list, for editors that know no other. */
export function flatSymbols(report: OpenReport): SymbolInformation[] {
  const flat = (
    { name, kind, selectionRange, children = [] }: DocumentSymbol,
    container: string,
  ): SymbolInformation[] => [
    {
      name,
      kind,
      location: { uri: report.uri, range: selectionRange },
      ...(container !== '' && { containerName: container }),
    },
    ...children.flatMap((child) => flat(child, name)),
  ];
  return documentSymbols(report).flatMap((symbol) => flat(symbol, ''));
}
