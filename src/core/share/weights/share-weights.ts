import type { PassPreview } from '../../../protocol/report.ts';
import { buildScopes } from '../../graph/scope.ts';
import type { Model } from '../../model/model.ts';
import { DerivedPayload } from '../../model/payload.ts';
import { encodeFloats } from '../../model/values.ts';
import { layerName, selectWeights, type Selection } from '../../passes/layer-selection.ts';
import { replaceWeights } from '../../passes/replace-weights.ts';
import { fileNumber, formatBytes, formatPercent, plural } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import type { Weight } from '../../passes/weights.ts';
import { TARGET_OPSET, upgradeOpset } from '../../quantize/opset/index.ts';
import { EspalierError } from '../../errors.ts';
import { bitsOf } from './bits.ts';
import { chooseBits } from './choose-bits.ts';
import { importanceOf, type Importance } from './importance.ts';
import { Palettizer } from './palettize.ts';
import { plainBytes, shareSensitivity } from './sensitivity.ts';
import { shareSettings, type ShareSettings } from './settings.ts';
import { shareLayers } from './share-layers.ts';
import { sharedValues, type SharedLayer } from './share-layer.ts';
import { storedBytes } from './stored-bytes.ts';
import { vectorOf } from './vector-size.ts';

/** Types whose values can be clustered as float32. */
export const SHARED_TYPES = ['float32', 'float16', 'bfloat16', 'float64'] as const;

/**
 * Lets the weights of a layer have only a few different values: those of a codebook. Source: Han et al. 2016, Deep Compression, section 3,
 * without retraining; exact clustering as in Wang and Song 2011.
 */
export const shareWeightsPass: Pass<typeof shareSettings> = {
  id: 'share-weights',
  title: 'Share Weights',
  description: 'Lets the weights of each layer have only a few different values, kept in a codebook.',
  needs: 'nothing',
  settings: shareSettings,
  suffix,
  preview,
  run,
  sensitivity: shareSensitivity((context, settings) => select(context, settings).weights),
};

function suffix({ target, bits, bytesLeft, vector, form }: ShareSettings): string {
  const what =
    target === 'bits'
      ? String(bits)
      : target === 'bytes'
        ? `-bytes${fileNumber(bytesLeft * 100)}`
        : '-quality';
  return `shared${what}${vector > 1 ? `x${vector}` : ''}${form === 'values' ? '-values' : ''}`;
}

function select(context: Pick<PassContext, 'scope'>, settings: ShareSettings): Selection {
  return selectWeights(context.scope, { ...settings, types: SHARED_TYPES });
}

/** Bytes that codebook and indices save; the nodes that they need are counted. */
function savedBytes(weight: Weight, bits: number, settings: ShareSettings): number {
  return plainBytes(weight) - storedBytes(weight, bits, settings);
}

function preview(context: PassContext, settings: ShareSettings): PassPreview {
  const { weights } = select(context, settings);
  if (settings.target !== 'bits') return previewChosen(weights, settings);
  const bits = bitsOf(settings, weights);
  const isPalettized = settings.form === 'palettized';
  const chosen = isPalettized
    ? weights.filter(weight => savedBytes(weight, bits(weight), settings) > 0)
    : weights;
  const layers = chosen.map(weight => ({
    name: layerName(weight),
    op: weight.uses[0]!.placed.node.opType,
    params: weight.elements,
    effect: `at most ${2 ** bits(weight)} ${vectorOf(weight, settings.vector) > 1 ? 'different vectors' : 'values'}`,
  }));
  const saved = chosen.reduce((sum, weight) => sum + savedBytes(weight, bits(weight), settings), 0);
  const what = isPalettized
    ? `the file becomes about ${formatBytes(saved)} smaller`
    : 'the file keeps its size until it is compressed';
  return {
    layers,
    summary:
      chosen.length === 0 ? 'No layer would be changed.' : `${plural(chosen.length, 'layer')}; ${what}.`,
  };
}

/** Which layers get how many bits is known only once they were tried. */
function previewChosen(weights: readonly Weight[], settings: ShareSettings): PassPreview {
  const layers = weights.map(weight => ({
    name: layerName(weight),
    op: weight.uses[0]!.placed.node.opType,
    params: weight.elements,
    effect: 'bits chosen by how much the model suffers',
  }));
  const goal =
    settings.target === 'bytes'
      ? `at most ${formatPercent(settings.bytesLeft)} of their bytes are left`
      : 'as small as the quality asked for allows';
  return { layers, summary: `${plural(layers.length, 'layer')}; ${goal}.` };
}

