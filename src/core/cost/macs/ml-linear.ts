import type { OperatorView } from '../operator-view.ts';
import type { MacRule } from './rule.ts';

/** Rows × coefficients, which lie in an attribute `[targets · features]`. */
function linear(view: OperatorView): number {
  const coefficients = view.node.attribute.find(attribute => attribute.name === 'coefficients')?.floats
    .length;
  const sizes = view.inputSizes(0);
  const rows = sizes?.length === 1 ? 1 : (sizes?.[0] ?? NaN);
  return rows * (coefficients ?? NaN);
}

/** Linear models of `ai.onnx.ml`. Support vector machines depend on their kernel and stay unknown. */
export const mlLinear: readonly MacRule[] = [
  { operators: ['ai.onnx.ml:LinearClassifier', 'ai.onnx.ml:LinearRegressor'], count: linear },
];
