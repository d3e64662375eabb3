import { create } from '@bufbuild/protobuf';
import { NodeProtoSchema, type NodeProto } from 'onnx-buf';
import { attrInt, makeAttrInt } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { encodeFloats, makeTensor, readFloats } from '../../model/values.ts';
import type { Weight } from '../../passes/weights.ts';
import { pairScales } from '../static/pair-sums.ts';
import type { Target } from '../static/targets.ts';
import type { UniqueNames } from '../unique-names.ts';
import { importMicrosoft } from '../versions.ts';
import type { Candidate } from './candidates.ts';
import { toIntegers, transposed, type IntegerWeight } from './matrix.ts';

/** Names of a rounded input: integers, scale, zero point. */
type Rounded = readonly [codes: string, scale: string, zeroPoint: string];

/** Puts integer products into the place of layers. */
export class DynamicWriter {
  private readonly inputs = new Map<string, Rounded>();
  private readonly stored = new Map<string, readonly [codes: string, scale: string, zeroPoint: string]>();

  constructor(
    private readonly model: Model,
    private readonly names: UniqueNames,
    private readonly target: Target,
    private readonly perChannel: boolean,
  ) {}

  /** @returns the nodes that take the layer's place */
  async replace(candidate: Candidate): Promise<NodeProto[]> {
    if (candidate.kind === 'lstm') return this.lstm(candidate);
    return candidate.kind === 'conv' ? this.conv(candidate) : this.matrix(candidate);
  }

  private async matrix({ node, weights }: Candidate): Promise<NodeProto[]> {
    const [weight] = weights as [Weight];
    const isTransposed = node.opType === 'Gemm' && attrInt(node, 'transB', 0) !== 0;
    const [rows, columns] = weight.dims as [number, number];
    const [inner, outputs] = isTransposed ? [columns, rows] : [rows, columns];
    const key = `${weight.name}:${isTransposed}`;
    const [codes, scale, zero] = await this.weightOnce(key, weight, [inner, outputs], outputs, values => {
      const own = isTransposed ? transposed(values, rows, columns) : values;
      const least = this.target.limitsPairs
        ? pairScales(own, [inner, outputs], { node, axis: 1 })
        : undefined;
      return this.integers(own, outputs, i => i % outputs, least);
    });
    const nodes: NodeProto[] = [];
    const [x, xScale, xZero] = this.rounded(node.input[0]!, nodes);
    const sum = this.name(node, 'sum');
    nodes.push(this.make(node, 'MatMulInteger', [x, codes, xZero, zero], [sum]));
    return [...nodes, ...this.scaled(node, sum, xScale, scale, node.input[2])];
  }

  private async conv({ node, weights }: Candidate): Promise<NodeProto[]> {
    const [weight] = weights as [Weight];
    const { dims } = weight;
    const outputs = dims[0]!;
    const inner = dims.slice(1).reduce((product, dim) => product * dim, 1);
    const shape = this.perChannel ? [1, outputs, 1, 1] : [];
    const [codes, scale, zero] = await this.weightOnce(
      `${weight.name}:conv`,
      weight,
      dims,
      outputs,
      values => {
        const least = this.target.limitsPairs ? pairScales(values, dims, { node, axis: 0 }) : undefined;
        return this.integers(values, outputs, i => Math.floor(i / inner), least);
      },
      shape,
    );
    const nodes: NodeProto[] = [];
    const [x, xScale, xZero] = this.rounded(node.input[0]!, nodes);
    const sum = this.name(node, 'sum');
    const product = this.make(node, 'ConvInteger', [x, codes, xZero, zero], [sum]);
    product.attribute = node.attribute;
    nodes.push(product);
    let bias = node.input[2];
    if (bias) {
      const spread = this.name(node, 'bias');
      const axes = this.constant(`${spread}_shape`, DTYPE.int64, [4], bigints([1, outputs, 1, 1]));
      nodes.push(this.make(node, 'Reshape', [bias, axes], [spread]));
      bias = spread;
    }
    return [...nodes, ...this.scaled(node, sum, xScale, scale, bias)];
  }

