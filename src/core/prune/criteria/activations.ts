import type { Coupling, Layer } from '../../graph/channels/index.ts';
import { captureValues, type Captured } from './capture.ts';
import type { LayerScores, ScoringInput } from './criterion.ts';
import type { ChannelValue } from './following.ts';

/** Gathers what a criterion needs of the activations of one layer. */
export interface Gatherer {
  add(captured: Captured, axis: number): void;
  /** One number a channel. */
  finish(): ArrayLike<number>;
}

/** Scores of layers from what they put out for the dataset; layers for which `choose` finds no value have none. */
export async function scoreByActivations(
  { coupling, layers, dataset, job }: ScoringInput,
  choose: (coupling: Coupling, layer: Layer) => ChannelValue | undefined,
  makeGatherer: (channels: number) => Gatherer,
): Promise<LayerScores> {
  const chosen = layers.flatMap(layer => {
    const value = choose(coupling, layer);
    return value ? [{ layer, value }] : [];
  });
  const gatherers = new Map(
    chosen.map(({ layer, value }) => [
      value.name,
      { axis: value.axis, gatherer: makeGatherer(layer.weight.axes[layer.axis]!.count) },
    ]),
  );
  await captureValues(coupling.model, [...gatherers.keys()], dataset, job, captured => {
    const { axis, gatherer } = gatherers.get(captured.name)!;
    gatherer.add(captured, axis);
  });
  return new Map(chosen.map(({ layer, value }) => [layer, gatherers.get(value.name)!.gatherer.finish()]));
}
