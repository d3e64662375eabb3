import type { EnergyLayer, EnergyOptions, EnergyReport } from '../../../protocol/energy.ts';
import { sparsityByNode } from '../../analysis/sparsity.ts';
import type { Dataset } from '../../data/types.ts';
import { EspalierError } from '../../errors.ts';
import { buildScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import type { Shapes } from '../../graph/types.ts';
import type { Model } from '../../model/model.ts';
import type { JobContext } from '../../passes/types.ts';
import { Turns } from '../../turns.ts';
import { nodeMacs } from '../node-macs.ts';
import { listNodes, type PlacedNode } from '../node-list.ts';
import { isFunctionCall } from '../node-summary.ts';
import { declaredValue, effectiveBatch, realInputs } from '../values.ts';
import { findWeights, type Weights } from '../weights.ts';
import { measureZeros } from './activation-zeros.ts';
import { AccessCounter } from './count.ts';
import { findProfile } from './find-profile.ts';
import { fusedOutput, nodeBits, readsModelInput } from './node-inputs.ts';
import { onChipEnergy, price, type Energy } from './price.ts';
import { nodeProblems } from './problems/index.ts';
import type { HardwareProfile } from './profile.ts';
import { makeReport } from './report.ts';
import { streamed } from './streaming.ts';
import { addAccesses, type Accesses, type Bits, type Zeros } from './types.ts';
import { applyZeros } from './zeros.ts';

const QUIET: JobContext = { progress: () => undefined, log: () => undefined };

/** What the estimate of every node is made with. */
export interface EnergyContext {
  readonly shapes: Shapes;
  readonly weights: Weights;
  readonly counter: AccessCounter;
  readonly options: EnergyOptions;
  readonly batch: number;
  readonly weightZeros: Readonly<Record<string, number>>;
  readonly activationZeros: ReadonlyMap<string, number>;
}

/** Zeros of activations as an earlier estimate measured them. */
export interface MeasuredZeros {
  readonly samples: number;
  /** Fractions by the name of the value. */
  readonly values: Readonly<Record<string, number>>;
}

/** A node's energy for the whole batch, and that of the chip's control (null: none). */
export interface NodeEnergy {
  readonly energy: Energy;
  readonly control: number | null;
  readonly bits: Bits;
  readonly zeros: Zeros;
  readonly accesses: Accesses;
}

/**
 * Where a model's energy goes, on the hardware that a profile describes: an estimate, for comparing layers. Reads every
 * weight once for its zeros, unless the options say how many there are; with a dataset runs the model to measure those of
 * activations, else they are taken for dense, or as the options say.
 * @param countZeros of weights: given by those who know them already
 * @throws EspalierError `BAD_SETTING` for an unknown or faulty profile, a batch or width out of range; `BAD_DATA`, `RUNTIME`, `CANCELLED`
 */
export async function estimateEnergy(
  model: Model,
  options: EnergyOptions = {},
  data?: Dataset | MeasuredZeros,
  job: JobContext = QUIET,
  countZeros: typeof sparsityByNode = sparsityByNode,
): Promise<EnergyReport> {
  checkOptions(options);
  const profile = await findProfile(options.profile, options.own);
  const root = buildScopes(model);
  const shapes = await inferShapes(model, root, { ...options, batch: options.batch ?? 1 });
  const nodes = listNodes(root);
  const { nodes: weightZeros } =
    options.weightZeros === undefined ? await countZeros(model, job) : { nodes: {} };
  const measured =
    data === undefined || 'values' in data
      ? new Map(Object.entries(data?.values ?? {}))
      : await measureZeros(model, activationNames(nodes, shapes), data, job);
  const context: EnergyContext = {
    shapes,
    weights: findWeights(nodes),
    counter: new AccessCounter(profile),
    options,
    batch: effectiveBatch(realInputs(model.graph).map(declaredValue), options),
    weightZeros,
    activationZeros: measured,
  };
  const layers: EnergyLayer[] = [];
  let control: number | null = profile.control ? 0 : null;
  const turns = new Turns(job.signal);
  for (const placed of nodes) {
    await turns.pass();
    if (isFunctionCall(placed) || context.weights.folded.has(placed)) continue;
    const found = nodeEnergy(placed, context);
    const layer = layerOf(placed, found, context);
    if (layer.total !== 0) layers.push(layer);
    if (control !== null) control += (found?.control ?? 0) / context.batch;
  }
  const samples = data === undefined ? 0 : 'values' in data ? data.samples : data.size;
  const report = makeReport({ profile, layers, control, batch: context.batch, samples, options });
  return data === undefined ? report : { ...report, activationZeros: Object.fromEntries(measured) };
}

/** Inputs and results of nodes with multiply-accumulates in the main graph. */
function activationNames(nodes: readonly PlacedNode[], shapes: Shapes): string[] {
  return nodes
    .filter(({ node, scope, parent }) => !parent && nodeProblems(node, scope, shapes) !== null)
    .flatMap(placed => [placed.node.input[0] ?? '', fusedOutput(placed)])
    .filter(Boolean);
}

/** The energy of one node; null when a size, or how it moves its data, is unknown. */
export function nodeEnergy(placed: PlacedNode, context: EnergyContext): NodeEnergy | null {
  const { node, scope } = placed;
  const macs = nodeMacs(node, scope, context.shapes);
  if (macs === null) return null;
  return macs > 0 ? productEnergy(placed, context) : streamedEnergy(placed, context);
}

function productEnergy(placed: PlacedNode, context: EnergyContext): NodeEnergy | null {
  const { counter, shapes, activationZeros } = context;
  const { profile } = counter;
  const problems = nodeProblems(placed.node, placed.scope, shapes);
  if (problems === null) return null;
  const dense = addAccesses(problems.map(problem => counter.count(problem)));
  const bits = bitsOf(placed, context);
  const { weightZeros, activationZeros: assumed = 0 } = context.options;
  const first = readsModelInput(placed);
  const zeros = {
    weights: weightZeros ?? context.weightZeros[placed.id] ?? 0,
    inputs: activationZeros.get(placed.node.input[0] ?? '') ?? (first ? 0 : assumed),
    outputs: activationZeros.get(fusedOutput(placed)) ?? assumed,
  };
  const accesses = applyZeros(dense, zeros, profile, bits, first);
  const energy = price(accesses, profile, bits);
  return { energy, control: controlShare(energy, profile, dense.macs), bits, zeros, accesses };
}

/** What clock and control add to the energy of a layer. */
function controlShare(energy: Energy, profile: HardwareProfile, denseMacs: number): number | null {
  const onChip = onChipEnergy(energy, profile, denseMacs);
  const { inputs, weights, outputs } = energy.byLevel.dram;
  return onChip === null ? null : onChip - (energy.total - inputs - weights - outputs);
}

function streamedEnergy(placed: PlacedNode, context: EnergyContext): NodeEnergy | null {
  const { profile } = context.counter;
  const found = streamed(placed, context.shapes, profile);
  if (found === null) return null;
  const bits = bitsOf(placed, context);
  const moved = price(found.accesses, profile, bits);
  const { macBits, add } = profile.unitPJ;
  const compute = (found.operations * add * bits.inputs) / macBits;
  const energy = { ...moved, compute, total: moved.total + compute };
  return {
    energy,
    control: null,
    bits,
    zeros: { inputs: 0, weights: 0, outputs: 0 },
    accesses: found.accesses,
  };
}

function bitsOf(placed: PlacedNode, { weights, shapes, counter, options }: EnergyContext): Bits {
  return nodeBits(placed, weights.byNode.get(placed) ?? [], shapes, counter.profile, options);
}

function layerOf(
  placed: PlacedNode,
  found: NodeEnergy | null,
  { batch, shapes }: EnergyContext,
): EnergyLayer {
  const { id, name, node, scope } = placed;
  const macs = nodeMacs(node, scope, shapes);
  const head = { id, name, op: node.opType, macs: macs === null ? null : macs / batch };
  if (found === null) {
    const reason =
      macs === null
        ? 'A size, or the operator, is unknown.'
        : 'How the operator moves its data is not known for these shapes.';
    const nothing = { total: null, compute: null, weights: null, inputs: null, outputs: null };
    return { ...head, ...nothing, levels: null, assumed: null, mapping: {}, reason };
  }
  const { energy, bits, zeros, accesses } = found;
  const level = ({ inputs, weights, outputs }: Zeros): number => (inputs + weights + outputs) / batch;
  return {
    ...head,
    total: energy.total / batch,
    compute: energy.compute / batch,
    weights: energy.byKind.weights / batch,
    inputs: energy.byKind.inputs / batch,
    outputs: energy.byKind.outputs / batch,
    levels: {
      dram: level(energy.byLevel.dram),
      glb: level(energy.byLevel.glb),
      noc: level(energy.byLevel.noc),
      rf: level(energy.byLevel.rf),
    },
    assumed: { bits, zeros },
    mapping: accesses.mapping,
  };
}

function checkOptions({ batch, weightBits, activationBits, ...zeros }: EnergyOptions): void {
  const check = (name: string, value: number | undefined, max: number): void => {
    if (value === undefined || (Number.isSafeInteger(value) && value >= 1 && value <= max)) return;
    throw new EspalierError(
      'BAD_SETTING',
      `The ${name} must be a whole number from 1 to ${max}, not ${value}.`,
    );
  };
  check('batch', batch, 65536);
  check('width of weights in bits', weightBits, 64);
  check('width of activations in bits', activationBits, 64);
  for (const [name, value] of Object.entries({
    'zeros of weights': zeros.weightZeros,
    'zeros of activations': zeros.activationZeros,
  })) {
    if (value === undefined || (value >= 0 && value <= 1)) continue;
    throw new EspalierError('BAD_SETTING', `The ${name} must be a fraction from 0 to 1, not ${value}.`);
  }
}
