import type { GraphProto, ValueInfoProto } from 'onnx-buf';
import type { Dim, InspectOptions, ModelSummary, Shape, ValueSummary } from '../../protocol/summary.ts';
import type { Scope, Shapes, ValueInfo } from '../graph/types.ts';
import { dataType } from '../model/dtypes.ts';

/** A value as the shapes of the summary's batch say. */
export function valueSummary(scope: Scope, name: string, shapes: Shapes): ValueSummary {
  const info = shapes.value(scope, name);
  return { name, dtype: dtypeName(info), shape: info.shape };
}

function dtypeName(info: ValueInfo): string {
  if (info.item !== undefined) return `sequence of ${dtypeName(info.item)}`;
  return info.dtype === 0 ? 'unknown' : dataType(info.dtype).name;
}

/** The graph's inputs, without the initializers that old files list among them. */
export function realInputs(graph: GraphProto): readonly ValueInfoProto[] {
  const constants = new Set(graph.initializer.map(tensor => tensor.name));
  return graph.input.filter(input => !constants.has(input.name));
}

/** An input or output as the file declares it, symbolic sizes by their names. */
export function declaredValue(value: ValueInfoProto): ValueSummary {
  let type = value.type;
  let wrapper = '';
  // Sequences and optionals may be nested; a damaged file could nest them deep, hence the limit.
  for (let depth = 0; depth < 8; depth++) {
    const kind = type?.value.case;
    if (kind !== 'sequenceType' && kind !== 'optionalType') break;
    wrapper += kind === 'sequenceType' ? 'sequence of ' : 'optional ';
    type = (type!.value.value as { elemType?: typeof type }).elemType;
  }
  const inner = type?.value;
  if (inner?.case === 'tensorType' || inner?.case === 'sparseTensorType') {
    const name = inner.value.elemType === 0 ? 'unknown' : dataType(inner.value.elemType).name;
    return {
      name: value.name,
      dtype: wrapper + name,
      shape: inner.value.shape?.dim.map((dim, axis) => declaredDim(dim, axis)) ?? null,
    };
  }
  return {
    name: value.name,
    dtype: `${wrapper}${inner?.case === 'mapType' ? 'map' : 'unknown'}`,
    shape: null,
  };
}

function declaredDim(
  dim: { value: { case: string | undefined; value?: bigint | string | undefined } },
  axis: number,
): Dim {
  const { value } = dim.value;
  // Some exporters write −1 for a free size, and 0 for a free batch.
  if (typeof value === 'bigint') return value > 0n || (value === 0n && axis > 0) ? Number(value) : null;
  return value === undefined || value === '' ? null : value;
}

/**
 * Symbolic sizes of the inputs with the number used for each: the user's, the batch for a first axis, else null.
 * A size without a name is called `<input>.<axis>`.
 */
export function freeDimensions(
  inputs: readonly ValueSummary[],
  options: InspectOptions,
): ModelSummary['freeDims'] {
  const found: Record<string, number | null> = {};
  for (const { name, shape } of inputs) {
    for (const [axis, dim] of (shape ?? []).entries()) {
      if (typeof dim === 'number') continue;
      const label = dim ?? `${name}.${axis}`;
      const given = options.freeDims?.[label];
      found[label] ??= given ?? (axis === 0 ? (options.batch ?? 1) : null);
    }
  }
  return found;
}

/** The batch that counts are for: a fixed first size of the inputs wins over what was asked for. */
export function effectiveBatch(inputs: readonly ValueSummary[], options: InspectOptions): number {
  const firsts = inputs.flatMap(input => (input.shape?.length ? [input.shape[0] ?? null] : []));
  const fixed = firsts.find(dim => typeof dim === 'number');
  return firsts.some(dim => typeof dim !== 'number') || fixed === undefined ? (options.batch ?? 1) : fixed;
}

/** Elements of a shape; null when a size is unknown. */
export function elementsOf(shape: Shape | null): number | null {
  let total = 1;
  for (const dim of shape ?? [null]) {
    if (typeof dim !== 'number') return null;
    total *= dim;
  }
  return total;
}
