import { codedBits, entropyBits, huffmanLengths } from './huffman.ts';
import { relativeIndex } from './relative-index.ts';

/** What Deep Compression stores for one layer, in bits, counted as the tables of the paper do (Han et al. 2015). */
export interface LayerAccount {
  readonly weights: number;
  /** Weights other than zero. */
  readonly kept: number;
  /** Entries with neither value, between those that are too far apart. */
  readonly fillers: number;
  /** Kept ones and fillers. */
  readonly entries: number;
  readonly weightBits: number;
  readonly indexBits: number;
  /** 2^weightBits float32 numbers; 0 without sharing. */
  readonly codebookBits: number;
  /** Pruned only: entries with float32 weights. */
  readonly pruned: number;
  /** Pruned and shared: entries of fixed width, and the codebook. */
  readonly shared: number;
  /** Pruned, shared, Huffman-coded: the two streams of symbols, and the codebook. */
  readonly coded: number;
  /** Mean bits of an entry's weight and index in Huffman codes. */
  readonly codedWeightBits: number;
  readonly codedIndexBits: number;
  /** The code tables: the length of every code in 4 bits. The paper does not count them. */
  readonly tableBits: number;
  /** Shannon's bound for the two streams, and the codebook. */
  readonly entropy: number;
}

/** A layer to be counted. */
export interface AccountInput {
  /** The weights in scan order: for each, which of the codebook it is, or −1 for zero. */
  readonly symbols: Int32Array;
  readonly weightBits: number;
  readonly indexBits: number;
}

/**
 * Counts the bits of a layer. A filler has a weight symbol of its own, which Huffman coding can tell from the others.
 * @throws RangeError for a symbol that does not fit
 */
export function accountLayer({ symbols, weightBits, indexBits }: AccountInput): LayerAccount {
  const positions: number[] = [];
  for (let i = 0; i < symbols.length; i++) if (symbols[i]! >= 0) positions.push(i);
  const index = relativeIndex(positions, indexBits);
  const filler = 2 ** weightBits;
  const weightCounts = new Float64Array(filler + 1);
  const gapCounts = new Float64Array(2 ** indexBits);
  for (const [entry, position] of index.positions.entries()) {
    const symbol = position < 0 ? filler : symbols[position]!;
    if (symbol > filler) throw new RangeError(`symbol ${symbol} does not fit into ${weightBits} bits`);
    weightCounts[symbol]!++;
    gapCounts[index.gaps[entry]!]!++;
  }
  const entries = index.gaps.length;
  const codebookBits = filler * 32;
  const codedWeights = codedBits(weightCounts, huffmanLengths(weightCounts));
  const codedGaps = codedBits(gapCounts, huffmanLengths(gapCounts));
  return {
    weights: symbols.length,
    kept: positions.length,
    fillers: index.fillers,
    entries,
    weightBits,
    indexBits,
    codebookBits,
    pruned: entries * (32 + indexBits),
    shared: entries * (weightBits + indexBits) + codebookBits,
    coded: codedWeights + codedGaps + codebookBits,
    codedWeightBits: entries === 0 ? 0 : codedWeights / entries,
    codedIndexBits: entries === 0 ? 0 : codedGaps / entries,
    tableBits: 4 * (filler + 1 + 2 ** indexBits),
    entropy: entropyBits(weightCounts) + entropyBits(gapCounts) + codebookBits,
  };
}

/** The same, for a layer that is given by its codebook. */
export function accountShared(
  shared: { readonly indices: Uint16Array; readonly zero: number },
  weightBits: number,
  indexBits: number,
): LayerAccount {
  const { indices, zero } = shared;
  const symbols = Int32Array.from(indices, index =>
    index === zero ? -1 : zero >= 0 && index > zero ? index - 1 : index,
  );
  return accountLayer({ symbols, weightBits, indexBits });
}

/** Part of the float32 weights' bits that `bits` are. */
export function rate(bits: number, weights: number): number {
  return bits / (32 * weights);
}

/**
 * The rate P+Q of a layer by the paper's formula, from the fraction that is kept: density·(b_w + b_i)/32 + 2^b_w·32/(32·n).
 */
export function predictedRate(
  density: number,
  weights: number,
  weightBits: number,
  indexBits: number,
): number {
  return (density * (weightBits + indexBits)) / 32 + 2 ** weightBits / weights;
}
