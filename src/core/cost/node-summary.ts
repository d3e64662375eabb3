import { dirname, resolve } from 'node:path';
import type { LayerKind, NodeSummary, TensorSummary, ValueSummary } from '../../protocol/summary.ts';
import type { Constant, Shapes, ValueInfo } from '../graph/types.ts';
import { dataType, rawByteLength } from '../model/dtypes.ts';
import type { Model } from '../model/model.ts';
import { attributeTexts } from './attribute-text.ts';
import { normalDomain } from './domains.ts';
import { isFree, operatorKind } from './kinds.ts';
import { macRule } from './macs/index.ts';
import { nodeMacs } from './node-macs.ts';
import type { PlacedNode } from './node-list.ts';
import { inputRole } from './roles.ts';
import { elementsOf, valueSummary } from './values.ts';
import { constantBytes, constantElements, constantShape, type Weights, type WeightUse } from './weights.ts';

/** What a node's summary is made from, besides the node. */
export interface SummaryContext {
  readonly model: Model;
  readonly shapes: Shapes;
  readonly weights: Weights;
  readonly paths: ReadonlyMap<PlacedNode, readonly string[]>;
  /** Absolute paths of side-files that are not there. */
  readonly missingFiles: ReadonlySet<string>;
  readonly sparsity: Readonly<Record<string, number>>;
}

/** One node with what it costs. Calls of local functions cost nothing themselves: their bodies are listed. */
export function summarizeNode(placed: PlacedNode, context: SummaryContext): NodeSummary {
  const { node, scope } = placed;
  const domain = normalDomain(node.domain);
  const uses = context.weights.byNode.get(placed) ?? [];
  const isCall = isFunctionCall(placed);
  const macs = isCall ? 0 : nodeMacs(node, scope, context.shapes);
  const constantInputs = new Set(uses.map(use => use.input));
  const outputs = values(placed, node.output, context.shapes);
  const own = uses.filter(use => !use.shared && counts(use));
  return {
    id: placed.id,
    index: placed.index,
    name: placed.name,
    op: node.opType,
    domain,
    kind: kindOf(placed, uses),
    isLayer: uses.some(use => use.isParameter) || (macs !== 0 && macRule(domain, node.opType) !== undefined),
    path: context.paths.get(placed) ?? [],
    parent: placed.parent?.id ?? null,
    inputs: values(
      placed,
      node.input.filter((_, input) => !constantInputs.has(input)),
      context.shapes,
    ),
    outputs,
    attributes: attributeTexts(node),
    tensors: tensorsOf(placed, uses, context),
    params: own.reduce((sum, use) => sum + use.parameters, 0),
    bytes: total(own.map(use => use.bytes)),
    macs,
    otherOps: isCall ? 0 : otherOps(placed, outputs, context),
    activationBytes: isCall ? 0 : activationBytes(placed, context),
    sparsity: context.sparsity[placed.id] ?? null,
  };
}

/** A call of a function of the model whose body is listed. */
export function isFunctionCall({ node, scope }: PlacedNode): boolean {
  return scope.childrenOf(node).some(child => child.body !== undefined);
}

/** Whether the bytes of a constant are weight bytes: parameters, and the scales and zero points that go with them. */
function counts(use: WeightUse): boolean {
  return use.isParameter || use.role === 'quantization scale' || use.role === 'zero point';
}

function kindOf(placed: PlacedNode, uses: readonly WeightUse[]): LayerKind {
  const kind = operatorKind(normalDomain(placed.node.domain), placed.node.opType) ?? 'other';
  // Gather is a table of embeddings with a table in it, else it picks elements.
  return kind === 'embedding' && !uses.some(use => use.isParameter) ? 'shape' : kind;
}

function values(placed: PlacedNode, names: readonly string[], shapes: Shapes): ValueSummary[] {
  return names.filter(Boolean).map(name => valueSummary(placed.scope, name, shapes));
}

/**
 * Elements written by operators that do no multiply-accumulates, one operation each, whatever it is. Nothing for
 * views (Reshape…), for constants, and for control flow, whose bodies are listed.
 */
function otherOps(
  placed: PlacedNode,
  outputs: readonly ValueSummary[],
  context: SummaryContext,
): number | null {
  const { node } = placed;
  const domain = normalDomain(node.domain);
  const kind = operatorKind(domain, node.opType);
  if (kind === undefined) return null;
  if (macRule(domain, node.opType) !== undefined || kind === 'control' || writesNothing(placed, context))
    return 0;
  return total(outputs.map(output => elementsOf(output.shape)));
}

function activationBytes(placed: PlacedNode, context: SummaryContext): number | null {
  if (writesNothing(placed, context)) return 0;
  const infos = placed.node.output.filter(Boolean).map(name => context.shapes.value(placed.scope, name));
  return total(infos.map(valueBytes));
}

function valueBytes(info: ValueInfo): number | null {
  const elements = elementsOf(info.shape);
  return elements === null ? null : rawByteLength(dataType(info.dtype), elements);
}

function writesNothing(placed: PlacedNode, context: SummaryContext): boolean {
  const { node } = placed;
  return isFree(normalDomain(node.domain), node.opType) || context.weights.folded.has(placed);
}

/** Null when one is. */
function total(counts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const count of counts) {
    if (count === null) return null;
    sum += count;
  }
  return sum;
}

function tensorsOf(placed: PlacedNode, uses: readonly WeightUse[], context: SummaryContext): TensorSummary[] {
  if (uses.length > 0) {
    return uses.map(use =>
      tensorSummary(use.constant, use.role, use.shared, context.model, context.missingFiles),
    );
  }
  // Seen at the nodes they are read by, counted where they are computed with.
  return directConstants(placed).map(([constant, role]) =>
    tensorSummary(constant, role, true, context.model, context.missingFiles),
  );
}

function directConstants({ node, scope }: PlacedNode): (readonly [Constant, string])[] {
  const isConstant = node.opType === 'Constant' && normalDomain(node.domain) === '';
  const names = isConstant ? node.output.slice(0, 1) : node.input;
  return names.flatMap((name, input) => {
    const constant = name ? scope.constant(name) : undefined;
    const role = isConstant ? 'constant' : inputRole(node.domain, node.opType, input, true);
    return constant ? [[constant, role] as const] : [];
  });
}

function tensorSummary(
  constant: Constant,
  role: string,
  shared: boolean,
  model: Model,
  missingFiles: ReadonlySet<string>,
): TensorSummary {
  const { tensor, name } = constant;
  const location = tensor.externalData.find(entry => entry.key === 'location')?.value;
  const isMissing =
    location !== undefined &&
    model.source !== undefined &&
    missingFiles.has(resolve(dirname(model.source.path), location));
  return {
    name,
    role,
    dtype: dataType(tensor.dataType).name,
    shape: constantShape(constant),
    elements: constantElements(constant),
    bytes: constantBytes(constant),
    shared,
    ...(location !== undefined && { external: location }),
    ...(isMissing && { missing: true }),
  };
}
