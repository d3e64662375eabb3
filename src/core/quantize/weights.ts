import type { PassPreview } from '../../protocol/report.ts';
import { buildScopes } from '../graph/scope.ts';
import { inferShapes } from '../graph/shapes/index.ts';
import type { Scope } from '../graph/types.ts';
import { attrInt } from '../model/attributes.ts';
import { dataType } from '../model/dtypes.ts';
import { decodeFloats } from '../model/values.ts';
import { ByteProgress } from '../passes/byte-progress.ts';
import { layerName, selectWeights, type Selection } from '../passes/layer-selection.ts';
import type { Skipped } from '../passes/skipped.ts';
import { formatBytes, plural } from '../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../passes/types.ts';
import type { Weight } from '../passes/weights.ts';
import { storeQuantized, type QuantizedWeight } from './dequantize.ts';
import { fitGrid } from './grid/fit.ts';
import { scaleCount } from './grid/layout.ts';
import { codeType, INT4_OPSET, storedBits, wantedOpsets } from './grid/stored.ts';
import { gridBytes, gridFor, isPlainInt8, type WeightGrid } from './grid/weights.ts';
import { int8Scales } from './int8.ts';
import { LATEST_OPSET } from './opset/index.ts';
import { prepareOpset, raiseOpset } from './prepare-opset.ts';
import { chooseCodes } from './rounding/index.ts';
import { scaleTypeFor } from './scale-type.ts';
import { UniqueNames } from './unique-names.ts';
import { raiseIrVersion } from './versions.ts';
import { quantizeSensitivity } from './weights-sensitivity.ts';
import { weightsSettings, type WeightsSettings } from './weights-settings.ts';

/** Types that int8 with a float32 scale stands for well enough. */
const TYPES = ['float32', 'float16', 'bfloat16', 'float64'] as const;

const NOT_FINITE = 'their weights hold infinities or NaN';

/** Bytes that a node and its tensors' headers take, besides names: what a layer must save at least. */
const NODE_BYTES = 300;

/**
 * Stores weights as integers of 2 to 8 bits with a DequantizeLinear behind each. Eight bits are symmetric int8 (−127 … 127, zero point 0,
 * scale = max|w| / 127); fewer, and blocks, have the scales of least squared error. Source: the ONNX operator definition, and the
 * conventions that ONNX Runtime fuses by.
 */
export const quantizeWeights: Pass<typeof weightsSettings> = {
  id: 'quantize-weights',
  title: 'Quantize Weights',
  description:
    'Stores weights as integers of 8 or fewer bits, which makes the file four or more times smaller.',
  needs: 'nothing',
  settings: weightsSettings,
  suffix: ({ granularity, bits, block, rounding }) =>
    `int${bits}${block > 0 ? `-b${block}` : ''}${granularity === 'tensor' ? '-tensor' : ''}${rounding === 'nearest' ? '' : `-${rounding}`}`,
  preview,
  run,
  sensitivity: quantizeSensitivity((context, settings) =>
    choose(select(context.scope, settings), settings, settings.granularity === 'channel'),
  ),
};

function select(scope: Scope, settings: WeightsSettings): Selection {
  return selectWeights(scope, { ...settings, types: TYPES });
}

/** Leaves out what would not become smaller. */
function choose(selection: Selection, settings: WeightsSettings, perChannel: boolean): WeightGrid[] {
  const choices: WeightGrid[] = [];
  for (const weight of selection.weights) {
    const choice = gridFor(weight, settings, perChannel);
    if (savedBytes(choice, settings) > 0) choices.push(choice);
    else selection.skipped.add('the scales would take as much as is saved', layerName(weight));
  }
  return choices;
}

/** With the opset that the integers need. */
function savedBytes(choice: WeightGrid, settings: WeightsSettings): number {
  const { elements, constant, name } = choice.weight;
  const before = dataType(constant.tensor.dataType).bits! / 8;
  return elements * before - gridBytes(choice, settings) - NODE_BYTES - 8 * name.length;
}

function preview(context: PassContext, settings: WeightsSettings): PassPreview {
  const choices = choose(select(context.scope, settings), settings, settings.granularity === 'channel');
  const saved = choices.reduce((sum, choice) => sum + savedBytes(choice, settings), 0);
  const layers = choices.map(choice => ({
    name: layerName(choice.weight),
    op: choice.weight.uses[0]!.placed.node.opType,
    params: choice.weight.elements,
    effect: effectOn(choice, settings),
  }));
  const summary =
    choices.length === 0
      ? 'No layer would be quantized.'
      : `${plural(choices.length, 'layer')}; the file becomes about ${formatBytes(saved)} smaller.`;
  return { layers, summary };
}

