import { html, type TemplateResult } from 'lit';
import type { NodeSummary, Totals } from '../../../src/protocol/summary.ts';
import { barCell } from '../../ui/bars.ts';
import * as format from '../../ui/format.ts';
import { icon, kindIcon } from '../../ui/icons.ts';
import { middleName } from '../../ui/names.ts';
import type { Column } from '../../ui/table.ts';
import { frozenReason, type ChannelsState } from '../channels.ts';
import type { Largest, Row } from '../rows.ts';

/**
 * The columns of the layer table. Bars are drawn to the largest layer; tooltips give the share of the total. Once the channel groups are
 * known, a lock marks layers that must keep their channels.
 */
export function layerColumns(
  largest: Largest,
  totals: Totals,
  channels: ChannelsState | null,
): readonly Column<Row>[] {
  return [
    {
      id: 'index',
      title: '#',
      help: 'Position in the file',
      width: 46,
      numeric: true,
      value: row => row.node.index,
      cell: row => String(row.node.index),
    },
    {
      id: 'name',
      title: 'Name',
      width: 180,
      grow: true,
      value: row => row.node.name,
      cell: ({ node, uncounted }) =>
        html`${icon(kindIcon(node.kind), 'kind')}${middleName(node.name)}${
          uncounted
            ? html`<span class="flag" title="Left out of the totals: a shape is unknown"
                >${icon('question')}</span
              >`
            : ''
        }${
          node.tensors.some(tensor => tensor.missing)
            ? html`<span class="flag warn" title="Its weights are in a file that is missing"
                >${icon('warning')}</span
              >`
            : ''
        }${lock(frozenReason(channels, node.id))}`,
      tooltip: row => row.node.name,
    },
    {
      id: 'op',
      title: 'Operator',
      width: 104,
      value: row => row.node.op,
      cell: row => row.node.op,
      tooltip: row => (row.node.domain ? `${row.node.domain}.${row.node.op}` : row.node.op),
    },
    {
      id: 'shape',
      title: 'Output',
      help: 'Shape of the first output',
      width: 112,
      value: row => shapeText(row.node),
      cell: row => shapeText(row.node),
      tooltip: row =>
        row.node.outputs.map(out => `${out.name}: ${out.dtype} ${format.shape(out.shape)}`).join('\n'),
    },
    {
      id: 'params',
      title: 'Params',
      help: 'Elements of its own weights; shared ones are counted at their first user',
      width: 116,
      numeric: true,
      value: row => row.node.params,
      cell: ({ node }) =>
        barCell(node.params ? format.count(node.params) : '', share(node.params, largest.params), 'params'),
      tooltip: ({ node }) => `${format.exact(node.params)} parameters${ofTotal(node.params, totals.params)}`,
    },
    {
      id: 'bytes',
      title: 'Bytes',
      help: 'Bytes of its own weights in the file',
      width: 116,
      numeric: true,
      value: row => row.node.bytes,
      cell: ({ node }) =>
        barCell(node.bytes === 0 ? '' : format.bytes(node.bytes), share(node.bytes, largest.bytes), 'bytes'),
      tooltip: ({ node }) => format.exactBytes(node.bytes) + ofTotal(node.bytes, totals.bytes),
    },
    {
      id: 'macs',
      title: 'MACs',
      help: 'Multiply-accumulates for the batch above; bias is not counted, padding is',
      width: 116,
      numeric: true,
      value: row => row.node.macs,
      cell: ({ node }) =>
        barCell(node.macs === 0 ? '' : format.count(node.macs), share(node.macs, largest.macs), 'macs'),
      tooltip: ({ node }) =>
        node.macs === null
          ? 'Unknown: a shape it depends on is not known'
          : `${format.exact(node.macs)} MACs${ofTotal(node.macs, totals.macs)}`,
    },
    {
      id: 'sparsity',
      title: 'Sparsity',
      help: 'Zeros among the weights of operators that multiply',
      width: 82,
      numeric: true,
      value: row => row.sparsity,
      cell: row => (row.sparsity === null ? '' : format.percent(row.sparsity)),
    },
  ];
}

function lock(reason: string | undefined): TemplateResult | '' {
  return reason === undefined
    ? ''
    : html`<span class="flag quiet" title="Its channels can't be taken out: ${reason}"
        >${icon('lock')}</span
      >`;
}

function shapeText(node: NodeSummary): string {
  const first = node.outputs[0];
  return first ? format.shape(first.shape) : '';
}

function share(value: number | null, of: number | null): number | null {
  return value === null || !of ? null : value / of;
}

function ofTotal(value: number | null, total: number | null): string {
  const fraction = share(value, total);
  return fraction === null ? '' : ` (${format.percent(fraction)} of the model)`;
}
