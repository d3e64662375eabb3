import type { GraphProto, NodeProto, TensorProto } from 'onnx-buf';
import { normalDomain } from '../../cost/domains.ts';
import { nodeName } from '../../cost/node-list.ts';
import { walkScopes } from '../../graph/scope.ts';
import type { Scope, Shapes } from '../../graph/types.ts';
import type { Model } from '../../model/model.ts';
import { setOpset } from '../versions.ts';
import { UniqueNames } from '../unique-names.ts';
import { conversions as attributesToInputs } from './attributes-to-inputs.ts';
import { NodeToConvert, Refusal, type Conversion, type ConversionTable } from './conversion.ts';
import { later, NEWER } from './later.ts';
import { conversions as others } from './others.ts';
import { conversions as resize } from './resize.ts';
import { conversions as softmax } from './softmax.ts';
import { UNCHANGED } from './unchanged.ts';

/** The opset that models are converted to, and the oldest one that this knows to read. */
export const TARGET_OPSET = 13;
const OLDEST_OPSET = 7;

/** All operators that changed up to {@link TARGET_OPSET}, by family. */
const conversions: ConversionTable = { ...attributesToInputs, ...softmax, ...resize, ...others };

/** The latest opset that this knows to write. */
export const LATEST_OPSET = 25;

/** What became of a conversion: done, or nothing was changed and this is why. */
export type Upgrade = { readonly done: true } | { readonly done: false; readonly reason: string };

/**
 * Converts a model of opset 7 or later to opset 13, or a later one: not the number only, every node. Either all nodes are converted or
 * nothing is changed. Scopes and shapes of the model must be made anew afterwards.
 * @param target at most {@link LATEST_OPSET}
 */
export async function upgradeOpset(
  model: Model,
  root: Scope,
  shapes: Shapes,
  target = TARGET_OPSET,
): Promise<Upgrade> {
  const opset = model.opset();
  if (opset >= target) return { done: true };
  if (opset < OLDEST_OPSET) return refuse(`opset ${opset} is older than ${OLDEST_OPSET}`);
  if (model.proto.functions.length > 0) return refuse('it has local functions');
  const names = new UniqueNames(model.proto);
  const edits: GraphEdit[] = [];
  for (const scope of walkScopes(root)) {
    const edit = await convertGraph({ model, shapes, names, opset, target }, scope);
    if (typeof edit === 'string') return refuse(edit);
    edits.push(edit);
  }
  for (const { graph, nodes, initializers } of edits) {
    graph.node = nodes;
    graph.initializer.push(...initializers);
  }
  setOpset(model.proto, target);
  return { done: true };
}

interface GraphEdit {
  readonly graph: GraphProto;
  readonly nodes: NodeProto[];
  readonly initializers: TensorProto[];
}

function refuse(reason: string): Upgrade {
  return { done: false, reason };
}

interface Conversions {
  readonly model: Model;
  readonly shapes: Shapes;
  readonly names: UniqueNames;
  readonly opset: number;
  readonly target: number;
}

/** The graph's new nodes, or why there are none. */
async function convertGraph(all: Conversions, scope: Scope): Promise<GraphEdit | string> {
  const nodes: NodeProto[] = [];
  const initializers: TensorProto[] = [];
  for (const node of scope.nodes) {
    const steps = stepsFor(node, all);
    if (typeof steps === 'string') return `"${nodeName(node)}": ${steps}`;
    let current: readonly NodeProto[] = [node];
    for (const step of steps) {
      const next: NodeProto[] = [];
      for (const one of current) {
        const item = new NodeToConvert(one, all.model, scope, all.shapes, all.names, all.opset);
        try {
          if (one.opType === node.opType) await step.convert(item);
        } catch (error) {
          if (error instanceof Refusal) return `"${nodeName(node)}" (${node.opType}): ${error.message}`;
          throw error;
        }
        next.push(...item.replacement);
        initializers.push(...item.initializers);
      }
      current = next;
    }
    nodes.push(...current);
  }
  return { graph: scope.graph, nodes, initializers };
}

/** What is to be done to a node, in the order of the opsets; why it can't be. */
function stepsFor(node: NodeProto, { opset, target }: Conversions): readonly Conversion[] | string {
  if (normalDomain(node.domain) !== '') return [];
  const { opType } = node;
  const early = conversions[opType];
  const isKnown = early !== undefined || UNCHANGED.has(opType);
  const isLater = target > TARGET_OPSET && (NEWER.has(opType) || later[opType] !== undefined);
  if (!isKnown && !isLater) return `there is no rule for ${opType}`;
  const steps = [early, target > TARGET_OPSET ? later[opType] : undefined];
  return steps.filter(step => step !== undefined).filter(step => opset < step.since && step.since <= target);
}
