import type { PassPreview } from '../../../protocol/report.ts';
import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { nodeName } from '../../cost/node-list.ts';
import { coupleChannels, coupleWith, type Coupling, type Layer } from '../../graph/channels/index.ts';
import { layerSettings, selectWeights } from '../../passes/layer-selection.ts';
import { checkNeed } from '../../passes/needs.ts';
import { formatCount, plural } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import { PRUNABLE_TYPES } from '../magnitude-keys.ts';
import { findFeatures, namedFeatures } from './heads/features.ts';
import { headById, heads, type Pooling } from './heads/index.ts';
import { headPlace, replaceHead } from './heads/replace.ts';
import { headSettings, headValues } from './heads/settings.ts';
import type { HeadPlace } from './heads/writer.ts';

const pooled = heads.filter(head => head.pooling === undefined).map(head => head.id);

const classifierSettings = {
  kind: {
    type: 'enum',
    title: 'Classifier',
    help: 'What decides from the maps of the convolutions, in place of the layers behind them.',
    default: 'gap-fc',
    values: headValues(heads),
  },
  features: {
    type: 'text',
    title: 'Feature layer',
    help: 'Name of the layer whose maps it reads. Empty: what the fully connected layers read now.',
    default: '',
  },
  pooling: {
    type: 'enum',
    title: 'Of each map',
    help: 'The number that stands for a map.',
    default: 'max',
    values: [
      { value: 'max', title: 'The strongest response' },
      { value: 'mean', title: 'The mean' },
    ],
    when: { key: 'kind', in: pooled },
  },
  ...headSettings('kind'),
  ...layerSettings,
} satisfies SettingsSpec;

type ClassifierSettings = SettingsOf<typeof classifierSettings>;

/**
 * Puts a small classifier in the place of the fully connected layers behind the convolutions, where most parameters of older networks are.
 * Sources: Luo and Wu 2017 (global average pooling and one layer); Tian, Arbel and Clark 2017 (Bayes, support vector machine).
 */
export const replaceClassifier: Pass<typeof classifierSettings> = {
  id: 'replace-classifier',
  title: 'Replace the Classifier',
  description:
    'Puts a small classifier, fitted to the data, in the place of the fully connected layers behind the convolutions.',
  needs: 'calibration',
  settings: classifierSettings,
  suffix: ({ kind, pooling }) => (pooled.includes(kind) && pooling === 'mean' ? `${kind}-mean` : kind),
  preview,
  run,
};

/** @throws EspalierError `NO_MATCH`, `UNSUPPORTED` */
function placeOf(coupling: Coupling, features: string): HeadPlace {
  const output = coupling.model.graph.output[0]?.name ?? '';
  return headPlace(
    coupling,
    features === '' ? findFeatures(coupling, output) : namedFeatures(coupling, features),
  );
}

function poolingOf({ kind, pooling }: ClassifierSettings): Pooling {
  return headById(kind).pooling ?? (pooling === 'mean' ? 'mean' : 'max');
}

function preview({ model, scope, shapes }: PassContext, settings: ClassifierSettings): PassPreview {
  const coupling = coupleWith(model, scope, shapes);
  const place = placeOf(coupling, settings.features);
  const replaced = layersBehind(coupling, place);
  const params = replaced.reduce((sum, layer) => sum + paramsOf(layer), 0);
  return {
    layers: replaced.map(layer => ({
      name: nodeName(layer.node),
      op: layer.node.opType,
      params: paramsOf(layer),
      effect: 'replaced',
    })),
    summary:
      `${plural(replaced.length, 'layer')} with ${formatCount(params)} weights behind the maps "${place.value}" ` +
      `${replaced.length === 1 ? 'gives' : 'give'} way to: ${headById(settings.kind).title}, for ${plural(place.classes, 'score')}.`,
  };
}

function paramsOf({ weight }: Layer): number {
  return weight.axes.reduce((product, axis) => product * Number(axis.dim), 1);
}

/** Layers that nothing but the output needs, and that need the maps. */
function layersBehind(coupling: Coupling, { value, output }: HeadPlace): Layer[] {
  const behind = new Set<string>([value]);
  for (const node of coupling.order) {
    if (node.input.some(name => behind.has(name))) for (const name of node.output) behind.add(name);
  }
  if (!behind.has(output)) return [];
  return coupling.layers.filter(({ node }) => node.input.some(name => behind.has(name)));
}

/**
 * Names of layers that patterns keep from being replaced.
 * @throws EspalierError `NO_MATCH` for a pattern that matches nothing
 */
function layersToStay(
  { scope }: Coupling,
  replaced: readonly Layer[],
  { include, exclude }: ClassifierSettings,
): string[] {
  if (include.length === 0 && exclude.length === 0) return [];
  const options = { include, exclude, minElements: 0, embeddings: true, types: PRUNABLE_TYPES };
  const { weights } = selectWeights(scope, options);
  const asked = new Set(weights.flatMap(weight => weight.uses.map(use => use.placed.node)));
  return replaced.filter(layer => !asked.has(layer.node)).map(layer => nodeName(layer.node));
}

async function run(context: PassContext, settings: ClassifierSettings): Promise<PassOutcome> {
  checkNeed(replaceClassifier, settings, context.dataset);
  const coupling = await coupleChannels(context.model);
  const place = placeOf(coupling, settings.features);
  const replaced = layersBehind(coupling, place);
  const staying = layersToStay(coupling, replaced, settings);
  if (staying.length > 0) {
    const names = staying.map(name => `"${name}"`).join(', ');
    const note = `Left alone: ${names} (include, exclude); the layers behind the maps can only be replaced together.`;
    return { layersChanged: 0, notes: [note] };
  }
  const head = headById(settings.kind);
  const note = await replaceHead(place, head, poolingOf(settings), settings, context);
  return { layersChanged: Math.max(1, replaced.length), notes: [note] };
}
