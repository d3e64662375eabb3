import type { NodeProto } from 'onnx-buf';
import { constantBehind, type Axis, type Operand } from '../../../graph/channels/index.ts';
import {
  attr,
  attrInt,
  attrInts,
  makeAttrInt,
  makeAttrInts,
  removeAttr,
  setAttr,
} from '../../../model/attributes.ts';
import type { Editor } from './editor.ts';
import { dependsOnChange, elementsOf, setSizes, type SizeElement } from './sizes.ts';

/** Changes what an operator says of sizes beside its tensors: attributes, and constant operands. Source: the ONNX operators. */
export type Rewrite = (editor: Editor, node: NodeProto) => void;

/** Size of an axis after the removal, if it is a plain number. */
function newSize(editor: Editor, axis: Axis): number {
  return editor.kept(axis)?.length ?? Number(axis.dim);
}

/** Groups are as many as the inputs of all groups are those of one. */
const conv: Rewrite = (editor, node) => {
  if (attrInt(node, 'group', 1) === 1) return;
  const [x, w] = [editor.coupling.input(node, 0)!, editor.coupling.input(node, 1)!];
  if (!editor.changes(w) && !editor.changes(x)) return;
  const channels = node.opType === 'ConvTranspose' ? outputOf(editor, node).axes[1]! : x.axes[1]!;
  setAttr(node, makeAttrInt('group', newSize(editor, channels) / newSize(editor, w.axes[1]!)));
};

const groupNorm: Rewrite = (editor, node) => {
  const channels = editor.coupling.input(node, 0)!.axes[1]!;
  const groups = attrInt(node, 'num_groups', 1);
  setAttr(node, makeAttrInt('num_groups', (groups * newSize(editor, channels)) / Number(channels.dim)));
};

function outputOf(editor: Editor, node: NodeProto): Operand {
  return editor.coupling.value(node.output.find(Boolean)!)!;
}

/**
 * The wanted shape: fixed numbers are written down. Sizes that are not fixed stay what they were: as a copy of the input's (0), as
 * what is left over (-1), else as the old vector had them.
 */
const reshape: Rewrite = (editor, node) => {
  const y = outputOf(editor, node);
  const shape = node.input[1]!;
  const before = elementsOf(editor, shape);
  const isConstant = constantBehind(editor.coupling.scope, shape) !== undefined;
  if (
    !editor.changes(y) &&
    !editor.changes(editor.coupling.input(node, 0)) &&
    !dependsOnChange(editor, shape)
  )
    return;
  if (isConstant && before?.every(one => typeof one === 'number')) {
    const after = before.map((size, i) => (size > 0 ? newSize(editor, y.axes[i]!) : size));
    if (after.some((size, i) => size !== before[i])) setSizes(editor, node, 1, after);
    return;
  }
  const inputDims = editor.coupling.input(node, 0)?.axes ?? [];
  const mayCopy = attrInt(node, 'allowzero', 0) === 0;
  const elements = y.axes.map((axis, index): SizeElement => {
    const old = before?.[index];
    if (old === -1 || (old === 0 && mayCopy)) return old;
    if (typeof axis.dim === 'number') return newSize(editor, axis);
    const copied = inputDims[index];
    if (mayCopy && typeof axis.dim === 'string' && copied?.dim === axis.dim && sameKept(editor, copied, axis))
      return 0;
    return runTime(editor, axis, index);
  });
  setSizes(editor, node, 1, withLeftOver(editor, shape, elements));
};

/** One size may be left to be worked out (-1): the only open one, else one that is computed from sizes that change. */
function withLeftOver(
  editor: Editor,
  shape: string,
  elements: readonly SizeElement[],
): readonly SizeElement[] {
  if (elements.includes(-1)) return elements;
  const open = elements.flatMap((element, i) => (typeof element === 'number' ? [] : [i]));
  const taints = editor.coupling.sizes.elementTaints(shape);
  const dependent = open.filter(i => taints[i]?.some(axis => editor.kept(axis) !== undefined));
  const chosen = dependent[0] ?? (open.length === 1 ? open[0] : undefined);
  return elements.map((element, i) => (i === chosen ? -1 : element));
}

function sameKept(editor: Editor, a: Axis, b: Axis): boolean {
  return (editor.kept(a)?.length ?? a.count) === (editor.kept(b)?.length ?? b.count);
}

function runTime(editor: Editor, axis: Axis, index: number): SizeElement {
  const kept = editor.kept(axis);
  return { index, scale: kept && { from: axis.count, to: kept.length } };
}

