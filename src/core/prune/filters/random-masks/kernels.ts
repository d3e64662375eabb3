import type { TensorProto } from 'onnx-buf';
import type { PassPreview } from '../../../../protocol/report.ts';
import { Random } from '../../../data/index.ts';
import { EspalierError } from '../../../errors.ts';
import type { Scope, Shapes } from '../../../graph/types.ts';
import type { Model } from '../../../model/model.ts';
import { allTensors } from '../../../model/walk.ts';
import { layerName, selectWeights } from '../../../passes/layer-selection.ts';
import { Skipped } from '../../../passes/skipped.ts';
import { formatBytes, formatCount, formatPercent, plural } from '../../../passes/text.ts';
import type { PassContext, PassOutcome } from '../../../passes/types.ts';
import type { Weight } from '../../../passes/weights.ts';
import { PRUNABLE_TYPES } from '../../magnitude-keys.ts';
import { plainShares } from '../shares.ts';
import { mapSize } from '../stages.ts';
import type { Granularity, Mask } from './masks.ts';
import type { MaskSettings } from './settings.ts';

/** The kernels of a convolution, one for each pair of a filter and a channel that it reads. */
interface Layer {
  readonly weight: Weight;
  readonly count: number;
  /** Weights of one kernel. */
  readonly size: number;
  /** How many should be zero in the end. */
  readonly wanted: number;
}

/** A layer with its weights read. */
interface LoadedLayer extends Layer {
  readonly bytes: Uint8Array;
  /** Which of the model's tensors it is: in a copy it is at the same place. */
  readonly place: number;
  /** Kernels that are not zero yet. */
  readonly live: readonly number[];
}

/** Single kernels: what a filter takes from one channel. They become zero, and no layer gets narrower. */
export const kernelMasks: Granularity = {
  id: 'kernels',
  title: 'Kernels of convolutions, set to zero',
  help: 'What a filter takes from one channel becomes zero. For after the channels, and for formats that store which are left.',
  preview,

  async prepare(context, settings) {
    const { layers, skipped } = select(context, settings);
    const tensors = [...allTensors(context.model.proto)];
    const loaded = await Promise.all(layers.map(layer => load(context.model, layer, tensors)));
    return {
      isEmpty: loaded.every(layer => goingOf(layer) === 0),
      notes: skipped.sentences(),
      draw: number =>
        maskOf(
          loaded,
          loaded.map((layer, index) => draw(layer, new Random(context.seed, number, index))),
        ),
    };
  },
};

function preview(context: PassContext, settings: MaskSettings): PassPreview {
  const { layers } = select(context, settings);
  const [wanted, count] = [sumOf(layers, layer => layer.wanted), sumOf(layers, layer => layer.count)];
  return {
    layers: layers.map(layer => ({
      name: layerName(layer.weight),
      op: layer.weight.uses[0]!.placed.node.opType,
      params: layer.weight.elements,
      effect: `${formatCount(layer.wanted)} of ${plural(layer.count, 'kernel')} zero`,
    })),
    summary:
      `${formatCount(wanted)} of ${plural(count, 'kernel')} in ${plural(layers.length, 'convolution')} become zero; ` +
      `${plural(settings.masks, 'random choice')} will be tried on the data.`,
  };
}

/** @throws EspalierError `NO_MATCH`, `BAD_SETTING` */
function select(
  { scope, shapes }: { readonly scope: Scope; readonly shapes: Shapes },
  settings: MaskSettings,
): { layers: Layer[]; skipped: Skipped } {
  const options = { ...settings, minElements: 0, embeddings: false, types: PRUNABLE_TYPES };
  const { weights, skipped } = selectWeights(scope, options);
  const found = weights.filter(weight => {
    const hasKernels = weight.uses.every(
      ({ placed: { node } }) => node.opType.includes('Conv') && node.input[1] === weight.name,
    );
    if (!hasKernels) skipped.add('they have no kernels', layerName(weight));
    return hasKernels;
  });
  const shares = plainShares(found, settings, {
    names: weight => [weight.name, ...weight.uses.map(use => use.placed.name)],
    label: layerName,
    size: weight => mapSize(weight.uses[0]!.placed.node, weight.uses[0]!.placed.scope, shapes),
  });
  if (!shares) {
    throw new EspalierError(
      'BAD_SETTING',
      `Kernels that are zero make no model smaller, so no share of its ${settings.of} can be aimed at.`,
      'Set of to channels, which stands for kernels here.',
    );
  }
  const layers = found.map(weight => {
    const count = weight.dims[0]! * weight.dims[1]!;
    const wanted = Math.round((shares.get(weight) ?? 0) * count);
    return { weight, count, size: weight.elements / count, wanted };
  });
  return { layers, skipped };
}

