import type { TensorProto } from 'onnx-buf';
import { makeTensor } from '../../../../src/core/model/tensors.ts';
import { encode, external, graph, model, node, value, weight } from '../../../fixtures/build.ts';
import type { Random } from '../formats/random-model.ts';

const KINDS = ['noise', 'sparse', 'shared', 'sparse and shared', 'runs', 'constant'] as const;
const DTYPES = [
  'float32',
  'float16',
  'bfloat16',
  'float64',
  'int8',
  'uint8',
  'int32',
  'uint4',
  'int4',
] as const;
const SIDE = 'side.data';

/** Weights of a kind, by the name of the kind. */
export function weights(kind: string, count: number, random: Random): number[] {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(6.283 * random.next());
  const codebook = Array.from({ length: 16 }, normal);
  let run = 0;
  return Array.from({ length: count }, () => {
    switch (kind) {
      case 'noise':
        return normal();
      case 'sparse':
        return random.chance(0.1) ? normal() : 0;
      case 'shared':
        return codebook[random.below(16)]!;
      case 'sparse and shared':
        return random.chance(0.1) ? codebook[random.below(16)]! : 0;
      case 'runs':
        return (run = random.chance(0.02) ? normal() : run);
      default:
        return 0.25;
    }
  });
}

/**
 * A model with weights of random kinds, types and shapes, in its graph and in a sub-graph, as raw or typed data, empty, twice the
 * same, or in a side file; unknown fields at its end. By file name, the model first.
 */
export function randomWeightedModel(random: Random): Record<string, Uint8Array> {
  const side: number[] = [];
  const list = (prefix: string) =>
    Array.from({ length: 1 + random.below(4) }, (_, i) => randomWeight(prefix + String(i), random, side));
  const own = list('w');
  if (random.chance(0.3)) own.push({ ...own[0]!, name: 'again' });
  const branch = (name: string) =>
    graph({
      name,
      nodes: [],
      outputs: [value('w0', 'float32')],
      weights: random.chance(0.5) ? list(name) : [],
    });
  const message = encode(
    model({
      nodes: [
        node('MatMul', ['x', 'w0'], ['y']),
        node('If', ['c'], ['z'], { then_branch: branch('t'), else_branch: branch('e') }),
      ],
      inputs: [value('x', 'float32', [1, 64]), value('c', 'bool', [])],
      outputs: [value('y', 'float32')],
      weights: own,
    }),
  );
  // Field 900, of a length: what later versions may add.
  const unknown = random.chance(0.5) ? [0xa2, 0x38, 3, 1, 2, 3] : [];
  return {
    'm.onnx': Uint8Array.from([...message, ...unknown]),
    ...(side.length > 0 && { [SIDE]: Uint8Array.from(side) }),
  };
}

function randomWeight(name: string, random: Random, side: number[]): TensorProto {
  const dtype = random.pick(DTYPES);
  const dims = random.pick([
    [1 + random.below(40), 64],
    [16, 8, 3, 3],
    [700 + random.below(900)],
    [0, 5],
    [],
  ]);
  const count = dims.reduce((product, dim) => product * dim, 1);
  const scale = dtype.includes('int') ? (dtype.endsWith('4') ? 2 : 30) : 1;
  const values = weights(random.pick(KINDS), count, random).map(v => {
    const scaled = Math.round(v * scale);
    return scale === 1
      ? v
      : dtype.startsWith('u')
        ? Math.abs(scaled) % (scale === 2 ? 16 : 256)
        : Math.max(-8, scaled);
  });
  const raw = weight(name, dtype, dims, values);
  if (dtype === 'float32' && random.chance(0.3)) {
    return { ...makeTensor(name, 1, dims, new Uint8Array()), rawData: new Uint8Array(), floatData: values };
  }
  if (count === 0 || random.chance(0.8)) return raw;
  const offset = side.length;
  side.push(...raw.rawData);
  return external(name, dtype, dims, { location: SIDE, offset, length: raw.rawData.length });
}
