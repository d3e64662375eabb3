import type { Dim } from '../../../../protocol/summary.ts';
import type { ValueInfo } from '../../types.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import { range } from '../nd.ts';
import { UNKNOWN, common, sameShape, sequence, tensor } from '../value.ts';
import { DTYPE } from '../../../model/dtypes.ts';

/** Rounds after which what still changes from turn to turn of a loop is given up as unknown. */
const MAX_ROUNDS = 4;

const ifRule: Rule = n => {
  const condition = n.elements(0)?.[0];
  const taken = typeof condition === 'number' ? (condition !== 0 ? 'then_branch' : 'else_branch') : undefined;
  const other = taken === 'then_branch' ? 'else_branch' : 'then_branch';
  if (taken) {
    // What is never run may contradict the shapes that led there.
    n.runDead(other);
    return n.run(taken, []) ?? [];
  }
  const [a, b] = [n.run('then_branch', []), n.run('else_branch', [])];
  if (!a || !b) return a ?? b ?? [];
  return a.map((one, i) => common(one, b[i] ?? UNKNOWN));
};

const sameValue = (a: ValueInfo, b: ValueInfo): boolean =>
  a.dtype === b.dtype &&
  sameShape(a.shape, b.shape) &&
  a.elements?.length === b.elements?.length &&
  (a.elements?.every((one, i) => one === b.elements?.[i]) ?? true) &&
  a.items?.length === b.items?.length &&
  (a.item === undefined || b.item === undefined ? a.item === b.item : sameValue(a.item, b.item));

/**
 * Infers a body whose outputs are fed back as inputs: again and again with what holds for both the first turn and the next,
 * until nothing changes any more.
 */
function settle(
  first: readonly ValueInfo[],
  run: (states: readonly ValueInfo[]) => { states: readonly ValueInfo[]; rest: ValueInfo[] },
): { states: ValueInfo[]; rest: ValueInfo[] } {
  let states = [...first];
  for (let round = 0; ; round++) {
    const result = run(states);
    const next = states.map((state, i) => common(state, result.states[i] ?? UNKNOWN));
    if (next.every((state, i) => sameValue(state, states[i]!))) return { states: next, rest: result.rest };
    states =
      round < MAX_ROUNDS ? next : next.map((state): ValueInfo => ({ dtype: state.dtype, shape: null }));
    if (round > MAX_ROUNDS) return { states, rest: result.rest };
  }
}

/** Turns of a loop that are inferred one by one, where what holds for all of them is not enough. */
const MAX_UNROLLED = 32;

/** Inputs: trip count, condition, states. Body: (iteration, condition, states…) → (condition, states…, scanned…). */
const loop: Rule = n => {
  const first = range(Math.max(0, n.inputCount - 2)).map(i => n.input(2 + i) ?? UNKNOWN);
  const turn = (at: Dim, states: readonly ValueInfo[]) => {
    const outputs = n.run('body', [tensor(DTYPE.int64, [], [at]), tensor(DTYPE.bool, []), ...states]) ?? [];
    return {
      states: first.map((_, i) => outputs[1 + i] ?? UNKNOWN),
      rest: [outputs[0] ?? UNKNOWN, ...outputs.slice(1 + first.length)],
    };
  };
  let { states, rest } = settle(first, current => turn(null, current));
  // The trip count is the number of turns only if nothing stops the loop before.
  const goesOn = rest[0]?.elements?.[0] === 1 || passesCondition(n);
  const certain = goesOn && (!n.has(1) || n.elements(1)?.[0] === 1);
  const turns = certain && n.has(0) ? (n.elements(0)?.[0] ?? null) : null;
  if (typeof turns === 'number' && turns <= MAX_UNROLLED && ![...states, ...rest].every(isClear)) {
    const general = states;
    ({ states, rest } = unroll(turns, first, rest, turn));
    // What stays known of the body's values is what holds for every turn.
    turn(null, general);
  }
  n.setRuns('body', turns);
  const scanned = rest.slice(1).map(one => tensor(one.dtype, one.shape && [turns, ...one.shape]));
  return [...states, ...scanned];
};

const isClear = (one: ValueInfo): boolean =>
  one.item !== undefined || (one.shape?.every(dim => dim !== null) ?? false);

interface Turn {
  states: ValueInfo[];
  rest: ValueInfo[];
}

/** The states after the last turn, and of what is collected that which all turns have in common. */
function unroll(
  turns: number,
  first: ValueInfo[],
  none: ValueInfo[],
  turn: (at: number, states: readonly ValueInfo[]) => Turn,
): Turn {
  let result: Turn = { states: first, rest: none };
  for (let at = 0; at < turns; at++) {
    const next = turn(at, result.states);
    const rest = at === 0 ? next.rest : next.rest.map((one, i) => common(one, result.rest[i] ?? UNKNOWN));
    result = { states: next.states, rest };
  }
  return result;
}

/** Whether the body hands the condition on as it got it. */
function passesCondition(n: NodeContext): boolean {
  const body = n.scope.childrenOf(n.node).find(child => child.attribute === 'body');
  let name = body?.graph.output[0]?.name ?? '';
  const input = body?.graph.input[1]?.name;
  for (let steps = 0; steps < 100 && name !== input; steps++) {
    const producer = body?.producer(name);
    if (producer?.opType !== 'Identity') return false;
    name = producer.input[0] ?? '';
  }
  return name !== '';
}

/** Scan from opset 9: states, then tensors cut along their scan axes; opset 8 has sequence lengths first and a batch axis. */
const scan: Rule = n => {
  if (n.opset < 9) return n.node.output.map(() => undefined);
  const scanned = n.int('num_scan_inputs', 0);
  const count = Math.max(0, n.inputCount - scanned);
  const inAxes = n.ints('scan_input_axes') ?? [];
  const outAxes = n.ints('scan_output_axes') ?? [];
  let turns: Dim = null;
  const slices = range(scanned).map(i => {
    const value = n.input(count + i) ?? UNKNOWN;
    if (!value.shape) return value;
    const axis = n.axis(inAxes[i] ?? 0, value.shape.length);
    turns = n.same(turns, value.shape[axis]!, 'lengths of the scanned inputs');
    return tensor(value.dtype, value.shape.toSpliced(axis, 1));
  });
  const first = range(count).map(i => n.input(i) ?? UNKNOWN);
  const { states, rest } = settle(first, current => {
    const outputs = n.run('body', [...current, ...slices]) ?? [];
    return { states: outputs.slice(0, count), rest: outputs.slice(count) };
  });
  n.setRuns('body', turns);
  const results = rest.map((one, i) => {
    if (!one.shape) return one;
    const axis = n.axis(outAxes[i] ?? 0, one.shape.length + 1);
    return tensor(one.dtype, one.shape.toSpliced(axis, 0, turns));
  });
  return [...states, ...results];
};

/** The body is run for each item of the first sequence; further inputs are sequences or tensors that stay. */
const sequenceMap: Rule = n => {
  const inputs = range(n.inputCount).map(i => {
    const value = n.input(i) ?? UNKNOWN;
    return value.item ?? value;
  });
  const outputs = n.run('body', inputs) ?? [];
  n.setRuns('body', n.input(0)?.items?.length ?? null);
  return outputs.map(one => sequence(one));
};

export const rules: RuleTable = { If: ifRule, Loop: loop, Scan: scan, SequenceMap: sequenceMap };
