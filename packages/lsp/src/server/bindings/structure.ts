import { documentSymbols, flatSymbols } from '../../features/document-symbols.ts';
import { foldingRanges } from '../../features/folding-ranges.ts';
import { definitionsAt, highlightsAt, referencesAt } from '../../features/navigation.ts';
import { selectionRanges } from '../../features/selection-ranges.ts';
import type { Binding } from '../server.ts';

/** The parts of a report, and what they have to do with each other. */
export const structureBindings: readonly Binding[] = [
  {
    capabilities: () => ({ documentSymbolProvider: true }),
    bind: (server) =>
      server.connection.onDocumentSymbol(
        server.answers.about(null, ({ report }) =>
          server.client.symbolTree ? documentSymbols(report) : flatSymbols(report),
        ),
      ),
  },
  {
    capabilities: () => ({ foldingRangeProvider: true }),
    bind: ({ connection, answers }) =>
      connection.onFoldingRanges(answers.about([], ({ report }) => foldingRanges(report))),
  },
  {
    capabilities: () => ({ selectionRangeProvider: true }),
    bind: ({ connection, answers }) =>
      connection.onSelectionRanges(
        answers.about([], ({ report }, { positions }) => selectionRanges(report, positions)),
      ),
  },
  {
    capabilities: () => ({ definitionProvider: true }),
    bind: (server) =>
      server.connection.onDefinition(
        server.answers.about(null, ({ report }, { position }) => {
          const links = definitionsAt(report, position);
          if (server.client.linkSupport) return links;
          return links.map(({ targetUri, targetSelectionRange }) => ({
            uri: targetUri,
            range: targetSelectionRange,
          }));
        }),
      ),
  },
  {
    capabilities: () => ({ referencesProvider: true }),
    bind: ({ connection, answers }) =>
      connection.onReferences(
        answers.about([], ({ report }, { position, context }) =>
          referencesAt(report, position, context.includeDeclaration),
        ),
      ),
  },
  {
    capabilities: () => ({ documentHighlightProvider: true }),
    bind: ({ connection, answers }) =>
      connection.onDocumentHighlight(
        answers.about([], ({ report }, { position }) => highlightsAt(report, position)),
      ),
  },
];
