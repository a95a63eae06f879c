import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServerCapabilities } from 'vscode-languageserver-protocol';
import { Client, PULLS, PUSHED } from './support/client.ts';
import { SOUND } from './support/drafts.ts';

const URI = 'file:///w/draft.txt';
const textDocument = { uri: URI };
const position = { line: 5, character: 1 };
const range = { start: position, end: position };

/** Every request of the protocol that a server may handle: whether a server announces it, and what it is asked with. */
const REQUESTS: Readonly<Record<string, readonly [(offered: ServerCapabilities) => unknown, unknown]>> = {
  'textDocument/hover': [(c) => c.hoverProvider, { textDocument, position }],
  'textDocument/completion': [(c) => c.completionProvider, { textDocument, position }],
  'completionItem/resolve': [(c) => c.completionProvider?.resolveProvider, { label: 'x' }],
  'textDocument/signatureHelp': [(c) => c.signatureHelpProvider, { textDocument, position }],
  'textDocument/declaration': [(c) => c.declarationProvider, { textDocument, position }],
  'textDocument/definition': [(c) => c.definitionProvider, { textDocument, position }],
  'textDocument/typeDefinition': [(c) => c.typeDefinitionProvider, { textDocument, position }],
  'textDocument/implementation': [(c) => c.implementationProvider, { textDocument, position }],
  'textDocument/references': [
    (c) => c.referencesProvider,
    { textDocument, position, context: { includeDeclaration: true } },
  ],
  'textDocument/documentHighlight': [(c) => c.documentHighlightProvider, { textDocument, position }],
  'textDocument/documentSymbol': [(c) => c.documentSymbolProvider, { textDocument }],
  'textDocument/codeAction': [
    (c) => c.codeActionProvider,
    { textDocument, range, context: { diagnostics: [] } },
  ],
  'codeAction/resolve': [
    (c) => typeof c.codeActionProvider === 'object' && c.codeActionProvider.resolveProvider,
    { title: 'x' },
  ],
  'textDocument/codeLens': [(c) => c.codeLensProvider, { textDocument }],
  'codeLens/resolve': [(c) => c.codeLensProvider?.resolveProvider, { range }],
  'textDocument/documentLink': [(c) => c.documentLinkProvider, { textDocument }],
  'documentLink/resolve': [(c) => c.documentLinkProvider?.resolveProvider, { range }],
  'textDocument/documentColor': [(c) => c.colorProvider, { textDocument }],
  'textDocument/formatting': [
    (c) => c.documentFormattingProvider,
    { textDocument, options: { tabSize: 2, insertSpaces: true } },
  ],
  'textDocument/rangeFormatting': [
    (c) => c.documentRangeFormattingProvider,
    { textDocument, range, options: { tabSize: 2, insertSpaces: true } },
  ],
  'textDocument/onTypeFormatting': [
    (c) => c.documentOnTypeFormattingProvider,
    { textDocument, position, ch: 'x', options: { tabSize: 2, insertSpaces: true } },
  ],
  'textDocument/rename': [(c) => c.renameProvider, { textDocument, position, newName: 'x' }],
  'textDocument/prepareRename': [
    (c) => typeof c.renameProvider === 'object' && c.renameProvider.prepareProvider,
    { textDocument, position },
  ],
  'textDocument/foldingRange': [(c) => c.foldingRangeProvider, { textDocument }],
  'textDocument/selectionRange': [(c) => c.selectionRangeProvider, { textDocument, positions: [position] }],
  'textDocument/prepareCallHierarchy': [(c) => c.callHierarchyProvider, { textDocument, position }],
  'textDocument/prepareTypeHierarchy': [(c) => c.typeHierarchyProvider, { textDocument, position }],
  'textDocument/linkedEditingRange': [(c) => c.linkedEditingRangeProvider, { textDocument, position }],
  'textDocument/moniker': [(c) => c.monikerProvider, { textDocument, position }],
  'textDocument/semanticTokens/full': [(c) => c.semanticTokensProvider?.full, { textDocument }],
  'textDocument/semanticTokens/full/delta': [
    (c) => typeof c.semanticTokensProvider?.full === 'object' && c.semanticTokensProvider.full.delta,
    { textDocument, previousResultId: '0' },
  ],
  'textDocument/semanticTokens/range': [(c) => c.semanticTokensProvider?.range, { textDocument, range }],
  'textDocument/inlayHint': [(c) => c.inlayHintProvider, { textDocument, range }],
  'inlayHint/resolve': [
    (c) => typeof c.inlayHintProvider === 'object' && c.inlayHintProvider.resolveProvider,
    { position, label: 'x' },
  ],
  'textDocument/inlineValue': [
    (c) => c.inlineValueProvider,
    { textDocument, range, context: { frameId: 0, stoppedLocation: range } },
  ],
  'textDocument/diagnostic': [(c) => c.diagnosticProvider, { textDocument }],
  'workspace/diagnostic': [(c) => c.diagnosticProvider?.workspaceDiagnostics, { previousResultIds: [] }],
  'workspace/symbol': [(c) => c.workspaceSymbolProvider, { query: '' }],
  'workspaceSymbol/resolve': [
    (c) => typeof c.workspaceSymbolProvider === 'object' && c.workspaceSymbolProvider.resolveProvider,
    { name: 'x', kind: 1, location: { uri: URI } },
  ],
  'workspace/executeCommand': [(c) => c.executeCommandProvider, { command: 'gouji.explainRule' }],
  'workspace/willCreateFiles': [(c) => c.workspace?.fileOperations?.willCreate, { files: [] }],
  'workspace/willRenameFiles': [(c) => c.workspace?.fileOperations?.willRename, { files: [] }],
  'workspace/willDeleteFiles': [(c) => c.workspace?.fileOperations?.willDelete, { files: [] }],
};

