import type { Accuracy, LayerChange, LayerMeasures, Measures } from '../../protocol/report.ts';
import type { InspectOptions, ModelSummary, NodeSummary } from '../../protocol/summary.ts';
import { countNonzero, type NonzeroCount } from '../analysis/index.ts';
import { weightMemory } from '../cost/memory.ts';
import { summarize } from '../cost/summary.ts';
import { openModel } from '../formats/index.ts';
import type { Model } from '../model/model.ts';
import type { JobContext } from '../passes/types.ts';
import { zippedSize, type ZippedSize } from './zipped-size.ts';

/** The figures of one model that don't need it to run. */
export interface StaticMeasures {
  readonly summary: ModelSummary;
  readonly bytes: number;
  readonly zipped: ZippedSize;
  readonly counts: NonzeroCount;
  readonly memoryBytes: number | null;
}

/** The bytes of a model's file and its side files. */
export function fileBytes(summary: ModelSummary): number {
  return summary.sideFiles.reduce((sum, file) => sum + (file.bytes ?? 0), summary.fileBytes);
}

/** All files of a model, by absolute path. */
export function filesOf(model: Model): string[] {
  return model.source === undefined ? [] : [model.source.path, ...model.source.sideFiles];
}

/**
 * Measures a file: its zipped size and its non-zero parameters. Reads it twice, in pieces. @throws EspalierError what reading throws; `CANCELLED`
 */
export async function measureFile(
  path: string,
  options: InspectOptions,
  ctx: JobContext,
): Promise<StaticMeasures> {
  const model = await openModel(path);
  try {
    const summary = await summarize(model, options);
    const bytes = fileBytes(summary);
    const tell = (fraction: number) =>
      ctx.progress({ fraction: fraction * 0.7, message: 'Measuring the zipped size' });
    const zipped = await zippedSize(filesOf(model), tell, ctx.signal);
    const counts = await countNonzero(model, {
      signal: ctx.signal,
      progress: ({ fraction }) =>
        ctx.progress({ fraction: 0.7 + 0.3 * (fraction ?? 0), message: 'Counting zeros' }),
    });
    return { summary, bytes, zipped, counts, memoryBytes: await weightMemory(model) };
  } finally {
    await model.close();
  }
}

export function toMeasures(measured: StaticMeasures, accuracy: Accuracy | null): Measures {
  const { summary, bytes, zipped, counts, memoryBytes } = measured;
  return {
    bytes,
    zippedBytes: zipped.bytes,
    memoryBytes,
    params: counts.params,
    nonzero: counts.nonzero,
    // A sum over the nodes that happen to be known would look like the model's.
    macs: summary.totals.unknown.length === 0 ? summary.totals.macs : null,
    accuracy: accuracy?.accuracy ?? null,
    loss: accuracy?.loss ?? null,
    wrong: accuracy?.wrong ?? null,
    samples: accuracy?.samples ?? null,
  };
}

/** Layers of both models side by side, matched by their names in the original: nodes keep theirs. */
export function compareLayers(before: StaticMeasures, after: StaticMeasures): LayerChange[] {
  const isShown = (node: NodeSummary) => node.isLayer;
  const inAfter = new Map(after.summary.nodes.filter(isShown).map(node => [node.id, node]));
  const changes: LayerChange[] = [];
  for (const node of before.summary.nodes.filter(isShown)) {
    const match = inAfter.get(node.id);
    inAfter.delete(node.id);
    changes.push({
      name: node.name,
      op: node.op,
      before: layerMeasures(node, before.counts),
      after: match === undefined ? null : layerMeasures(match, after.counts),
    });
  }
  for (const node of inAfter.values()) {
    changes.push({ name: node.name, op: node.op, before: null, after: layerMeasures(node, after.counts) });
  }
  return changes;
}

function layerMeasures(node: NodeSummary, counts: NonzeroCount): LayerMeasures {
  const weight = mainTensor(node);
  return {
    params: node.params,
    nonzero: counts.nodes[node.id]?.nonzero ?? 0,
    bytes: node.bytes ?? 0,
    macs: node.macs,
    dtype: weight?.dtype ?? '',
    shape: weight?.shape ?? [],
  };
}

/** The tensor that a layer is known by: its weight, else its largest one. */
function mainTensor(node: NodeSummary): NodeSummary['tensors'][number] | undefined {
  const byRole = node.tensors.find(tensor => /weight|embedding/.test(tensor.role));
  return byRole ?? node.tensors.toSorted((a, b) => b.elements - a.elements)[0];
}
