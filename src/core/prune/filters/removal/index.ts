import type { Dim } from '../../../../protocol/summary.ts';
import { makeAttrInt } from '../../../model/attributes.ts';
import { EspalierError } from '../../../errors.ts';
import type { Coupling, Operand, Removal } from '../../../graph/channels/index.ts';
import { buildScopes } from '../../../graph/scope.ts';
import { inferShapes } from '../../../graph/shapes/index.ts';
import type { InferredShapes, Scope } from '../../../graph/types.ts';
import { removeUnused } from '../../../graph/unused.ts';
import { Editor } from './editor.ts';
import { rewrites } from './rewrites.ts';
import { refreshValueInfo } from './value-info.ts';

/**
 * Takes channels out of the coupling's model, which is edited: weights get shorter, sizes that are written down are rewritten, shapes
 * are inferred anew, what nobody needs any more is removed. The coupling must not be used afterwards.
 * @param removal roots of units that are not frozen
 * @throws EspalierError `UNSUPPORTED` when an axis would be left without a position; `INTERNAL` when the result's shapes are not what
 * they should be
 */
export async function removeChannels(coupling: Coupling, removal: Removal): Promise<void> {
  if (removal.size === 0) return;
  const editor = new Editor(coupling, removal);
  const expected = expectedShapes(editor);
  const shuffled = replaceShuffles(editor);
  for (const node of coupling.order) {
    if (shuffled.has(node)) continue;
    const inputCount = node.input.length;
    // What is rewritten may add inputs; constants are cut for those that were there.
    const operands = Array.from({ length: inputCount }, (_, i) => coupling.input(node, i));
    const constants = operands.flatMap((operand, i) =>
      operand?.constant && editor.changes(operand) ? [i] : [],
    );
    rewrites[node.opType]?.(editor, node);
    for (const i of constants) editor.cutConstant(node, i, operands[i]!);
  }
  editor.finish();
  const { model } = coupling;
  removeUnused(model);
  editor.restoreNames();
  const scope = buildScopes(model);
  model.graph.valueInfo.length = 0;
  const shapes = await inferShapes(model, scope);
  check(expected, scope, shapes);
  refreshValueInfo(model, scope, shapes, expected);
}

/** Shuffles whose channels change can't be written as reshapes any more: the channels are picked in their order. */
function replaceShuffles(editor: Editor): Set<object> {
  const done = new Set<object>();
  for (const { nodes, input, output, axis, order } of editor.coupling.shuffles) {
    const [x, y] = [editor.coupling.value(input)!, editor.coupling.value(output)!];
    if (!editor.changes(x) && !editor.changes(y)) continue;
    const keptX = editor.kept(x.axes[axis]!);
    const keptY = editor.kept(y.axes[axis]!) ?? order.map((_, j) => j);
    const at = new Map((keptX ?? order.map((_, j) => j)).map((position, i) => [position, i]));
    const places = editor.addInts(
      `${output}_order`,
      keptY.map(j => at.get(order[j]!)!),
    );
    editor.insertBefore(
      nodes[0],
      editor.makeNode('Gather', [input, places], [output], [makeAttrInt('axis', axis)]),
    );
    for (const node of nodes) {
      editor.drop(node);
      done.add(node);
    }
  }
  return done;
}

/** The shapes that values must have afterwards, of those that change. */
function expectedShapes(editor: Editor): Map<string, (number | null)[]> {
  const expected = new Map<string, (number | null)[]>();
  const visit = (name: string, operand: Operand | undefined): void => {
    if (!operand || !editor.changes(operand)) return;
    expected.set(
      name,
      operand.axes.map(axis => {
        const kept = editor.kept(axis);
        if (kept?.length === 0) {
          throw new EspalierError(
            'UNSUPPORTED',
            `Nothing would be left of "${name}".`,
            'Take out fewer channels.',
          );
        }
        return typeof axis.dim === 'number' ? (kept?.length ?? axis.dim) : null;
      }),
    );
  };
  for (const node of editor.coupling.order) {
    for (const name of node.output) if (name) visit(name, editor.coupling.value(name));
    node.input.forEach((name, i) => {
      const operand = editor.coupling.input(node, i);
      if (operand?.constant && editor.changes(operand)) assertLeft(editor, name, operand);
    });
  }
  return expected;
}

function assertLeft(editor: Editor, name: string, operand: Operand): void {
  if (operand.axes.some(axis => editor.kept(axis)?.length === 0)) {
    throw new EspalierError('UNSUPPORTED', `Nothing would be left of "${name}".`, 'Take out fewer channels.');
  }
}

function isOther(dim: Dim, wanted: number | null | undefined): boolean {
  return typeof dim === 'number' && typeof wanted === 'number' && dim !== wanted;
}

/** A last look: if a rule and its rewriting don't agree, no file is written. */
function check(
  expected: ReadonlyMap<string, readonly (number | null)[]>,
  scope: Scope,
  shapes: InferredShapes,
): void {
  for (const [name, dims] of expected) {
    if (!scope.defines(name)) continue;
    const { shape } = shapes.value(scope, name);
    const differs = shape?.some((dim, i) => isOther(dim, dims[i])) ?? false;
    if (differs || (shape !== null && shape.length !== dims.length)) {
      throw new EspalierError(
        'INTERNAL',
        `Without the channels "${name}" would have the shape [${(shape ?? []).join(', ')}] instead of [${dims.join(', ')}].`,
        'Please report this with the model; leave the layer out meanwhile.',
      );
    }
  }
}
