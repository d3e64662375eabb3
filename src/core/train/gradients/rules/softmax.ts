import type { GradientRule, GradientTable } from '../types.ts';

/** y · (dy − Σ y dy). */
const softmax: GradientRule = call => {
  const { emit } = call;
  const axis = call.axis(call.int('axis', -1), call.rank(0));
  const weighted = emit.mul(call.output(), call.dy());
  const sum = emit.reduce('Sum', weighted, [axis], true);
  return [emit.sub(weighted, emit.mul(call.output(), sum))];
};

/** dy − eʸ Σ dy. */
const logSoftmax: GradientRule = call => {
  const { emit } = call;
  const axis = call.axis(call.int('axis', -1), call.rank(0));
  const sum = emit.reduce('Sum', call.dy(), [axis], true);
  return [emit.sub(call.dy(), emit.mul(emit.node('Exp', [call.output()]), sum))];
};

export const gradients: GradientTable = { Softmax: softmax, LogSoftmax: logSoftmax };
