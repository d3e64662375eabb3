import { describe, expect, it } from 'vitest';
import { countAccesses } from '../../../../../src/core/cost/energy/count.ts';
import {
  rowStationary,
  type RowStationaryMapping,
} from '../../../../../src/core/cost/energy/mappings/row-stationary.ts';
import { outputStationary, weightStationary } from '../../../../../src/core/cost/energy/mappings/systolic.ts';
import { nativeBits, onChipEnergy, price } from '../../../../../src/core/cost/energy/price.ts';
import { macsOf, tensorWords } from '../../../../../src/core/cost/energy/problem.ts';
import type { HardwareProfile } from '../../../../../src/core/cost/energy/profile.ts';
import { profiles } from '../../../../../src/core/cost/energy/profiles/index.ts';
import { rowStationaryArray } from '../../../../../src/core/cost/energy/count.ts';
import {
  addAccesses,
  type Accesses,
  type ConvProblem,
  type Zeros,
} from '../../../../../src/core/cost/energy/types.ts';
import { applyZeros } from '../../../../../src/core/cost/energy/zeros.ts';
import {
  alexNetConv,
  alexNetLinear,
  googLeNet,
  resNet18,
  squeezeNet10,
  squeezeNet11,
  vggConv,
  vggLinear,
} from './networks.ts';

const EYERISS = profiles[0]!;
const BITS = nativeBits(EYERISS);
const NONE: Zeros = { inputs: 0, weights: 0, outputs: 0 };

/** Mappings of the chip for AlexNet, n pictures of a batch of 4. */
const CHIP_MAPPINGS = [
  [96, 1, 7, 16, 1, 1, 2],
  [64, 1, 27, 16, 2, 1, 1],
  [64, 4, 13, 16, 3, 2, 2],
  [64, 4, 13, 16, 3, 2, 2],
  [64, 4, 13, 16, 3, 2, 2],
].map(([m, n, e, p, q, r, t]) => ({ m, n, e, p, q, r, t }) as RowStationaryMapping);

/** Zeros in inputs (JSSC 2017, Table V) and outputs (CNNergy) of AlexNet's convolutions, percent. */
const INPUT_ZEROS = [0.01, 38.7, 72.5, 79.3, 77.6];
const OUTPUT_ZEROS = [51.02, 80.66, 72.44, 70.18, 90.5];
const VGG_ZEROS = [1.6, 47.7, 24.8, 38.7, 39.7, 58.1, 58.7, 64.3, 74.7, 85.4, 79.4, 87.4, 88.5];
/** Measured energy of VGG-16's convolutions on the chip, mJ a picture (Table VI). */
const VGG_MJ = [6.27, 66.15, 37.94, 68.86, 20.41, 36.1, 35.55, 12.58, 22.17, 19.7, 4.67, 4.22, 4.12];
const ALEX_MJ = [1.735, 3.017, 1.569, 1.081, 0.62];

const chipCounts = alexNetConv(4).map((problem, i) =>
  rowStationary(problem, CHIP_MAPPINGS[i]!, rowStationaryArray(EYERISS)),
);
const chipCountsWithZeros = chipCounts.map((accesses, i) =>
  applyZeros(
    accesses,
    { weights: 0, inputs: INPUT_ZEROS[i]! / 100, outputs: OUTPUT_ZEROS[i]! / 100 },
    EYERISS,
    BITS,
    i === 0,
  ),
);

