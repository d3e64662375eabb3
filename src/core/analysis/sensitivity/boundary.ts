import { isFloatType, toNumbers } from '../../data/convert.ts';
import type { Batch, Dataset, Feeds, NdArray } from '../../data/types.ts';
import { EspalierError } from '../../errors.ts';
import type { Session } from '../../runtime/types.ts';
import type { ActivationStore } from './store.ts';

/** How a model's outputs are kept beside the values it is fed with. */
const BASELINE = 'espalier.baseline.';

/** The batches that values were kept for. */
export interface KeptBatches {
  readonly store: ActivationStore;
  readonly size: number;
  /** Samples a batch. */
  readonly each: number;
  readonly labels: readonly (Int32Array | undefined)[];
  readonly outputs: readonly string[];
  readonly source: Dataset;
}

/** A dataset of kept values: what a part of the model reads, and the outputs of the whole. Asked for in the batches they were kept in. */
export function boundaryDataset(kept: KeptBatches, names: readonly string[]): Dataset {
  const { store, size, each, labels, outputs, source } = kept;
  return {
    name: source.name,
    size,
    hasLabels: source.hasLabels,
    ...(source.classes && { classes: source.classes }),
    batchable: source.batchable,
    async batch(start: number, count: number): Promise<Batch> {
      const index = Math.floor(start / each);
      const feeds: Record<string, NdArray> = {};
      for (const name of names) feeds[name] = await store.get(name, index);
      for (const name of outputs) feeds[BASELINE + name] = await store.get(name, index);
      const own = labels[index];
      return { start, count, feeds, ...(own && { labels: own.subarray(0, count) }) };
    },
    close: () => Promise.resolve(),
  };
}

/** The model as it is, played back from its kept outputs. */
export function baselineSession(whole: Session, boundary: readonly string[] = []): Session {
  return {
    ...described(whole, boundary),
    run: (feeds: Feeds, outputs = whole.outputNames) =>
      Promise.resolve(
        Object.fromEntries(
          outputs.flatMap(name => {
            const kept = feeds[BASELINE + name];
            return kept ? [[name, kept]] : [];
          }),
        ),
      ),
    release: () => Promise.resolve(),
  };
}

/**
 * A model whose outputs are no numbers can't be compared with anything.
 * @throws EspalierError `BAD_DATA`
 */
export async function checkNumbers(kept: KeptBatches, whole: Session): Promise<void> {
  const { store, size, each, source } = kept;
  const [output] = whole.outputs;
  if (output === undefined || !isFloatType(output.dtype)) return;
  for (let index = 0; index * each < size; index++) {
    const array = await store.get(output.name, index);
    const at = toNumbers(array).findIndex(value => Number.isNaN(value));
    const row = array.data.length / (array.dims[0] ?? 1);
    const sample = index * each + Math.floor(at / row);
    // Rows beyond the last sample only fill up a fixed batch.
    if (at < 0 || sample >= size) continue;
    throw new EspalierError(
      'BAD_DATA',
      `Output "${output.name}" of the model as it is has values that are no numbers (NaN), first for sample ${sample} of ${source.name}.`,
      'Check how the data are prepared (scale, mean, std), and that the model itself works.',
    );
  }
}

/** A variant of the model: the part that has to run, fed with what the variant differs in; the other outputs are as they were. */
export function variantSession(
  whole: Session,
  part: Session | undefined,
  boundary: readonly string[],
  variant: Feeds,
): Session {
  const made = new Set(part?.outputNames);
  const baseline = baselineSession(whole, boundary);
  return {
    ...described(whole, boundary),
    async run(feeds: Feeds, outputs = whole.outputNames) {
      const wanted = outputs.filter(name => made.has(name));
      const rest = await baseline.run(
        feeds,
        outputs.filter(name => !made.has(name)),
      );
      if (!part || wanted.length === 0) return rest;
      return { ...rest, ...(await part.run({ ...feeds, ...variant }, wanted)) };
    },
    release: () => Promise.resolve(),
  };
}

/** What a session says of itself: it is fed with kept values, in the batches that the whole model takes. */
function described({ outputNames, inputs, outputs }: Session, boundary: readonly string[]) {
  const inputNames = [...boundary, ...outputNames.map(name => BASELINE + name)];
  return { inputNames, outputNames, inputs, outputs };
}