async function load(model: Model, layer: Layer, tensors: readonly TensorProto[]): Promise<LoadedLayer> {
  const { tensor } = layer.weight.constant;
  const bytes = await model.payload(tensor).read();
  const live: number[] = [];
  for (let kernel = 0; kernel < layer.count; kernel++) {
    if (kernelBytes(layer, bytes, kernel).some(byte => byte !== 0)) live.push(kernel);
  }
  return { ...layer, bytes, live, place: tensors.indexOf(tensor) };
}

function kernelBytes(layer: Layer, bytes: Uint8Array, kernel: number): Uint8Array {
  const each = bytes.byteLength / layer.count;
  return bytes.subarray(kernel * each, (kernel + 1) * each);
}

/** Kernels that become zero: those that are zero already count. */
function goingOf({ wanted, count, live }: LoadedLayer): number {
  return Math.max(0, wanted - (count - live.length));
}

/** As many of the live kernels by lot as go. */
function draw(layer: LoadedLayer, random: Random): readonly number[] {
  const lots = [...layer.live];
  const going = goingOf(layer);
  for (let i = 0; i < going; i++) {
    const j = i + random.below(lots.length - i);
    [lots[i], lots[j]] = [lots[j]!, lots[i]!];
  }
  return lots.slice(0, going);
}

function maskOf(layers: readonly LoadedLayer[], going: readonly (readonly number[])[]): Mask {
  return {
    params: sumOf(layers, (layer, i) => (layer.live.length - going[i]!.length) * layer.size),
    apply: model => {
      const tensors = [...allTensors(model.proto)];
      for (const [i, layer] of layers.entries()) {
        if (going[i]!.length === 0) continue;
        const bytes = layer.bytes.slice();
        for (const kernel of going[i]!) kernelBytes(layer, bytes, kernel).fill(0);
        model.setPayload(tensors[layer.place]!, bytes);
      }
      return Promise.resolve();
    },
    describe: () => describe(layers, going),
  };
}

function describe(layers: readonly LoadedLayer[], going: readonly (readonly number[])[]): PassOutcome {
  const count = sumOf(layers, layer => layer.count);
  const taken = sumOf(layers, (_, i) => going[i]!.length);
  const live = sumOf(layers, layer => layer.live.length) - taken;
  // A list of the channels that each filter still reads: ⌈log₂ C⌉ bits an entry (Anwar and Sung 2016).
  const bits = sumOf(
    layers,
    (layer, i) => (layer.live.length - going[i]!.length) * Math.ceil(Math.log2(layer.weight.dims[1]!)),
  );
  const weights = sumOf(layers, (layer, i) => (layer.live.length - going[i]!.length) * layer.size);
  return {
    layersChanged: going.filter(kernels => kernels.length > 0).length,
    notes: [
      `Set ${formatCount(taken)} of ${plural(count, 'kernel')} to zero; ${formatPercent((count - live) / Math.max(1, count))} of them are zero now.`,
      `The layers are as wide as before, and as fast with dense kernels. A format that lists which channels each filter reads needs ` +
        `${formatBytes(Math.ceil(bits / 8))} for the lists of ${formatCount(weights)} weights.`,
    ],
  };
}

function sumOf<T>(items: readonly T[], value: (item: T, index: number) => number): number {
  return items.reduce((sum, item, index) => sum + value(item, index), 0);
}
