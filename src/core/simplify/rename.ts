import type { Scope } from '../graph/types.ts';
import { walkScopes } from '../graph/scope.ts';

/** Scopes whose nodes may be edited: those of function bodies are expanded copies, shared by all calls. */
export function editableScopes(root: Scope): Scope[] {
  return [...walkScopes(root)].filter(scope => !isInFunction(scope));
}

function isInFunction(scope: Scope): boolean {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.body !== undefined) return true;
  return false;
}

/** Whether the value is a result of its graph. */
export function isGraphOutput(scope: Scope, name: string): boolean {
  return scope.graph.output.some(output => output.name === name);
}

/** Whether some graph inside the scope defines the name for itself. */
function isShadowed(scope: Scope, name: string): boolean {
  return scope.children.some(
    child => child.body === undefined && (child.defines(name) || isShadowed(child, name)),
  );
}

/** All nodes that read the value: of the scope itself and of the sub-graphs in it. */
export function readersOf(scope: Scope, name: string): { readonly scope: Scope; readonly count: number }[] {
  const found: { scope: Scope; count: number }[] = [];
  const own = scope.consumers(name).length + (isGraphOutput(scope, name) ? 1 : 0);
  if (own > 0) found.push({ scope, count: own });
  for (const child of scope.children) {
    if (child.body === undefined && !child.defines(name)) found.push(...readersOf(child, name));
  }
  return found;
}

/**
 * Lets everyone who reads `from` read `to` instead, in sub-graphs too. Where `from` is a result of the graph, the node that makes `to` is made to
 * write `from`, so that results keep their names. Scopes must be built anew afterwards.
 * @returns false, and nothing is changed, where that can't be done
 */
export function replaceValue(scope: Scope, from: string, to: string): boolean {
  if (isShadowed(scope, to) || isShadowed(scope, from)) return false;
  if (!isGraphOutput(scope, from)) {
    renameReads(scope, from, to);
    return true;
  }
  const producer = scope.producer(to);
  if (producer === undefined || isGraphOutput(scope, to)) return false;
  producer.output = producer.output.map(name => (name === to ? from : name));
  renameReads(scope, to, from);
  return true;
}

function renameReads(scope: Scope, from: string, to: string): void {
  for (const node of scope.nodes) node.input = node.input.map(name => (name === from ? to : name));
  for (const child of scope.children) {
    if (child.body !== undefined) continue;
    renameReads(child, from, to);
    for (const output of child.graph.output) if (output.name === from) output.name = to;
  }
}
