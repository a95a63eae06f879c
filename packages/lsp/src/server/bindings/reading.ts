import { codeLenses } from '../../features/code-lens.ts';
import { documentLinks } from '../../features/document-links.ts';
import { hoverAt } from '../../features/hover.ts';
import { inlayHintsIn } from '../../features/inlay-hints.ts';
import type { Binding } from '../server.ts';

/** What stands beside and above the text. */
export const readingBindings: readonly Binding[] = [
  {
    capabilities: () => ({ hoverProvider: true }),
    bind: (server) =>
      server.connection.onHover(
        server.answers.about(null, ({ report }, { position }) =>
          hoverAt(report, position, server.client.hover),
        ),
      ),
  },
  {
    capabilities: () => ({ inlayHintProvider: true }),
    bind: ({ connection, answers }) =>
      connection.languages.inlayHint.on(
        answers.about([], ({ report, settings }, { range }) =>
          settings.inlayHints ? inlayHintsIn(report, range) : [],
        ),
      ),
  },
  {
    capabilities: () => ({ codeLensProvider: {} }),
    bind: ({ connection, answers }) =>
      connection.onCodeLens(
        answers.about([], ({ report, settings }) => (settings.codeLens ? codeLenses(report) : [])),
      ),
  },
  {
    capabilities: () => ({ documentLinkProvider: {} }),
    bind: ({ connection, answers }) =>
      connection.onDocumentLinks(answers.about([], ({ report }) => documentLinks(report))),
  },
];
