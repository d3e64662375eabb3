import { macsOf, tensorWords } from '../problem.ts';
import type { Accesses, ConvProblem } from '../types.ts';

export interface SystolicArray {
  readonly rows: number;
  readonly columns: number;
  readonly glbWords: number;
  /** Words of the buffer that a partial sum takes. */
  readonly wordsPerSum: number;
}

/** How often each side of the array is filled to cover the problem; by default with rows and columns packed full. */
export interface Folds {
  /** Of the rows: ⌈C·R·S / rows⌉ when weights stay, ⌈N·E·F / rows⌉ when outputs stay. */
  readonly rows: number;
  /** Of the columns: ⌈filters of a group / columns⌉. */
  readonly columns: number;
}

/**
 * Weights stay in the array, C·R·S on its rows and filters on its columns (as in the TPU; definitions of SCALE-Sim).
 * Inputs are streamed from the buffer once for each set of filters, without the reuse of overlapping windows; partial
 * sums go back and forth once for each further set of rows.
 */
export function weightStationary(
  problem: ConvProblem,
  array: SystolicArray,
  folds: Folds = weightFolds(problem, array),
): Accesses {
  const { groups, repeat = 1 } = problem;
  const { macs, words, depth, positions } = sizes(problem);
  const inputTile = words.inputs / groups;
  const spilled = array.columns * positions * array.wordsPerSum > array.glbWords;
  const sums = words.outputs * (2 * folds.rows - 1);
  const dram = {
    inputs: words.inputs * (inputTile <= array.glbWords ? 1 : folds.columns),
    weights: words.weights,
    outputs: spilled ? sums : words.outputs,
  };
  return scaled(repeat, {
    macs,
    words: {
      dram,
      // Reads, and the writes that fill the buffer from memory.
      glb: {
        inputs: positions * depth * folds.columns * groups + dram.inputs,
        weights: words.weights + dram.weights,
        outputs: sums,
      },
      noc: { inputs: macs, weights: 0, outputs: macs },
      rf: { inputs: 0, weights: macs + words.weights, outputs: 0 },
    },
    cycles: groups * folds.rows * folds.columns * (2 * array.rows + array.columns + positions - 2),
    mapping: { rowFolds: folds.rows, columnFolds: folds.columns },
  });
}

/** Partial sums stay in the array, output positions on its rows and filters on its columns. */
export function outputStationary(
  problem: ConvProblem,
  array: SystolicArray,
  folds: Folds = outputFolds(problem, array),
): Accesses {
  const { groups, repeat = 1 } = problem;
  const { macs, words, depth, positions } = sizes(problem);
  const dram = {
    inputs: words.inputs * (words.inputs / groups <= array.glbWords ? 1 : folds.columns),
    weights: words.weights * (array.columns * depth <= array.glbWords ? 1 : folds.rows),
    outputs: words.outputs,
  };
  return scaled(repeat, {
    macs,
    words: {
      dram,
      glb: {
        inputs: positions * depth * folds.columns * groups + dram.inputs,
        weights: words.weights * folds.rows + dram.weights,
        outputs: words.outputs,
      },
      noc: { inputs: macs, weights: macs, outputs: 0 },
      rf: { inputs: 0, weights: 0, outputs: 2 * macs },
    },
    cycles: groups * folds.rows * folds.columns * (2 * array.rows + array.columns + depth - 2),
    mapping: { rowFolds: folds.rows, columnFolds: folds.columns },
  });
}

/** Every tensor moved once, operands read for every multiply-accumulate: what no mapping goes below in memory traffic. */
export function compulsory(problem: ConvProblem): Accesses {
  const { repeat = 1 } = problem;
  const { macs, words } = sizes(problem);
  return scaled(repeat, {
    macs,
    words: {
      dram: words,
      glb: words,
      noc: { inputs: 0, weights: 0, outputs: 0 },
      rf: { inputs: macs, weights: macs, outputs: 2 * macs },
    },
    cycles: null,
    mapping: {},
  });
}

function weightFolds(problem: ConvProblem, { rows, columns }: SystolicArray): Folds {
  const { filters, groups, channels, kernel } = problem;
  const depth = channels * kernel[0] * kernel[1];
  return { rows: Math.ceil(depth / rows), columns: Math.ceil(filters / groups / columns) };
}

function outputFolds({ filters, groups, batch, output }: ConvProblem, array: SystolicArray): Folds {
  return {
    rows: Math.ceil((batch * output[0] * output[1]) / array.rows),
    columns: Math.ceil(filters / groups / array.columns),
  };
}

/** Sizes of one of the repetitions. */
function sizes(problem: ConvProblem) {
  const { batch, channels, kernel, output, repeat = 1 } = problem;
  return {
    macs: macsOf(problem) / repeat,
    words: tensorWords(problem),
    depth: channels * kernel[0] * kernel[1],
    positions: batch * output[0] * output[1],
  };
}

function scaled(times: number, accesses: Accesses): Accesses {
  if (times === 1) return accesses;
  const { macs, words, cycles, mapping } = accesses;
  const scale = ({ inputs, weights, outputs }: { inputs: number; weights: number; outputs: number }) => ({
    inputs: inputs * times,
    weights: weights * times,
    outputs: outputs * times,
  });
  return {
    macs: macs * times,
    words: { dram: scale(words.dram), glb: scale(words.glb), noc: scale(words.noc), rf: scale(words.rf) },
    cycles: cycles === null ? null : cycles * times,
    mapping,
  };
}