describe('against the Eyeriss chip (JSSC 2017)', () => {
  it('T1 counts the global buffer accesses of Table V within 0.3 %', () => {
    const megabytes = chipCounts.map(({ words: { glb } }) => ((glb.inputs + glb.outputs) * 2) / 1e6);
    expectEach(megabytes, [18.5, 77.6, 50.2, 37.4, 24.9], 0.003);
    expectWithin(sum(megabytes), 208.5, 0.003);
  });

  it('T2 counts the memory accesses of Table V within 3.5 % each, 1 % in all', () => {
    const megabytes = chipCountsWithZeros.map(accesses => (dramWords(accesses) * 2) / 1e6);
    expectEach(megabytes, [5.0, 4.0, 3.0, 2.1, 1.3], 0.035);
    expectWithin(sum(megabytes), 15.4, 0.01);
  });

  it('T2b makes 0.0029 memory accesses a multiply-accumulate', () => {
    const macs = sum(chipCounts.map(({ macs: count }) => count));
    expectWithin(sum(chipCountsWithZeros.map(dramWords)) / macs, 0.0029, 0.01);
  });

  const chipEnergy = chipCountsWithZeros.map(
    (accesses, i) => onChipEnergy(price(accesses, EYERISS), EYERISS, chipCounts[i]!.macs)! / 4 / 1e9,
  );

  it('T3 gives the measured energy of each layer within 25 %, of all within 5 %', () => {
    expectEach(chipEnergy, ALEX_MJ, 0.25);
    expectWithin(sum(chipEnergy), 8.02, 0.05);
  });

  it('T4a ranks AlexNet as measured, with the chip’s mapping and with the one found', () => {
    expect(spearman(chipEnergy, ALEX_MJ)).toBeCloseTo(1, 12);
    const found = alexNetConv(4).map((problem, i) => {
      const zeros = { weights: 0, inputs: INPUT_ZEROS[i]! / 100, outputs: OUTPUT_ZEROS[i]! / 100 };
      return price(applyZeros(countAccesses(problem, EYERISS), zeros, EYERISS, BITS, i === 0), EYERISS).total;
    });
    expect(spearman(found, ALEX_MJ)).toBeCloseTo(1, 12);
    const macs = alexNetConv(4).map(macsOf);
    expect(spearman(macs, ALEX_MJ)).toBeLessThan(0.8);
  });

  it('T4b ranks VGG-16 better than multiply-accumulates do', () => {
    const problems = vggConv(3);
    const energies = problems.map((problem, i) => {
      const zeros = {
        weights: 0,
        inputs: VGG_ZEROS[i]! / 100,
        outputs: (VGG_ZEROS[i + 1] ?? VGG_ZEROS[i]!) / 100,
      };
      return price(applyZeros(countAccesses(problem, EYERISS), zeros, EYERISS, BITS, i === 0), EYERISS).total;
    });
    const rank = spearman(energies, VGG_MJ);
    expect(rank).toBeGreaterThanOrEqual(0.9);
    expect(rank).toBeGreaterThan(spearman(problems.map(macsOf), VGG_MJ));
  });
});

