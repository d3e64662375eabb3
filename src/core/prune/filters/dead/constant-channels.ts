import type { NodeProto } from 'onnx-buf';
import type { Axis, Coupling, Operand } from '../../../graph/channels/index.ts';
import { attrFloat, attrInt, attrInts, attrString } from '../../../model/attributes.ts';
import { readWeight, type WeightValues } from '../constant-values.ts';
import { binary, MOVING, unary } from './scalar-functions.ts';

/** For each value, the channels that hold one and the same number whatever the model is given: by the root of their unit. */
export type ConstantChannels = ReadonlyMap<string, ReadonlyMap<number, number>>;

type Channels = Map<number, number>;

const NOTHING: ReadonlyMap<number, number> = new Map();

/** Follows constants from filters of zeros through the operators that keep them constant. Reads all weights. */
export async function findConstantChannels(coupling: Coupling): Promise<ConstantChannels> {
  const finder = new Finder(coupling);
  for (const node of coupling.order) await finder.visit(node);
  return finder.found;
}

class Finder {
  readonly found = new Map<string, Channels>();

  constructor(private readonly coupling: Coupling) {}

  async visit(node: NodeProto): Promise<void> {
    const channels = await this.channelsOf(node);
    if (!channels || channels.size === 0) return;
    for (const name of node.output) if (name) this.found.set(name, channels);
  }

  private async channelsOf(node: NodeProto): Promise<Channels | undefined> {
    const layer = this.coupling.layers.find(one => one.node === node);
    if (layer && ['Conv', 'Gemm', 'MatMul'].includes(node.opType)) {
      return this.throughLayer(node, layer.input, layer.axis);
    }
    const data = this.found.get(node.input[0] ?? '') ?? NOTHING;
    if (unary[node.opType]) return mapped(data, x => unary[node.opType]!(x, node));
    if (binary[node.opType]) return this.throughBinary(node);
    if (MOVING.has(node.opType)) return this.throughMove(node, data);
    switch (node.opType) {
      case 'Concat':
        return this.throughConcat(node);
      case 'Clip':
        return this.throughClip(node, data);
      case 'BatchNormalization':
        return this.throughBatchNorm(node, data);
      case 'MaxPool':
      case 'GlobalAveragePool':
      case 'GlobalMaxPool':
        return new Map(data);
      case 'AveragePool':
        return new Map(
          [...data].filter(
            ([, c]) => c === 0 || !hasPads(node) || attrInt(node, 'count_include_pad', 0) === 0,
          ),
        );
      case 'Pad':
        return isConstantPad(node) ? new Map([...data].filter(([, c]) => c === 0)) : undefined;
      default:
        return undefined;
    }
  }

  /** A filter's result is constant when all that it multiplies is: its weights are zero, or what they multiply is constant. */
  private async throughLayer(
    node: NodeProto,
    weightInput: number,
    outputAxis: number,
  ): Promise<Channels | undefined> {
    if (weightInput !== 1 || attrInt(node, 'group', 1) !== 1)
      return this.throughGroups(node, weightInput, outputAxis);
    const weight = this.coupling.input(node, 1)!;
    const sum = this.coupling.sums.find(one => one.node === node && one.input === 0);
    if (!sum?.weight) return undefined;
    const known = this.found.get(node.input[0] ?? '') ?? NOTHING;
    const inputAxis = sum.operand.axes[sum.axis]!;
    const constants = Array.from({ length: Number(inputAxis.dim) }, (_, k) =>
      inputAxis.count === 0 ? undefined : known.get(this.coupling.atoms.find(inputAxis.base + k)),
    );
    const values = await readWeight(this.coupling, weight);
    const sums = rowSums(values, outputAxis, sum.weight.axis, k => {
      const c = constants[k];
      // At padded borders a constant is not constant.
      return c === undefined || (c !== 0 && hasPads(node)) ? undefined : c;
    });
    const alpha = attrFloat(node, 'alpha', 1);
    const bias = await this.biasOf(node, sums.length);
    return (
      bias &&
      this.byRoot(weight.axes[outputAxis]!, j =>
        sums[j] === undefined ? undefined : alpha * sums[j] + bias[j]!,
      )
    );
  }

