import { keptPositions, type Coupling, type Removal } from '../../../graph/channels/index.ts';
import { nodeName } from '../../../cost/node-list.ts';
import { Random } from '../../../data/index.ts';
import { throwIfAborted } from '../../../errors.ts';
import { removeUnused } from '../../../graph/unused.ts';
import { attrFloat, attrInt } from '../../../model/attributes.ts';
import { makeTensor } from '../../../model/tensors.ts';
import { encodeFloats } from '../../../model/values.ts';
import { plural } from '../../../passes/text.ts';
import type { PassContext } from '../../../passes/types.ts';
import { Turns } from '../../../turns.ts';
import { captureValues } from '../../criteria/capture.ts';
import { readWeight } from '../constant-values.ts';
import { addToBias, findConsumers, type Consumer, type Loss } from '../fold-biases.ts';
import { solveCholesky } from './cholesky.ts';
import { GramMatrix, ProductSession } from './gram.ts';
import { ridgeSystem } from './ridge.ts';
import { convRows, productRows, type RowMaker } from './rows.ts';

/** Layers that multiply longer rows are not fitted: the system of equations takes too long. */
const MAX_ROW = 4700;

/** Rows wanted for each number in a row. */
const ROWS_PER_NUMBER = 8;

/** Numbers of all sums that are gathered in one run through the data. */
const MAX_SUMS = 48e6;

interface Fit {
  readonly consumer: Consumer;
  readonly maker: RowMaker;
  /** `[out][in·kernel]`, as the layer multiplies. */
  readonly weight: Float64Array;
  readonly dims: readonly number[];
  /** Whether the stored weight has inputs first. */
  readonly transposed: boolean;
  /** Rows of the flattened weight that a position of the input has. */
  readonly kernel: number;
}

/** New weights and what goes to the bias, for the channels that stay. */
interface Solution extends Loss {
  readonly input: number;
  readonly weights: Float32Array;
  readonly dims: readonly number[];
}

/**
 * Channel reconstruction: layers that read channels which go are given the weights that come closest to their old results, by least
 * squares over the data. W' = (W·G[:,S] + λ·W[:,S])·(G[S,S] + λI)⁻¹ with G the products of all pairs of inputs. Source: He et al. 2017, Channel Pruning
 * (its second step). Measures now; the result is called when the channels are gone.
 */
export async function refitConsumers(
  coupling: Coupling,
  removal: Removal,
  context: PassContext,
): Promise<() => Promise<string>> {
  const consumers = findConsumers(coupling, removal);
  const fits: Fit[] = [];
  for (const consumer of consumers) {
    const fit = await prepare(coupling, consumer);
    if (fit) fits.push(fit);
  }
  const solutions: Solution[] = [];
  const product = await ProductSession.open();
  try {
    for (const part of inParts(fits)) {
      const grams = await gather(coupling, part, product, context);
      for (const [i, fit] of part.entries()) {
        throwIfAborted(context.signal);
        context.log(`fitting ${nodeName(fit.consumer.sum.node)}`);
        solutions.push(await solve(coupling, removal, fit, grams[i]!, new Turns(context.signal)));
      }
    }
  } finally {
    await product.close();
  }
  return async () => {
    for (const solution of solutions) await apply(coupling, solution);
    removeUnused(coupling.model);
    const left = consumers.length - solutions.length;
    const others =
      left === 0 ? '' : ` ${plural(left, 'layer')} could not be fitted (too wide, or of an unusual kind).`;
    return `Fitted the weights of ${plural(solutions.length, 'layer')} anew to what is left of their inputs.${others}`;
  };
}

async function prepare(coupling: Coupling, consumer: Consumer): Promise<Fit | undefined> {
  const { node, weight, operand, axis } = consumer.sum;
  if (!weight.operand.constant) return undefined;
  const { dims, values } = await readWeight(coupling, weight.operand);
  const isConv = node.opType === 'Conv';
  const isProduct = (node.opType === 'Gemm' && attrInt(node, 'transA', 0) === 0) || node.opType === 'MatMul';
  if (!isConv && (!isProduct || dims.length !== 2 || axis !== operand.axes.length - 1 || weight.input !== 1))
    return undefined;
  const transposed = consumer.outputAxis === 1;
  const outputs = dims[consumer.outputAxis]!;
  const length = values.length / outputs;
  const maker = isConv ? convRows(node, dims) : productRows(length);
  if (!maker || length > MAX_ROW) return undefined;
  const flat = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    flat[transposed ? (i % outputs) * length + Math.floor(i / outputs) : i] = values[i]!;
  }
  return {
    consumer,
    maker,
    weight: flat,
    dims,
    transposed,
    kernel: isConv ? dims.slice(2).reduce((a, b) => a * b, 1) : 1,
  };
}

