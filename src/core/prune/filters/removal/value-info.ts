import { create } from '@bufbuild/protobuf';
import { ValueInfoProtoSchema } from 'onnx-buf';
import type { InferredShapes, Scope } from '../../../graph/types.ts';
import type { Model } from '../../../model/model.ts';

/** Writes down the shapes of the named values, as inferred: what the file said of them before is wrong now. */
export function refreshValueInfo(
  model: Model,
  scope: Scope,
  shapes: InferredShapes,
  names: ReadonlyMap<string, unknown>,
): void {
  const ends = new Set([...model.graph.input, ...model.graph.output].map(value => value.name));
  for (const name of names.keys()) {
    if (ends.has(name) || !scope.producer(name)) continue;
    const { dtype, shape } = shapes.value(scope, name);
    if (dtype === 0 || shape === null) continue;
    const dim = shape.map(size => {
      if (typeof size === 'number') return { value: { case: 'dimValue' as const, value: BigInt(size) } };
      // Sizes that are computed have no name that a file could give them.
      const named = size !== null && /^[\w.-]+$/.test(size);
      return named ? { value: { case: 'dimParam' as const, value: size } } : {};
    });
    const type = { value: { case: 'tensorType' as const, value: { elemType: dtype, shape: { dim } } } };
    model.graph.valueInfo.push(create(ValueInfoProtoSchema, { name, type }));
  }
}