/** Shapes to expand to or to fill; sizes to resize to. */
const shaped =
  (input: number): Rewrite =>
  (editor, node) => {
    const sizes = node.input[input];
    const y = outputOf(editor, node);
    if (!sizes || (!editor.changes(y) && !dependsOnChange(editor, sizes))) return;
    const before = elementsOf(editor, sizes);
    const chosen = node.opType === 'Resize' ? attrInts(node, 'axes', undefined) : undefined;
    const count = before?.length ?? chosen?.length ?? y.axes.length;
    const shift = chosen ? 0 : y.axes.length - count;
    const after = Array.from({ length: count }, (_, i): SizeElement => {
      const at = chosen?.[i] ?? i + shift;
      const axis = y.axes[at < 0 ? at + y.axes.length : at]!;
      // Expand: 1 leaves the size as it is.
      if (before?.[i] === 1) return 1;
      return typeof axis.dim === 'number' ? newSize(editor, axis) : runTime(editor, axis, i);
    });
    if (after.some((size, i) => typeof size !== 'number' || size !== before?.[i]))
      setSizes(editor, node, input, after);
  };

const split: Rewrite = (editor, node) => {
  const x = editor.coupling.input(node, 0)!;
  const axis = attrInt(node, 'axis', 0);
  const at = axis < 0 ? axis + x.axes.length : axis;
  const parts = node.output.map(name => editor.coupling.value(name)?.axes[at]);
  const changed = parts.some(part => part && editor.kept(part) !== undefined);
  if (!changed && !(node.input[1] && dependsOnChange(editor, node.input[1]))) return;
  const sizes = parts.map(part => (part ? newSize(editor, part) : 0));
  if (editor.model.opset() < 13) {
    setAttr(node, makeAttrInts('split', sizes));
    return;
  }
  removeAttr(node, 'num_outputs');
  node.input[1] = editor.addInts(`${node.output.find(Boolean)!}_split`, sizes);
};

/** Positions that stay are numbered anew; when they are no longer evenly spaced, they are picked one by one. */
const slice: Rewrite = (editor, node) => {
  const x = editor.coupling.input(node, 0)!;
  const y = outputOf(editor, node);
  const old = attr(node, 'starts') !== undefined;
  const vector = (name: string, input: number): number[] | undefined => {
    if (old) return attrInts(node, name, undefined);
    const source = node.input[input];
    const elements = source ? elementsOf(editor, source) : undefined;
    return elements?.every(one => typeof one === 'number') ? [...elements] : undefined;
  };
  const starts = vector('starts', 1);
  const ends = vector('ends', 2);
  if (!starts || !ends) return;
  const axes = (vector('axes', 3) ?? starts.map((_, i) => i)).map(axis =>
    axis < 0 ? axis + x.axes.length : axis,
  );
  const steps = (old ? undefined : vector('steps', 4)) ?? starts.map(() => 1);
  const tainted = !old && [node.input[1]!, node.input[2]!].some(name => dependsOnChange(editor, name));
  if (!tainted && !axes.some(axis => editor.kept(x.axes[axis]!) ?? editor.kept(y.axes[axis]!))) return;

  const picked: { axis: number; places: number[] }[] = [];
  axes.forEach((axis, i) => {
    const places = placesAfter(editor, x.axes[axis]!, y.axes[axis]!, starts[i]!, steps[i]!);
    if (places === undefined) return;
    const step = places.length > 1 ? places[1]! - places[0]! : 1;
    if (step > 0 && places.every((place, k) => place === places[0]! + k * step)) {
      starts[i] = places[0]!;
      ends[i] = places.at(-1)! + 1;
      steps[i] = step;
    } else {
      picked.push({ axis, places });
      // All of it: the picking is done by itself.
      starts[i] = 0;
      ends[i] = Number.MAX_SAFE_INTEGER;
      steps[i] = 1;
    }
  });
  const name = node.output[0]!;
  if (old && steps.every(step => step === 1)) {
    setAttr(node, makeAttrInts('starts', starts));
    setAttr(node, makeAttrInts('ends', ends));
  } else if (!old) {
    const inputs = [starts, ends, axes, steps].map((values, i) => editor.addInts(`${name}_cut${i}`, values));
    node.input.splice(1, node.input.length - 1, ...inputs);
  }
  pickAfter(editor, node, picked);
};

