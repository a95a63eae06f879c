import type { TablePreview } from '@gouji/lsp/protocol';
import { Disposable, type ExtensionContext, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { reveal } from '../../places/reveal.ts';
import type { Words } from '../../words/index.ts';
import { OVERTAKEN, type ReportFocus } from '../report-focus.ts';
import { cellAt, placeOfCell } from './cells.ts';
import { drawPreview } from './draw.ts';
import { pageOf } from './frame.ts';
import type { FromPage, ToPage } from './messages.ts';

const TYPE = 'gouji.preview';

/** The one preview panel: it shows the report in focus, follows its cursor, and leads to the cells that are chosen. */
export class PreviewPanel implements Disposable {
  readonly #context: ExtensionContext;
  readonly #focus: ReportFocus;
  readonly #words: () => Words;
  readonly #subscriptions: Disposable;
  #panel: WebviewPanel | null = null;
  #preview: TablePreview | null = null;

  constructor(context: ExtensionContext, focus: ReportFocus, words: () => Words) {
    this.#context = context;
    this.#focus = focus;
    this.#words = words;
    this.#subscriptions = Disposable.from(
      focus.onDidChange(() => this.#update()),
      focus.onDidMove((cursor) => {
        if (this.#preview !== null) this.#tell({ type: 'mark', cell: cellAt(this.#preview, cursor) });
      }),
      window.registerWebviewPanelSerializer(TYPE, {
        deserializeWebviewPanel: async (panel) => this.#adopt(panel),
      }),
    );
  }

  show(): void {
    if (this.#panel !== null) this.#panel.reveal(undefined, true);
    else {
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      this.#adopt(window.createWebviewPanel(TYPE, this.#words().preview.title, place));
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#panel?.dispose();
  }

  #adopt(panel: WebviewPanel): void {
    this.#panel?.dispose();
    this.#panel = panel;
    const files = Uri.joinPath(this.#context.extensionUri, 'dist');
    panel.webview.options = { enableScripts: true, localResourceRoots: [files] };
    panel.webview.onDidReceiveMessage((message: FromPage) => this.#hear(message));
    panel.onDidChangeViewState(() => this.#update());
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = null;
    });
    panel.title = this.#words().preview.title;
    panel.webview.html = pageOf(panel.webview, files, panel.title);
  }

  async #hear(message: FromPage): Promise<void> {
    if (message.type === 'ready') return this.#update();
    const document = this.#focus.document;
    const place = this.#preview === null ? null : placeOfCell(this.#preview, message.cell);
    if (document !== null && place !== null) await reveal(document.uri, place, false);
  }

  async #update(): Promise<void> {
    if (!this.#panel?.visible) return;
    const preview = await this.#focus.ask((session, { uri }) =>
      session.request('gouji/tablePreview', { textDocument: { uri: String(uri) } }),
    );
    if (preview === OVERTAKEN) return;
    this.#preview = preview;
    const { cursor } = this.#focus;
    const cell = preview === null || cursor === null ? null : cellAt(preview, cursor);
    this.#tell({ type: 'draw', html: drawPreview(preview, this.#words()), cell });
  }

  #tell(message: ToPage): void {
    void this.#panel?.webview.postMessage(message);
  }
}
