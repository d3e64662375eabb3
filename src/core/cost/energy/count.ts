import { searchRowStationary } from './mappings/row-stationary-search.ts';
import { compulsory, outputStationary, weightStationary } from './mappings/systolic.ts';
import type { RowStationaryArray, WordPrices } from './mappings/row-stationary.ts';
import { nativeBits, wordEnergy } from './price.ts';
import { tensorWords } from './problem.ts';
import type { HardwareProfile } from './profile.ts';
import type { Accesses, ByKind, ConvProblem } from './types.ts';

/** Words of the profile's activations that its global buffer holds. */
export function bufferWords({ glbBytes, bits }: HardwareProfile): number {
  return Math.floor((glbBytes * 8) / bits.activations);
}

function wordsPerSum({ bits }: HardwareProfile): number {
  return Math.max(1, bits.psum / bits.activations);
}

/** The array of a row-stationary profile. */
export function rowStationaryArray(profile: HardwareProfile): RowStationaryArray {
  const { ifmap = 12, filter = 224, psum = 24 } = profile.registerFile ?? {};
  return {
    ...profile.array,
    ifmapWords: ifmap,
    filterWords: filter,
    psumWords: psum,
    glbWords: bufferWords(profile),
    wordsPerSum: wordsPerSum(profile),
  };
}

/**
 * Dense access counts of a problem on a profile's hardware. The mapping is the one of least energy for dense data, so that
 * it stays the same while a model is pruned. Traffic with memory is never less than each tensor once.
 */
export function countAccesses(problem: ConvProblem, profile: HardwareProfile): Accesses {
  return aboveFloor(mapped(problem, profile), problem);
}

function mapped(problem: ConvProblem, profile: HardwareProfile): Accesses {
  const array = { ...profile.array, glbWords: bufferWords(profile), wordsPerSum: wordsPerSum(profile) };
  switch (profile.dataflow) {
    case 'row-stationary':
      return searchRowStationary(problem, rowStationaryArray(profile), wordPrices(profile));
    case 'weight-stationary':
      return weightStationary(problem, array);
    case 'output-stationary':
      return outputStationary(problem, array);
    case 'compulsory':
      return compulsory(problem);
  }
}

function wordPrices(profile: HardwareProfile): WordPrices {
  const bits = nativeBits(profile);
  return {
    dramInputs: wordEnergy('inputs', 'dram', profile, bits),
    dramWeights: wordEnergy('weights', 'dram', profile, bits),
    glb: wordEnergy('inputs', 'glb', profile, bits),
    glbPsum: wordEnergy('outputs', 'glb', profile, bits),
    nocPsum: wordEnergy('outputs', 'noc', profile, bits),
  };
}

function aboveFloor(accesses: Accesses, problem: ConvProblem): Accesses {
  const floor = tensorWords(problem);
  const { dram } = accesses.words;
  const atLeast: ByKind = {
    inputs: Math.max(dram.inputs, floor.inputs),
    weights: Math.max(dram.weights, floor.weights),
    outputs: Math.max(dram.outputs, floor.outputs),
  };
  const counted = { ...accesses, words: { ...accesses.words, dram: atLeast } };
  return problem.activationWeights ? weightsAsInputs(counted) : counted;
}

function weightsAsInputs({ words, ...rest }: Accesses): Accesses {
  const joined = ({ inputs, weights, outputs }: ByKind): ByKind => ({
    inputs: inputs + weights,
    weights: 0,
    outputs,
  });
  return {
    ...rest,
    words: {
      dram: joined(words.dram),
      glb: joined(words.glb),
      noc: joined(words.noc),
      rf: joined(words.rf),
    },
  };
}

/** {@link countAccesses}, remembering problems by their sizes: networks repeat their layers. One for each profile. */
export class AccessCounter {
  private readonly found = new Map<string, Accesses>();

  constructor(readonly profile: HardwareProfile) {}

  count(problem: ConvProblem): Accesses {
    const key = JSON.stringify([
      problem.batch,
      problem.groups,
      problem.filters,
      problem.channels,
      problem.kernel,
      problem.span,
      problem.stride,
      problem.output,
      problem.repeat ?? 1,
      problem.activationWeights ?? false,
    ]);
    let accesses = this.found.get(key);
    if (accesses === undefined) {
      accesses = countAccesses(problem, this.profile);
      this.found.set(key, accesses);
    }
    return accesses;
  }
}
