import type { NodeProto } from 'onnx-buf';
import type { Dim } from '../../../../protocol/summary.ts';
import { makeAttrInt } from '../../../model/attributes.ts';
import type { Editor } from './editor.ts';

/** An element of a vector of sizes: a number, or one computed at run time, of which `from` parts in `of` stay. */
export type SizeElement =
  number | { readonly index: number; readonly scale?: { from: number; to: number } | undefined };

/**
 * Lets a node read a new vector of sizes. Elements that are not plain numbers are taken from the vector that it read before.
 */
export function setSizes(
  editor: Editor,
  node: NodeProto,
  input: number,
  elements: readonly SizeElement[],
): void {
  const old = node.input[input]!;
  if (elements.every(element => typeof element === 'number')) {
    node.input[input] = editor.addInts(`${node.output[0]!}_sizes`, elements);
    return;
  }
  const parts: string[] = [];
  for (let i = 0; i < elements.length;) {
    const element = elements[i]!;
    let end = i + 1;
    if (typeof element === 'number') {
      while (typeof elements[end] === 'number') end++;
      parts.push(editor.addInts(`${node.output[0]!}_size${i}`, elements.slice(i, end) as number[]));
    } else {
      parts.push(runTimeElement(editor, node, old, element));
    }
    i = end;
  }
  const joined = editor.uniqueName(`${node.output[0]!}_sizes`);
  editor.insertBefore(node, editor.makeNode('Concat', parts, [joined], [makeAttrInt('axis', 0)]));
  node.input[input] = joined;
}

function runTimeElement(
  editor: Editor,
  node: NodeProto,
  vector: string,
  { index, scale }: Exclude<SizeElement, number>,
): string {
  const pick = (wanted: string): string => editor.uniqueName(`${node.output[0]!}_${wanted}${index}`);
  const place = editor.addInts(`${node.output[0]!}_place${index}`, [index]);
  const picked = pick('picked');
  editor.insertBefore(node, editor.makeNode('Gather', [vector, place], [picked], [makeAttrInt('axis', 0)]));
  if (!scale) return picked;
  const [divided, multiplied] = [pick('divided'), pick('multiplied')];
  const [from, to] = [editor.addInts(pick('from'), [scale.from]), editor.addInts(pick('to'), [scale.to])];
  editor.insertBefore(node, editor.makeNode('Div', [picked, from], [divided]));
  editor.insertBefore(node, editor.makeNode('Mul', [divided, to], [multiplied]));
  return multiplied;
}

/** Whether the sizes in a vector depend on one that changes. */
export function dependsOnChange(editor: Editor, name: string): boolean {
  return editor.coupling.sizes.taintOf(name).some(axis => editor.kept(axis) !== undefined);
}

/** Elements of an input vector where they are known. */
export function elementsOf(editor: Editor, name: string): readonly Dim[] | undefined {
  const { shapes, scope } = editor.coupling;
  return shapes.value(scope, name).elements;
}
