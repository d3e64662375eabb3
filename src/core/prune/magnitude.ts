import { EspalierError } from '../errors.ts';
import type { PassPreview } from '../../protocol/report.ts';
import type { Scope } from '../graph/types.ts';
import { layerName, selectWeights, type Selection } from '../passes/layer-selection.ts';
import { fileNumber, formatCount, formatPercent, plural } from '../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../passes/types.ts';
import type { Weight } from '../passes/weights.ts';
import { magnitudeSettings, type MagnitudeSettings } from './magnitude-settings.ts';
import { PRUNABLE_TYPES } from './magnitude-keys.ts';
import { magnitudeSensitivity } from './magnitude-sensitivity.ts';
import { methodOf } from './methods/index.ts';
import { nmObstacle, nmZeros } from './methods/nm.ts';
import { parseNm } from './n-m.ts';
import { gaussianFractionBelow } from './threshold.ts';

/** Sets the smallest weights to zero. Sources: Han et al. 2015 (threshold); N:M as in NVIDIA's sparse tensor cores. */
export const pruneMagnitude: Pass<typeof magnitudeSettings> = {
  id: 'prune-magnitude',
  title: 'Prune Weights',
  description: 'Sets the weights of smallest magnitude to zero.',
  needs: 'nothing',
  settings: magnitudeSettings,
  suffix,
  preview,
  run,
  sensitivity: magnitudeSensitivity(run),
};

function suffix(settings: MagnitudeSettings): string {
  switch (settings.mode) {
    case 'global':
      return `pruned${fileNumber(settings.ratio * 100)}-global`;
    case 'threshold':
      return `pruned-q${fileNumber(settings.quality)}`;
    case 'nm':
      return `pruned${settings.pattern.replace(':', 'of')}`;
    default:
      return `pruned${fileNumber(settings.ratio * 100)}`;
  }
}

function select(scope: Scope, settings: MagnitudeSettings): Selection {
  if (settings.mode === 'nm' && parseNm(settings.pattern) === undefined) {
    throw new EspalierError(
      'BAD_SETTING',
      `prune-magnitude: pattern "${settings.pattern}" keeps no fewer weights than a group has.`,
      'Write N:M with N smaller than M, as 2:4.',
    );
  }
  return selectWeights(scope, { ...settings, types: PRUNABLE_TYPES });
}

function preview(context: PassContext, settings: MagnitudeSettings): PassPreview {
  const nm = settings.mode === 'nm' ? parseNm(settings.pattern) : undefined;
  const selected = select(context.scope, settings).weights;
  const weights =
    nm === undefined ? selected : selected.filter(weight => nmObstacle(weight, nm) === undefined);
  const layers = weights.map(weight => ({
    name: layerName(weight),
    op: weight.uses[0]!.placed.node.opType,
    params: weight.elements,
    effect: effectOn(weight, settings),
  }));
  const total = weights.reduce((sum, weight) => sum + weight.elements, 0);
  const zeros =
    nm === undefined
      ? Math.floor(total * expectedFraction(settings))
      : weights.reduce((sum, weight) => sum + nmZeros(weight, nm), 0);
  const about = settings.mode === 'threshold' ? 'about ' : '';
  const summary =
    weights.length === 0
      ? 'No layer would be pruned.'
      : `${plural(layers.length, 'layer')} with ${formatCount(total)} weights; ` +
        `${about}${formatCount(zeros)} of them become zero. ` +
        'The file keeps its size until it is zipped.';
  return { layers, summary };
}

function expectedFraction(settings: MagnitudeSettings): number {
  return settings.mode === 'threshold' ? gaussianFractionBelow(settings.quality) : settings.ratio;
}

function effectOn(weight: Weight, settings: MagnitudeSettings): string {
  switch (settings.mode) {
    case 'global':
      return 'by its magnitudes';
    case 'threshold':
      return `about ${formatPercent(expectedFraction(settings))} zeros, if normally distributed`;
    case 'nm':
      return `${settings.pattern} along the input channels`;
    default:
      return `${formatCount(Math.floor(weight.elements * settings.ratio))} zeros`;
  }
}

async function run(context: PassContext, settings: MagnitudeSettings): Promise<PassOutcome> {
  const { weights, skipped } = select(context.scope, settings);
  const results = await methodOf(settings)({ context, settings, weights, skipped });
  const changed = results.filter(result => result.taken > 0);
  for (const { weight, payload } of changed) context.model.setPayload(weight.constant.tensor, payload);
  const layers = new Set(changed.flatMap(({ weight }) => weight.uses.map(use => use.placed.id)));
  const total = results.reduce((sum, { weight }) => sum + weight.elements, 0);
  const taken = results.reduce((sum, result) => sum + result.taken, 0);
  const zeros = results.reduce((sum, result) => sum + result.zeros, 0);
  const before = zeros === 0 ? '' : `, ${formatCount(zeros)} were zero before`;
  const notes = [
    `Set ${formatCount(taken)} of ${formatCount(total)} weights to zero${before}: ` +
      `${formatPercent(total === 0 ? 0 : (taken + zeros) / total)} of them are zero now.`,
    'Zeros in a dense file change neither its size nor its speed: ONNX Runtime multiplies with them as with any number. ' +
      'They make it smaller when it is compressed (a zip, an app package, an archive), and they pay off in speed ' +
      'with formats and hardware for sparse weights, or when whole filters are removed.',
    ...skipped.sentences(),
  ];
  return { layersChanged: layers.size, notes };
}
