import { macsOf } from '../problem.ts';
import type { Accesses, ConvProblem } from '../types.ts';

/** An array of processing elements as row-stationary mapping sees it. Capacities in words. */
export interface RowStationaryArray {
  readonly rows: number;
  readonly columns: number;
  readonly ifmapWords: number;
  readonly filterWords: number;
  readonly psumWords: number;
  readonly glbWords: number;
  /** Words of the global buffer that a partial sum takes: more than one where sums are wider than activations. */
  readonly wordsPerSum: number;
}

/**
 * A row-stationary mapping, in the letters of Chen, Emer and Sze (ISCA 2016): `n` pictures and `m` filters resident in
 * the global buffer, `e` output rows a set of processing elements, `p` filters and `q` channels an element, `r` sets
 * across channels, `t` sets across filters.
 */
export interface RowStationaryMapping {
  readonly m: number;
  readonly n: number;
  readonly e: number;
  readonly p: number;
  readonly q: number;
  readonly r: number;
  readonly t: number;
}

/** What of a mapping's traffic depends on the mapping, in words. */
interface Traffic {
  dramInputs: number;
  dramWeights: number;
  glbInputs: number;
  glbOutputs: number;
  nocOutputs: number;
  /** How often the array is filled. */
  passes: number;
}

/** Sizes of a problem that every mapping of it needs. */
function sizesOf({ groups, filters, channels, kernel, ...problem }: ConvProblem, rows: number) {
  const { batch, output, stride, span, repeat = 1 } = problem;
  const foldRows = Math.ceil(kernel[0] / rows);
  const inputs = repeat * batch * channels * groups * ((output[1] - 1) * stride[1] + span[1]);
  return {
    foldRows,
    setRows: Math.ceil(kernel[0] / foldRows),
    groupFilters: filters / groups,
    /** Elements of one input row of every channel and picture. */
    inputRow: inputs,
    inputRows: (output[0] - 1) * stride[0] + span[0],
    weights: repeat * filters * channels * kernel[0] * kernel[1],
    results: repeat * batch * filters * output[0] * output[1],
  };
}

type Sizes = ReturnType<typeof sizesOf>;

function trafficOf(
  { batch, channels, stride, span, output }: ConvProblem,
  { m, n, e, p, q, r, t }: RowStationaryMapping,
  sizes: Sizes,
): Traffic {
  const byRows = Math.ceil(output[0] / e);
  const byPicture = Math.ceil(batch / n);
  const byChannel = Math.ceil(channels / (q * r)) * sizes.foldRows;
  const byFilter = Math.ceil(sizes.groupFilters / m);
  const within = Math.ceil(m / (p * t));
  const rowsRead = byRows * ((e - 1) * stride[0] + span[0]);
  return {
    dramInputs: sizes.inputRow * sizes.inputRows * byFilter,
    dramWeights: sizes.weights * byPicture * byRows,
    glbInputs: sizes.inputRow * rowsRead * byFilter * within * sizes.foldRows,
    glbOutputs: 2 * sizes.results * byChannel,
    nocOutputs: sizes.results * byChannel * (sizes.setRows * r - 1),
    passes: byRows * byPicture * byChannel * byFilter * within,
  };
}

/**
 * Access counts of a row-stationary mapping in closed form. They give the published counts of the Eyeriss chip (Chen,
 * Krishna, Emer, Sze, JSSC 2017, Table V). The convention is the chip's: partial sums are read and written in the
 * global buffer once a pass over channels, the last read being the drain to memory; filters stream past the buffer
 * (charged as one buffer access a word, as CNNergy does); halo rows are not fetched twice.
 */
export function rowStationary(
  problem: ConvProblem,
  mapping: RowStationaryMapping,
  { rows }: RowStationaryArray,
): Accesses {
  const { groups, kernel, output, repeat = 1 } = problem;
  const sizes = sizesOf(problem, rows);
  const traffic = trafficOf(problem, mapping, sizes);
  const macs = macsOf(problem);
  return {
    macs,
    words: {
      dram: { inputs: traffic.dramInputs, weights: traffic.dramWeights, outputs: sizes.results },
      glb: { inputs: traffic.glbInputs, weights: traffic.dramWeights, outputs: traffic.glbOutputs },
      noc: { inputs: 0, weights: 0, outputs: traffic.nocOutputs },
      rf: { inputs: macs, weights: macs, outputs: 2 * macs },
    },
    cycles: repeat * groups * traffic.passes * mapping.n * mapping.p * mapping.q * kernel[1] * output[1],
    mapping: { ...mapping },
  };
}

/** Prices of a word, for choosing a mapping. */
export interface WordPrices {
  readonly dramInputs: number;
  readonly dramWeights: number;
  readonly glb: number;
  readonly glbPsum: number;
  readonly nocPsum: number;
}

/** The mapping among `mappings` whose traffic costs least, the first of equal ones; undefined when there is none. */
export function cheapest(
  problem: ConvProblem,
  mappings: Iterable<RowStationaryMapping>,
  { rows }: RowStationaryArray,
  prices: WordPrices,
): RowStationaryMapping | undefined {
  const sizes = sizesOf(problem, rows);
  let best: RowStationaryMapping | undefined;
  let least = Infinity;
  for (const mapping of mappings) {
    const traffic = trafficOf(problem, mapping, sizes);
    const cost =
      traffic.dramInputs * prices.dramInputs +
      traffic.dramWeights * (prices.dramWeights + prices.glb) +
      traffic.glbInputs * prices.glb +
      traffic.glbOutputs * prices.glbPsum +
      traffic.nocOutputs * prices.nocPsum;
    if (cost < least) [best, least] = [mapping, cost];
  }
  return best;
}

/** Sets of `setRows` × `e` elements that fit on the array. Sets wider than the array are cut into strips. */
export function setsOnArray(setRows: number, e: number, { rows, columns }: RowStationaryArray): number {
  const down = Math.floor(rows / setRows);
  return e <= columns ? down * Math.floor(columns / e) : Math.floor(down / Math.ceil(e / columns));
}
