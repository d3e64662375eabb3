import type { PackedTensor } from '../../src/protocol/report.ts';
import { barCell } from '../ui/bars.ts';
import { toCsv } from '../ui/csv.ts';
import * as format from '../ui/format.ts';
import { middleName } from '../ui/names.ts';
import type { Column } from '../ui/table.ts';

export function packedColumns(): readonly Column<PackedTensor>[] {
  const number = (
    id: 'distinct' | 'bytesBefore',
    title: string,
    help: string,
    show: (value: number | null) => string,
  ): Column<PackedTensor> => ({
    id,
    title,
    help,
    width: 92,
    numeric: true,
    value: row => row[id],
    cell: row => (row[id] === null ? '' : show(row[id])),
    tooltip: row => (id === 'distinct' ? format.exact(row[id]) : format.exactBytes(row[id])),
  });
  return [
    {
      id: 'name',
      title: 'Tensor',
      width: 170,
      grow: true,
      value: row => row.name,
      cell: row => middleName(row.name),
      tooltip: row => row.name,
    },
    { id: 'dtype', title: 'Type', width: 80, value: row => row.dtype, cell: row => row.dtype },
    {
      id: 'shape',
      title: 'Shape',
      width: 110,
      value: row => format.shape(row.dims),
      cell: row => format.shape(row.dims),
    },
    {
      id: 'coding',
      title: 'Coding',
      help: 'How its elements were coded: the smallest of all ways that were tried',
      width: 110,
      value: row => row.codings.join(' '),
      cell: row => row.codings.join(', '),
    },
    number('distinct', 'Values', 'Different values, where they are few', format.count),
    number('bytesBefore', 'Bytes', 'Bytes before', format.bytes),
    {
      id: 'bytesAfter',
      title: '→ packed',
      help: 'Bytes in the archive; the bar shows what is left',
      width: 116,
      numeric: true,
      value: row => row.bytesAfter,
      cell: row => barCell(format.bytes(row.bytesAfter), part(row), 'bytes'),
      tooltip: row => `${format.exactBytes(row.bytesAfter)} (${format.percent(part(row))} left)`,
    },
    {
      id: 'ratio',
      title: 'Ratio',
      help: 'How many times smaller',
      width: 74,
      numeric: true,
      value: row => (row.bytesAfter === 0 ? null : row.bytesBefore / row.bytesAfter),
      cell: row => format.ratio(row.bytesBefore, row.bytesAfter),
    },
    {
      id: 'entropyBytes',
      title: 'Entropy',
      help: 'Bytes at the entropy of how often each value occurs, codebook included, where that is less than the bytes before',
      width: 92,
      numeric: true,
      value: entropy,
      cell: row => (entropy(row) === null ? '' : format.bytes(entropy(row))),
      tooltip: row => format.exactBytes(entropy(row)),
    },
  ];
}

/** With nearly as many values as elements, a codebook is no way to store them, and its figure would say nothing. */
function entropy({ entropyBytes, bytesBefore }: PackedTensor): number | null {
  return entropyBytes !== null && entropyBytes < bytesBefore ? entropyBytes : null;
}

function part({ bytesBefore, bytesAfter }: PackedTensor): number | null {
  return bytesBefore === 0 ? null : bytesAfter / bytesBefore;
}

/** The tensors with exact figures. */
export function packedCsv(tensors: readonly PackedTensor[]): string {
  const header = [
    'name',
    'dtype',
    'dims',
    'codings',
    'distinct',
    'bytes_before',
    'bytes_after',
    'entropy_bytes',
  ];
  return toCsv(
    header,
    tensors.map(row => [
      row.name,
      row.dtype,
      row.dims.join('x'),
      row.codings.join(' '),
      row.distinct,
      row.bytesBefore,
      row.bytesAfter,
      row.entropyBytes === null ? null : Math.round(row.entropyBytes),
    ]),
  );
}
