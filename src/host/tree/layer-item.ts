import * as vscode from 'vscode';
import type { LayerNote, LayerNotes } from '../../protocol/layer-notes.ts';
import type { LayerKind, ModelSummary, NodeSummary } from '../../protocol/summary.ts';
import { percent, shortBytes, shortCount } from '../numbers.ts';
import { noteUri } from './layer-decorations.ts';
import type { TreeEntry } from './layer-tree.ts';

const ICONS: Readonly<Record<LayerKind, string>> = {
  conv: 'layers',
  linear: 'symbol-array',
  recurrent: 'sync',
  attention: 'eye',
  embedding: 'book',
  norm: 'symbol-ruler',
  activation: 'pulse',
  pool: 'fold',
  elementwise: 'symbol-operator',
  shape: 'symbol-structure',
  quantize: 'symbol-numeric',
  control: 'git-branch',
  constant: 'symbol-constant',
  other: 'circle-outline',
};

/** The part of the compute that makes a layer's icon coloured: it is where to look first. */
const HEAVY_SHARE = 0.1;

export interface ItemContext {
  readonly summary: ModelSummary;
  /** Tells models apart. */
  readonly key: string;
  /** A tree with one root, as of a model wrapped in a module, begins open. */
  readonly isOnlyRoot: boolean;
  /** What analyses have found. */
  readonly notes: readonly LayerNotes[];
}

/** The row of an entry. Tooltips are made when asked for, by {@link layerTooltip}. */
export function layerItem(
  entry: TreeEntry,
  { summary, key, isOnlyRoot, notes }: ItemContext,
): vscode.TreeItem {
  const item = new vscode.TreeItem(entry.label, collapsibleState(entry, isOnlyRoot));
  // Per model, so that one model's open folders are not another's.
  item.id = `${key}#${entry.id}`;
  const found = notesOf(entry, notes);
  // What was asked for comes first: the end is cut off where there is no room.
  const known = describe(entry, summary);
  const parts = (notes: readonly string[]): string => [...notes, known].filter(Boolean).join(' · ');
  item.description = parts(found.map(shortNote));
  item.resourceUri = noteUri(found.map(({ note }) => note));
  item.iconPath = icon(entry, summary);
  item.contextValue = entry.node === undefined ? 'folder' : layerTags(entry.node).join(' ');
  item.accessibilityInformation = {
    label: `${entry.label}, ${entry.node?.op ?? 'group'}, ${parts(found.map(wordNote))}`,
  };
  return item;
}

function collapsibleState(entry: TreeEntry, isOnlyRoot: boolean): vscode.TreeItemCollapsibleState {
  if (entry.children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return isOnlyRoot ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

interface Found {
  readonly of: LayerNotes;
  readonly note: LayerNote;
}

function notesOf(entry: TreeEntry, notes: readonly LayerNotes[]): readonly Found[] {
  const { node } = entry;
  if (node === undefined) return [];
  return notes.flatMap(of => {
    const note = of.byNode[node.id];
    return note === undefined ? [] : [{ of, note }];
  });
}

/** `⚡12 %`, or in words when the notes have no mark. */
function shortNote(found: Found): string {
  return found.of.mark === undefined ? wordNote(found) : found.of.mark + found.note.text;
}

/** `energy 12 %` */
function wordNote({ of, note }: Found): string {
  return `${of.title.toLowerCase()} ${note.text}`;
}

function describe(entry: TreeEntry, summary: ModelSummary): string {
  const parts: string[] = [];
  if (entry.node !== undefined && entry.label !== entry.node.op) parts.push(entry.node.op);
  if (entry.params > 0) parts.push(shortCount(entry.params));
  const total = wholeMacs(summary);
  if (entry.macs !== null && entry.macs > 0) {
    parts.push(total === null ? `${shortCount(entry.macs)} MACs` : percent(entry.macs / total));
  } else if (entry.node?.isLayer && entry.node.macs === null) {
    parts.push('? MACs');
  }
  return parts.join(' · ');
}

/** What shares are of. A sum that leaves layers out gives no share, or the layers with known sizes would seem to be all. */
function wholeMacs({ totals }: ModelSummary): number | null {
  return totals.unknown.length > 0 || totals.macs === 0 ? null : totals.macs;
}

function icon(entry: TreeEntry, summary: ModelSummary): vscode.ThemeIcon {
  if (entry.node === undefined) return new vscode.ThemeIcon('symbol-namespace');
  if (entry.node.tensors.some(tensor => tensor.missing)) {
    return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  }
  const share = (entry.node.macs ?? 0) / (wholeMacs(summary) ?? Infinity);
  const color = share >= HEAVY_SHARE ? new vscode.ThemeColor('charts.orange') : undefined;
  return new vscode.ThemeIcon(ICONS[entry.node.kind], color);
}

/** Tags that `when` clauses of menus look for. */
export function layerTags(node: NodeSummary): string[] {
  const tags = ['layer', node.kind];
  const hasWeights = node.tensors.some(tensor => tensor.role === 'weight' && tensor.shape.length >= 2);
  if (hasWeights && node.macs !== 0) tags.push('weights');
  return tags;
}

/** Shapes, attributes and tensors of a row's node; totals of a folder. */
export function layerTooltip(
  entry: TreeEntry,
  summary: ModelSummary,
  notes: readonly LayerNotes[] = [],
): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  const { node } = entry;
  if (node === undefined) {
    text.appendMarkdown(`**${escapeMarkdown(entry.label)}**\n\n`);
    text.appendMarkdown(
      table([
        ['layers', String(entry.layers)],
        ['parameters', entry.params.toLocaleString('en')],
        ['MACs', shortCount(entry.macs)],
      ]),
    );
    return text;
  }
  const operator = node.domain === '' ? node.op : `${node.domain}.${node.op}`;
  text.appendMarkdown(`**${escapeMarkdown(node.name)}** — ${escapeMarkdown(operator)}\n\n`);
  const rows: [string, string][] = [
    ...node.inputs.map((value): [string, string] => ['in', valueText(value)]),
    ...node.outputs.map((value): [string, string] => ['out', valueText(value)]),
    ['parameters', node.params.toLocaleString('en')],
    ['weights', shortBytes(node.bytes)],
    ['MACs', macsText(node, summary)],
    ...notesOf(entry, notes).map(({ of, note }): [string, string] => [of.title, note.detail ?? note.text]),
    ...node.attributes.slice(0, 12).map(({ name, text: value }): [string, string] => [name, value]),
  ];
  text.appendMarkdown(table(rows));
  return text;
}

function macsText(node: NodeSummary, summary: ModelSummary): string {
  const total = wholeMacs(summary);
  if (node.macs === null) return '?';
  const share = total === null ? '' : ` (${percent(node.macs / total)})`;
  return `${shortCount(node.macs)}${share}, batch ${summary.batch}`;
}

function valueText(value: NodeSummary['inputs'][number]): string {
  const shape = value.shape === null ? '?' : `[${value.shape.map(dim => dim ?? '?').join(', ')}]`;
  return `${value.dtype} ${shape}`;
}

function table(rows: readonly [string, string][]): string {
  const lines = rows.map(([name, value]) => `| ${escapeMarkdown(name)} | ${escapeMarkdown(value)} |`);
  return `| | |\n|---|---|\n${lines.join('\n')}\n`;
}

/** Names come from files: nothing in them may become a link, a command or a table. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~$&:]/g, '\\$&').replace(/\s+/g, ' ');
}
