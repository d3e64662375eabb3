import type { LayerNotes } from '../../../src/protocol/layer-notes.ts';
import { shape } from '../../ui/format.ts';
import { toCsv } from '../../ui/csv.ts';
import type { Row } from '../rows.ts';

const HEADER = [
  'index',
  'name',
  'op',
  'output_shape',
  'output_dtype',
  'params',
  'bytes',
  'macs',
  'other_ops',
  'activation_bytes',
  'sparsity',
];

/** The rows as shown, with exact figures; what is unknown is empty. */
export function layersCsv(rows: readonly Row[], notes: readonly LayerNotes[] = []): string {
  return toCsv(
    [...HEADER, ...notes.map(({ kind }) => kind)],
    rows.map(({ node, sparsity }) => [
      node.index,
      node.name,
      node.op,
      node.outputs[0] ? shape(node.outputs[0].shape).replaceAll('×', 'x') : null,
      node.outputs[0]?.dtype ?? null,
      node.params,
      node.bytes,
      node.macs,
      node.otherOps,
      node.activationBytes,
      sparsity,
      ...notes.map(({ byNode, inWords }) => {
        const note = byNode[node.id];
        return (inWords ? note?.text : note?.value) ?? null;
      }),
    ]),
  );
}