describe('against other tools', () => {
  it('T5 agrees with nn_dataflow on an array of 256 elements', () => {
    const profile: HardwareProfile = {
      ...unitRatios(EYERISS),
      array: { rows: 16, columns: 16 },
      glbBytes: 128 * 1024,
    };
    // Energies in units of 10⁹ multiply-accumulates (ISCA 2016, Figure 10): arithmetic, memory, register files.
    const published = [
      [1.69, 2.46, 6.75],
      [3.58, 2.27, 14.33],
      [2.39, 2.02, 9.57],
      [1.79, 1.57, 7.18],
      [1.2, 1.05, 4.78],
      [0.6, 7.78, 2.42],
      [0.27, 3.39, 1.07],
      [0.07, 0.84, 0.26],
    ];
    for (const [i, problem] of [...alexNetConv(16), ...alexNetLinear(16)].entries()) {
      const accesses = countAccesses(problem, profile);
      const energy = price(accesses, profile);
      const [compute, dram, rf] = published[i]!;
      expect(Math.abs(energy.compute / 1e9 - compute!)).toBeLessThan(0.0051);
      expect(Math.abs(sumKinds(energy.byLevel.rf) / 1e9 - rf!)).toBeLessThan(0.0051);
      expectWithin(sumKinds(energy.byLevel.dram) / 1e9, dram!, 0.3);
      expect(dramWords(accesses)).toBeGreaterThanOrEqual(sumKinds(tensorWords(problem)));
    }
  });

  it('T5b finds the memory traffic that nn_dataflow finds', () => {
    const words = {
      4: [3070272, 2836992, 2526720, 1959936, 1306624, 38023168, 16809984, 4116384],
      1: [767568, 586080, 1064832, 814848, 572032, 37819392, 16785408, 4101096],
    };
    for (const batch of [4, 1] as const) {
      const found = [...alexNetConv(batch), ...alexNetLinear(batch)].map(problem =>
        dramWords(countAccesses(problem, EYERISS)),
      );
      for (const exact of [2, 3, 4, 6, 7]) expect(found[exact]).toBe(words[batch][exact]);
      expectWithin(found[5]!, words[batch][5]!, 0.01);
      expectWithin(found[0]!, words[batch][0]!, 0.11);
      expectWithin(found[1]!, words[batch][1]!, 0.16);
    }
  });

  it('T5c ranks VGG-16 as nn_dataflow does', () => {
    const reference = [
      1.15, 32.7, 10.7, 21.2, 6.35, 12.5, 12.5, 5.41, 10.7, 10.7, 2.94, 2.94, 2.94, 22, 3.58, 0.874,
    ];
    const found = [...vggConv(1), ...vggLinear(1)].map(
      problem => price(countAccesses(problem, EYERISS), EYERISS).total,
    );
    expect(spearman(found, reference)).toBeGreaterThanOrEqual(0.9);
  });

  /** The layer of Timeloop's exercises. */
  const timeloop: ConvProblem = {
    batch: 1,
    groups: 1,
    filters: 32,
    channels: 3,
    kernel: [3, 3],
    span: [3, 3],
    stride: [2, 2],
    output: [112, 112],
  };

  const accelergy: HardwareProfile = {
    ...EYERISS,
    bits: { weights: 8, activations: 8, psum: 16 },
    glbBytes: 128 * 1024,
    // Accelergy's table for 65 nm and 8 bits: memory 512 and buffer 18.2 per 64 bit; register files of three kinds
    // take 1.506 pJ a multiply-accumulate, here spread over its four accesses, of which two are 16 bits wide.
    unitPJ: {
      macBits: 8,
      multiply: 0.178,
      add: 0.03,
      perBits: 8,
      rf: 1.506 / 6,
      noc: 0,
      glb: 18.2 / 8,
      dram: 64,
    },
  };

  it('T6 agrees with Timeloop’s exercise layer', () => {
    expect(macsOf(timeloop)).toBe(10838016);
    expect(tensorWords(timeloop)).toEqual({ inputs: 151875, weights: 864, outputs: 401408 });
    const accesses = countAccesses(timeloop, accelergy);
    expect(dramWords(accesses)).toBeGreaterThanOrEqual(554147);
    expect(dramWords(accesses)).toBeLessThanOrEqual(554147 * 1.05);
    const energy = price(accesses, accelergy);
    const share = sumKinds(energy.byLevel.dram) / energy.total;
    expect(share).toBeGreaterThan(0.55);
    expect(share).toBeLessThan(0.7);
  });

  it('T6 counts as Timeloop’s weight- and output-stationary mappings do', () => {
    const array = { rows: 16, columns: 16, glbWords: 1 << 20, wordsPerSum: 1 };
    const weights = weightStationary(timeloop, array, { rows: 9, columns: 8 });
    const { glb, dram } = weights.words;
    expect(glb.inputs - dram.inputs).toBe(2709504);
    expect(glb.outputs).toBe(6823936);
    expectWithin(sumKinds(glb), 9710371, 0.01);
    expect(dramWords(weights)).toBe(554147);
    const outputs = outputStationary(timeloop, array, { rows: 896, columns: 2 });
    expect(outputs.words.glb.inputs - outputs.words.dram.inputs).toBe(677376);
    expect(outputs.words.glb.weights - outputs.words.dram.weights).toBe(774144);
    expect(outputs.words.rf.outputs).toBe(2 * 10838016);
  });

  /** The register files of Timeloop's Eyeriss: words of 8 bits, of 16 for partial sums. */
  const timeloopEyeriss: HardwareProfile = {
    ...accelergy,
    registerFile: { ifmap: 24, filter: 384, psum: 16 },
  };
  const conv31 = vggConv(1)[4]!;
  /** Energy of conv3-1, fJ a multiply-accumulate: arithmetic, register files (sums, weights, inputs), buffer, memory. */
  const CONV31_FJ = [208, 478 + 1108 + 106, 89, 1000];
  const inPoints = (parts: readonly number[]): number[] => parts.map(part => (100 * part) / sum(parts));
  const partsOf = (accesses: Accesses): number[] => {
    const { compute, byLevel } = price(accesses, timeloopEyeriss);
    return [compute, sumKinds(byLevel.rf), sumKinds(byLevel.glb), sumKinds(byLevel.dram)];
  };
  const expectPoints = (ours: readonly number[], theirs: readonly number[]): void => {
    const wanted = inPoints(theirs);
    inPoints(ours).forEach((points, i) => expect(Math.abs(points - wanted[i]!)).toBeLessThanOrEqual(15));
  };

  /**
   * Timeloop's mapping of conv3-1: strips of 8 columns, in which weights are fetched anew, and channels in four parts
   * outside of all else, so that partial sums go to memory and back (2a - 1 times, a = 4: Chen et al., ISCA 2016).
   */
  const timeloopCounts = (): Accesses => {
    const quarter: ConvProblem = { ...conv31, channels: 32, batch: 7, output: [56, 8] };
    const mapping = { m: 256, n: 1, e: 14, p: 8, q: 8, r: 1, t: 4 };
    const part = rowStationary(quarter, mapping, rowStationaryArray(timeloopEyeriss));
    const { words, ...counts } = addAccesses([part, part, part, part]);
    const outputs = (2 * 4 - 1) * part.words.dram.outputs;
    return { ...counts, words: { ...words, dram: { ...words.dram, outputs } } };
  };

  it('T6b counts and prices VGG’s conv3-1 as Timeloop does when it is mapped as there', () => {
    const accesses = timeloopCounts();
    expect(accesses.macs).toBe(924844032);
    expect(accesses.cycles).toBe(5505024);
    expectWithin(dramWords(accesses), 14450688, 0.005);
    expectWithin(sumKinds(accesses.words.glb), 39911424, 0.04);
    expectPoints(partsOf(accesses), CONV31_FJ);
    expectWithin(price(accesses, timeloopEyeriss).total / 1e6, 2764, 0.05);
  });

  it('T6b finds a mapping of conv3-1 that takes as many cycles, and less traffic and energy', () => {
    const found = countAccesses(conv31, timeloopEyeriss);
    expect(found.macs).toBe(924844032);
    expect(found.cycles).toBe(5505024);
    expect(dramWords(found)).toBeGreaterThanOrEqual(sumKinds(tensorWords(conv31)));
    expect(dramWords(found)).toBeLessThan(14450688);
    expect(price(found, timeloopEyeriss).total).toBeLessThan(price(timeloopCounts(), timeloopEyeriss).total);
    // What is on the chip is divided as there; with memory by Timeloop's count, all of it is.
    const onChip = partsOf(found).slice(0, 3);
    expectPoints(onChip, CONV31_FJ.slice(0, 3));
    expectPoints([...onChip, 14450688 * timeloopEyeriss.unitPJ.dram], CONV31_FJ);
  });

  it('keeps partial sums in the buffer at their width', () => {
    const wide = { ...timeloopEyeriss, bits: { weights: 8, activations: 8, psum: 32 } };
    for (const profile of [timeloopEyeriss, wide]) {
      const { m, n, e, q, r } = countAccesses(conv31, profile).mapping;
      const inputs = n! * q! * r! * (e! + 2) * 58;
      const sums = n! * m! * e! * 56 * (profile.bits.psum / 8);
      expect(inputs + sums).toBeLessThanOrEqual(profile.glbBytes);
    }
  });

  it('T6c ranks the layers of ResNet-18 on an array of a TPU as ZigZag does', () => {
    // Hardware of ZigZag's tpu_like.yaml: 1,024 elements, a bit of each level as there (64-bit memory words at 700 and 750 pJ,
    // 2,048-bit buffer words at 416.16 and 378.4 pJ, sums in registers of 16 bits).
    const tpu: HardwareProfile = {
      ...EYERISS,
      dataflow: 'weight-stationary',
      array: { rows: 32, columns: 32 },
      bits: { weights: 8, activations: 8, psum: 16 },
      glbBytes: 2 << 20,
      unitPJ: {
        macBits: 8,
        multiply: 0.04,
        add: 0,
        perBits: 8,
        rf: 0.02,
        noc: 0,
        glb: (416.16 + 378.4) / 2 / 256,
        dram: (700 + 750) / 2 / 8,
      },
    };
    // µJ a layer that zigzag-dse 3.9.1 prints for its resnet18.onnx, mapped for least energy: tpu_like, edge_tpu_like.
    const published = [
      [
        128.9, 67, 67, 67, 67, 47.27, 16.43, 57.97, 57.97, 57.97, 52.82, 11.46, 87.36, 87.36, 87.36, 123.41,
        16.51, 238.19, 238.19, 238.19, 45.11,
      ],
      [
        125.06, 71.98, 71.98, 71.98, 71.98, 49.8, 16.66, 63.1, 63.1, 63.1, 52.85, 10.85, 87.45, 87.45, 87.45,
        124.09, 16.57, 239.49, 239.49, 239.49, 45.68,
      ],
    ];
    const layers = resNet18(1);
    const found = layers.map(problem => price(countAccesses(problem, tpu), tpu).total);
    for (const reference of published) {
      expect(spearman(found, reference)).toBeGreaterThanOrEqual(0.95);
      expect(spearman(layers.map(macsOf), reference)).toBeLessThan(0.8);
    }
    // In mJ, the golden total of its own tests.
    expectWithin(sum(found) / 1e9, 1.871, 0.15);
  });

  it('T7 gates as Sparseloop does', () => {
    const problem = alexNetConv(4)[2]!;
    const dense = countAccesses(problem, EYERISS);
    const zeros = { inputs: 1 - 0.275, weights: 1 - 0.446, outputs: 1 - 0.403 };
    expect(dense.macs).toBe(598081536);
    expect(dramWords(dense)).toBe(2526720);
    expectWithin(applyZeros(dense, zeros, EYERISS, BITS).macs, 164472423, 1e-6);
  });

  it('T8 agrees with CNNergy, memory and control included', () => {
    const conv = [2.013, 3.071, 1.709, 1.195, 0.808];
    const found = chipCountsWithZeros.map(
      (accesses, i) => withControl(accesses, chipCounts[i]!.macs) / 4 / 1e9,
    );
    expectEach(found, conv, 0.1);
  });

  it('T8 agrees with CNNergy on fully connected layers', () => {
    const zeros = [90.5, 70, 80];
    const found = alexNetLinear(18).map((problem, i) => {
      const dense = countAccesses(problem, EYERISS);
      const sparse = applyZeros(dense, { ...NONE, inputs: zeros[i]! / 100 }, EYERISS, BITS);
      return withControl(sparse, dense.macs) / 18 / 1e9;
    });
    expectEach(found, [1.413, 0.562, 0.14], 0.3);
  });

  it('T8b ranks VGG-16 as CNNergy does, fully connected layers included', () => {
    const reference = [
      2.19, 27.5, 16.7, 29.6, 14.2, 25, 24.7, 11.8, 21.2, 20.2, 4.76, 4.73, 4.59, 3.23, 0.605, 0.15,
    ];
    const energyOf = (problem: ConvProblem, zeros: Zeros, first: boolean): number => {
      const dense = countAccesses(problem, EYERISS);
      return withControl(applyZeros(dense, zeros, EYERISS, BITS, first), dense.macs) / problem.batch;
    };
    const conv = vggConv(3).map((problem, i) => {
      const zeros = { ...NONE, inputs: VGG_ZEROS[i]! / 100, outputs: (VGG_ZEROS[i + 1] ?? 90) / 100 };
      return energyOf(problem, zeros, i === 0);
    });
    // As many pictures share the weights of fully connected layers as in T8; their inputs are as sparse as AlexNet's.
    const linear = vggLinear(18).map((problem, i) =>
      energyOf(problem, { ...NONE, inputs: [90, 70, 80][i]! / 100 }, false),
    );
    const found = [...conv, ...linear];
    expect(found).toHaveLength(16);
    expect(spearman(found, reference)).toBeGreaterThanOrEqual(0.95);
    expect(spearman(conv, reference.slice(0, 13))).toBeGreaterThanOrEqual(0.95);
  });

  it('T8c takes about what CNNergy takes for SqueezeNet 1.1', () => {
    const found = squeezeNet11(1).map((problem, i) => {
      const dense = countAccesses(problem, EYERISS);
      const zeros = { weights: 0, inputs: i === 0 ? 0 : 0.46, outputs: 0.46 };
      return withControl(applyZeros(dense, zeros, EYERISS, BITS, i === 0), dense.macs);
    });
    expectWithin(sum(found) / 1e9, 6.31, 0.2);
  });
});