/** As many at once as memory allows. */
function* inParts(fits: readonly Fit[]): Generator<Fit[]> {
  let part: Fit[] = [];
  let sums = 0;
  for (const fit of fits) {
    const own = (fit.maker.length + 1) ** 2;
    if (part.length > 0 && sums + own > MAX_SUMS) {
      yield part;
      [part, sums] = [[], 0];
    }
    part.push(fit);
    sums += own;
  }
  if (part.length > 0) yield part;
}

async function gather(
  coupling: Coupling,
  fits: readonly Fit[],
  product: ProductSession,
  context: PassContext,
): Promise<GramMatrix[]> {
  const grams = fits.map(fit => new GramMatrix(fit.maker.length + 1));
  const random = new Random(context.seed);
  const samples = Math.max(1, context.dataset?.size ?? 1);
  const names = [...new Set(fits.map(fit => fit.consumer.sum.operand.name))];
  await captureValues(coupling.model, names, context.dataset, context, async captured => {
    for (const [i, fit] of fits.entries()) {
      if (fit.consumer.sum.operand.name !== captured.name) continue;
      const perSample = Math.max(1, Math.ceil((ROWS_PER_NUMBER * fit.maker.length) / samples));
      await grams[i]!.add(product, fit.maker.rows(captured, perSample, random));
    }
  });
  return grams;
}

async function solve(
  coupling: Coupling,
  removal: Removal,
  fit: Fit,
  { sums, size }: GramMatrix,
  turns: Turns,
): Promise<Solution> {
  const { consumer, weight, kernel, dims, transposed } = fit;
  const { sum, outputAxis } = consumer;
  const inputs = keptPositions(coupling, sum.operand.axes[sum.axis]!, removal)!;
  const outputs =
    keptPositions(coupling, sum.weight.operand.axes[outputAxis]!, removal) ??
    Array.from({ length: dims[outputAxis]! }, (_, i) => i);
  // Columns that stay, and last the constant.
  const kept = [...inputs.flatMap(k => Array.from({ length: kernel }, (_, i) => k * kernel + i)), size - 1];
  const n = kept.length;
  const { factor, ridge } = await ridgeSystem(sums, size, kept, turns);

  const length = n - 1;
  const weights = new Float32Array(outputs.length * length);
  const bias = new Float32Array(outputs.length);
  const right = new Float64Array(n);
  for (const [row, output] of outputs.entries()) {
    await turns.pass();
    right.fill(0);
    for (let d = 0; d < size - 1; d++) {
      const w = weight[output * (size - 1) + d]!;
      if (w === 0) continue;
      for (let i = 0; i < n; i++) right[i]! += w * sums[d * size + kept[i]!]!;
    }
    // Where the data say nothing the weights stay what they were.
    for (let i = 0; i < length; i++) right[i]! += ridge * weight[output * (size - 1) + kept[i]!]!;
    solveCholesky(factor, n, right);
    for (let i = 0; i < length; i++) {
      weights[transposed ? i * outputs.length + row : row * length + i] = right[i]!;
    }
    bias[row] = right[length]! * attrFloat(sum.node, 'alpha', 1);
  }
  const newDims = dims.map((dim, axis) =>
    axis === outputAxis ? outputs.length : axis === sum.weight.axis ? inputs.length : dim,
  );
  return { node: sum.node, input: sum.weight.input, weights, dims: newDims, bias };
}

async function apply(coupling: Coupling, solution: Solution): Promise<void> {
  const { model } = coupling;
  const { node, input, weights, dims } = solution;
  const old = model.graph.initializer.find(tensor => tensor.name === node.input[input])!;
  const fitted = makeTensor(`${old.name}.fitted`, old.dataType, dims);
  model.setPayload(fitted, encodeFloats(weights, old.dataType));
  model.graph.initializer.push(fitted);
  node.input[input] = fitted.name;
  await addToBias(coupling, solution);
}
