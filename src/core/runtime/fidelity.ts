import type { Fidelity } from '../../protocol/report.ts';
import type { Batch, Dataset, NdArray } from '../data/types.ts';
import { EspalierError, throwIfAborted } from '../errors.ts';
import type { JobContext } from '../passes/types.ts';
import { batches, filledUp, fixedBatch } from './batches.ts';
import { FidelitySums } from './fidelity-sums.ts';
import { isFloatType } from '../data/convert.ts';
import { isRunnableType } from './tensor.ts';
import type { Session } from './types.ts';

export interface FidelityOptions {
  readonly batch?: number;
  /** The same samples, prepared for `b`. Default: what `a` is fed with. */
  readonly datasetOfB?: Dataset;
}

/**
 * How close the outputs of `b` are to those of `a`, the original, on the same samples. SQNR is over all float outputs; agreement, cosine and KL
 * are of the first one, see {@link FidelitySums}. Outputs are paired by name, or by position when names differ (a note says so).
 * @throws EspalierError `BAD_DATA` when the models have no inputs or outputs in common, or each takes batches of another size
 */
export async function measureFidelity(
  a: Session,
  b: Session,
  dataset: Dataset,
  ctx: JobContext,
  options: FidelityOptions = {},
): Promise<Fidelity> {
  const notes: string[] = [];
  const { datasetOfB } = options;
  const inputs = datasetOfB ? [] : pair(a.inputNames, b.inputNames, 'input', notes);
  const outputs = pair(a.outputNames, b.outputNames, 'output', notes);
  const compared = chooseOutputs(a, outputs, notes);
  const sums = new FidelitySums();
  const fixed = commonBatch(a, b);
  const wanted = datasetOfB?.batchable === false ? 1 : options.batch;
  for await (const batch of batches(a, dataset, ctx, wanted, fixed)) {
    const fromA = await a.run(
      batch.feeds,
      compared.map(([name]) => name),
    );
    throwIfAborted(ctx.signal);
    const feeds = datasetOfB
      ? filledUp(await datasetOfB.batch(batch.start, batch.count), fixed)
      : rename(batch, inputs);
    const fromB = await b.run(
      feeds,
      compared.map(([, name]) => name),
    );
    throwIfAborted(ctx.signal);
    compared.forEach(([nameA, nameB], index) => {
      const [x, y] = [fromA[nameA], fromB[nameB]];
      if (x === undefined || y === undefined) return;
      sums.add(nameA, cut(x, batch), cut(y, batch), index === 0);
    });
  }
  const all = [...notes, ...sums.notes()];
  const result = { ...sums.result(), inputs: dataset.name, samples: dataset.size };
  return all.length === 0 ? result : { ...result, notes: all };
}

/** The batch that both models take, if one of them takes no other. */
function commonBatch(a: Session, b: Session): number | undefined {
  const [ofA, ofB] = [fixedBatch(a), fixedBatch(b)];
  if (ofA === undefined || ofB === undefined || ofA === ofB) return ofA ?? ofB;
  throw new EspalierError(
    'BAD_DATA',
    `One of the models takes batches of ${ofA}, the other of ${ofB}: they can not be run side by side.`,
    'On the command line, "espalier compare" compares such models.',
  );
}

type Pairs = readonly (readonly [a: string, b: string])[];

function pair(a: readonly string[], b: readonly string[], what: 'input' | 'output', notes: string[]): Pairs {
  const missing = a.filter(name => !b.includes(name));
  if (missing.length === 0) return a.map(name => [name, name]);
  if (a.length === b.length) {
    notes.push(`The models name their ${what}s differently; they were paired by position.`);
    return a.map((name, i) => [name, b[i]!]);
  }
  const common = a.filter(name => b.includes(name));
  if (what === 'input' || common.length === 0) {
    throw new EspalierError(
      'BAD_DATA',
      `The models have different ${what}s (${a.join(', ')} and ${b.join(', ')}) and cannot be compared.`,
    );
  }
  notes.push(`Only one of the models has the ${what} ${missing.join(', ')}; it was left out.`);
  return common.map(name => [name, name]);
}

/** Float outputs; without any, the first of another type, of which only agreement can be told. */
function chooseOutputs(a: Session, outputs: Pairs, notes: string[]): Pairs {
  const types = new Map(a.outputs.map(({ name, dtype }) => [name, dtype]));
  const floats = outputs.filter(([name]) => isFloatType(types.get(name) ?? ''));
  if (floats.length === 0) {
    const others = outputs.filter(([name]) => isRunnableType(types.get(name) ?? ''));
    if (others.length === 0)
      throw new EspalierError('BAD_DATA', 'The models have no outputs that can be compared.');
    return others.slice(0, 1);
  }
  const others = outputs.filter(entry => !floats.includes(entry)).map(([name]) => name);
  if (others.length > 0) notes.push(`Not of a float type and therefore not compared: ${others.join(', ')}.`);
  return floats;
}

function rename(batch: Batch, inputs: Pairs): Batch['feeds'] {
  return Object.fromEntries(
    inputs.flatMap(([nameA, nameB]) => {
      const array = batch.feeds[nameA];
      return array === undefined ? [] : [[nameB, array]];
    }),
  );
}

/** Without the rows that only fill up a fixed batch. */
function cut(array: NdArray, batch: Batch): NdArray {
  const rows = array.dims[0];
  const fed = Object.values(batch.feeds)[0]?.dims[0];
  if (rows === undefined || rows !== fed || rows <= batch.count || Array.isArray(array.data)) return array;
  const kept = (array.data.length / rows) * batch.count;
  return { ...array, dims: [batch.count, ...array.dims.slice(1)], data: array.data.slice(0, kept) };
}