describe('whole networks', () => {
  const total = (problems: readonly ConvProblem[], zeros: (i: number) => Zeros): number => {
    const counted = problems.map((problem, i) =>
      applyZeros(countAccesses(problem, EYERISS), zeros(i), EYERISS, BITS, i === 0),
    );
    return (
      sum(counted.map(accesses => price(accesses, EYERISS).total)) /
      problems[0]!.batch /
      EYERISS.unitPJ.rf /
      1e9
    );
  };
  const alexZeros = (i: number): Zeros => ({
    weights: 0,
    inputs: ([...INPUT_ZEROS, 90.5, 70, 80][i] ?? 0) / 100,
    outputs: ([...OUTPUT_ZEROS, 70, 80, 0][i] ?? 0) / 100,
  });
  const uniform =
    (share: number) =>
    (i: number): Zeros => ({
      weights: 0,
      inputs: i === 0 ? 0 : share,
      outputs: share,
    });

  it('T9 gives the energies of energy-aware pruning’s table within 20 %, SqueezeNet above AlexNet', () => {
    const alexNet = total([...alexNetConv(16), ...alexNetLinear(16)], alexZeros);
    const squeezeNet = total(squeezeNet10(16), uniform(0.46));
    expectWithin(alexNet, 3.97, 0.2);
    expectWithin(squeezeNet, 5.28, 0.2);
    expectWithin(total(googLeNet(1), uniform(0.46)), 7.63, 0.2);
    expect(squeezeNet).toBeGreaterThan(alexNet);
  }, 60_000);

  it('T10 has the published numbers of multiply-accumulates and weights', () => {
    expectWithin(sum(alexNetConv(1).map(macsOf)), 666e6, 0.01);
    expectWithin(sum(alexNetConv(1).map(problem => tensorWords(problem).weights)), 2.3e6, 0.02);
    expectWithin(sum(vggConv(1).map(macsOf)), 15.3e9, 0.01);
    expectWithin(sum(vggConv(1).map(problem => tensorWords(problem).weights)), 14.7e6, 0.01);
  });
});