function effectOn(choice: WeightGrid, { bits, symmetric }: WeightsSettings): string {
  const { tensor } = choice.weight.constant;
  const type = codeType(storedBits(bits, LATEST_OPSET), symmetric);
  const scales = choice.axis === null ? 'one scale' : plural(scaleCount(choice), 'scale');
  const values = bits === 8 || bits === 4 || bits === 2 ? '' : ` of ${2 ** bits} values`;
  return `${dataType(tensor.dataType).name} → ${type}${values}, ${scales}`;
}

async function run(context: PassContext, settings: WeightsSettings): Promise<PassOutcome> {
  const { model } = context;
  const { bits, block } = settings;
  const wanted = select(context.scope, settings);
  if (choose(wanted, settings, settings.granularity === 'channel').length === 0) {
    return { layersChanged: 0, notes: wanted.skipped.sentences() };
  }
  const raised = bits <= 4 || block > 0 ? await raiseOpset(context, wantedOpsets(bits)) : [];
  const current = raised.length > 0 ? await lookAgain(context) : context;
  const opset = await prepareOpset(current, settings.granularity === 'channel');
  // Initializers that are no inputs came with IR version 4.
  raiseIrVersion(model.proto, 4);
  // Blocks came with the small integers.
  const possible = model.opset() >= INT4_OPSET ? settings : { ...settings, block: 0 };
  // The conversion made new nodes: what was found before it is no longer what the graph holds.
  const selection = select(buildScopes(model), settings);
  const choices = choose(selection, possible, opset.perChannel);
  const scaled = await measureScales(context, choices, possible, selection.skipped);
  const { weights: quantized, ...rounded } = await chooseCodes(context, scaled, settings);
  const { droppedInputs } = storeQuantized(model, quantized, new UniqueNames(model.proto));
  const layers = new Set(quantized.flatMap(({ weight }) => weight.uses.map(use => use.placed.id)));
  const notes = [
    ...raised,
    ...opset.notes,
    ...explain(quantized, bits, model.opset()),
    ...rounded.notes,
    ...(droppedInputs > 0 ? [droppedNote(droppedInputs)] : []),
    ...selection.skipped.sentences(),
  ];
  return { layersChanged: layers.size, notes, tables: rounded.tables };
}

/** The context with scopes and shapes of the model as it is now. */
async function lookAgain(context: PassContext): Promise<PassContext> {
  const scope = buildScopes(context.model);
  return { ...context, scope, shapes: await inferShapes(context.model, scope, context.sizes) };
}

async function measureScales(
  context: PassContext,
  choices: readonly WeightGrid[],
  settings: WeightsSettings,
  skipped: Skipped,
): Promise<QuantizedWeight[]> {
  const { model, signal } = context;
  const payloads = choices.map(({ weight }) => model.payload(weight.constant.tensor));
  const progress = new ByteProgress(
    context,
    payloads.reduce((sum, payload) => sum + payload.byteLength, 0),
  );
  const quantized: QuantizedWeight[] = [];
  for (const [i, choice] of choices.entries()) {
    const { weight, axis } = choice;
    const dtype = weight.constant.tensor.dataType;
    const tensor = { payload: payloads[i]!, dtype, dims: weight.dims, axis };
    const scaleType = scaleTypeFor(model.opset(), 8, dtype);
    const onPiece = progress.counter(`Quantizing ${layerName(weight)}`);
    if (isPlainInt8(choice, settings)) {
      const scales = await int8Scales(tensor, scaleType, onPiece, signal);
      if (scales) quantized.push({ weight, tensor, scales, scaleType });
      else skipped.add(NOT_FINITE, layerName(weight));
      continue;
    }
    const values = decodeFloats(await payloads[i]!.read(), dtype, weight.elements);
    const grid = await fitGrid(values, choice, settings, scaleType, signal);
    onPiece(payloads[i]!.byteLength);
    if (grid) quantized.push({ weight, tensor, scales: grid.scales, scaleType, grid });
    else skipped.add(NOT_FINITE, layerName(weight));
  }
  return quantized;
}

function explain(quantized: readonly QuantizedWeight[], bits: number, opset: number): string[] {
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

function droppedNote(count: number): string {
  return `${plural(count, 'weight')} stood among the graph's inputs and could be replaced by a caller; that is no longer so.`;
}
