import type { HardwareProfile } from './profile.ts';
import type { Accesses, Bits, Zeros } from './types.ts';

/**
 * Dense counts made smaller by zeros, as the profile's hardware can. Gating skips the arithmetic of a zero operand, with
 * the reading of weights and the partial sums that belong to it; the input itself is read to know that it is zero.
 * Run-length coding makes traffic with memory smaller, never larger: the hardware sends plain data when coding does not pay.
 * @param firstLayer its input comes as it is
 */
export function applyZeros(
  accesses: Accesses,
  zeros: Zeros,
  profile: HardwareProfile,
  bits: Bits,
  firstLayer = false,
): Accesses {
  const { activations, weights, runLength } = profile.sparsity;
  const activeInputs = activations === 'none' ? 1 : 1 - zeros.inputs;
  const activeWeights = weights === 'none' ? 1 : 1 - zeros.weights;
  const active = activeInputs * activeWeights;
  const timeShare = (activations === 'skip' ? activeInputs : 1) * (weights === 'skip' ? activeWeights : 1);
  const coded = (share: number, width: number): number =>
    runLength === undefined ? 1 : codedShare(1 - share, width, runLength.runBits);
  const inputShare = firstLayer && runLength?.skipFirstInput ? 1 : coded(zeros.inputs, bits.inputs);
  const weightShare = weights === 'none' ? 1 : coded(zeros.weights, bits.weights);
  const { dram, glb, noc, rf } = accesses.words;
  return {
    ...accesses,
    macs: accesses.macs * active,
    cycles: accesses.cycles === null ? null : accesses.cycles * timeShare,
    words: {
      dram: {
        inputs: dram.inputs * inputShare,
        weights: dram.weights * weightShare,
        outputs: dram.outputs * coded(zeros.outputs, bits.outputs),
      },
      glb: { ...glb, weights: glb.weights * weightShare },
      noc,
      rf: { inputs: rf.inputs * timeShare, weights: rf.weights * active, outputs: rf.outputs * active },
    },
  };
}

/**
 * What run-length coding leaves of data of which `nonzero` is not zero: 64-bit words of as many values as fit with their
 * runs (three of 16 bits, five of 8), never more than plain.
 */
export function codedShare(nonzero: number, bits: number, runBits: number): number {
  const valuesPerWord = Math.max(1, Math.round(64 / (bits + runBits)));
  return Math.min(1, (nonzero * 64) / (valuesPerWord * bits));
}