  /** Grouped filters are constant when they are zero. */
  private async throughGroups(
    node: NodeProto,
    weightInput: number,
    outputAxis: number,
  ): Promise<Channels | undefined> {
    if (weightInput !== 1) return undefined;
    const weight = this.coupling.input(node, 1)!;
    const sums = rowSums(await readWeight(this.coupling, weight), outputAxis, -1, () => undefined);
    const bias = await this.biasOf(node, sums.length);
    return bias && this.byRoot(weight.axes[outputAxis]!, j => (sums[j] === undefined ? undefined : bias[j]));
  }

  private async biasOf(node: NodeProto, size: number): Promise<ArrayLike<number> | undefined> {
    const operand = node.opType === 'MatMul' ? undefined : this.coupling.input(node, 2);
    if (!operand) return new Float64Array(size);
    if (!operand.constant) return undefined;
    const { values } = await readWeight(this.coupling, operand);
    const beta = attrFloat(node, 'beta', 1);
    if (values.length === 1) return new Float64Array(size).fill(values[0]! * beta);
    return values.length === size ? Float64Array.from(values, value => value * beta) : undefined;
  }

  /** Constants by unit; a unit of several positions has one when all of them have the same. */
  private byRoot(axis: Axis, at: (position: number) => number | undefined): Channels {
    const channels: Channels = new Map();
    const varying = new Set<number>();
    for (let i = 0; i < axis.count; i++) {
      const root = this.coupling.atoms.find(axis.base + i);
      const value = at(i);
      if (value === undefined || (channels.has(root) && channels.get(root) !== value)) varying.add(root);
      else channels.set(root, value);
    }
    for (const root of varying) channels.delete(root);
    return channels;
  }

  private async throughBinary(node: NodeProto): Promise<Channels> {
    const roots = new Set(node.input.flatMap(name => [...(this.found.get(name)?.keys() ?? [])]));
    const channels: Channels = new Map();
    const operate = binary[node.opType]!;
    for (const root of roots) {
      const values: (number | undefined)[] = [];
      for (const [i, name] of node.input.entries()) {
        values.push(
          this.found.get(name)?.get(root) ?? (await this.constantAt(this.coupling.input(node, i), root)),
        );
      }
      if (values.every(value => value !== undefined)) channels.set(root, values.reduce(operate));
    }
    return channels;
  }

  private readonly slices = new Map<Operand, Map<number, number | undefined>>();

  /** The number that a stored tensor holds for a unit, if it is one: along the unit's axis, or everywhere. */
  private async constantAt(operand: Operand | undefined, root: number): Promise<number | undefined> {
    if (!operand?.constant) return undefined;
    let byRoot = this.slices.get(operand);
    if (!byRoot) {
      byRoot = new Map();
      const weight = await readWeight(this.coupling, operand);
      for (const [axisIndex, axis] of operand.axes.entries()) {
        if (axis.count === 0) continue;
        const uniform = uniformSlices(weight, axisIndex);
        for (const [key, value] of this.byRoot(axis, i => uniform[i])) byRoot.set(key, value);
      }
      if (weight.values.every(value => value === weight.values[0])) byRoot.set(-1, weight.values[0]);
      this.slices.set(operand, byRoot);
    }
    return byRoot.get(root) ?? byRoot.get(-1);
  }

  private async throughClip(
    node: NodeProto,
    data: ReadonlyMap<number, number>,
  ): Promise<Channels | undefined> {
    const bound = async (index: number, name: string, fallback: number): Promise<number | undefined> =>
      node.input[index]
        ? this.constantAt(this.coupling.input(node, index), -1)
        : attrFloat(node, name, fallback);
    const [low, high] = [await bound(1, 'min', -Infinity), await bound(2, 'max', Infinity)];
    return low === undefined || high === undefined
      ? undefined
      : mapped(data, x => Math.min(high, Math.max(low, x)));
  }

