import type { Weight } from '../../passes/weights.ts';
import { attrInt } from '../../model/attributes.ts';
import { convRows } from '../../prune/filters/refit/rows.ts';
import { linearLayer, type LinearLayer } from '../../prune/refit-sparse/index.ts';

/** Outputs of a layer that multiply the same inputs: all of them, or those of one group of a convolution. */
export interface RoundingPart extends Pick<
  LinearLayer,
  'weight' | 'outputs' | 'length' | 'rows' | 'toRows' | 'fromRows'
> {
  /** The value that it reads. */
  readonly input: string;
  /** Parts of the same key multiply the same rows. */
  readonly key: string;
  /** Place of its first element in the stored weight. */
  readonly offset: number;
}

/** The parts of the layer of a weight; or why it can't be looked at, as the end of "rounded to the nearest, because …". */
export function roundingParts(weight: Weight): RoundingPart[] | string {
  const node = weight.uses[0]?.placed.node;
  const groups = node?.opType === 'Conv' ? attrInt(node, 'group', 1) : 1;
  if (groups > 1) return groupParts(weight, groups);
  const layer = linearLayer(weight);
  if (typeof layer === 'string') return layer;
  const { input, length } = layer;
  const key = layer.node.opType === 'Conv' ? `${input} ${weight.name}` : `${input} ${length}`;
  return [{ ...layer, key, offset: 0 }];
}

function groupParts(weight: Weight, groups: number): RoundingPart[] | string {
  const [use] = weight.uses;
  if (use === undefined || weight.uses.length > 1) return 'several nodes share its weights';
  const { node, scope } = use.placed;
  if (scope.parent !== undefined) return 'it is inside a sub-graph or a function';
  if (node.domain !== '' || node.input[1] !== weight.name) return 'its weights are computed from others';
  const [outputs = 0, within = 0] = weight.dims;
  const parts: RoundingPart[] = [];
  for (let group = 0; group < groups; group++) {
    const rows = convRows(node, weight.dims, { first: group * within, total: groups * within });
    if (rows === undefined) return 'its convolution has no two dimensions, or pads by itself';
    const size = weight.elements / groups;
    const offset = group * size;
    parts.push({
      weight,
      input: node.input[0]!,
      key: `${node.input[0]} ${weight.name} ${group}`,
      outputs: outputs / groups,
      length: rows.length,
      rows,
      offset,
      toRows: stored => stored.subarray(offset, offset + size),
      fromRows: values => values,
    });
  }
  return parts;
}
