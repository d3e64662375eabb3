import { create } from '@bufbuild/protobuf';
import { NodeProtoSchema, type AttributeProto } from 'onnx-buf';
import { makeAttrInt } from '../model/attributes.ts';
import { DTYPE, dataTypeByName } from '../model/dtypes.ts';
import type { Model } from '../model/model.ts';
import { MemoryPayload, type Payload } from '../model/payload.ts';
import { encodeFloats, makeTensor } from '../model/values.ts';
import { replaceWeights, type Replacement } from '../passes/replace-weights.ts';
import type { Weight } from '../passes/weights.ts';
import type { Grid } from './grid/fit.ts';
import { scaleDims } from './grid/layout.ts';
import { codeType, codesPayload, packCodes, storedBits, zeroPointBytes } from './grid/stored.ts';
import { int8Payload, type FloatTensor, type ScaleType } from './int8.ts';
import type { UniqueNames } from './unique-names.ts';

/** A weight and how it is to be stored. */
export interface QuantizedWeight {
  readonly weight: Weight;
  readonly tensor: FloatTensor;
  readonly scales: Float32Array;
  readonly scaleType: ScaleType;
  /** Largest size of a code; 127 when left out. */
  readonly maxCode?: number;
  /** For fewer bits than eight, blocks, or zero points: `scales` are the grid's. */
  readonly grid?: Grid;
  /** The codes in the order of the elements, where they are not those next to the weights. */
  readonly codes?: Int16Array;
}

/** Stores weights as integers with a DequantizeLinear behind each. The model's opset must have what the grids need. */
export function storeQuantized(
  model: Model,
  weights: readonly QuantizedWeight[],
  names: UniqueNames,
): { readonly droppedInputs: number } {
  return { droppedInputs: replaceWeights(weights.map(quantized => makeParts(model, quantized, names))) };
}

function makeParts(model: Model, quantized: QuantizedWeight, names: UniqueNames): Replacement {
  const { weight, tensor, scales, scaleType } = quantized;
  const { name } = weight;
  const scaleCode = scaleType === 'float16' ? DTYPE.float16 : DTYPE.float32;
  const { type, shape, bytes, zeros, attribute } = formOf(quantized, model.opset());
  const codes = makeTensor(names.take(`${name}_quantized`), type, weight.dims);
  model.setPayload(codes, bytes);
  const scale = makeTensor(names.take(`${name}_scale`), scaleCode, shape, encodeFloats(scales, scaleCode));
  const zeroPoint = zeros && makeTensor(names.take(`${name}_zero_point`), type, shape, zeros);
  const needsCast = tensor.dtype !== scaleCode;
  const output = needsCast ? names.take(`${name}_dequantized`) : name;
  const dequantize = create(NodeProtoSchema, {
    name: names.take(`${name}_DequantizeLinear`),
    opType: 'DequantizeLinear',
    input: [codes.name, scale.name, ...(zeroPoint ? [zeroPoint.name] : [])],
    output: [output],
    attribute,
  });
  const cast = create(NodeProtoSchema, {
    name: needsCast ? names.take(`${name}_Cast`) : '',
    opType: 'Cast',
    input: [output],
    output: [name],
    attribute: [makeAttrInt('to', tensor.dtype)],
  });
  return {
    weight,
    initializers: [codes, scale, ...(zeroPoint ? [zeroPoint] : [])],
    nodes: needsCast ? [dequantize, cast] : [dequantize],
  };
}

interface Form {
  readonly type: number;
  /** Of scales and zero points. */
  readonly shape: readonly number[];
  readonly bytes: Payload;
  /** Left out where they are 0 and many: blocks have a scale for every few weights. */
  readonly zeros: Uint8Array | undefined;
  readonly attribute: AttributeProto[];
}

function formOf({ tensor, scales, grid, maxCode, codes }: QuantizedWeight, opset: number): Form {
  const axis = grid ? grid.axis : tensor.axis;
  const attribute = axis === null ? [] : [makeAttrInt('axis', axis)];
  if (grid === undefined) {
    const shape = axis === null ? [] : [scales.length];
    const bytes = codes ? new MemoryPayload(packCodes(codes, 8)) : int8Payload(tensor, scales, maxCode);
    return { type: DTYPE.int8, shape, bytes, zeros: new Uint8Array(scales.length), attribute };
  }
  const stored = storedBits(grid.bits, opset);
  if (grid.block > 0) attribute.push(makeAttrInt('block_size', grid.block));
  return {
    type: dataTypeByName(codeType(stored, grid.symmetric))!.code,
    shape: scaleDims(grid),
    bytes: codes ? new MemoryPayload(packCodes(codes, stored)) : codesPayload(tensor, grid, stored),
    zeros: grid.block > 0 && grid.symmetric ? undefined : zeroPointBytes(grid, stored),
    attribute,
  };
}
