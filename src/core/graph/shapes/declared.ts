import type { TypeProto, ValueInfoProto } from 'onnx-buf';
import type { Dim } from '../../../protocol/summary.ts';
import type { Scope, ShapeOptions, ValueInfo } from '../types.ts';
import { parseDim } from '../dims/parse.ts';
import type { DimAlgebra } from '../dims/algebra.ts';
import { UNKNOWN, sequence } from './value.ts';

/**
 * Types that the file declares, with the user's numbers put in. What a number is put for:
 *
 * 1. `freeDims[symbol]`: that symbol wherever it is declared;
 * 2. `freeDims['value.axis']`: that axis of any value of the main graph where it is not a number already;
 * 3. `batch`: the first axis of each input that is no initializer, where it is symbolic, missing, or not positive. A symbol
 *    found there (`batch`) gets the number wherever else it is declared, so that a batch on the second axis of a
 *    recurrent state follows. A number that the file fixes stays, whatever `batch` says.
 */
export class Declarations {
  private readonly symbols = new Map<string, number>();
  private readonly axes = new Map<string, Map<number, number>>();

  constructor(
    private readonly dims: DimAlgebra,
    root: Scope,
    options: ShapeOptions,
  ) {
    for (const [key, value] of Object.entries(options.freeDims ?? {})) {
      this.symbols.set(key, value);
      const match = /^(.*)\.(\d+)$/s.exec(key);
      if (!match) continue;
      const axes = this.axes.get(match[1]!) ?? new Map<number, number>();
      this.axes.set(match[1]!, axes.set(Number(match[2]), value));
    }
    if (options.batch !== undefined) this.setBatch(root, options.batch);
  }

  /** What a type says. */
  typeOf(type: TypeProto | undefined): ValueInfo {
    const { value } = type ?? { value: undefined };
    switch (value?.case) {
      case 'tensorType':
      case 'sparseTensorType': {
        const { elemType, shape } = value.value;
        return { dtype: elemType, shape: shape ? shape.dim.map(dim => this.dimOf(dim.value)) : null };
      }
      case 'sequenceType':
      case 'optionalType':
        return sequence(this.typeOf(value.value.elemType));
      default:
        return UNKNOWN;
    }
  }

  /** The declared type of a value of the main graph or of another one, with numbers given for its axes. */
  valueOf(info: ValueInfoProto, isMain: boolean): ValueInfo {
    const declared = this.typeOf(info.type);
    return isMain ? this.withAxes(info.name, declared) : declared;
  }

  /** An input of the main graph; sizes without a name are called `<input>.<axis>`, as `freeDims` calls them. */
  inputOf(info: ValueInfoProto): ValueInfo {
    const value = this.valueOf(info, true);
    return value.shape
      ? { ...value, shape: value.shape.map((dim, axis) => dim ?? `${info.name}.${axis}`) }
      : value;
  }

  /** Puts numbers given as `value.axis` where the value's axes are not known. */
  withAxes(name: string, value: ValueInfo): ValueInfo {
    const axes = this.axes.get(name);
    if (!axes || !value.shape) return value;
    const shape = value.shape.map((dim, axis): Dim =>
      typeof dim === 'number' && dim > 0 ? dim : (axes.get(axis) ?? dim),
    );
    return { ...value, shape };
  }

  private dimOf(dim: {
    case?: 'dimValue' | 'dimParam' | undefined;
    value?: bigint | string | undefined;
  }): Dim {
    if (dim.case === 'dimValue') {
      const size = Number(dim.value);
      // Exporters write 0 or -1 for "any size".
      return size > 0 ? size : size === 0 ? 0 : null;
    }
    if (dim.case !== 'dimParam' || !dim.value) return null;
    const text = String(dim.value);
    return this.symbols.get(text) ?? parseDim(this.dims, text, symbol => this.symbols.get(symbol) ?? symbol);
  }

  private setBatch(root: Scope, batch: number): void {
    for (const input of root.graph.input) {
      if (root.constant(input.name)) continue;
      const shape = this.typeOf(input.type).shape;
      const first = shape?.[0];
      if (first === undefined || (typeof first === 'number' && first > 0)) continue;
      const axes = this.axes.get(input.name) ?? new Map<number, number>();
      if (!axes.has(0)) this.axes.set(input.name, axes.set(0, batch));
      if (typeof first === 'string' && !this.symbols.has(first)) this.symbols.set(first, batch);
    }
  }
}
