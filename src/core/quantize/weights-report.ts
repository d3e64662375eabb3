import { attrInt } from '../model/attributes.ts';
import { formatBytes, plural } from '../passes/text.ts';
import type { Weight } from '../passes/weights.ts';
import type { QuantizedWeight } from './dequantize.ts';
import { codeType, storedBits } from './grid/stored.ts';

/** What became of the weights, in sentences. */
export function explainWeights(quantized: readonly QuantizedWeight[], bits: number, opset: number): string[] {
  const stored = storedBits(bits, opset);
  const bytes = quantized.reduce((sum, { tensor }) => sum + tensor.payload.byteLength, 0);
  const now = quantized.reduce(
    (sum, { weight, scales, grid }) =>
      sum +
      (weight.elements * stored) / 8 +
      scales.length * (4 + (grid?.symmetric && grid.block > 0 ? 0 : stored / 8)),
    0,
  );
  const symmetric = quantized.every(({ grid }) => grid?.symmetric ?? true);
  const notes = [
    `Stored ${plural(quantized.length, 'weight tensor')} as ${codeType(stored, symmetric)}: ${formatBytes(bytes)} became ${formatBytes(now)}, scales included.`,
    ...(stored > bits ? [roomNote(bits, stored)] : []),
    ...speedNotes(quantized),
  ];
  const single = quantized.filter(({ tensor }) => tensor.axis === null).length;
  if (single > 0 && single < quantized.length) {
    notes.push(
      `${plural(single, 'tensor')} got one scale for all channels, where no axis of output channels is known.`,
    );
  }
  return notes;
}

/** ONNX has no integers of that many bits. */
function roomNote(bits: number, stored: number): string {
  return (
    `Weights of ${bits} bits take ${stored} in the ONNX file, as ` +
    (bits > 4 || bits === 3
      ? 'ONNX has no smaller type that holds them'
      : 'the model has no opset with smaller integers') +
    '; in an archive they take about what they are.'
  );
}

/** What ONNX Runtime (1.30, CPU) makes of it: measured, see the tests of its rewriting. */
function speedNotes(quantized: readonly QuantizedWeight[]): string[] {
  const products = quantized.filter(({ weight }) => isPlainProduct(weight)).length;
  const others = quantized.length - products;
  const notes: string[] = [];
  if (others > 0) {
    notes.push(
      'Only the weights are stored as integers: the file is smaller, but the model does not run in integers. ONNX Runtime turns ' +
        `${products > 0 ? `the weights of ${plural(others, 'tensor')}` : 'them'} back into floats at every run, so the speed is about the same or a little lower. ` +
        'Running in integers takes activations quantized as well, which needs calibration data.',
    );
  }
  if (products > 0) {
    notes.push(
      `${plural(products, 'tensor')} of plain matrix products may run faster, most of all for single samples: ONNX Runtime 1.30 ` +
        'multiplies with the packed weights, and rounds activations to 8 bits on the way, which is part of the difference measured.',
    );
  }
  return notes;
}

/** MatMul, or Gemm without transposition, that reads the weight directly and alone: rewritten to MatMulNBits when loaded. */
function isPlainProduct({ name, dims, uses, readers }: Weight): boolean {
  const [use] = uses;
  if (use === undefined || uses.length > 1 || readers.length > 1 || dims.length !== 2) return false;
  const { node } = use.placed;
  const isGemm =
    node.opType === 'Gemm' && attrInt(node, 'transA', 0) === 0 && attrInt(node, 'transB', 0) === 0;
  return node.domain === '' && (node.opType === 'MatMul' || isGemm) && node.input[1] === name;
}

export function droppedNote(count: number): string {
  return `${plural(count, 'weight')} stood among the graph's inputs and could be replaced by a caller; that is no longer so.`;
}
