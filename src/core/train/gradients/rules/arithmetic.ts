import type { GradientCall } from '../call.ts';
import type { GradientRule, GradientTable } from '../types.ts';

type Term = (call: GradientCall) => string;

/** A rule of element-wise operators with broadcasting, from the gradient of each input at the output's shape. */
function broadcasting(...terms: readonly Term[]): GradientRule {
  return call => terms.map((term, i) => (call.wanted[i] ? call.reduceTo(term(call), i) : undefined));
}

const dy: Term = call => call.dy();
const negated: Term = call => call.emit.neg(call.dy());

const sum: GradientRule = call =>
  call.wanted.map((wanted, i) => (wanted ? call.reduceTo(call.dy(), i) : undefined));

const mean: GradientRule = call => {
  const share = () => call.emit.mul(call.dy(), call.scalar(1 / call.wanted.length));
  return call.wanted.map((wanted, i) => (wanted ? call.reduceTo(share(), i) : undefined));
};

/** To the input that is the largest (smallest); of equal ones to the first. */
const extreme: GradientRule = call => {
  const { emit } = call;
  if (call.wanted.length === 1) return [call.dy()];
  let taken: string | undefined;
  return call.wanted.map((wanted, i) => {
    const isIt = emit.node('Equal', [call.input(i), call.output()]);
    const isFirst = taken === undefined ? isIt : emit.node('And', [isIt, emit.node('Not', [taken])]);
    taken = taken === undefined ? isIt : emit.node('Or', [taken, isIt]);
    return wanted ? call.reduceTo(emit.where(isFirst, call.dy(), call.scalar(0)), i) : undefined;
  });
};

/** d(xᵖ) = p · xᵖ⁻¹ dx + xᵖ ln x dp; the latter is 0 where x is not positive. */
const pow: GradientRule = call => {
  const { emit } = call;
  const [x, p] = [call.input(0), call.input(1)];
  const dx = () => {
    const isSquare = call.constantsIfKnown(1)?.every(value => value === 2) === true;
    if (isSquare) return call.reduceTo(emit.mul(call.dy(), emit.mul(call.scalar(2), x)), 0);
    const lower = emit.node('Pow', [x, emit.sub(p, call.scalar(1, 1))]);
    const factor = call.dtype(1) === call.dtype(0) ? p : emit.node('Cast', [p], { to: call.dtype(0) });
    return call.reduceTo(emit.mul(call.dy(), emit.mul(factor, lower)), 0);
  };
  const dp = () => {
    const isPositive = emit.node('Greater', [x, call.scalar(0)]);
    const log = emit.node('Log', [emit.where(isPositive, x, call.scalar(1))]);
    const all = emit.mul(emit.mul(call.dy(), call.output()), log);
    return call.reduceTo(
      call.dtype(1) === call.dtype(0) ? all : emit.node('Cast', [all], { to: call.dtype(1) }),
      1,
    );
  };
  return [call.wanted[0] ? dx() : undefined, call.wanted[1] ? dp() : undefined];
};

/** x mod b = x − b · n, where n, a whole number, does not move. */
const modDivisor: Term = call => {
  const { emit } = call;
  const n = emit.div(emit.sub(call.input(0), call.output()), call.input(1));
  return emit.neg(emit.mul(call.dy(), n));
};

const where: GradientRule = call => {
  const { emit } = call;
  const [condition, zero] = [call.input(0), () => call.scalar(0, 1)];
  return [
    undefined,
    call.wanted[1] ? call.reduceTo(emit.where(condition, call.dy(), zero()), 1) : undefined,
    call.wanted[2] ? call.reduceTo(emit.where(condition, zero(), call.dy()), 2) : undefined,
  ];
};

const cast: GradientRule = call => [call.emit.node('Cast', [call.dy()], { to: call.dtype() })];

export const gradients: GradientTable = {
  Add: broadcasting(dy, dy),
  Sub: broadcasting(dy, negated),
  Mul: broadcasting(
    call => call.emit.mul(call.dy(), call.input(1)),
    call => call.emit.mul(call.dy(), call.input(0)),
  ),
  Div: broadcasting(
    call => call.emit.div(call.dy(), call.input(1)),
    call => call.emit.neg(call.emit.div(call.emit.mul(call.dy(), call.output()), call.input(1))),
  ),
  Mod: broadcasting(dy, modDivisor),
  Pow: pow,
  Sum: sum,
  Mean: mean,
  Max: extreme,
  Min: extreme,
  Where: where,
  Cast: cast,
  CastLike: cast,
};
