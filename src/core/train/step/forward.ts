import { EspalierError } from '../../errors.ts';
import { buildScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import type { Scope, Shapes } from '../../graph/types.ts';
import { removeUnused } from '../../graph/unused.ts';
import { attrInt } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { upgradeOpset } from '../../quantize/opset/index.ts';
import { UniqueNames } from '../../quantize/unique-names.ts';
import { setOpset } from '../../quantize/versions.ts';
import { Emit } from '../gradients/emit.ts';
import { tensorInfo } from '../gradients/tensor-info.ts';

/** The operators that steps are written in. */
const STEP_OPSET = 17;

/** A tensor that is fed at every step. */
export interface Fed {
  readonly name: string;
  readonly dims: readonly number[];
}

/** A copy of the model that reads its parameters as inputs and gives class scores for a fixed number of samples. */
export interface ForwardGraph {
  readonly model: Model;
  readonly scope: Scope;
  readonly shapes: Shapes;
  readonly emit: Emit;
  /** The value of the scores before a final softmax: what gradients start from. */
  readonly raw: string;
  readonly rawShape: readonly number[];
  /** The same as `[batch, classes]`. */
  readonly scores: string;
  readonly classes: number;
}

export interface ForwardOptions {
  /** Samples in every run. */
  readonly batch: number;
  readonly freeDims?: Readonly<Record<string, number>> | undefined;
  /** The output with the class scores; default the first. */
  readonly output?: string | undefined;
  /** Constants that become inputs. */
  readonly fed: readonly Fed[];
  /** Changes nodes of the copy before its shapes are found. */
  readonly rewrite?: (model: Model, emit: Emit) => void;
}

/**
 * @throws EspalierError `UNSUPPORTED` for an opset that can't be brought to 17, or outputs that are no scores `[batch, classes]`;
 * `BAD_DATA` when there is no such output
 */
export async function forwardGraph(original: Model, options: ForwardOptions): Promise<ForwardGraph> {
  const model = original.clone();
  await raiseOpset(model);
  const { graph } = model;
  const output = options.output ?? graph.output[0]?.name ?? '';
  const result = graph.output.find(({ name }) => name === output);
  if (result === undefined) {
    throw new EspalierError(
      'BAD_DATA',
      `The model has no output "${output}".`,
      `Its outputs: ${graph.output.map(({ name }) => name).join(', ')}.`,
    );
  }
  graph.output = [result];
  removeUnused(model);
  const emit = new Emit(graph, new UniqueNames(model.proto), model.opset(), 'train');
  options.rewrite?.(model, emit);
  feedConstants(model, options.fed);
  const scope = buildScopes(model);
  const { batch, freeDims = {} } = options;
  const shapes = await inferShapes(model, scope, { batch, freeDims });
  const raw = beforeSoftmax(scope, shapes, output);
  const rawShape = scoreShape(shapes, scope, raw, batch);
  const [, classes] = rawShape as readonly [number, number];
  const scores = rawShape.length === 2 ? raw : emit.reshape(raw, [batch, classes]);
  return { model, scope, shapes, emit, raw, rawShape, scores, classes };
}

/** What changed between opset 13 and 17 concerns attributes with new defaults that no operator with a gradient has. */
async function raiseOpset(model: Model): Promise<void> {
  if (model.opset() < 13) {
    const scope = buildScopes(model);
    const upgrade = await upgradeOpset(model, scope, await inferShapes(model, scope));
    if (!upgrade.done) {
      throw new EspalierError(
        'UNSUPPORTED',
        `The model's opset ${model.opset()} can't be converted for training: ${upgrade.reason}.`,
        'Export it with opset 13 or later.',
      );
    }
  }
  if (model.opset() < STEP_OPSET) setOpset(model.proto, STEP_OPSET);
}

/** Takes the constants out of the graph and names them among its inputs. */
function feedConstants(model: Model, fed: readonly Fed[]): void {
  const { graph } = model;
  const names = new Set(fed.map(({ name }) => name));
  graph.initializer = graph.initializer.filter(({ name }) => !names.has(name));
  graph.node = graph.node.filter(
    node => !(node.opType === 'Constant' && node.output.length === 1 && names.has(node.output[0]!)),
  );
  graph.input = graph.input.filter(({ name }) => !names.has(name));
  for (const { name, dims } of fed) graph.input.push(tensorInfo(name, DTYPE.float32, dims));
}

/** Training and accuracy need the scores before the final softmax: the loss has its own. */
function beforeSoftmax(scope: Scope, shapes: Shapes, output: string): string {
  const node = scope.producer(output);
  if (node?.opType !== 'Softmax' && node?.opType !== 'LogSoftmax') return output;
  const rank = shapes.value(scope, output).shape?.length ?? 2;
  const axis = attrInt(node, 'axis', -1);
  return axis === 1 || axis === 1 - rank ? node.input[0]! : output;
}

function scoreShape(shapes: Shapes, scope: Scope, raw: string, batch: number): readonly number[] {
  const { shape } = shapes.value(scope, raw);
  const [rows, classes, ...rest] = shape ?? [];
  if (rows === batch && typeof classes === 'number' && rest.every(dim => dim === 1))
    return shape as readonly number[];
  const known = shape ? `[${shape.map(dim => dim ?? '?').join(', ')}]` : 'not known';
  throw new EspalierError(
    'UNSUPPORTED',
    `Training needs class scores of the shape [${batch}, classes], but the shape of "${raw}" is ${known}.`,
    'Name the output that classifies, and give free dimensions numbers.',
  );
}
