import { create } from '@bufbuild/protobuf';
import { NodeProtoSchema } from 'onnx-buf';
import { makeAttrInt } from '../model/attributes.ts';
import { DTYPE } from '../model/dtypes.ts';
import type { Model } from '../model/model.ts';
import { encodeFloats, makeTensor } from '../model/values.ts';
import { replaceWeights, type Replacement } from '../passes/replace-weights.ts';
import type { Weight } from '../passes/weights.ts';
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
}

/** Stores weights as int8 with a DequantizeLinear behind each. */
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
  const perChannel = tensor.axis !== null;
  const shape = perChannel ? [scales.length] : [];
  const scaleCode = scaleType === 'float16' ? DTYPE.float16 : DTYPE.float32;

  const codes = makeTensor(names.take(`${name}_quantized`), DTYPE.int8, weight.dims);
  model.setPayload(codes, int8Payload(tensor, scales, quantized.maxCode));
  const scale = makeTensor(names.take(`${name}_scale`), scaleCode, shape, encodeFloats(scales, scaleCode));
  const zeroPoint = makeTensor(
    names.take(`${name}_zero_point`),
    DTYPE.int8,
    shape,
    new Uint8Array(scales.length),
  );
  const needsCast = tensor.dtype !== scaleCode;
  const output = needsCast ? names.take(`${name}_dequantized`) : name;
  const dequantize = create(NodeProtoSchema, {
    name: names.take(`${name}_DequantizeLinear`),
    opType: 'DequantizeLinear',
    input: [codes.name, scale.name, zeroPoint.name],
    output: [output],
    attribute: perChannel ? [makeAttrInt('axis', tensor.axis)] : [],
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
    initializers: [codes, scale, zeroPoint],
    nodes: needsCast ? [dequantize, cast] : [dequantize],
  };
}