/** Where, along what is left of the input, the positions that are left of the output are; undefined: the axis keeps its size. */
function placesAfter(editor: Editor, x: Axis, y: Axis, start: number, step: number): number[] | undefined {
  const [keptX, keptY] = [editor.kept(x), editor.kept(y)];
  if ((!keptX && !keptY) || typeof x.dim !== 'number' || typeof y.dim !== 'number') return undefined;
  const first = start < 0 ? Math.max(start + x.dim, 0) : Math.min(start, x.dim - (step < 0 ? 1 : 0));
  const size = x.dim;
  // An axis that is taken whole may be written with any bounds.
  const whole = x.dim === y.dim && step > 0;
  const at = numbering(keptX, size);
  return (keptY ?? Array.from({ length: y.dim }, (_, j) => j)).map(j => at[whole ? j : first + j * step]!);
}

/** New numbers of old positions; those that are gone have none. */
function numbering(kept: readonly number[] | undefined, size: number): Int32Array {
  const at = new Int32Array(size).fill(-1);
  if (kept) kept.forEach((position, i) => (at[position] = i));
  else for (let i = 0; i < size; i++) at[i] = i;
  return at;
}

function pickAfter(
  editor: Editor,
  node: NodeProto,
  picked: readonly { axis: number; places: number[] }[],
): void {
  let name = node.output[0]!;
  for (const { axis, places } of picked.toReversed()) {
    const inner = editor.uniqueName(`${node.output[0]!}_whole`);
    const indices = editor.addInts(`${node.output[0]!}_picked`, places);
    const gather = editor.makeNode('Gather', [inner, indices], [name], [makeAttrInt('axis', axis)]);
    editor.insertAfterFirst(node, gather);
    name = inner;
  }
  node.output[0] = name;
}

const pad: Rewrite = (editor, node) => {
  const y = outputOf(editor, node);
  const x = editor.coupling.input(node, 0)!;
  const attribute = ['pads', 'paddings'].find(name => attr(node, name) !== undefined);
  const before = attribute ? attrInts(node, attribute, []) : (elementsOf(editor, node.input[1]!) ?? []);
  const chosen = node.input[3] ? elementsOf(editor, node.input[3])?.map(Number) : undefined;
  const axes = (chosen ?? x.axes.map((_, i) => i)).map(axis => (axis < 0 ? axis + x.axes.length : axis));
  const after: SizeElement[] = before.map((size, index) => (typeof size === 'number' ? size : { index }));
  axes.forEach((axis, i) => {
    const kept = editor.kept(y.axes[axis]!);
    const [first, last] = [before[i], before[i + axes.length]];
    if (!kept || typeof first !== 'number' || typeof last !== 'number' || (first === 0 && last === 0)) return;
    const end = Number(y.axes[axis]!.dim) - last;
    after[i] = kept.filter(position => position < first).length;
    after[i + axes.length] = kept.filter(position => position >= end).length;
  });
  if (after.every((size, i) => typeof size !== 'number' || size === before[i])) return;
  if (attribute) setAttr(node, makeAttrInts(attribute, after as number[]));
  else setSizes(editor, node, 1, after);
};

const gather: Rewrite = (editor, node) => {
  const data = editor.coupling.input(node, 0)!;
  const given = attrInt(node, 'axis', 0);
  const axis = given < 0 ? given + data.axes.length : given;
  const picked = data.axes[axis];
  const indices = editor.coupling.input(node, 1);
  const numbers = elementsOf(editor, node.input[1]!);
  if (!picked || !indices?.constant || indices.axes.length > 1 || !numbers) return;
  const kept = editor.kept(picked);
  const chosen = indices.axes.length === 0 ? undefined : editor.kept(outputOf(editor, node).axes[axis]!);
  if (!kept && !chosen) return;
  const size = Number(picked.dim);
  const at = numbering(kept, size);
  const places = numbers.map(n => at[Number(n) < 0 ? Number(n) + size : Number(n)]!);
  const after = chosen ? chosen.map(j => places[j]!) : places;
  node.input[1] = editor.addInts(`${node.output[0]!}_indices`, after, indices.axes.length === 0);
};

/** By operator of the standard domain. */
export const rewrites: Readonly<Record<string, Rewrite>> = {
  Conv: conv,
  FusedConv: conv,
  ConvTranspose: conv,
  GroupNormalization: groupNorm,
  Reshape: reshape,
  Expand: shaped(1),
  ConstantOfShape: shaped(0),
  Resize: shaped(3),
  Split: split,
  Slice: slice,
  Pad: pad,
  Gather: gather,
};
