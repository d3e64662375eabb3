import { reduceTo } from '../broadcast.ts';
import type { GradientCall } from '../call.ts';
import type { GradientRule, GradientTable } from '../types.ts';

/** Y = alpha · A′ B′ + beta · C, where ′ is a transposition if asked for. */
const gemm: GradientRule = call => {
  const { emit } = call;
  const [transA, transB] = [call.int('transA', 0), call.int('transB', 0)];
  const alpha = { float: call.float('alpha', 1) };
  const beta = call.float('beta', 1);
  const [a, b, dy] = [call.input(0), call.input(1), call.dy()];
  const product = (left: string, right: string, first: number, second: number) =>
    emit.node('Gemm', [left, right], { alpha, transA: first, transB: second });
  const da = () => (transA ? product(b, dy, transB, 1) : product(dy, b, 0, 1 - transB));
  const db = () => (transB ? product(dy, a, 1, transA) : product(a, dy, 1 - transA, 0));
  const dc = () => call.reduceTo(beta === 1 ? dy : emit.mul(dy, call.scalar(beta)), 2);
  return [
    call.wanted[0] ? da() : undefined,
    call.wanted[1] ? db() : undefined,
    call.wanted[2] ? dc() : undefined,
  ];
};

/** Batched, with broadcasting of the leading axes; vectors are matrices of one row or column. */
const matmul: GradientRule = call => {
  const { emit } = call;
  const [shapeA, shapeB] = [call.shape(0), call.shape(1)];
  const full = (shape: readonly number[], column: boolean) =>
    shape.length > 1 ? shape : column ? [shape[0]!, 1] : [1, shape[0]!];
  const [a, b] = [full(shapeA, false), full(shapeB, true)];
  const rank = Math.max(a.length, b.length);
  const leading = broadcastSizes(a.slice(0, -2), b.slice(0, -2));
  const y = [...leading, a.at(-2)!, b.at(-1)!];
  const as = (value: string, from: readonly number[], to: readonly number[]) =>
    from === to ? value : emit.reshape(value, to);
  const dy = shapeA.length > 1 && shapeB.length > 1 ? call.dy() : emit.reshape(call.dy(), y);

  const da = () => {
    const product = emit.node('MatMul', [dy, turned(call, as(call.input(1), shapeB, b), b.length)]);
    return as(reduceTo(emit, product, [...leading, ...a.slice(-2)], a), a, shapeA);
  };
  const db = () => {
    const left = as(call.input(0), shapeA, a);
    if (b.length === 2 && rank > 2) return as(sharedMatrix(call, left, a, dy, y), b, shapeB);
    const product = emit.node('MatMul', [turned(call, left, a.length), dy]);
    return as(reduceTo(emit, product, [...leading, ...b.slice(-2)], b), b, shapeB);
  };
  return [call.wanted[0] ? da() : undefined, call.wanted[1] ? db() : undefined];
};

/** One matrix for all leading positions: these are rows of a single product, which needs no sum afterwards. */
function sharedMatrix(
  { emit }: GradientCall,
  a: string,
  shapeA: readonly number[],
  dy: string,
  shapeY: readonly number[],
): string {
  const rows = shapeY.slice(0, -1).reduce((x, y) => x * y, 1);
  const flat = (value: string, shape: readonly number[]) => emit.reshape(value, [rows, shape.at(-1)!]);
  return emit.node('Gemm', [flat(a, shapeA), flat(dy, shapeY)], { transA: 1 });
}

function turned({ emit }: GradientCall, value: string, rank: number): string {
  const perm = Array.from({ length: rank }, (_, i) => (i < rank - 2 ? i : 2 * rank - 3 - i));
  return emit.transpose(value, perm);
}

function broadcastSizes(a: readonly number[], b: readonly number[]): number[] {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, i) => {
    const [x, y] = [a[i - rank + a.length] ?? 1, b[i - rank + b.length] ?? 1];
    return x === 1 ? y : x;
  });
}

export const gradients: GradientTable = { Gemm: gemm, MatMul: matmul };
