import type { PassPreview } from '../../protocol/report.ts';
import { buildScopes } from '../graph/scope.ts';
import type { Scope } from '../graph/types.ts';
import { attrInt } from '../model/attributes.ts';
import { dataType } from '../model/dtypes.ts';
import type { Model } from '../model/model.ts';
import { ByteProgress } from '../passes/byte-progress.ts';
import { layerName, selectWeights, type Selection } from '../passes/layer-selection.ts';
import type { Skipped } from '../passes/skipped.ts';
import { formatBytes, plural } from '../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../passes/types.ts';
import type { Weight } from '../passes/weights.ts';
import { storeQuantized, type QuantizedWeight } from './dequantize.ts';
import { int8Scales, type ScaleType } from './int8.ts';
import { prepareOpset } from './prepare-opset.ts';
import { UniqueNames } from './unique-names.ts';
import { raiseIrVersion } from './versions.ts';
import { quantizeSensitivity } from './weights-sensitivity.ts';
import { weightsSettings, type WeightsSettings } from './weights-settings.ts';

/** Types that int8 with a float32 scale stands for well enough. */
const TYPES = ['float32', 'float16', 'bfloat16', 'float64'] as const;

/** DequantizeLinear with scales of float16. */
const FLOAT16_SCALE_OPSET = 19;

/** Bytes that a node and its tensors' headers take, besides names: what a layer must save at least. */
const NODE_BYTES = 300;

/**
 * Stores weights as symmetric int8 (−127 … 127, zero point 0, scale = max|w| / 127) with a DequantizeLinear behind
 * each. Source: the ONNX operator definition, and the conventions that ONNX Runtime fuses by.
 */
export const quantizeWeights: Pass<typeof weightsSettings> = {
  id: 'quantize-weights',
  title: 'Quantize Weights',
  description: 'Stores weights as 8-bit integers, which makes the file about four times smaller.',
  needs: 'nothing',
  settings: weightsSettings,
  suffix: settings => (settings.granularity === 'tensor' ? 'int8-tensor' : 'int8'),
  preview,
  run,
  sensitivity: quantizeSensitivity((context, settings) =>
    choose(select(context.scope, settings), settings.granularity === 'channel'),
  ),
};

/** A weight and the axis that its scales go along; null for one scale. */
interface Choice {
  readonly weight: Weight;
  readonly axis: number | null;
}

function select(scope: Scope, settings: WeightsSettings): Selection {
  return selectWeights(scope, { ...settings, types: TYPES });
}

/** Leaves out what would not become smaller. */
function choose(selection: Selection, perChannel: boolean): Choice[] {
  const choices: Choice[] = [];
  for (const weight of selection.weights) {
    const axis = perChannel ? channelAxis(weight) : null;
    if (savedBytes(weight, axis) > 0) choices.push({ weight, axis });
    else selection.skipped.add('the scales would take as much as is saved', layerName(weight));
  }
  return choices;
}

/** The axis of the output channels, when all users of the weight agree on it. */
function channelAxis(weight: Weight): number | null {
  const axes = new Set(weight.uses.map(use => use.axes.output));
  const [axis = null] = axes;
  return axes.size === 1 ? axis : null;
}

function savedBytes({ elements, constant, dims, name }: Weight, axis: number | null): number {
  const bytes = dataType(constant.tensor.dataType).bits! / 8;
  const channels = axis === null ? 1 : dims[axis]!;
  return elements * (bytes - 1) - channels * 5 - NODE_BYTES - 8 * name.length;
}

function preview(context: PassContext, settings: WeightsSettings): PassPreview {
  const choices = choose(select(context.scope, settings), settings.granularity === 'channel');
  const saved = choices.reduce((sum, { weight, axis }) => sum + savedBytes(weight, axis), 0);
  const layers = choices.map(({ weight, axis }) => ({
    name: layerName(weight),
    op: weight.uses[0]!.placed.node.opType,
    params: weight.elements,
    effect: `${dataType(weight.constant.tensor.dataType).name} → int8, ${axis === null ? 'one scale' : plural(weight.dims[axis]!, 'scale')}`,
  }));
  const summary =
    choices.length === 0
      ? 'No layer would be quantized.'
      : `${plural(choices.length, 'layer')}; the file becomes about ${formatBytes(saved)} smaller.`;
  return { layers, summary };
}

async function run(context: PassContext, settings: WeightsSettings): Promise<PassOutcome> {
  const { model } = context;
  const wanted = select(context.scope, settings);
  if (choose(wanted, settings.granularity === 'channel').length === 0) {
    return { layersChanged: 0, notes: wanted.skipped.sentences() };
  }
  const opset = await prepareOpset(context, settings.granularity === 'channel');
  // Initializers that are no inputs came with IR version 4.
  raiseIrVersion(model.proto, 4);
  // The conversion made new nodes: what was found before it is no longer what the graph holds.
  const selection = select(buildScopes(model), settings);
  const choices = choose(selection, opset.perChannel);
  const quantized = await measureScales(context, choices, selection.skipped);
  const { droppedInputs } = storeQuantized(model, quantized, new UniqueNames(model.proto));
  const layers = new Set(quantized.flatMap(({ weight }) => weight.uses.map(use => use.placed.id)));
  const notes = [
    ...opset.notes,
    ...explain(quantized),
    ...(droppedInputs > 0 ? [droppedNote(droppedInputs)] : []),
    ...selection.skipped.sentences(),
  ];
  return { layersChanged: layers.size, notes };
}

async function measureScales(
  context: PassContext,
  choices: readonly Choice[],
  skipped: Skipped,
): Promise<QuantizedWeight[]> {
  const { model, signal } = context;
  const payloads = choices.map(({ weight }) => model.payload(weight.constant.tensor));
  const progress = new ByteProgress(
    context,
    payloads.reduce((sum, payload) => sum + payload.byteLength, 0),
  );
  const quantized: QuantizedWeight[] = [];
  for (const [i, { weight, axis }] of choices.entries()) {
    const dtype = weight.constant.tensor.dataType;
    const tensor = { payload: payloads[i]!, dtype, dims: weight.dims, axis };
    const scaleType = scaleTypeFor(model, dtype);
    const onPiece = progress.counter(`Quantizing ${layerName(weight)}`);
    const scales = await int8Scales(tensor, scaleType, onPiece, signal);
    if (scales === undefined) skipped.add('their weights hold infinities or NaN', layerName(weight));
    else quantized.push({ weight, tensor, scales, scaleType });
  }
  return quantized;
}

/** The type that DequantizeLinear gives; a Cast follows where the weight has another. */
function scaleTypeFor(model: Model, dtype: number): ScaleType {
  const isHalf = dataType(dtype).name === 'float16';
  return isHalf && model.opset() >= FLOAT16_SCALE_OPSET ? 'float16' : 'float32';
}

function explain(quantized: readonly QuantizedWeight[]): string[] {
  const elements = quantized.reduce((sum, { weight }) => sum + weight.elements, 0);
  const bytes = quantized.reduce((sum, { tensor }) => sum + tensor.payload.byteLength, 0);
  const now = quantized.reduce((sum, { scales }) => sum + scales.length * 5, elements);
  const notes = [
    `Stored ${plural(quantized.length, 'weight tensor')} as int8: ${formatBytes(bytes)} became ${formatBytes(now)}, scales included.`,
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
        'multiplies with the 8-bit weights, and rounds activations to 8 bits on the way, which is part of the difference measured.',
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

function droppedNote(count: number): string {
  return `${plural(count, 'weight')} stood among the graph's inputs and could be replaced by a caller; that is no longer so.`;
}
