import type { NodeProto } from 'onnx-buf';
import { normalDomain } from '../../cost/domains.ts';
import { nodeName } from '../../cost/node-list.ts';
import type { Scope, Shapes } from '../../graph/types.ts';
import { attrFloat, attrInt, attrInts, attrString } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import { selectWeights } from '../../passes/layer-selection.ts';
import { Skipped } from '../../passes/skipped.ts';
import type { Weight } from '../../passes/weights.ts';
import type { DynamicSettings } from './settings.ts';

/** A layer that can multiply in integers with inputs rounded as they come. */
export interface Candidate {
  readonly node: NodeProto;
  readonly kind: 'matrix' | 'conv' | 'lstm';
  /** Its weight; for recurrent layers that of the inputs, then the recurrent one. */
  readonly weights: readonly Weight[];
}

export interface Candidates {
  readonly list: readonly Candidate[];
  readonly skipped: Skipped;
}

/** @throws EspalierError `NO_MATCH` */
export function findCandidates(scope: Scope, shapes: Shapes, settings: DynamicSettings): Candidates {
  const selection = selectWeights(scope, {
    ...settings,
    minElements: 1,
    embeddings: false,
    types: ['float32'],
  });
  const skipped = selection.skipped;
  const byName = new Map(
    selection.weights.filter(weight => weight.constant.scope === scope).map(one => [one.name, one]),
  );
  const list: Candidate[] = [];
  for (const node of scope.nodes) {
    if (normalDomain(node.domain) !== '') continue;
    const kind = kindOf(node, settings);
    if (kind === undefined) continue;
    const weights = (kind === 'lstm' ? [1, 2] : [1]).flatMap(i => byName.get(node.input[i] ?? '') ?? []);
    if (weights.length !== (kind === 'lstm' ? 2 : 1)) continue;
    const reason = obstacle(node, kind, weights[0]!, scope, shapes);
    if (reason === undefined) list.push({ node, kind, weights });
    else skipped.add(reason, nodeName(node));
  }
  return { list, skipped };
}

function kindOf(node: NodeProto, settings: DynamicSettings): Candidate['kind'] | undefined {
  if (node.opType === 'MatMul' || node.opType === 'Gemm') return 'matrix';
  if (node.opType === 'Conv' && settings.convolutions) return 'conv';
  return node.opType === 'LSTM' && settings.recurrent ? 'lstm' : undefined;
}

/** Why a layer stays in floats, as the end of "left alone because …". */
function obstacle(
  node: NodeProto,
  kind: Candidate['kind'],
  weight: Weight,
  scope: Scope,
  shapes: Shapes,
): string | undefined {
  const [input = ''] = node.input;
  if (scope.constant(input) !== undefined) return 'their inputs are constants';
  if (shapes.value(scope, input).dtype !== DTYPE.float32) return 'they do not compute in float32';
  if (kind === 'lstm')
    return attrInt(node, 'layout', 0) === 0 ? undefined : 'their samples come first (layout)';
  if (kind === 'conv') return convObstacle(node, shapes.value(scope, input).shape?.length);
  if (weight.dims.length !== 2) return 'their weights are stacks of matrices';
  if (node.opType === 'MatMul') return undefined;
  if (attrInt(node, 'transA', 0) !== 0) return 'they read their input transposed';
  const isScaled = attrFloat(node, 'alpha', 1) !== 1 || (node.input[2] && attrFloat(node, 'beta', 1) !== 1);
  return isScaled ? 'they are scaled (alpha, beta)' : undefined;
}

/** The integer kernel pads with the zero point only where padding is written out. */
function convObstacle(node: NodeProto, rank: number | undefined): string | undefined {
  if (rank !== 4) return 'they are no convolutions of pictures';
  const isPadded = attrInts(node, 'pads', [0]).some(pad => pad !== 0);
  return isPadded || attrString(node, 'auto_pad', 'NOTSET') === 'NOTSET'
    ? undefined
    : 'their padding is automatic';
}