  private async throughBatchNorm(
    node: NodeProto,
    data: ReadonlyMap<number, number>,
  ): Promise<Channels | undefined> {
    if (attrInt(node, 'training_mode', 0) !== 0) return undefined;
    const channels: Channels = new Map();
    const epsilon = attrFloat(node, 'epsilon', 1e-5);
    for (const [root, x] of data) {
      const parts: (number | undefined)[] = [];
      for (const i of [1, 2, 3, 4]) parts.push(await this.constantAt(this.coupling.input(node, i), root));
      const [scale, shift, mean, variance] = parts;
      if (scale === undefined || shift === undefined || mean === undefined || variance === undefined)
        continue;
      channels.set(root, ((x - mean) / Math.sqrt(variance + epsilon)) * scale + shift);
    }
    return channels;
  }

  private throughMove(node: NodeProto, data: ReadonlyMap<number, number>): Channels {
    const roots = this.rootsOf(this.coupling.value(node.output.find(Boolean) ?? ''));
    return new Map([...data].filter(([root]) => node.opType === 'Split' || roots.has(root)));
  }

  /** A unit may have parts in several of the tensors that are joined: these must agree. */
  private throughConcat(node: NodeProto): Channels {
    const channels: Channels = new Map();
    const varying = new Set<number>();
    node.input.forEach((name, i) => {
      const data = this.found.get(name) ?? NOTHING;
      for (const root of this.rootsOf(this.coupling.input(node, i))) {
        const value = data.get(root);
        if (value === undefined || (channels.has(root) && channels.get(root) !== value)) varying.add(root);
        else channels.set(root, value);
      }
    });
    for (const root of varying) channels.delete(root);
    return channels;
  }

  private rootsOf(operand: Operand | undefined): Set<number> {
    const roots = new Set<number>();
    for (const axis of operand?.axes ?? []) {
      for (let i = 0; i < axis.count; i++) roots.add(this.coupling.atoms.find(axis.base + i));
    }
    return roots;
  }
}

function mapped(data: ReadonlyMap<number, number>, change: (x: number) => number): Channels {
  return new Map([...data].map(([root, x]) => [root, change(x)]));
}

function hasPads(node: NodeProto): boolean {
  const auto = attrString(node, 'auto_pad', 'NOTSET');
  return auto.startsWith('SAME') || (attrInts(node, 'pads', undefined) ?? []).some(pad => pad !== 0);
}

/** Filled with zeros, as far as the node itself tells. */
function isConstantPad(node: NodeProto): boolean {
  return (
    attrString(node, 'mode', 'constant') === 'constant' && !node.input[2] && attrFloat(node, 'value', 0) === 0
  );
}

/**
 * For each output, Σ w · c over its weights; undefined when a weight that is not zero multiplies something that isn't constant.
 * @param inputAxis -1: no input is constant
 */
function rowSums(
  { dims, values }: WeightValues,
  outputAxis: number,
  inputAxis: number,
  constant: (input: number) => number | undefined,
): (number | undefined)[] {
  const strides = dims.map((_, i) => dims.slice(i + 1).reduce((product, dim) => product * dim, 1));
  const sums: (number | undefined)[] = new Array<number>(dims[outputAxis]!).fill(0);
  const inputs = inputAxis < 0 ? [] : Array.from({ length: dims[inputAxis]! }, (_, k) => constant(k));
  for (let i = 0; i < values.length; i++) {
    const w = values[i]!;
    if (w === 0) continue;
    const row = Math.floor(i / strides[outputAxis]!) % dims[outputAxis]!;
    const sum = sums[row];
    if (sum === undefined) continue;
    const c = inputAxis < 0 ? undefined : inputs[Math.floor(i / strides[inputAxis]!) % dims[inputAxis]!];
    sums[row] = c === undefined ? undefined : sum + w * c;
  }
  return sums;
}

/** The number that each slice along the axis consists of; undefined where there are several. */
function uniformSlices({ dims, values }: WeightValues, axis: number): (number | undefined)[] {
  const inner = dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  const size = dims[axis]!;
  const slices: (number | undefined)[] = new Array<undefined>(size).fill(undefined);
  const seen = new Uint8Array(size);
  for (let i = 0; i < values.length; i++) {
    const at = Math.floor(i / inner) % size;
    if (seen[at] === 0) {
      slices[at] = values[i];
      seen[at] = 1;
    } else if (slices[at] !== values[i]) slices[at] = undefined;
  }
  return slices;
}
