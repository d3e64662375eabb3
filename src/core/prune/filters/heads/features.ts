import type { NodeProto } from 'onnx-buf';
import { nodeName } from '../../../cost/node-list.ts';
import { EspalierError } from '../../../errors.ts';
import type { Coupling } from '../../../graph/channels/index.ts';
import { dataType } from '../../../model/dtypes.ts';
import { didYouMean } from '../../../passes/near.ts';
import { activationOf } from '../../criteria/following.ts';
import { namesOf } from '../select-groups.ts';

/** Operators through which a map stays a map, and that a convolution may be looked for behind. */
const KEEPS_MAPS = new Set(
  (
    'Add Sub Mul Div Relu Clip LeakyRelu PRelu Elu Selu Celu Sigmoid HardSigmoid HardSwish Tanh Gelu Mish Softplus Swish ' +
    'BatchNormalization InstanceNormalization LRN Dropout Identity Concat Pad Cast MaxPool AveragePool GlobalMaxPool GlobalAveragePool'
  ).split(' '),
);

const GLOBAL_POOLS = new Set(['GlobalMaxPool', 'GlobalAveragePool', 'ReduceMean', 'ReduceMax']);

/**
 * The maps that the classifier behind the convolutions reads: the last value with positions on the way to the output, before it is pooled
 * over all of them. Channels are its axis 1.
 * @throws EspalierError `UNSUPPORTED` when there is no one such value, or nothing behind it to replace
 */
export function findFeatures(coupling: Coupling, output: string): string {
  const ends = new Set<string>();
  const seen = new Set<string>();
  let layers = 0;
  const pending = [output];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const producer = coupling.scope.producer(name);
    if (!producer) {
      ends.add(name);
    } else if (isMap(coupling, name, producer)) {
      ends.add(unpooled(coupling, name));
    } else {
      if (coupling.layers.some(layer => layer.node === producer)) layers++;
      pending.push(...dataInputs(coupling, producer));
    }
  }
  const [end, ...others] = ends;
  if (end === undefined || others.length > 0 || !comesFromConv(coupling, end)) {
    throw new EspalierError(
      'UNSUPPORTED',
      `The output "${output}" is not computed from the maps of one convolution, so it is not clear what its classifier is.`,
      'Name the layer whose maps are to be used with the setting features.',
    );
  }
  if (layers === 0) {
    throw new EspalierError(
      'UNSUPPORTED',
      `There is no fully connected layer between the maps "${end}" and the output "${output}".`,
      'Name an earlier layer with the setting features to replace all that is behind it.',
    );
  }
  return end;
}

/** What the layer of that name puts out, after its norm and activation. @throws EspalierError `NO_MATCH`, `UNSUPPORTED` */
export function namedFeatures(coupling: Coupling, name: string): string {
  const layer = coupling.layers.findLast(one => namesOf(one).includes(name));
  if (!layer) {
    const names = coupling.layers.map(one => nodeName(one.node));
    throw new EspalierError(
      'NO_MATCH',
      `There is no layer "${name}" whose maps could be features.`,
      didYouMean(name, names) || undefined,
    );
  }
  const value = activationOf(coupling, layer);
  if (value?.axis === 1) return value.name;
  throw new EspalierError(
    'UNSUPPORTED',
    `The channels of "${name}" are not where features are looked for (axis 1).`,
    'Name another layer with the setting features.',
  );
}

/** A result of a pool, norm, activation and so on with positions behind its channels. */
function isMap({ scope, shapes }: Coupling, name: string, producer: NodeProto): boolean {
  const rank = shapes.value(scope, name).shape?.length ?? 0;
  return rank >= 3 && (KEEPS_MAPS.has(producer.opType) || producer.opType.includes('Conv'));
}

/** Inputs that are computed with: no constants, no sizes. */
function dataInputs(coupling: Coupling, node: NodeProto): string[] {
  return node.input.filter((name, i) => {
    if (!name || coupling.input(node, i)?.isWeight || coupling.scope.constant(name)) return false;
    return dataType(coupling.shapes.value(coupling.scope, name).dtype).kind === 'float';
  });
}

/** Before a pool over all positions, which the new head does itself. */
function unpooled({ scope }: Coupling, name: string): string {
  const producer = scope.producer(name);
  return producer && GLOBAL_POOLS.has(producer.opType) ? producer.input[0]! : name;
}

function comesFromConv(coupling: Coupling, name: string): boolean {
  let at = name;
  for (let steps = 0; steps < 1000; steps++) {
    const producer = coupling.scope.producer(at);
    if (!producer) return false;
    if (producer.opType.includes('Conv')) return true;
    const [next] = dataInputs(coupling, producer);
    if (!KEEPS_MAPS.has(producer.opType) || next === undefined) return false;
    at = next;
  }
  return false;
}
