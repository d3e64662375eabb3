import type { ValueInfoProto } from 'onnx-buf';
import { buildScopes } from '../graph/scope.ts';
import type { Scope } from '../graph/types.ts';
import type { Model } from '../model/model.ts';
import { allGraphs } from '../model/walk.ts';
import { declaredValue, freeDimensions, realInputs } from './values.ts';

/** The names under which sizes of a model can be given a number. */
export class SizeNames {
  /** The free sizes of the inputs, as summaries call them. */
  readonly free: readonly string[];
  private readonly declared: ReadonlySet<string>;

  constructor(
    model: Model,
    private readonly root: Scope = buildScopes(model),
  ) {
    this.free = Object.keys(freeDimensions(realInputs(model.graph).map(declaredValue), {}));
    const symbols = [...allGraphs(model.proto)].flatMap(({ input, output, valueInfo }) =>
      [...input, ...output, ...valueInfo].flatMap(symbolsOf),
    );
    this.declared = new Set(symbols);
  }

  /** Whether something of the model has that name: a size that is declared somewhere, or an axis of a value of the main graph. */
  has(name: string): boolean {
    const isAxis = /\.\d+$/.test(name) && this.root.defines(name.replace(/\.\d+$/, ''));
    return isAxis || this.declared.has(name) || this.free.includes(name);
  }
}

/** Names of sizes, and those that they are computed from: `2*h` is declared in terms of `h`. */
function symbolsOf(info: ValueInfoProto): string[] {
  return (declaredValue(info).shape ?? [])
    .filter(dim => typeof dim === 'string')
    .flatMap(dim => [dim, ...(dim.match(/[A-Za-z_][\w.:]*/g) ?? [])]);
}
