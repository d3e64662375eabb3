import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { layerSettings } from '../../passes/layer-selection.ts';
import { formatPercent, plural } from '../../passes/text.ts';
import type { Pass } from '../../passes/types.ts';
import { surgery } from '../methods/surgery.ts';
import type { Parameter } from '../parameters.ts';
import { LayerValues, layerValuesPattern } from './layer-values.ts';
import { previewTraining, runTraining } from './run-training.ts';
import { stepsOf, trainingSettings } from './settings.ts';

const surgerySettings = {
  rate: {
    type: 'text',
    title: 'Threshold',
    help: 'Standard deviations above the mean magnitude that a weight must have to stay, one number or a list by layers. For LeNet-5 the authors have 1, 3, 4, 2.5. First layers need less.',
    default: '1',
    pattern: layerValuesPattern,
    placeholder: 'conv1=1, conv2=3, *=4',
  },
  until: {
    type: 'text',
    title: 'Surgery ends at',
    help: 'Fraction of the training after which the masks stay as they are, one number or a list by layers.',
    default: '0.7',
    pattern: layerValuesPattern,
    placeholder: 'conv*=0.875, *=0.625',
  },
  surgeryGamma: {
    type: 'number',
    title: 'Gamma of surgery',
    help: 'Masks are renewed with the chance (1 + gamma · step)^−power: larger values make it rarer, later on.',
    default: 0.0001,
    min: 0,
    max: 1,
  },
  surgeryPower: {
    type: 'number',
    title: 'Power of surgery',
    help: 'The exponent of that chance.',
    default: 1,
    min: 0,
    max: 10,
  },
  ...trainingSettings,
  epochs: { ...trainingSettings.epochs, default: 15 },
  ...layerSettings,
} satisfies SettingsSpec;

/** Source: Guo, Yao and Chen 2016, Dynamic Network Surgery for Efficient DNNs, with the constants of the authors' code. */
export const dynamicSurgery: Pass<typeof surgerySettings> = {
  id: 'dynamic-surgery',
  title: 'Dynamic Surgery',
  description: 'Prunes while training, and splices back what was pruned wrongly.',
  needs: 'training',
  settings: surgerySettings,
  suffix: () => 'surgery',
  preview: (context, settings) =>
    previewTraining(context, settings, 'pruned', n => `${plural(n, 'layer')} will be pruned and retrained.`),
  async run(context, settings: SettingsOf<typeof surgerySettings>) {
    const rate = new LayerValues('rate', settings.rate, -10, 100);
    const until = new LayerValues('until', settings.until, 0, 1);
    const steps = stepsOf(settings, context.dataset?.size ?? 0);
    const { result, outcome } = await runTraining(context, settings, (chosen, parameters) => {
      const layers = layersOf(parameters, chosen);
      const first = (layer: number) => parameters[layers[layer]![0]!]!;
      return {
        method: surgery({
          layers,
          rate: layer => rate.of(first(layer)),
          until: layer => Math.round(until.of(first(layer)) * steps),
          gamma: settings.surgeryGamma,
          power: settings.surgeryPower,
        }),
      };
    });
    const note = `${formatPercent(result.sparsity)} of the weights of these layers are zero.`;
    return { ...outcome, notes: [note, ...outcome.notes] };
  },
};

/** Indices of the weights and biases of each chosen layer; its weight first. */
export function layersOf(parameters: readonly Parameter[], chosen: ReadonlySet<string>): number[][] {
  return parameters.flatMap(({ name, layer, kind }, index) => {
    if (kind !== 'weight' || !chosen.has(name)) return [];
    const bias = parameters.findIndex(one => one.layer === layer && one.kind === 'bias');
    return [bias < 0 ? [index] : [index, bias]];
  });
}
