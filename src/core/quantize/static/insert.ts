import { create } from '@bufbuild/protobuf';
import { NodeProtoSchema, type NodeProto } from 'onnx-buf';
import { makeAttrInt } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { encodeFloats, makeTensor } from '../../model/values.ts';
import { INT16_OPSET, is16Bit, type QuantParams } from '../parameters.ts';
import type { UniqueNames } from '../unique-names.ts';
import { importMicrosoft } from '../versions.ts';
import { dataInputs } from './operators.ts';
import type { QuantizedValue, StaticPlan } from './plan.ts';

/**
 * Puts QuantizeLinear and DequantizeLinear behind every value of the plan. Where everyone is to read the rounded value, the pair takes over its name,
 * so that results and sub-graphs find it; else only the plan's nodes read the pair. The pairs have no names of their own, which would make up much of small files.
 */
export function insertPairs(
  model: Model,
  plan: StaticPlan,
  params: ReadonlyMap<string, QuantParams>,
  names: UniqueNames,
): void {
  const pairs = new Map<string, readonly NodeProto[]>();
  const scales = new ParamTensors(model, params, names);
  for (const value of plan.values.values()) pairs.set(value.name, pairFor(value, plan, scales, names));
  const { graph } = model;
  const placed: NodeProto[] = [];
  const made = new Set(graph.node.flatMap(node => node.output));
  // Inputs and constants first, the others behind their producers.
  for (const [name, pair] of pairs) if (!made.has(name)) placed.push(...pair);
  for (const node of graph.node) {
    const pending = node.output.flatMap(name => pairs.get(name) ?? []);
    node.output = node.output.map(name => pairs.get(name)?.[0]?.input[0] ?? name);
    placed.push(node, ...pending);
  }
  graph.node = placed;
}

function pairFor(
  value: QuantizedValue,
  plan: StaticPlan,
  scales: ParamTensors,
  names: UniqueNames,
): NodeProto[] {
  const { name, forAll, root } = value;
  const source = forAll ? names.take(`${name}_float`) : name;
  const result = forAll ? name : names.take(`${name}_dequantized`);
  const codes = names.take(`${name}_quantized`);
  const [scale, zeroPoint] = scales.of(root);
  const make = (opType: string, input: string, output: string) =>
    create(NodeProtoSchema, {
      domain: scales.domainOf(root),
      opType,
      input: [input, scale, zeroPoint],
      output: [output],
    });
  if (!forAll) {
    for (const node of plan.nodes) {
      const reads = new Set(dataInputs(node));
      if (reads.has(name)) node.input = node.input.map(input => (input === name ? result : input));
    }
  }
  return [make('QuantizeLinear', source, codes), make('DequantizeLinear', codes, result)];
}

/** Scale and zero point as initializers, one pair for all values that share them. */
class ParamTensors {
  private readonly made = new Map<string, readonly [scale: string, zeroPoint: string]>();

  constructor(
    private readonly model: Model,
    private readonly params: ReadonlyMap<string, QuantParams>,
    private readonly names: UniqueNames,
  ) {}

  /** 16-bit integers have standard operators from opset 21 on; before, only ONNX Runtime's own. */
  domainOf(root: string): string {
    if (!is16Bit(this.params.get(root)!.type) || this.model.opset() >= INT16_OPSET) return '';
    importMicrosoft(this.model.proto);
    return 'com.microsoft';
  }

  of(root: string): readonly [scale: string, zeroPoint: string] {
    const found = this.made.get(root);
    if (found !== undefined) return found;
    const { scale, zeroPoint, type } = this.params.get(root)!;
    const code = DTYPE[type];
    const tensors = [
      makeTensor(
        this.names.take(`${root}_scale`),
        DTYPE.float32,
        [],
        encodeFloats(Float32Array.of(scale), DTYPE.float32),
      ),
      makeTensor(
        this.names.take(`${root}_zero_point`),
        code,
        [],
        encodeFloats(Float32Array.of(zeroPoint), code),
      ),
    ] as const;
    this.model.graph.initializer.push(...tensors);
    const pair = [tensors[0].name, tensors[1].name] as const;
    this.made.set(root, pair);
    return pair;
  }
}

/** An int32 bias with the scale of its layer's products, behind a DequantizeLinear. @returns its name */
export function storeBias(
  model: Model,
  name: string,
  codes: Int32Array,
  scales: Float32Array,
  names: UniqueNames,
): { readonly name: string; readonly node: NodeProto } {
  const perChannel = scales.length > 1;
  const stored = makeTensor(names.take(`${name}_quantized`), DTYPE.int32, [codes.length]);
  model.setPayload(stored, new Uint8Array(codes.buffer));
  const shape = perChannel ? [scales.length] : [];
  const scale = makeTensor(
    names.take(`${name}_scale`),
    DTYPE.float32,
    shape,
    encodeFloats(scales, DTYPE.float32),
  );
  model.graph.initializer.push(stored, scale);
  const output = names.take(`${name}_dequantized`);
  const node = create(NodeProtoSchema, {
    opType: 'DequantizeLinear',
    // Without a zero point it is 0.
    input: [stored.name, scale.name],
    output: [output],
    attribute: perChannel ? [makeAttrInt('axis', 0)] : [],
  });
  return { name: output, node };
}
