import type { Model } from '../../model/model.ts';
import { encodeFloats, readFloats } from '../../model/values.ts';
import type { PassContext } from '../../passes/types.ts';
import type { Weight } from '../../passes/weights.ts';
import { Turns } from '../../turns.ts';
import { linearLayer, type LinearLayer } from './layer.ts';
import { fitMasked, type MaskedFit } from './least-squares.ts';
import { MOST_EXACT_INPUTS, optimalBrain } from './optimal-brain.ts';
import { layerProducts, type LayerProducts } from './products.ts';

export { linearLayer, type LinearLayer } from './layer.ts';
export { fitMasked, relativeError, type MaskedFit, type MaskedFitOptions } from './least-squares.ts';
export { MOST_EXACT_INPUTS, optimalBrain, type OptimalBrain } from './optimal-brain.ts';
export { layerProducts, type LayerProducts, type ProductsRequest } from './products.ts';

/** What a pass gives to have one layer fitted. */
export interface RefitRequest {
  /** Holds the pruned weights; gets the fitted ones. */
  readonly context: Pick<PassContext, 'model' | 'dataset' | 'seed' | 'signal' | 'progress' | 'log'>;
  /** The model before anything was pruned. */
  readonly original: Model;
  /** Of `context.model`, as it is now. */
  readonly weight: Weight;
  readonly ridge?: number;
  /** Whether the bias may change too; where there is one it makes up for more. True unless told. */
  readonly biases?: boolean;
}

/**
 * Fits the weights of a pruned layer that are not zero (and its bias, where it has one of its own) to what the layer gives in the original
 * model, on the inputs that it gets in the pruned one; zeros stay zeros. Call it for one layer after the other, from the
 * input to the output, so that each makes up for what those before it lost. Needs data, no labels.
 * @returns the relative error before and after; or why the layer can't be fitted, as the end of "was not fitted because …"
 * @throws EspalierError `BAD_DATA`, `RUNTIME`, `CANCELLED`
 */
export async function refitSparse(request: RefitRequest): Promise<MaskedFit | string> {
  const found = await openLayer(request);
  if (typeof found === 'string') return found;
  const { layer, pruned, products } = found;
  const fit = await fitMasked(products, {
    weights: pruned,
    kept: Uint8Array.from(pruned, value => (value === 0 ? 0 : 1)),
    bias: (request.biases ?? true) && layer.bias !== undefined,
    ...(request.ridge !== undefined && { ridge: request.ridge }),
    turns: new Turns(request.context.signal),
  });
  await store(request.context.model, layer, fit);
  return fit;
}

/**
 * Takes a part of a layer's weights away one at a time, the others making up for each ({@link optimalBrain}); of every output as many.
 * For calling as {@link refitSparse}; the layer holds its weights as they were.
 * @param ratio part of the weights that is zero in the end
 * @param onOutput called with the part of the outputs that are done
 * @returns whether it was done; or why it can't be
 */
export async function pruneExactly(
  request: RefitRequest,
  ratio: number,
  onOutput: (fraction: number) => void,
): Promise<true | string> {
  const found = await openLayer(request, MOST_EXACT_INPUTS);
  if (typeof found === 'string') return found;
  const { layer, pruned, products } = found;
  const { outputs, length } = layer;
  const zeros = Math.floor(outputs * length * ratio);
  // What is left over of the whole is shared out among the first outputs.
  const removed = Int32Array.from(
    { length: outputs },
    (_, output) => Math.floor(zeros / outputs) + (output < zeros % outputs ? 1 : 0),
  );
  const fit = await optimalBrain(products, {
    weights: pruned,
    removed,
    bias: (request.biases ?? true) && layer.bias !== undefined,
    ...(request.ridge !== undefined && { ridge: request.ridge }),
    turns: new Turns(request.context.signal),
    onOutput: done => onOutput(done / outputs),
  });
  await store(request.context.model, layer, fit);
  return true;
}

interface OpenedLayer {
  readonly layer: LinearLayer;
  /** `[outputs][length]`, as the model holds them now. */
  readonly pruned: Float32Array;
  readonly products: LayerProducts;
}

async function openLayer(
  { context, original, weight }: RefitRequest,
  mostInputs = Infinity,
): Promise<OpenedLayer | string> {
  const { model, dataset, seed, signal } = context;
  const layer = linearLayer(weight);
  if (typeof layer === 'string') return layer;
  if (layer.length > mostInputs) return `each output has more than ${mostInputs} weights`;
  const before = await originalWeights(original, weight);
  if (before === undefined) return 'the original model has no weights of that name and shape';
  const stored = await readFloats(model, weight.constant.tensor);
  if (!stored.every(Number.isFinite) || !before.every(Number.isFinite))
    return 'its weights hold infinities or NaN';
  const job = { signal, progress: context.progress.bind(context), log: context.log.bind(context) };
  const weights = layer.toRows(before);
  const products = await layerProducts({ model, original, layer, weights, dataset, seed, job });
  return { layer, pruned: layer.toRows(stored), products };
}

async function originalWeights(
  original: Model,
  { name, elements }: Weight,
): Promise<Float32Array | undefined> {
  const tensor = original.graph.initializer.find(one => one.name === name);
  const values = tensor && (await readFloats(original, tensor));
  return values?.length === elements ? values : undefined;
}

async function store(
  model: Model,
  layer: LinearLayer,
  { weights, bias }: Pick<MaskedFit, 'weights' | 'bias'>,
): Promise<void> {
  const { tensor } = layer.weight.constant;
  model.setPayload(tensor, encodeFloats(layer.fromRows(weights), tensor.dataType));
  if (layer.bias === undefined) return;
  const old = await readFloats(model, layer.bias.tensor);
  const added = old.map((value, i) => value + bias[i]! / layer.biasFactor);
  model.setPayload(layer.bias.tensor, encodeFloats(added, layer.bias.tensor.dataType));
}
