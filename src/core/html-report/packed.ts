import type { PackReport } from '../../protocol/report.ts';
import * as format from '../../shared/format.ts';
import { markup, type Markup } from './markup.ts';
import { cardList, tableOf } from './page.ts';

/** What an archive takes, and how its tensors were coded. */
export function packedSection(report: PackReport): Markup {
  const { bytesBefore, zippedBytes, isZippedEstimate, memoryBytes, bytesAfter, skeleton, tensors } = report;
  const times = (bytes: number): string => `${format.ratio(bytes, bytesAfter)} smaller`;
  return markup`<h2>Archive</h2>
${cardList([
  {
    title: 'Than the files',
    big: times(bytesBefore),
    lines: [`${format.bytes(bytesBefore)} → ${format.bytes(bytesAfter)}`],
  },
  {
    title: 'Than a zip of them',
    big: times(zippedBytes),
    lines: [`${isZippedEstimate ? '≈ ' : ''}${format.bytes(zippedBytes)} → ${format.bytes(bytesAfter)}`],
  },
  {
    title: 'In memory',
    big: format.bytes(memoryBytes),
    lines: ['weights as ONNX Runtime holds them'],
  },
  {
    title: 'Graph, names, small tensors',
    big: format.bytes(skeleton.bytesAfter),
    lines: [`of ${format.bytes(skeleton.bytesBefore)}`],
  },
])}
${tableOf(
  [
    { title: 'Tensor' },
    { title: 'Type' },
    { title: 'Shape' },
    { title: 'Coding' },
    { title: 'Bytes', numeric: true },
    { title: '→ archived', numeric: true },
    { title: 'Ratio', numeric: true },
    { title: 'Values', numeric: true, help: 'Different elements, where they are few' },
    { title: 'Entropy', numeric: true, help: 'Bytes at the order-0 entropy of the elements' },
  ],
  tensors.map(tensor => ({
    cells: [
      tensor.name,
      tensor.dtype,
      tensor.dims.join('×'),
      tensor.codings.join(', '),
      format.bytes(tensor.bytesBefore),
      format.bytes(tensor.bytesAfter),
      format.ratio(tensor.bytesBefore, tensor.bytesAfter),
      format.exact(tensor.distinct),
      format.bytes(tensor.entropyBytes),
    ],
  })),
  format.plural(tensors.length, 'tensor'),
)}`;
}
