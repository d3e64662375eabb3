import type { Parameter } from '../parameters.ts';
import { Masks } from './masks.ts';
import type { MethodFactory } from './method.ts';
import { weightAxes } from './weight-axes.ts';

/**
 * Quantization-aware training of weights: the network computes with weights rounded to symmetric integers of so many bits, one scale (max|w| /
 * largest integer) an output channel; gradients pass the rounding as if it were not there (straight-through, Bengio, Léonard and Courville
 * 2013). What is written lies on that grid, so that Quantize Weights stores it without a further error. Zeros stay zero.
 */
export function quantized(bits: number): MethodFactory {
  const largest = 2 ** (bits - 1) - 1;
  return context => {
    const { parameters, chosen } = context;
    const masks = new Masks(context);
    masks.fromZeros();
    const effective = parameters.map(({ values }, i) =>
      chosen.includes(i) ? Float32Array.from(values) : values,
    );
    const round = () => {
      for (const index of chosen) roundTo(effective[index]!, parameters[index]!, largest);
    };
    round();
    return {
      effective,
      state: masks.all,
      adjust: (index, gradient) => masks.cutGradient(index, gradient),
      afterStep: round,
      restore: round,
    };
  };
}

function roundTo(into: Float32Array, parameter: Parameter, largest: number): void {
  const { values, dims } = parameter;
  const { output } = weightAxes(parameter);
  const channels = dims[output]!;
  const inner = dims.slice(output + 1).reduce((product, dim) => product * dim, 1);
  const maxima = new Float32Array(channels);
  for (let i = 0; i < values.length; i++) {
    const channel = Math.floor(i / inner) % channels;
    maxima[channel] = Math.max(maxima[channel]!, Math.abs(values[i]!));
  }
  for (let i = 0; i < values.length; i++) {
    const scale = Math.fround(maxima[Math.floor(i / inner) % channels]! / largest);
    into[i] = scale === 0 ? 0 : Math.round(values[i]! / scale) * scale;
  }
}
