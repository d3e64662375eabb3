import type { PassPreview } from '../../../protocol/report.ts';
import { buildScopes } from '../../graph/scope.ts';
import { dataType } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { DerivedPayload } from '../../model/payload.ts';
import { encodeFloats } from '../../model/values.ts';
import { layerName, selectWeights, type Selection } from '../../passes/layer-selection.ts';
import { replaceWeights } from '../../passes/replace-weights.ts';
import { formatBytes, formatPercent, plural } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import type { Weight } from '../../passes/weights.ts';
import { TARGET_OPSET, upgradeOpset } from '../../quantize/opset/index.ts';
import { EspalierError } from '../../errors.ts';
import { bitsOf } from './bits.ts';
import { NODE_BYTES, Palettizer, indexWidth } from './palettize.ts';
import { shareSettings, type ShareSettings } from './settings.ts';
import { channelAxis, shareLayers } from './share-layers.ts';
import { sharedValues, type SharedLayer } from './share-layer.ts';

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
  suffix: ({ bits, form }) => `shared${bits}${form === 'values' ? '-values' : ''}`,
  preview,
  run,
};

function select(context: Pick<PassContext, 'scope'>, settings: ShareSettings): Selection {
  return selectWeights(context.scope, { ...settings, types: SHARED_TYPES });
}

/** Bytes that codebook and indices save; the nodes that they need are counted. */
function savedBytes(weight: Weight, bits: number, settings: ShareSettings): number {
  const elementBytes = dataType(weight.constant.tensor.dataType).bits! / 8;
  const axis = settings.granularity === 'channel' ? channelAxis(weight) : null;
  const codebooks = (axis === null ? 1 : weight.dims[axis]!) * Math.min(2 ** bits, weight.elements);
  const indices = (weight.elements * indexWidth(2 ** bits - 1)) / 8;
  return (
    weight.elements * elementBytes - indices - codebooks * elementBytes - NODE_BYTES - 8 * weight.name.length
  );
}

function preview(context: PassContext, settings: ShareSettings): PassPreview {
  const { weights } = select(context, settings);
  const bits = bitsOf(settings, weights);
  const isPalettized = settings.form === 'palettized';
  const chosen = isPalettized
    ? weights.filter(weight => savedBytes(weight, bits(weight), settings) > 0)
    : weights;
  const layers = chosen.map(weight => ({
    name: layerName(weight),
    op: weight.uses[0]!.placed.node.opType,
    params: weight.elements,
    effect: `at most ${2 ** bits(weight)} values`,
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

async function run(context: PassContext, settings: ShareSettings): Promise<PassOutcome> {
  const isPalettized = settings.form === 'palettized';
  const notes = isPalettized ? await prepare(context) : [];
  const current = { ...context, scope: buildScopes(context.model) };
  const { weights, skipped } = select(current, settings);
  const bits = bitsOf(settings, weights);
  const chosen = weights.filter(weight => {
    const pays = !isPalettized || savedBytes(weight, bits(weight), settings) > 0;
    if (!pays) skipped.add('codebook and nodes would take as much as is saved', layerName(weight));
    return pays;
  });
  const layers = await shareLayers(current, chosen, bits, settings, skipped);
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
