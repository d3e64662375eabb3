import { stat } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import type { InspectOptions, ModelSummary } from '../../protocol/summary.ts';
import { sparsityByNode, type AnalysisOptions } from '../analysis/sparsity.ts';
import { EspalierError, throwIfAborted } from '../errors.ts';
import { buildScopes } from '../graph/scope.ts';
import { inferShapes } from '../graph/shapes/index.ts';
import type { Model } from '../model/model.ts';
import { findPaths } from './hierarchy.ts';
import { listNodes } from './node-list.ts';
import { summarizeNode } from './node-summary.ts';
import { countOperators, totalsOf } from './totals.ts';
import { declaredValue, effectiveBatch, freeDimensions, realInputs } from './values.ts';
import { findWarnings } from './warnings.ts';
import { findWeights } from './weights.ts';

/**
 * All that an inspection tells of a model, for the batch and free sizes of `options`. Reads no weights unless
 * `options.sparsity` asks for zeros to be counted.
 * @throws EspalierError `BAD_SETTING` for a batch or size that is no positive integer; `CORRUPT`; `CANCELLED`
 */
export async function summarize(
  model: Model,
  options: InspectOptions = {},
  job: AnalysisOptions = {},
): Promise<ModelSummary> {
  checkSizes(options);
  const root = buildScopes(model);
  const shapes = await inferShapes(model, root, { ...options, batch: options.batch ?? 1 });
  throwIfAborted(job.signal);
  const placed = listNodes(root);
  const weights = findWeights(placed);
  const paths = findPaths(placed, entry => {
    const uses = weights.byNode.get(entry)?.filter(use => use.isParameter);
    return uses?.[0]?.constant.name;
  });
  const sideFiles = await findSideFiles(model);
  const sparsity = options.sparsity ? await sparsityByNode(model, job) : { nodes: {}, total: null };
  const context = {
    model,
    shapes,
    weights,
    paths,
    sparsity: sparsity.nodes,
    missingFiles: new Set(sideFiles.filter(file => file.bytes === null).map(file => file.path)),
  };
  const nodes = placed.map(entry => summarizeNode(entry, context));
  const { proto, graph, source } = model;
  const inputs = realInputs(graph).map(declaredValue);
  const freeDims = freeDimensions(inputs, options);
  const batch = effectiveBatch(inputs, options);
  const files = sideFiles.map(({ name, bytes }) => ({ name, bytes }));
  const findings = { model, root, placed, nodes, shapes, inputs, freeDims, batch };
  return {
    format: source?.format ?? 'onnx',
    path: source?.path ?? '',
    fileBytes: source?.byteLength ?? 0,
    sideFiles: files,
    opset: model.opset(),
    opsets: Object.fromEntries(
      proto.opsetImport.map(entry => [entry.domain || 'ai.onnx', Number(entry.version)]),
    ),
    irVersion: Number(proto.irVersion),
    producer: `${proto.producerName} ${proto.producerVersion}`.trim(),
    graphName: graph.name,
    metadata: Object.fromEntries(proto.metadataProps.map(entry => [entry.key, entry.value])),
    inputs,
    outputs: graph.output.map(output => {
      const declared = declaredValue(output);
      const inferred = shapes.value(root, output.name);
      return declared.shape === null && inferred.shape !== null
        ? { ...declared, shape: inferred.shape }
        : declared;
    }),
    freeDims,
    batch,
    totals: totalsOf(nodes, sparsity.total),
    operators: countOperators(nodes),
    nodes,
    warnings: findWarnings({
      ...findings,
      sideFiles: files,
      wantedBatch: options.batch,
      wantedDims: Object.keys(options.freeDims ?? {}),
    }),
  };
}

function checkSizes(options: InspectOptions): void {
  const sizes = { batch: options.batch ?? 1, ...options.freeDims };
  for (const [name, value] of Object.entries(sizes)) {
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new EspalierError(
        'BAD_SETTING',
        `The size of "${name}" must be a whole number of at least 1, not ${value}.`,
      );
    }
  }
}

/** Side-files by their names relative to the model, with their sizes; null when one is not there. */
async function findSideFiles(model: Model): Promise<{ path: string; name: string; bytes: number | null }[]> {
  const { source } = model;
  if (source === undefined) return [];
  return Promise.all(
    source.sideFiles.map(async path => ({
      path,
      name: relative(dirname(source.path), path).split(sep).join('/'),
      bytes: await stat(path).then(
        found => (found.isFile() ? found.size : null),
        () => null,
      ),
    })),
  );
}
