import type { EnergyLayer, EnergyLevels, EnergyOptions, EnergyReport } from '../../../protocol/energy.ts';
import type { HardwareProfile } from './profile.ts';

interface Findings {
  readonly profile: HardwareProfile;
  readonly layers: readonly EnergyLayer[];
  readonly control: number | null;
  readonly batch: number;
  readonly samples: number;
  readonly options: EnergyOptions;
}

/** Sums, and what they rest on. */
export function makeReport(findings: Findings): EnergyReport {
  const { profile, layers, control, batch, samples } = findings;
  const known = layers.filter(layer => layer.total !== null);
  const sum = (of: (layer: EnergyLayer) => number | null): number | null =>
    known.length === 0 && layers.length > 0
      ? null
      : known.reduce((total, layer) => total + (of(layer) ?? 0), 0);
  const level = (name: keyof EnergyLevels): number => sum(layer => layer.levels?.[name] ?? 0) ?? 0;
  return {
    profile: profile.id,
    profileTitle: profile.title,
    confidence: profile.confidence,
    batch,
    unit: 'pJ',
    total: sum(layer => layer.total),
    compute: sum(layer => layer.compute),
    weights: sum(layer => layer.weights),
    inputs: sum(layer => layer.inputs),
    outputs: sum(layer => layer.outputs),
    macs: sum(layer => layer.macs),
    levels: { dram: level('dram'), glb: level('glb'), noc: level('noc'), rf: level('rf') },
    control,
    accuracy: profile.accuracy,
    samples,
    unknown: layers.filter(layer => layer.total === null).map(layer => layer.name),
    layers,
    assumptions: assumptionsOf(findings),
  };
}

function assumptionsOf({ profile, batch, samples, options, layers }: Findings): string[] {
  const { bits, sparsity } = profile;
  const lines = [
    `Estimated for ${profile.title} (${profile.dataflow}), batch ${batch}; figures are for one inference.`,
    options.weightBits === undefined && options.activationBits === undefined
      ? `Widths are the model's, no wider than the hardware's ${bits.weights} bits for weights and ${bits.activations} for activations.`
      : `Widths as asked for: ${options.weightBits ?? 'those of the model'} bits for weights, ${options.activationBits ?? 'those of the model'} for activations.`,
    samples > 0
      ? `Zeros of activations were measured on ${samples} samples.`
      : options.activationZeros
        ? `Of the activations ${percentText(options.activationZeros)} are taken for zero, as asked for; inputs of the model are dense.`
        : 'Activations are taken for dense: give data to measure their zeros.',
    ...(options.weightZeros === undefined
      ? []
      : [`Of the weights ${percentText(options.weightZeros)} are taken for zero, as asked for.`]),
    sparsity.weights === 'none'
      ? 'Zero weights save nothing on this hardware; removed filters do.'
      : 'Zero weights are neither stored nor multiplied on this hardware.',
    'Activation functions, folded normalisation and views are free; other operators move their data once.',
  ];
  if (profile.accuracy) {
    const percent = Math.round(100 * profile.accuracy.relative);
    lines.push(`Within ±${percent} % for ${profile.accuracy.of}; deviation elsewhere is not known.`);
  } else {
    lines.push('The profile was not compared with measurements: compare layers, do not trust joules.');
  }
  if (profile.confidence === 'unverified') lines.push('Some unit energies of this profile are not verified.');
  if (layers.some(layer => layer.total === null))
    lines.push('Nodes whose energy is not known are left out of the totals.');
  return lines;
}

function percentText(fraction: number): string {
  return `${Number((100 * fraction).toFixed(1))} %`;
}
