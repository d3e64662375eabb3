/**
 * A convolution with which a layer's multiply-accumulates are described: matrix products are 1×1 convolutions, and what
 * has several products is several of these. Sizes are positive integers.
 */
export interface ConvProblem {
  /** Pictures that share the weights. */
  readonly batch: number;
  readonly groups: number;
  /** Over all groups. */
  readonly filters: number;
  /** Input channels of one group. */
  readonly channels: number;
  /** Rows and columns of a filter that are multiplied with. */
  readonly kernel: readonly [number, number];
  /** Rows and columns of the input that a filter spans: larger than `kernel` when dilated. */
  readonly span: readonly [number, number];
  readonly stride: readonly [number, number];
  /** Rows and columns of the output. */
  readonly output: readonly [number, number];
  /** How often the product is done one after the other, weights fetched anew: steps of a recurrent layer. Default 1. */
  readonly repeat?: number;
  /** The second operand is an activation too, as in attention: its accesses are counted as inputs. */
  readonly activationWeights?: boolean;
}

/** What is moved. `outputs` are partial sums too. */
export type DataKind = 'inputs' | 'weights' | 'outputs';
/** Where it is moved to or from: off-chip memory, the global buffer, between processing elements, register files. */
export type Level = 'dram' | 'glb' | 'noc' | 'rf';
export type ByKind = Readonly<Record<DataKind, number>>;

/**
 * How often a mapping moves words, for the whole batch. One word is one element of whatever width; nothing here knows
 * of picojoules.
 */
export interface Accesses {
  readonly macs: number;
  readonly words: Readonly<Record<Level, ByKind>>;
  /** Ideal cycles of the array: no stalls. Null where the mapping does not tell. */
  readonly cycles: number | null;
  /** The mapping's parameters, for showing. */
  readonly mapping: Readonly<Record<string, number>>;
}

/** Fractions of zeros, 0 when dense. */
export interface Zeros {
  readonly weights: number;
  readonly inputs: number;
  readonly outputs: number;
}

/** Bits of an element. */
export interface Bits {
  readonly weights: number;
  readonly inputs: number;
  readonly outputs: number;
}

export const DATA_KINDS: readonly DataKind[] = ['inputs', 'weights', 'outputs'];
export const LEVELS: readonly Level[] = ['dram', 'glb', 'noc', 'rf'];

/** Sums over several problems; mappings are told only when there is one. */
export function addAccesses(all: readonly Accesses[]): Accesses {
  if (all.length === 1) return all[0]!;
  const sum = (level: Level): ByKind => ({
    inputs: all.reduce((total, one) => total + one.words[level].inputs, 0),
    weights: all.reduce((total, one) => total + one.words[level].weights, 0),
    outputs: all.reduce((total, one) => total + one.words[level].outputs, 0),
  });
  return {
    macs: all.reduce((total, one) => total + one.macs, 0),
    words: { dram: sum('dram'), glb: sum('glb'), noc: sum('noc'), rf: sum('rf') },
    cycles: all.reduce<number | null>(
      (total, { cycles }) => (total === null || cycles === null ? null : total + cycles),
      0,
    ),
    mapping: {},
  };
}
