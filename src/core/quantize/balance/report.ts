import type { ReportTable } from '../../../protocol/report.ts';
import { plural } from '../../passes/text.ts';
import type { Absorbed } from './absorb.ts';
import type { Equalized } from './equalize.ts';
import type { Smoothed } from './smooth.ts';

const rounded = (value: number) => (value >= 100 ? Math.round(value) : Math.round(10 * value) / 10);

export function equalizedNote(equalized: readonly Equalized[]): string {
  return equalized.length === 0
    ? 'No layers were equalized: there is none whose channels only other layers read, with nothing but Relu, pooling and the like between.'
    : `Channels of ${plural(equalized.length, 'layer')} were equalized with the layers that read them.`;
}

export function absorbedNote(absorbed: readonly Absorbed[]): string[] {
  const channels = absorbed.reduce((sum, one) => sum + one.channels, 0);
  return channels === 0
    ? []
    : [
        `Constants of ${plural(channels, 'channel')} of ${plural(absorbed.length, 'layer')} were absorbed by the biases behind.`,
      ];
}

export function equalizedTable(equalized: readonly Equalized[]): ReportTable[] {
  if (equalized.length === 0) return [];
  const help = 'Reach of the weights of the layer’s output channels, the largest over the median.';
  return [
    {
      title: 'Equalized layers',
      columns: [
        { title: 'Layer' },
        { title: 'Read by' },
        { title: 'Spread before', help },
        { title: 'Spread after', help },
      ],
      rows: equalized.map(({ name, readers, before, after }) => [
        name,
        readers.join(', '),
        rounded(before),
        rounded(after),
      ]),
    },
  ];
}

export function smoothedNote(smoothed: readonly Smoothed[], alpha: number): string {
  return smoothed.length === 0
    ? 'No activations were smoothed: there is none behind a normalization or a layer that only matrix products read.'
    : `${plural(smoothed.length, 'activation')} of matrix products were smoothed, alpha ${alpha}.`;
}

export function smoothedTable(smoothed: readonly Smoothed[]): ReportTable[] {
  if (smoothed.length === 0) return [];
  const help = 'Reach of the activation’s channels on the data, the largest over the median.';
  return [
    {
      title: 'Smoothed activations',
      columns: [
        { title: 'Behind' },
        { title: 'Read by' },
        { title: 'Outlier before', help },
        { title: 'Outlier after', help },
      ],
      rows: smoothed.map(({ name, readers, before, after }) => [
        name,
        readers.join(', '),
        rounded(before),
        rounded(after),
      ]),
    },
  ];
}
