import type { IdentityEntry } from '@gouji/lsp/protocol';
import {
  Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { Position } from 'vscode-languageserver-types';
import type { Words } from '../words/index.ts';
import { type IdentityGroup, identityAt, placeOf } from './identity-items.ts';
import type { IdentitySource } from './identity-source.ts';
import type { ReportFocus } from './report-focus.ts';

const VIEW = 'gouji.identities';

type Node = IdentityGroup | IdentityEntry;

const ICONS: Readonly<Record<IdentityEntry['state'], ThemeIcon>> = {
  holds: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  broken: new ThemeIcon('error', new ThemeColor('testing.iconFailed')),
  unverifiable: new ThemeIcon('question', new ThemeColor('testing.iconQueued')),
};

/** The tree of all identities of the report in focus: each leads to its cell, and the cursor's is selected. */
export class IdentityView implements TreeDataProvider<Node>, Disposable {
  readonly #focus: ReportFocus;
  readonly #source: IdentitySource;
  readonly #words: () => Words;
  readonly #changed = new EventEmitter<void>();
  readonly #view: TreeView<Node>;
  readonly #subscriptions: Disposable;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(focus: ReportFocus, source: IdentitySource, words: () => Words) {
    this.#focus = focus;
    this.#source = source;
    this.#words = words;
    this.#view = window.createTreeView<Node>(VIEW, { treeDataProvider: this });
    this.#subscriptions = Disposable.from(
      this.#view,
      source.onDidChange(() => this.#refresh()),
      focus.onDidMove((cursor) => this.#follow(cursor)),
      this.#view.onDidChangeVisibility(() => this.#follow(focus.cursor)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) return [...(this.#source.tree?.groups ?? [])];
    return 'identities' in node ? [...node.identities] : [];
  }

  getParent(node: Node): Node | undefined {
    if ('identities' in node) return undefined;
    return this.#source.tree?.groups.find(({ identities }) => identities.includes(node));
  }

  getTreeItem(node: Node): TreeItem {
    return 'identities' in node ? this.#groupItem(node) : this.#identityItem(node);
  }

  #groupItem({ table, kind, tableName, label, identities }: IdentityGroup): TreeItem {
    const holding = identities.filter(({ state }) => state === 'holds').length;
    const sound = holding === identities.length;
    // One in which all holds needs no look inside.
    const item = new TreeItem(
      `${tableName} ${label}`,
      sound ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
    );
    // What is kept of a group between two reports is whether it was opened; one with a new state starts anew.
    item.id = `${this.#focus.document?.uri} ${table} ${kind} ${sound}`;
    item.description = this.#words().tree.counts(holding, identities.length);
    return item;
  }

  #identityItem(entry: IdentityEntry): TreeItem {
    const { id, label, equation, state } = entry;
    const said = this.#words().tree.state[state];
    const place = placeOf(entry);
    const item = new TreeItem(label);
    item.id = `${this.#focus.document?.uri} ${id}`;
    item.description = equation;
    item.tooltip = `${label} ${said}\n${equation}`;
    item.iconPath = ICONS[state];
    item.accessibilityInformation = { label: `${label} ${said} ${equation}` };
    if (place !== null)
      item.command = { command: 'gouji.reveal', title: label, arguments: [this.#focus.document?.uri, place] };
    return item;
  }

  #refresh(): void {
    const { tree } = this.#source;
    this.#view.description = tree?.title ?? '';
    const broken = tree?.identities.broken ?? 0;
    this.#view.badge = broken === 0 ? undefined : { value: broken, tooltip: this.#words().tree.state.broken };
    this.#changed.fire();
    this.#follow(this.#focus.cursor);
  }

  /** Selects the identity of the cell under the cursor; a hidden tree is left alone, as revealing would open it. */
  #follow(cursor: Position | null): void {
    const { tree } = this.#source;
    if (!this.#view.visible || tree === null || cursor === null) return;
    const [shown] = this.#view.selection;
    const found = identityAt(tree, cursor, shown !== undefined && 'id' in shown ? shown.id : null);
    // The tree may have been replaced before it could show the item.
    if (found !== null)
      this.#view.reveal(found, { select: true, focus: false }).then(undefined, () => undefined);
  }
}
