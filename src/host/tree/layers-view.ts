import * as vscode from 'vscode';
import type { ModelSummary } from '../../protocol/summary.ts';
import { Owner } from '../dispose.ts';
import { errorText } from '../errors.ts';
import type { DocumentChange, ModelDocument } from '../models/model-document.ts';
import type { ModelStore } from '../models/model-store.ts';
import { uriKey } from '../paths.ts';
import { inSlices } from '../slices.ts';
import { layerItem, layerTooltip } from './layer-item.ts';
import { buildLayerTree } from './layer-tree.ts';
import type { LayerTree, TreeEntry } from './layer-tree.ts';

interface Built {
  readonly summary: ModelSummary;
  readonly key: string;
  readonly tree: LayerTree;
}

/** The view *Layers*: the tree of the model in front. Its selection and the editors' are the same. */
export class LayersView extends Owner implements vscode.TreeDataProvider<TreeEntry> {
  readonly #changed = this.own(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<TreeEntry>;
  #document: ModelDocument | undefined;
  #subscription: vscode.Disposable | undefined;
  #built: Built | undefined;

  constructor(store: ModelStore) {
    super();
    this.#view = this.own(
      vscode.window.createTreeView('espalier.layers', { treeDataProvider: this, showCollapseAll: true }),
    );
    this.own({ dispose: () => void this.#subscription?.dispose() });
    this.own(store.onDidChangeFront(document => this.#show(document)));
    this.own(this.#view.onDidChangeSelection(event => this.#select(event.selection[0])));
    this.own(this.#view.onDidChangeVisibility(() => void this.#reveal()));
    this.#show(store.front);
  }

  /** The model whose layers are shown. */
  get document(): ModelDocument | undefined {
    return this.#document;
  }

  getChildren(entry?: TreeEntry): TreeEntry[] {
    return [...(entry === undefined ? (this.#built?.tree.roots ?? []) : entry.children)];
  }

  getParent(entry: TreeEntry): TreeEntry | undefined {
    return entry.parent;
  }

  getTreeItem(entry: TreeEntry): vscode.TreeItem {
    if (this.#built === undefined) return new vscode.TreeItem(entry.label);
    const isOnlyRoot = entry.parent === undefined && this.#built.tree.roots.length === 1;
    return layerItem(entry, { ...this.#built, isOnlyRoot, notes: this.#document?.notes ?? [] });
  }

  resolveTreeItem(item: vscode.TreeItem, entry: TreeEntry): vscode.TreeItem {
    if (this.#built !== undefined)
      item.tooltip = layerTooltip(entry, this.#built.summary, this.#document?.notes);
    return item;
  }

  /** The row of a node, for commands and tests. */
  entryOf(nodeId: string): TreeEntry | undefined {
    return this.#built?.tree.byNode.get(nodeId);
  }

  /** Nodes of the rows that are selected. */
  get selection(): readonly TreeEntry[] {
    return this.#view.selection;
  }

  #show(document: ModelDocument | undefined): void {
    this.#subscription?.dispose();
    this.#document = document;
    this.#subscription = document?.onDidChange(change => this.#documentChanged(change));
    this.#view.description = document?.name ?? '';
    void vscode.commands.executeCommand('setContext', 'espalier.hasModel', document !== undefined);
    void this.#rebuild();
  }

  #documentChanged(change: DocumentChange): void {
    if (change === 'selection') void this.#reveal();
    else if (change === 'notes') this.#changed.fire(undefined);
    else if (change !== 'sparsity') void this.#rebuild();
  }

  /** Shows the tree of the document's summary; the one before stays until it is made. */
  async #rebuild(): Promise<void> {
    const document = this.#document;
    const summary = document?.summary;
    if (document === undefined || summary === undefined) {
      this.#built = undefined;
    } else if (this.#built?.summary !== summary) {
      const isWanted = (): boolean => this.#document === document && document.summary === summary;
      const tree = await inSlices(buildLayerTree(summary), isWanted);
      if (tree === undefined) return;
      this.#built = { summary, key: uriKey(document.uri), tree };
    }
    this.#view.message = this.#message();
    this.#changed.fire(undefined);
    void this.#reveal();
  }

  #message(): string | undefined {
    if (this.#document === undefined) return undefined;
    if (this.#document.error !== undefined) return errorText(this.#document.error);
    return this.#document.summary === undefined ? vscode.l10n.t('Reading the model…') : undefined;
  }

  #select(entry: TreeEntry | undefined): void {
    if (entry?.node !== undefined) this.#document?.select(entry.node.id);
  }

  /** Shows the editor's selection here. Only in sight: revealing would open the view. */
  async #reveal(): Promise<void> {
    const id = this.#document?.selection ?? '';
    const entry = this.#built?.tree.byNode.get(id);
    if (entry === undefined || !this.#view.visible || this.#view.selection[0]?.id === entry.id) return;
    try {
      await this.#view.reveal(entry, { select: true, focus: false, expand: false });
    } catch {
      // The tree was exchanged while the view was looking for the row; the next selection finds it.
    }
  }
}
