import { commands, type Disposable, EventEmitter, languages, Uri, window, workspace } from 'vscode';

const SCHEME = 'gouji-page';

/** Pages to read, written in Markdown and kept only while they are open. */
export class Pages implements Disposable {
  readonly #pages = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #subscriptions: readonly Disposable[];

  constructor() {
    this.#subscriptions = [
      workspace.registerTextDocumentContentProvider(SCHEME, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: (uri) => this.#pages.get(uri.path) ?? '',
      }),
      this.#changed,
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Shows a page; one with the same name is replaced. */
  async show(name: string, markdown: string): Promise<void> {
    const uri = Uri.from({ scheme: SCHEME, path: `/${name.replaceAll('/', '·')}.md` });
    this.#pages.set(uri.path, markdown);
    this.#changed.fire(uri);
    const document = await workspace.openTextDocument(uri);
    if (document.languageId !== 'markdown') await languages.setTextDocumentLanguage(document, 'markdown');
    // An editor without the Markdown extension shows the text itself, which can be read as well.
    await commands
      .executeCommand('markdown.showPreview', uri)
      .then(undefined, () => window.showTextDocument(document, { preview: true }));
  }
}