function withControl(accesses: Accesses, denseMacs: number): number {
  const energy = price(accesses, EYERISS);
  return onChipEnergy(energy, EYERISS, denseMacs)! + sumKinds(energy.byLevel.dram);
}

/** The same hardware with energies as multiples of one multiply-accumulate. */
function unitRatios(profile: HardwareProfile): HardwareProfile {
  return {
    ...profile,
    unitPJ: { macBits: 16, multiply: 0.95, add: 0.05, perBits: 16, rf: 1, noc: 2, glb: 6, dram: 200 },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function sumKinds(kinds: { inputs: number; weights: number; outputs: number }): number {
  return kinds.inputs + kinds.weights + kinds.outputs;
}

function dramWords({ words }: Accesses): number {
  return sumKinds(words.dram);
}

function expectWithin(found: number, wanted: number, tolerance: number): void {
  expect(Math.abs(found / wanted - 1), `${found} for ${wanted}`).toBeLessThanOrEqual(tolerance);
}

function expectEach(found: readonly number[], wanted: readonly number[], tolerance: number): void {
  expect(found).toHaveLength(wanted.length);
  found.forEach((value, i) => expectWithin(value, wanted[i]!, tolerance));
}

/** Rank correlation; equal values share their rank. */
function spearman(a: readonly number[], b: readonly number[]): number {
  const ranks = (values: readonly number[]): number[] =>
    values.map(
      value =>
        values.filter(other => other < value).length +
        (values.filter(other => other === value).length + 1) / 2,
    );
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (a.length + 1) / 2;
  const covariance = sum(x.map((rank, i) => (rank - mean) * (y[i]! - mean)));
  const spread = (all: readonly number[]): number => Math.sqrt(sum(all.map(rank => (rank - mean) ** 2)));
  return covariance / spread(x) / spread(y);
}
