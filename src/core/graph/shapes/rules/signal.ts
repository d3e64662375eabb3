import type { Dim } from '../../../../protocol/summary.ts';
import { DTYPE } from '../../../model/dtypes.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import { tensor } from '../value.ts';

/** Fourier transforms and what goes with them. Complex numbers are a last axis of size 2. */

const half = (n: NodeContext, size: Dim): Dim => n.dims.add(n.dims.floorDiv(size, 2), 1);

/** Axis and length are an attribute and an input; from opset 20 the axis is an input too. */
const dft: Rule = n => {
  const x = n.shape(0);
  if (!x) return [tensor(n.dtype(0), null)];
  const given = n.int('axis') ?? (n.has(2) ? n.numbers(2)?.[0] : n.opset >= 20 ? -2 : 1);
  if (given === undefined)
    return [
      tensor(
        n.dtype(0),
        x.map(() => null),
      ),
    ];
  const axis = n.axis(given, x.length);
  const length = n.has(1) ? (n.elements(1)?.[0] ?? null) : x[axis]!;
  const [onesided, inverse] = [n.int('onesided', 0) !== 0, n.int('inverse', 0) !== 0];
  const shape: Dim[] = [...x];
  shape[axis] = onesided && !inverse ? half(n, length) : length;
  shape[shape.length - 1] = onesided && inverse ? 1 : 2;
  return [tensor(n.dtype(0), shape)];
};

/** signal [batch, length(, 1 or 2)], frame step, window, frame length → [batch, frames, bins, 2]. */
const stft: Rule = n => {
  const signal = n.shape(0);
  const step = n.elements(1)?.[0] ?? null;
  const frame: Dim = (n.has(3) ? n.elements(3)?.[0] : n.shape(2)?.[0]) ?? null;
  const room = n.dims.sub(signal?.[1] ?? null, frame);
  const frames = n.dims.add(n.dims.floorDiv(room, step), 1);
  const bins = n.int('onesided', 1) !== 0 ? half(n, frame) : frame;
  return [tensor(n.dtype(0), [signal?.[0] ?? null, frames, bins, 2])];
};

const window: Rule = n => [tensor(n.int('output_datatype', DTYPE.float32), [n.elements(0)?.[0] ?? null])];

/** Real to complex and back over the last axes, as ONNX Runtime's contrib operators do it. */
const rfft: Rule = n => {
  const x = n.shape(0);
  return [tensor(n.dtype(0), x && [...x.slice(0, -1), half(n, x.at(-1) ?? null), 2])];
};

const irfft: Rule = n => {
  const x = n.shape(0);
  return [tensor(n.dtype(0), x && [...x.slice(0, -2), n.dims.mul(n.dims.sub(x.at(-2) ?? null, 1), 2)])];
};

export const rules: RuleTable = {
  DFT: dft,
  STFT: stft,
  HannWindow: window,
  HammingWindow: window,
  BlackmanWindow: window,
  MelWeightMatrix: n => [
    tensor(n.int('output_datatype', DTYPE.float32), [
      half(n, n.elements(1)?.[0] ?? null),
      n.elements(0)?.[0] ?? null,
    ]),
  ],
  'com.microsoft:Rfft': rfft,
  'com.microsoft:Irfft': irfft,
};
