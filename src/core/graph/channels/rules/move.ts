import { factorReshape, type Factoring } from '../factors.ts';
import type { Monomial } from '../monomial.ts';
import { isPlain, type Axis, type Operand } from '../operand.ts';
import type { ChannelRule, ChannelRules, Operation } from '../operation.ts';

/** Elements stay as they are; axes are put in another order, joined, cut up, repeated. */

const transpose: ChannelRule = op => {
  const x = op.input(0);
  if (!x?.shape) {
    op.freezeAll('its shape is not known');
    return;
  }
  const reversed = x.axes.map((_, i) => x.axes.length - 1 - i);
  (op.ints('perm') ?? reversed).forEach((from, to) => op.same(x, from, op.output, to));
};

const reshape: ChannelRule = op => {
  const x = op.input(0);
  const y = op.output;
  if (!x?.shape || !y.shape) {
    op.freezeAll('its shape is not known');
    return;
  }
  // Before opset 5 the new shape was an attribute.
  if (op.hasAttribute('shape')) {
    op.freezeAll('its new shape is an attribute');
    return;
  }
  if ([...x.axes, ...y.axes].some(axis => axis.dim === 0)) {
    op.freezeAll('it is empty');
    return;
  }
  coupleReshape(op, x, y);
};

export function coupleReshape(op: Operation, x: Operand, y: Operand): void {
  const factoring = factorReshape(
    x.axes.map(axis => axis.dim),
    y.axes.map(axis => axis.dim),
  );
  new ReshapeCoupling(op, x, y, factoring).run();
}

/** Ties the axes on both sides of a Reshape to the pieces they are made of. */
class ReshapeCoupling {
  /** First atom of each piece; -1 when it has none. */
  private readonly bases: number[];
  private readonly sides: readonly { operand: Operand; spans: Factoring['inputs'] }[];

  constructor(
    private readonly op: Operation,
    x: Operand,
    y: Operand,
    private readonly factoring: Factoring,
  ) {
    this.bases = factoring.pieces.map(() => -1);
    this.sides = [
      { operand: x, spans: factoring.inputs },
      { operand: y, spans: factoring.outputs },
    ];
  }

  run(): void {
    this.freezeLost();
    this.placePieces();
    for (const { operand, spans } of this.sides) {
      operand.axes.forEach((axis, i) => {
        const span = spans[i];
        if (span && span[1] - span[0] > 1 && axis.count > 0) this.compose(operand, i, span);
      });
    }
  }

  /** Axes that are not made of pieces which the other side has too. */
  private freezeLost(): void {
    const { pieces } = this.factoring;
    const covered = this.sides.map(({ spans }) => {
      const marks = new Uint8Array(pieces.length);
      for (const span of spans) if (span) marks.fill(1, span[0], span[1]);
      return marks;
    });
    const why = 'it is reshaped in a way that mixes its positions with those of other axes';
    for (const { operand, spans } of this.sides) {
      operand.axes.forEach((axis, i) => {
        if (axis.dim === 1) return;
        const span = spans[i];
        const whole = span && covered.every(marks => marks.subarray(span[0], span[1]).every(Boolean));
        if (!whole) this.op.freezeAxis(operand, i, why);
      });
    }
  }

  /** A piece that is a whole axis has that axis' atoms; others get their own. */
  private placePieces(): void {
    const { pieces } = this.factoring;
    const atoms = this.op.findings.atoms;
    for (const { operand, spans } of this.sides) {
      operand.axes.forEach((axis, i) => {
        const span = spans[i];
        if (!span || span[1] - span[0] !== 1 || axis.count === 0) return;
        const base = this.bases[span[0]]!;
        if (base < 0) this.bases[span[0]] = axis.base;
        else for (let k = 0; k < axis.count; k++) atoms.join(base + k, axis.base + k);
      });
    }
    pieces.forEach(({ coef }, i) => {
      if (this.bases[i]! < 0 && coef > 1) this.bases[i] = atoms.add(coef);
    });
  }

  private compose(operand: Operand, index: number, [from, to]: readonly [number, number]): void {
    const axis: Axis = operand.axes[index]!;
    const pieces = this.factoring.pieces.slice(from, to);
    if (hasSymbolInside(pieces)) {
      const why = 'it is joined with a size that is not a fixed number';
      this.op.freezeAxis(operand, index, why);
      pieces.forEach(({ coef }, i) => this.freezePiece(from + i, coef, why));
      return;
    }
    const factors = pieces.map(({ coef }, i) => ({
      base: this.bases[from + i]!,
      count: coef,
      stride: pieces.slice(i + 1).reduce((product, piece) => product * piece.coef, 1),
    }));
    this.op.findings.composites.push({
      base: axis.base,
      count: axis.count,
      factors: factors.filter(factor => factor.count > 1),
      label: this.op.label,
    });
  }

