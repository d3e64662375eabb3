import type { NodeSummary } from '../../protocol/summary.ts';

/** A row in the making: a folder, or a node. */
export interface Draft {
  readonly id: string;
  readonly label: string;
  readonly node: NodeSummary | undefined;
  readonly children: Draft[];
}

/** Folders deeper than this are joined into one; names come from files, and may be anything. */
const MAX_DEPTH = 24;
/** Nodes between two stops. */
const STEP = 100;

/**
 * Sorts nodes into folders by their `path`, nodes of sub-graphs below the node that holds the sub-graph. Rows keep the
 * order of the file; a folder stands where its first node does.
 */
export function* draftTree(
  shown: readonly NodeSummary[],
  all: readonly NodeSummary[],
): Generator<void, Draft> {
  const root: Draft = { id: '', label: '', node: undefined, children: [] };
  const folders = new Map<string, Draft>();
  const drafts = new Map<string, Draft>();
  const nodes = new Map(all.map(node => [node.id, node]));

  for (const node of shown) {
    const owner = nearestShown(node, nodes, drafts);
    let place = (owner && drafts.get(owner.id)) ?? root;
    let key = `in:${owner?.id ?? ''}`;
    for (const name of folderNames(node)) {
      key += `\0${name}`;
      place = folder(folders, key, name, place);
    }
    const draft = { id: `node:${node.id}`, label: shortName(node), node, children: [] };
    place.children.push(draft);
    drafts.set(node.id, draft);
    if (drafts.size % STEP === 0) yield;
  }
  return root;
}

function folder(folders: Map<string, Draft>, key: string, name: string, parent: Draft): Draft {
  const known = folders.get(key);
  if (known !== undefined) return known;
  const made: Draft = { id: `folder:${key}`, label: name, node: undefined, children: [] };
  folders.set(key, made);
  parent.children.push(made);
  return made;
}

/** The closest node around this one's sub-graph that has a row. */
function nearestShown(
  node: NodeSummary,
  nodes: ReadonlyMap<string, NodeSummary>,
  drafts: ReadonlyMap<string, Draft>,
): NodeSummary | undefined {
  let parent = node.parent === null ? undefined : nodes.get(node.parent);
  while (parent !== undefined && !drafts.has(parent.id)) {
    parent = parent.parent === null ? undefined : nodes.get(parent.parent);
  }
  return parent;
}

/** A node's folders; inside a sub-graph they are told from its owner on. */
function folderNames({ path }: NodeSummary): readonly string[] {
  if (path.length <= MAX_DEPTH) return path;
  return [...path.slice(0, MAX_DEPTH - 1), path.slice(MAX_DEPTH - 1).join('/')];
}

/** What is left of a node's name below its folders; its operator when nothing is. */
export function shortName(node: NodeSummary): string {
  let rest = node.name;
  for (const name of node.path) {
    const bare = rest.replace(/^[/.:]+/, '');
    if (!bare.startsWith(name)) break;
    rest = bare.slice(name.length);
  }
  return rest.replace(/^[/.:]+/, '') || node.op;
}
