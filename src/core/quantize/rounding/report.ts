import type { ReportTable } from '../../../protocol/report.ts';
import { plural } from '../../passes/text.ts';
import type { RoundingMethod } from './method.ts';

/** How a layer came out: energies of what it gives on the data, summed up over its parts. */
export class RoundedLayer {
  private signal = 0;
  private noise = { nearest: 0, chosen: 0 };

  constructor(readonly name: string) {}

  add(signal: number, nearest: number, chosen: number): void {
    this.signal += signal;
    this.noise.nearest += nearest;
    this.noise.chosen += chosen;
  }

  /** Signal to noise in dB, with each weight rounded to the nearest; null without any noise. */
  get nearest(): number | null {
    return this.ratio(this.noise.nearest);
  }

  /** As it was rounded. */
  get chosen(): number | null {
    return this.ratio(this.noise.chosen);
  }

  private ratio(noise: number): number | null {
    return noise > 0 && this.signal > 0 ? 10 * Math.log10(this.signal / noise) : null;
  }
}

export function describeRows({ id }: RoundingMethod, rows: readonly RoundedLayer[]): string[] {
  if (rows.length === 0) return [];
  const gains = rows.flatMap(({ nearest, chosen }) =>
    nearest === null || chosen === null ? [] : [chosen - nearest],
  );
  if (gains.length === 0) return [`Weights of ${plural(rows.length, 'layer')} were rounded by ${id}.`];
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  return [
    `Weights of ${plural(rows.length, 'layer')} were rounded by ${id}: the signal to noise of what they give is ${mean.toFixed(1)} dB above that of rounding to the nearest, on average.`,
  ];
}

export function tableOf({ id }: RoundingMethod, rows: readonly RoundedLayer[]): ReportTable[] {
  if (rows.length === 0) return [];
  const round = (value: number | null) => (value === null ? null : Math.round(10 * value) / 10);
  return [
    {
      title: 'Rounding of weights',
      columns: [
        { title: 'Layer' },
        {
          title: 'Nearest, dB',
          help: 'Signal to noise of the layer’s result with exact inputs and weights rounded to the nearest.',
        },
        { title: `${id}, dB`, help: 'The same with the weights as they were rounded.' },
      ],
      rows: rows.map(({ name, nearest, chosen }) => [name, round(nearest), round(chosen)]),
      note: 'By the inputs that the layers get on the data in the model in floats. Empty: no error.',
    },
  ];
}