  private freezePiece(piece: number, count: number, why: string): void {
    const base = this.bases[piece]!;
    if (base < 0) return;
    for (let i = 0; i < count; i++)
      this.op.findings.atoms.freeze(base + i, `${why} (${this.op.node.opType} "${this.op.label}")`);
  }
}

/** Whether a symbolic size lies inside a fixed one, so that equal remainders are not what is cut. */
function hasSymbolInside(pieces: readonly Monomial[]): boolean {
  let fixed = false;
  for (const { coef, symbols } of pieces) {
    if (fixed && symbols.length > 0) return true;
    fixed ||= coef > 1;
  }
  return false;
}

/** Axes that are put in or taken out have size 1; the others keep their order. */
const squeeze: ChannelRule = op => {
  const x = op.input(0);
  if (!x?.shape || !op.output.shape) {
    op.freezeAll('its shape is not known');
    return;
  }
  const given = op.ints('axes') ?? (op.input(1) ? op.numbers(1) : undefined);
  const rank = op.node.opType === 'Squeeze' ? x.axes.length : op.output.axes.length;
  const gone = given?.map(axis => (axis < 0 ? axis + rank : axis));
  const keep = (operand: Operand, isLong: boolean): number[] =>
    operand.axes.flatMap((axis, i) => ((gone ? isLong && gone.includes(i) : axis.dim === 1) ? [] : [i]));
  const isSqueeze = op.node.opType === 'Squeeze';
  const [from, to] = [keep(x, isSqueeze), keep(op.output, !isSqueeze)];
  if (from.length !== to.length) {
    op.freezeAll('which axes go is not known');
    return;
  }
  from.forEach((axis, i) => op.same(x, axis, op.output, to[i]!));
};

const expand: ChannelRule = op => op.broadcast(op.input(0), op.output);

/** Sizes of axes that are not resized pass, if they are not interpolated along. */
const resize: ChannelRule = op => {
  const x = op.input(0);
  const y = op.output;
  if (!x?.shape || !y.shape || op.string('coordinate_transformation_mode', '') === 'tf_crop_and_resize') {
    op.freezeAll('it is resized in an unknown way');
    return;
  }
  const axes = op.ints('axes')?.map(axis => (axis < 0 ? axis + x.axes.length : axis));
  const scales = op.floats('scales') ?? op.numbers(op.node.opType === 'Upsample' ? 1 : op.opset < 11 ? 1 : 2);
  x.axes.forEach((axis, i) => {
    const at = axes === undefined ? i : axes.indexOf(i);
    const scale = at < 0 ? 1 : scales?.[at];
    const same = axis.dim !== null && axis.dim === y.axes[i]?.dim;
    // Given sizes instead of scales: an equal size is a scale of 1.
    if (same && (scale === undefined || scale === 1)) op.same(x, i, y, i);
    else for (const operand of [x, y]) op.freezeAxis(operand, i, 'it is resized');
  });
};

/** Channels become squares of pixels: all channels of a square go together. */
const depthToSpace: ChannelRule = op => {
  const [x, y] = [op.input(0), op.output];
  const [inputs, outputs] = [x?.axes[1], y.axes[1]];
  if (!x || !inputs || !outputs || !isPlain(inputs) || !isPlain(outputs)) {
    op.freezeAll('its shape is not known');
    return;
  }
  const area = op.int('blocksize', 1) ** 2;
  const each = Number(outputs.dim);
  const columnFirst = op.string('mode', 'DCR') === 'DCR';
  op.same(x, 0, y, 0);
  freezeSpace(op, x, y);
  op.map(y, 1, x, 1, c => (columnFirst ? c % each : Math.floor(c / area)));
};

const spaceToDepth: ChannelRule = op => {
  const [x, y] = [op.input(0), op.output];
  const inputs = x?.axes[1];
  if (!x || !inputs || !isPlain(inputs)) {
    op.freezeAll('its shape is not known');
    return;
  }
  op.same(x, 0, y, 0);
  freezeSpace(op, x, y);
  op.map(x, 1, y, 1, c => c % Number(inputs.dim));
};

function freezeSpace(op: Operation, ...operands: Operand[]): void {
  for (const operand of operands) {
    for (let axis = 2; axis < operand.axes.length; axis++)
      op.freezeAxis(operand, axis, 'pixels change places');
  }
}

/** The triangle is that of the last two axes. */
const trilu: ChannelRule = op => {
  op.sameShape(op.input(0), op.output);
  const rank = op.output.axes.length;
  for (const axis of [rank - 2, rank - 1]) op.freezeAxis(op.output, axis, 'a triangle of it is taken');
};

export const rules: ChannelRules = {
  Transpose: transpose,
  Reshape: reshape,
  Flatten: reshape,
  Squeeze: squeeze,
  Unsqueeze: squeeze,
  Expand: expand,
  Resize: resize,
  Upsample: resize,
  DepthToSpace: depthToSpace,
  SpaceToDepth: spaceToDepth,
  Trilu: trilu,
};
