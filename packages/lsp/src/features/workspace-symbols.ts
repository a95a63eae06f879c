import { type Locale, type OutlineNode, outlineOf, type Report } from '@gouji/core';
import type { WorkspaceSymbol } from 'vscode-languageserver';
import { rangeOf } from '../text/positions.ts';
import { SYMBOL_KINDS } from './document-symbols.ts';

/** The parts of a report that have names worth looking for: all but its rows, which every report has. */
export function reportSymbols(uri: string, report: Report, locale: Locale): readonly WorkspaceSymbol[] {
  const symbolsOf = (node: OutlineNode, container: string): WorkspaceSymbol[] => {
    if (node.kind === 'row') return [];
    const symbol: WorkspaceSymbol = {
      name: node.name,
      kind: SYMBOL_KINDS[node.kind],
      location: { uri, range: rangeOf(report.source, node.selection) },
      ...(container !== '' && { containerName: container }),
    };
    const inner = node.children.flatMap((child) =>
      symbolsOf(child, node.kind === 'report' ? node.name : container),
    );
    return node.name === '' ? inner : [symbol, ...inner];
  };
  return symbolsOf(outlineOf(report, locale), '');
}

/** Whether a name has the characters of a query in their order, as editors match them. */
export function matches(name: string, query: string): boolean {
  let at = 0;
  for (const character of query.toLowerCase()) {
    if (character.trim() === '') continue;
    const found = name.toLowerCase().indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}
