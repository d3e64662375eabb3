import path from 'node:path';
import type { PackReport, UnpackReport } from '../../protocol/report.ts';
import { pairs, table, type Column } from './table.ts';
import { bytes, duration, thousands } from './units.ts';

const COLUMNS: readonly Column[] = [
  { title: 'Tensor', maxWidth: 56 },
  { title: 'Type' },
  { title: 'Shape' },
  { title: 'Coding', maxWidth: 24 },
  { title: 'Values', align: 'right' },
  { title: 'Bytes', align: 'right' },
  { title: 'Packed', align: 'right' },
  { title: 'Ratio', align: 'right' },
];

export function textPacked(report: PackReport): string {
  const { skeleton } = report;
  const rows = report.tensors.map(({ name, dtype, dims, codings, distinct, bytesBefore, bytesAfter }) => [
    name,
    dtype,
    dims.join('×'),
    codings.join(' '),
    distinct === null ? '' : thousands(distinct),
    thousands(bytesBefore),
    thousands(bytesAfter),
    ratio(bytesBefore, bytesAfter),
  ]);
  rows.push([
    '(all else)',
    '',
    '',
    '',
    '',
    thousands(skeleton.bytesBefore),
    thousands(skeleton.bytesAfter),
    ratio(skeleton.bytesBefore, skeleton.bytesAfter),
  ]);
  const about = report.isZippedEstimate ? 'about ' : '';
  const totals = pairs([
    ['model', sized(report.bytesBefore)],
    ['zipped', `${about}${sized(report.zippedBytes)}, ${ratio(report.bytesBefore, report.zippedBytes)}`],
    ['archive', `${sized(report.bytesAfter)}, ${ratio(report.bytesBefore, report.bytesAfter)}`],
    [
      'in memory',
      `${report.memoryBytes === null ? 'not known' : sized(report.memoryBytes)} of weights, once unpacked and loaded`,
    ],
  ]);
  return [
    `${path.basename(report.source)} → ${report.output}\n`,
    table(COLUMNS, rows),
    totals,
    `Done in ${duration(report.seconds)}.\n`,
  ].join('\n');
}

export function textUnpacked(report: UnpackReport): string {
  const files = report.files.map(file => `  ${file}\n`).join('');
  const sizes = `${sized(report.bytesBefore)} → ${sized(report.bytesAfter)}`;
  return `${path.basename(report.source)} →\n${files}\n${sizes}. Done in ${duration(report.seconds)}.\n`;
}

function sized(count: number): string {
  return `${thousands(count)} bytes (${bytes(count)})`;
}

/** How many times smaller. */
function ratio(before: number, after: number): string {
  return after === 0 ? '' : `${(before / after).toFixed(2)}×`;
}
