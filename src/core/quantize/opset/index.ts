import type { GraphProto, NodeProto, TensorProto } from 'onnx-buf';
import { normalDomain } from '../../cost/domains.ts';
import { nodeName } from '../../cost/node-list.ts';
import { walkScopes } from '../../graph/scope.ts';
import type { Scope, Shapes } from '../../graph/types.ts';
import type { Model } from '../../model/model.ts';
import { setOpset } from '../versions.ts';
import { UniqueNames } from '../unique-names.ts';
import { conversions as attributesToInputs } from './attributes-to-inputs.ts';
import { NodeToConvert, Refusal, type ConversionTable } from './conversion.ts';
import { conversions as others } from './others.ts';
import { conversions as resize } from './resize.ts';
import { conversions as softmax } from './softmax.ts';
import { UNCHANGED } from './unchanged.ts';

/** The opset that models are converted to, and the oldest one that this knows to read. */
export const TARGET_OPSET = 13;
const OLDEST_OPSET = 7;

/** All operators that changed, by family. */
const conversions: ConversionTable = { ...attributesToInputs, ...softmax, ...resize, ...others };

/** What became of a conversion: done, or nothing was changed and this is why. */
export type Upgrade = { readonly done: true } | { readonly done: false; readonly reason: string };

/**
 * Converts a model of opset 7 to 12 to opset 13: not the number only, every node. Either all nodes are converted or
 * nothing is changed. Scopes and shapes of the model must be made anew afterwards.
 */
export async function upgradeOpset(model: Model, root: Scope, shapes: Shapes): Promise<Upgrade> {
  const opset = model.opset();
  if (opset >= TARGET_OPSET) return { done: true };
  if (opset < OLDEST_OPSET) return refuse(`opset ${opset} is older than ${OLDEST_OPSET}`);
  if (model.proto.functions.length > 0) return refuse('it has local functions');
  const names = new UniqueNames(model.proto);
  const edits: GraphEdit[] = [];
  for (const scope of walkScopes(root)) {
    const edit = await convertGraph({ model, shapes, names, opset }, scope);
    if (typeof edit === 'string') return refuse(edit);
    edits.push(edit);
  }
  for (const { graph, nodes, initializers } of edits) {
    graph.node = nodes;
    graph.initializer.push(...initializers);
  }
  setOpset(model.proto, TARGET_OPSET);
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
}

/** The graph's new nodes, or why there are none. */
async function convertGraph(all: Conversions, scope: Scope): Promise<GraphEdit | string> {
  const { model, shapes, names, opset } = all;
  const nodes: NodeProto[] = [];
  const initializers: TensorProto[] = [];
  for (const node of scope.nodes) {
    const conversion = normalDomain(node.domain) === '' ? conversions[node.opType] : undefined;
    if (conversion === undefined || opset >= conversion.since) {
      if (normalDomain(node.domain) === '' && conversion === undefined && !UNCHANGED.has(node.opType)) {
        return `"${nodeName(node)}": there is no rule for ${node.opType}`;
      }
      nodes.push(node);
      continue;
    }
    const item = new NodeToConvert(node, model, scope, shapes, names, opset);
    try {
      await conversion.convert(item);
    } catch (error) {
      if (error instanceof Refusal) return `"${nodeName(node)}" (${node.opType}): ${error.message}`;
      throw error;
    }
    nodes.push(...item.replacement);
    initializers.push(...item.initializers);
  }
  return { graph: scope.graph, nodes, initializers };
}
