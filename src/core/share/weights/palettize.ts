import { create } from '@bufbuild/protobuf';
import { NodeProtoSchema, type NodeProto, type TensorProto } from 'onnx-buf';
import { makeAttrInt } from '../../model/attributes.ts';
import { DTYPE, dataTypeByName } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { packBits } from '../../model/packing.ts';
import { encodeFloats, makeTensor } from '../../model/values.ts';
import type { Replacement } from '../../passes/replace-weights.ts';
import type { Weight } from '../../passes/weights.ts';
import { UniqueNames } from '../../quantize/unique-names.ts';
import type { SharedLayer } from './share-layer.ts';

/** Types of four bits came with it. */
const UINT4_OPSET = 21;

/** Bytes that nodes and headers take beside the data, roughly, for the decision whether it pays. */
export const NODE_BYTES = 500;

/** Bits that an index takes in the file. */
export function indexWidth(largest: number): 4 | 8 {
  return largest < 16 ? 4 : 8;
}

/**
 * Makes nodes that compute layers' weights from codebooks and indices: Cast and Gather, or GatherElements with a codebook for
 * each channel; rows of a codebook of vectors, and Reshape. Indices of four bits are uint4 from opset 21 on; before, two are in a byte, which a table that all layers
 * share takes apart. ONNX Runtime does all this once, when it loads the model. Needs opset 13.
 */
export class Palettizer {
  private readonly names: UniqueNames;
  private readonly opset: number;
  private pairs: string | undefined;
  private count = 0;
  private readonly shapes = new Map<string, string>();

  constructor(private readonly model: Model) {
    this.names = new UniqueNames(model.proto);
    this.opset = model.opset();
  }

  palettize(layer: SharedLayer): Replacement {
    const parts = new Parts(layer.weight, this.count++, this.names);
    const { axis, vector, codebooks, codebookType, weight } = layer;
    const { dims } = weight;
    const own = weight.constant.tensor.dataType;
    const largest = Math.max(...codebooks.map(codebook => codebook.length / vector)) - 1;
    const shape = vector > 1 ? [layer.indices.length] : axis === null ? dims : matrixShape(dims, axis);
    const indices = this.indices(parts, layer.indices, shape, indexWidth(largest));
    const codebook = storeCodebook(parts, layer, largest + 1);
    const isWhole = shape.length === dims.length && shape.every((dim, i) => dim === dims[i]);
    let found: string;
    if (axis === null) {
      found = parts.node('Gather', [codebook, indices]);
      if (vector > 1) found = parts.node('Reshape', [found, this.shape(dims)]);
    } else {
      found = parts.node('GatherElements', [codebook, indices], [makeAttrInt('axis', axis === 0 ? 1 : 0)]);
      if (!isWhole) found = parts.node('Reshape', [found, this.shape(dims)]);
    }
    if (codebookType !== own) parts.node('Cast', [found], [makeAttrInt('to', own)]);
    return parts.finish();
  }

  /** A constant for Reshape or Slice; layers of the same shape share it. */
  private shape(dims: readonly number[]): string {
    const key = dims.join('x');
    const known = this.shapes.get(key);
    if (known !== undefined) return known;
    const name = this.names.take(`shape_${key}`);
    this.shapes.set(key, name);
    const bytes = new Uint8Array(BigInt64Array.from(dims, BigInt).buffer);
    this.model.graph.initializer.push(makeTensor(name, DTYPE.int64, [dims.length], bytes));
    return name;
  }

  /** Indices in the given shape, as int32. */
  private indices(parts: Parts, indices: Uint8Array, shape: readonly number[], width: 4 | 8): string {
    const toInt32 = [makeAttrInt('to', DTYPE.int32)];
    if (width === 8)
      return parts.node('Cast', [parts.constant('indices', DTYPE.uint8, shape, indices)], toInt32);
    const packed = packBits(indices, 4);
    if (this.opset >= UINT4_OPSET) {
      const uint4 = dataTypeByName('uint4')!.code;
      return parts.node('Cast', [parts.constant('indices', uint4, shape, packed)], toInt32);
    }
    const bytes = parts.constant('indices', DTYPE.uint8, [packed.length], packed);
    const both = parts.node('Gather', [this.pairTable(), parts.node('Cast', [bytes], toInt32)]);
    if (indices.length % 2 === 0) return parts.node('Reshape', [both, this.shape(shape)]);
    const flat = parts.node('Reshape', [both, this.shape([-1])]);
    const range = [this.shape([0]), this.shape([indices.length])];
    return parts.node('Reshape', [parts.node('Slice', [flat, ...range]), this.shape(shape)]);
  }

  /** `[256, 2]`: the two halves of each byte, the low one first. */
  private pairTable(): string {
    if (this.pairs !== undefined) return this.pairs;
    const { graph } = this.model;
    const stored = this.names.take('halves_of_bytes');
    this.pairs = this.names.take('halves_of_bytes_int32');
    const table = Uint8Array.from({ length: 512 }, (_, i) => (i % 2 === 0 ? (i >> 1) & 15 : i >> 5));
    graph.initializer.push(makeTensor(stored, DTYPE.uint8, [256, 2], table));
    const attribute = [makeAttrInt('to', DTYPE.int32)];
    graph.node.unshift(
      create(NodeProtoSchema, { opType: 'Cast', input: [stored], output: [this.pairs], attribute }),
    );
    return this.pairs;
  }
}

/** What takes the place of one weight, as it is put together. */
class Parts {
  private readonly nodes: NodeProto[] = [];
  private readonly initializers: TensorProto[] = [];

  constructor(
    private readonly weight: Weight,
    private readonly number: number,
    private readonly names: UniqueNames,
  ) {}

  /** Nodes have no names: in small models these would take more than the codebooks. */
  node(opType: string, input: string[], attribute: NodeProto['attribute'] = []): string {
    const output = this.names.take(`palette${this.number}_${this.nodes.length}`);
    this.nodes.push(create(NodeProtoSchema, { opType, input, output: [output], attribute }));
    return output;
  }

  constant(part: string, dtype: number, dims: readonly number[], bytes: Uint8Array): string {
    const name = this.names.take(`${this.weight.name}_${part}`);
    this.initializers.push(makeTensor(name, dtype, dims, bytes));
    return name;
  }

  /** The last node puts out the weight. */
  finish(): Replacement {
    this.nodes.at(-1)!.output = [this.weight.name];
    return { weight: this.weight, initializers: this.initializers, nodes: this.nodes };
  }
}

/** All codebooks, filled up to the same length; channels first, or last when they are last in the weight. */
function storeCodebook(
  parts: Parts,
  { axis, vector, codebooks, codebookType }: SharedLayer,
  length: number,
): string {
  const store = (dims: readonly number[], values: Float32Array) =>
    parts.constant('codebook', codebookType, dims, encodeFloats(values, codebookType));
  if (vector > 1) return store([length, vector], codebooks[0]!);
  if (axis === null) return store([codebooks[0]!.length], codebooks[0]!);
  const channels = codebooks.length;
  const all = new Float32Array(channels * length);
  for (const [channel, own] of codebooks.entries()) {
    for (const [i, value] of own.entries()) {
      all[axis === 0 ? channel * length + i : i * channels + channel] = value;
    }
  }
  return store(axis === 0 ? [channels, length] : [length, channels], all);
}

/** Channels by the rest, or the rest by channels. */
function matrixShape(dims: readonly number[], axis: number): number[] {
  const rest = dims.reduce((product, dim) => product * dim, 1) / dims[axis]!;
  return axis === 0 ? [dims[0]!, rest] : [rest, dims[axis]!];
}