  /** DynamicQuantizeLSTM: inputs X, W, R, B, lengths, initial_h, initial_c, P, then scale and zero point of W and R; the weights with gates last. */
  private async lstm({ node, weights }: Candidate): Promise<NodeProto[]> {
    const stored: string[][] = [];
    for (const weight of weights) {
      const [directions, gates, inner] = weight.dims as [number, number, number];
      const shape = this.perChannel ? [directions, gates] : [directions];
      const channels = this.perChannel ? directions * gates : directions;
      const each = gates * inner;
      const swapped = (values: Float32Array) => {
        const result = new Float32Array(values.length);
        for (let d = 0; d < directions; d++)
          result.set(transposed(values.subarray(d * each, (d + 1) * each), gates, inner), d * each);
        return result;
      };
      const channelOf = (i: number) =>
        this.perChannel ? Math.floor(i / each) * gates + (i % gates) : Math.floor(i / each);
      const values = swapped(await readFloats(this.model, weight.constant.tensor));
      const { codes, scales } = toIntegers(values, channels, channelOf, this.lstmCode());
      stored.push([
        this.constant(
          `${weight.name}_quantized`,
          DTYPE.int8,
          [directions, inner, gates],
          new Uint8Array(codes.buffer),
        ),
        this.constant(`${weight.name}_scale`, DTYPE.float32, shape, encodeFloats(scales, DTYPE.float32)),
        this.constant(`${weight.name}_zero_point`, DTYPE.int8, shape, new Uint8Array(channels)),
      ]);
    }
    importMicrosoft(this.model.proto);
    const [w, r] = stored as [string[], string[]];
    const [x = '', , , ...more] = node.input;
    const padded = [...more, '', '', '', '', ''].slice(0, 5);
    const quantized = create(NodeProtoSchema, {
      name: node.name,
      domain: 'com.microsoft',
      opType: 'DynamicQuantizeLSTM',
      input: [x, w[0]!, r[0]!, ...padded, w[1]!, w[2]!, r[1]!, r[2]!],
      output: node.output,
      attribute: node.attribute.filter(({ name }) => name !== 'layout'),
    });
    return [quantized];
  }

  /** The kernel adds pairs in 16 bits too, and rows are in another order for each gate: 7 bits are safe. */
  private lstmCode(): number {
    return this.target.limitsPairs ? Math.min(63, this.target.maxCode) : this.target.maxCode;
  }

  private integers(
    values: Float32Array,
    channels: number,
    channelOf: (i: number) => number,
    least?: Float64Array,
  ): IntegerWeight {
    const { maxCode } = this.target;
    if (this.perChannel) return toIntegers(values, channels, channelOf, maxCode, least);
    const largest = least && Float64Array.of(least.reduce((max, value) => Math.max(max, value), 0));
    return toIntegers(values, 1, () => 0, maxCode, largest);
  }

  /** A weight that several layers read in the same way is stored once. */
  private async weightOnce(
    key: string,
    weight: Weight,
    dims: readonly number[],
    channels: number,
    quantize: (values: Float32Array) => IntegerWeight,
    scaleShape: readonly number[] = this.perChannel ? [channels] : [],
  ): Promise<readonly [string, string, string]> {
    const found = this.stored.get(key);
    if (found !== undefined) return found;
    const { codes, scales } = quantize(await readFloats(this.model, weight.constant.tensor));
    const names = [
      this.constant(`${weight.name}_quantized`, DTYPE.int8, dims, new Uint8Array(codes.buffer)),
      this.constant(`${weight.name}_scale`, DTYPE.float32, scaleShape, encodeFloats(scales, DTYPE.float32)),
      this.constant(`${weight.name}_zero_point`, DTYPE.int8, [], new Uint8Array(1)),
    ] as const;
    this.stored.set(key, names);
    return names;
  }

  /** DynamicQuantizeLinear, once for all readers of a value. */
  private rounded(input: string, into: NodeProto[]): Rounded {
    const found = this.inputs.get(input);
    if (found !== undefined) return found;
    const made = ['quantized', 'scale', 'zero_point'].map(part => this.names.take(`${input}_${part}`));
    into.push(
      create(NodeProtoSchema, {
        name: this.names.take(`${input}_DynamicQuantizeLinear`),
        opType: 'DynamicQuantizeLinear',
        input: [input],
        output: made,
      }),
    );
    const rounded = made as unknown as Rounded;
    this.inputs.set(input, rounded);
    return rounded;
  }

  /** Integer sums times both scales, plus the bias: the pattern that ONNX Runtime fuses. */
  private scaled(
    node: NodeProto,
    sum: string,
    xScale: string,
    scale: string,
    bias: string | undefined,
  ): NodeProto[] {
    const [cast, both, product] = ['float', 'scales', 'product'].map(part => this.name(node, part)) as [
      string,
      string,
      string,
    ];
    const result = node.output[0]!;
    const toFloat = this.make(node, 'Cast', [sum], [cast]);
    toFloat.attribute = [makeAttrInt('to', DTYPE.float32)];
    return [
      toFloat,
      this.make(node, 'Mul', [xScale, scale], [both], 'scales'),
      this.make(node, 'Mul', [cast, both], [bias ? product : result], 'scaled'),
      ...(bias ? [this.make(node, 'Add', [product, bias], [result], 'bias')] : []),
    ];
  }

  private name(node: NodeProto, part: string): string {
    return this.names.take(`${node.output[0]!}_${part}`);
  }

  private make(node: NodeProto, opType: string, input: string[], output: string[], part = opType): NodeProto {
    const name = this.names.take(`${node.name || node.output[0]!}_${part}`);
    return create(NodeProtoSchema, { name, opType, input, output });
  }

  private constant(wanted: string, dtype: number, dims: readonly number[], bytes: Uint8Array): string {
    const tensor = makeTensor(this.names.take(wanted), dtype, dims);
    this.model.setPayload(tensor, bytes);
    this.model.graph.initializer.push(tensor);
    return tensor.name;
  }
}

function bigints(values: readonly number[]): Uint8Array {
  return new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
}
