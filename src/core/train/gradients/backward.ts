import type { NodeProto } from 'onnx-buf';
import { normalDomain } from '../../cost/domains.ts';
import { nodeName } from '../../cost/node-list.ts';
import { EspalierError } from '../../errors.ts';
import { capturedNames, topologicalOrder } from '../../graph/topology.ts';
import type { Scope, Shapes } from '../../graph/types.ts';
import { dataType } from '../../model/dtypes.ts';
import { GradientCall } from './call.ts';
import type { Emit } from './emit.ts';
import { gradients } from './index.ts';
import type { FormChoice, GradientEntry, GradientRule } from './types.ts';

export interface BackwardOptions {
  /** The main graph, forward pass and loss; every size is a number. */
  readonly scope: Scope;
  readonly shapes: Shapes;
  /** Appends to the graph of {@link scope}. */
  readonly emit: Emit;
  /** Values to go back from, each with the name of its gradient (same shape): for a loss, a constant 1. */
  readonly seeds: ReadonlyMap<string, string>;
  /** Values whose gradients are asked for: weights, inputs, anything in between. */
  readonly wrt: Iterable<string>;
  /** Rules for single nodes in place of those of their operators, by the name of the node's first output. */
  readonly rules?: ReadonlyMap<string, GradientRule>;
  /** Picks among graphs that compute the same; by default what the shapes suggest. */
  readonly chooseForm?: (choice: FormChoice) => string;
  /** Threads that the graph will run on: decides among such graphs. */
  readonly threads?: number | undefined;
}

/**
 * Reverse-mode differentiation (Griewank & Walther, Evaluating Derivatives, §3.2): appends nodes of standard operators that compute the
 * gradient of `Σ seed · value` with respect to each wanted value. Only nodes on a path from a wanted value to a seed are looked at; where a
 * value is used several times its gradients are added. Some nodes on the path get a further output (MaxPool its indices).
 * @returns the name of each wanted value's gradient, of its shape; no entry for a value that the seeds do not depend on
 * @throws EspalierError `UNSUPPORTED` naming operator and node where there is no gradient
 */
export function backward(options: BackwardOptions): Map<string, string> {
  const { scope, shapes, emit, chooseForm = (choice: FormChoice) => choice.suggested } = options;
  const wrt = new Set(options.wrt);
  const order = topologicalOrder(scope).slice();
  const moving = movingValues(order, scope, shapes, wrt);
  const parts = new Map<string, string[]>();
  for (const [value, seed] of options.seeds) parts.set(value, [seed]);

  const total = (value: string): string | undefined => {
    const list = parts.get(value);
    if (list === undefined || list.length === 0) return undefined;
    const sum = list.reduce((a, b) => emit.add(a, b));
    parts.set(value, [sum]);
    return sum;
  };

  for (const node of order.reverse()) {
    if (!node.output.some(name => moving.has(name) && parts.has(name))) continue;
    const wanted = node.input.map(name => moving.has(name));
    if (!wanted.includes(true)) continue;
    const outputGradients = node.output.map(name => (name && moving.has(name) ? total(name) : undefined));
    const call = new GradientCall(
      node,
      emit,
      scope,
      shapes,
      outputGradients,
      wanted,
      chooseForm,
      options.threads,
    );
    const rule = options.rules?.get(node.output[0] ?? '') ?? ruleFor(node);
    const found = rule(call);
    found.forEach((gradient, i) => {
      const value = node.input[i];
      if (gradient === undefined || !value || !wanted[i]) return;
      const list = parts.get(value);
      if (list) list.push(gradient);
      else parts.set(value, [gradient]);
    });
  }
  const result = new Map<string, string>();
  for (const value of wrt) {
    const gradient = total(value);
    if (gradient !== undefined) result.set(value, gradient);
  }
  return result;
}

/** The float values that change when a wanted one does. */
function movingValues(
  order: readonly NodeProto[],
  scope: Scope,
  shapes: Shapes,
  wrt: ReadonlySet<string>,
): ReadonlySet<string> {
  const moving = new Set(wrt);
  for (const node of order) {
    const reads = node.input.some(name => moving.has(name));
    const captures = !reads && [...capturedNames(scope, node)].some(name => moving.has(name));
    if (captures) throw noGradient(node, 'its sub-graphs read values that are trained');
    if (!reads || entryOf(node) === 'constant') continue;
    for (const name of node.output) if (name && isFloat(shapes, scope, name)) moving.add(name);
  }
  return moving;
}

function isFloat(shapes: Shapes, scope: Scope, name: string): boolean {
  const { dtype } = shapes.value(scope, name);
  return dtype === 0 || dataType(dtype).kind === 'float';
}

function entryOf(node: NodeProto): GradientEntry | undefined {
  const domain = normalDomain(node.domain);
  const key = domain === '' ? node.opType : `${domain}:${node.opType}`;
  return Object.hasOwn(gradients, key) ? gradients[key] : undefined;
}

function ruleFor(node: NodeProto): GradientRule {
  const entry = entryOf(node);
  if (typeof entry === 'function') return entry;
  throw noGradient(node);
}

function noGradient(node: NodeProto, reason?: string): EspalierError {
  const operator = node.domain && normalDomain(node.domain) ? `${node.domain}:${node.opType}` : node.opType;
  return new EspalierError(
    'UNSUPPORTED',
    `Operator ${operator} in node "${nodeName(node)}" has no gradient${reason ? `: ${reason}` : ''}.`,
    'Train only layers after it, or export the model without it.',
  );
}
