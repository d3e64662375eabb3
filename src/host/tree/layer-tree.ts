import type { ModelSummary, NodeSummary } from '../../protocol/summary.ts';
import { draftTree } from './draft-tree.ts';
import type { Draft } from './draft-tree.ts';

/** One row of the tree *Layers*. Made from a summary without any of VS Code's classes, so that it can be tested alone. */
export interface TreeEntry {
  /** Unique in the model, and the same after a reload. */
  readonly id: string;
  readonly label: string;
  /** The node behind the row; a folder has none. */
  readonly node: NodeSummary | undefined;
  readonly children: readonly TreeEntry[];
  parent: TreeEntry | undefined;
  /** Own and below. `macs` is the known part; null when nothing is known. */
  readonly params: number;
  readonly macs: number | null;
  /** Layers in and below the row. */
  readonly layers: number;
}

export interface LayerTree {
  readonly roots: readonly TreeEntry[];
  readonly byNode: ReadonlyMap<string, TreeEntry>;
}

/** Kinds that stand under the layer before them. */
const FOLLOWERS: ReadonlySet<string> = new Set(['activation', 'norm', 'pool']);
/** More rows than this on one level are put into folders of as many, so that a level opens at once. */
const MAX_ROWS = 500;

/**
 * Builds the tree of a model: folders from the nodes' paths; layers; and under each layer the activation, norm and pool
 * nodes that follow it at the same level. Folders that hold nothing but one row are merged with it. Other nodes (shapes,
 * constants, element-wise) are left to the editor's table, unless a model has nothing else.
 * It stops between small steps, for `inSlices` to make pauses.
 */
export function* buildLayerTree(summary: ModelSummary): Generator<void, LayerTree> {
  const shown = summary.nodes.filter(isShown);
  const draft = yield* draftTree(shown.length > 0 ? shown : summary.nodes, summary.nodes);
  const byNode = new Map<string, TreeEntry>();
  return { roots: yield* finishLevel(draft.children, byNode), byNode };
}

function isShown(node: NodeSummary): boolean {
  return node.isLayer || FOLLOWERS.has(node.kind) || node.kind === 'control';
}

/** Recursion is bounded: drafts limit the depth of folders, and sub-graphs nest no deeper than a file can be read. */
function* finishLevel(
  drafts: readonly Draft[],
  byNode: Map<string, TreeEntry>,
): Generator<void, TreeEntry[]> {
  const rows = inRanges(putFollowersUnderLayers(drafts.map(mergeSingles)));
  const entries: TreeEntry[] = [];
  for (const draft of rows) {
    const children = draft.children.length === 0 ? [] : yield* finishLevel(draft.children, byNode);
    const entry: TreeEntry = {
      id: draft.id,
      label: draft.label,
      node: draft.node,
      children,
      parent: undefined,
      params: sum([draft.node?.params ?? 0, ...children.map(child => child.params)]),
      macs: sumKnown([draft.node?.macs ?? null, ...children.map(child => child.macs)]),
      layers: sum([draft.node?.isLayer ? 1 : 0, ...children.map(child => child.layers)]),
    };
    for (const child of children) child.parent = entry;
    if (draft.node !== undefined) byNode.set(draft.node.id, entry);
    entries.push(entry);
  }
  yield;
  return entries;
}

/** A folder with one row in it becomes that row, under the folder's name: exporters make a folder of every module. */
function mergeSingles(draft: Draft): Draft {
  let result = draft;
  while (result.node === undefined && result.children.length === 1) {
    const only: Draft | undefined = result.children[0];
    if (only === undefined) break;
    result = { ...only, label: only.node === undefined ? `${result.label}/${only.label}` : result.label };
  }
  return result;
}

function putFollowersUnderLayers(level: readonly Draft[]): Draft[] {
  const rows: Draft[] = [];
  let layer: Draft | undefined;
  for (const draft of level) {
    const isFollower =
      draft.node !== undefined && FOLLOWERS.has(draft.node.kind) && draft.children.length === 0;
    if (isFollower && layer !== undefined) {
      layer.children.push(draft);
      continue;
    }
    // Copied, because its list of children grows.
    const row = { ...draft, children: [...draft.children] };
    rows.push(row);
    layer = row.node?.isLayer && !isFollower ? row : undefined;
  }
  return rows;
}

function inRanges(rows: Draft[]): Draft[] {
  if (rows.length <= MAX_ROWS) return rows;
  const ranges: Draft[] = [];
  for (let start = 0; start < rows.length; start += MAX_ROWS) {
    const part = rows.slice(start, start + MAX_ROWS);
    const label = `${start + 1} … ${start + part.length}`;
    // By the first row's id: two levels may have the same numbers.
    ranges.push({ id: `range:${part[0]?.id ?? ''}`, label, node: undefined, children: part });
  }
  return ranges;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter(value => value !== null);
  return known.length === 0 ? null : sum(known);
}