const METHOD_NOT_FOUND = -32601;

for (const [name, capabilities] of Object.entries({ 'asks for diagnostics': PULLS, 'is sent them': PUSHED }))
  describe(`for an editor that ${name}`, () => {
    let client: Client;
    let offered: ServerCapabilities;

    beforeAll(async () => {
      client = await Client.start({ capabilities });
      offered = client.initialized.capabilities;
      await client.open(URI, SOUND);
    });
    afterAll(() => client.stop());

    async function isHandled(method: string, params: unknown): Promise<boolean> {
      return client.request(method, params).then(
        () => true,
        ({ code }: { code: number }) => code !== METHOD_NOT_FOUND,
      );
    }

    it('all that is offered is handled, and nothing else', async () => {
      const offeredMethods: string[] = [];
      const handledMethods: string[] = [];
      for (const [method, [capability, params]] of Object.entries(REQUESTS)) {
        if (capability(offered)) offeredMethods.push(method);
        if (await isHandled(method, params)) handledMethods.push(method);
      }
      expect(handledMethods).toEqual(offeredMethods);
      expect(client.logs).toEqual([]);
    });

    it('every capability is one of those tried here', () => {
      const general = ['positionEncoding', 'textDocumentSync', 'workspace', 'experimental'];
      const known = Object.values(REQUESTS).flatMap(([capability]) => {
        const name = /\.(\w+Provider)/u.exec(String(capability))?.[1];
        return name === undefined ? [] : [name];
      });
      for (const name of Object.keys(offered)) expect([...general, ...known]).toContain(name);
    });

    it('Gouji’s own requests are handled too', async () => {
      const { requests } = (offered.experimental as { gouji: { requests: string[] } }).gouji;
      expect(requests.length).toBeGreaterThan(5);
      for (const method of requests) expect(await isHandled(method, { textDocument })).toBe(true);
      expect(await isHandled('gouji/nothing', {})).toBe(false);
    });

    it('no command is offered that does nothing', async () => {
      for (const command of offered.executeCommandProvider?.commands ?? [])
        expect(
          await client.request('workspace/executeCommand', { command, arguments: ['sum/balance'] }),
        ).toBeNull();
      expect(client.shown.length + client.messages.length).toBe(1);
    });
  });