async function run(context: PassContext, settings: ShareSettings): Promise<PassOutcome> {
  const isPalettized = settings.form === 'palettized';
  const notes = isPalettized ? await prepare(context) : [];
  const current = { ...context, scope: buildScopes(context.model) };
  const { weights, skipped } = select(current, settings);
  if (settings.granularity === 'channel' && settings.vector > 1) throw oneCodebook();
  const plan = await planBits(current, weights, settings);
  const { bits } = plan;
  notes.push(...plan.notes);
  const planned = weights.filter(weight => plan.takes(weight));
  const chosen = planned.filter(weight => {
    const pays = !isPalettized || savedBytes(weight, bits(weight), settings) > 0;
    if (!pays) skipped.add('codebook and nodes would take as much as is saved', layerName(weight));
    return pays;
  });
  const layers = await shareLayers(plan.context, chosen, bits, settings, skipped, plan.importance);
  if (isPalettized) {
    const palettizer = new Palettizer(context.model);
    replaceWeights(layers.map(layer => palettizer.palettize(layer)));
  } else {
    for (const layer of layers) storeValues(context.model, layer);
  }
  const changed = new Set(layers.flatMap(({ weight }) => weight.uses.map(use => use.placed.id)));
  return {
    layersChanged: changed.size,
    notes: [...notes, ...explain(layers, isPalettized), ...skipped.sentences()],
  };
}

interface Plan {
  /** For what comes after planning: the rest of the progress. */
  readonly context: PassContext;
  readonly bits: (weight: Weight) => number;
  takes(weight: Weight): boolean;
  readonly importance?: Importance;
  readonly notes: readonly string[];
}

/** Parts of the progress that measuring what weights matter and trying bits take. */
const MEASURING = 0.1;
const TRYING = 0.7;

/** Bits as set, or chosen by trying. */
async function planBits(
  context: PassContext,
  weights: readonly Weight[],
  settings: ShareSettings,
): Promise<Plan> {
  if (settings.target === 'bits')
    return { context, bits: bitsOf(settings, weights), takes: () => true, notes: [] };
  const within = (from: number, part: number): PassContext => ({
    ...context,
    log: text => context.log(text),
    progress: told => context.progress({ ...told, fraction: from + part * (told.fraction ?? 0) }),
  });
  const importance = await importanceOf(context, weights, settings, within(0, MEASURING));
  const chosen = await chooseBits(within(MEASURING, TRYING), weights, settings, importance);
  return {
    context: within(MEASURING + TRYING, 1 - MEASURING - TRYING),
    bits: weight => chosen.bits.get(layerName(weight)) ?? 8,
    takes: weight => chosen.bits.has(layerName(weight)),
    importance,
    notes: [chosen.note],
  };
}

function oneCodebook(): EspalierError {
  return new EspalierError(
    'BAD_SETTING',
    'share-weights: vectors have one codebook for the layer.',
    'Choose vector=1 or granularity=tensor.',
  );
}

/** Gather with constant indices runs in every opset, but unpacking and the types of indices need this one. */
async function prepare(context: PassContext): Promise<string[]> {
  const { model, scope, shapes } = context;
  const opset = model.opset();
  const upgrade = await upgradeOpset(model, scope, shapes);
  if (!upgrade.done) {
    throw new EspalierError(
      'UNSUPPORTED',
      `Codebooks with indices need opset ${TARGET_OPSET}; this model of opset ${opset} can't be converted: ${upgrade.reason}.`,
      'Choose form=values, or export the model with a later opset.',
    );
  }
  return opset === model.opset()
    ? []
    : [`Converted the model from opset ${opset} to ${TARGET_OPSET}, which codebooks with indices need.`];
}

/** The weights themselves, made from codebook and indices when they are read. */
export function storeValues(model: Model, layer: SharedLayer): void {
  const { tensor } = layer.weight.constant;
  const { byteLength } = model.payload(tensor);
  const compute = () => Promise.resolve(encodeFloats(sharedValues(layer), tensor.dataType));
  model.setPayload(tensor, new DerivedPayload(byteLength, compute));
}

function explain(layers: readonly SharedLayer[], isPalettized: boolean): string[] {
  if (layers.length === 0) return [];
  const worst = layers.reduce((a, b) => (b.error > a.error ? b : a));
  const elements = layers.reduce((sum, { weight }) => sum + weight.elements, 0);
  const values = layers.reduce(
    (sum, { codebooks }) => sum + codebooks.reduce((n, codebook) => n + codebook.length, 0),
    0,
  );
  return [
    `${plural(elements, 'weight')} of ${plural(layers.length, 'tensor')} have ${plural(values, 'value')} now. ` +
      `The largest relative error, ${formatPercent(worst.error)} of the squares, is that of "${layerName(worst.weight)}".`,
    isPalettized
      ? 'ONNX Runtime turns codebooks and indices into plain weights when it loads the model: the file is smaller, memory and speed stay the same.'
      : 'The file has the same size as before; it becomes smaller when it is compressed: by "Pack", a zip, or an app package.',
  ];
}
