import type { PassPreview } from '../../protocol/report.ts';
import { buildScopes } from '../graph/scope.ts';
import { inferShapes } from '../graph/shapes/index.ts';
import type { Scope } from '../graph/types.ts';
import { dataType } from '../model/dtypes.ts';
import { decodeFloats } from '../model/values.ts';
import { ByteProgress } from '../passes/byte-progress.ts';
import { layerName, selectWeights, type Selection } from '../passes/layer-selection.ts';
import type { Skipped } from '../passes/skipped.ts';
import { formatBytes, plural } from '../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../passes/types.ts';
import { describeSimplified } from '../simplify/index.ts';
import { simplifyModel } from '../simplify/simplify.ts';
import { balanceModel, type Balanced } from './balance/index.ts';
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
import { droppedNote, explainWeights } from './weights-report.ts';
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
  const balanced = await equalized(context, settings);
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
    ...explainWeights(quantized, bits, model.opset()),
    ...balanced.notes,
    ...rounded.notes,
    ...(droppedInputs > 0 ? [droppedNote(droppedInputs)] : []),
    ...selection.skipped.sentences(),
  ];
  return { layersChanged: layers.size, notes, tables: [...balanced.tables, ...rounded.tables] };
}

/** Batch norms go first: nothing can be scaled through them. */
async function equalized(context: PassContext, settings: WeightsSettings): Promise<Balanced> {
  if (!settings.equalize) return { notes: [], tables: [] };
  const { model } = context;
  const quiet = { ...context, progress: () => undefined };
  const simplified = await simplifyModel(
    model,
    { batchNorms: true, constants: true, duplicates: false, maxGrowth: 0 },
    quiet,
  );
  const asked = new Set(
    select(buildScopes(model), settings).weights.flatMap(({ uses }) => uses.map(use => use.placed.node)),
  );
  const all = { ...settings, absorb: false, smooth: false, smoothAlpha: 0 };
  const { notes, tables } = await balanceModel(context, all, node => asked.has(node));
  return { notes: [...describeSimplified(simplified), ...notes], tables };
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
