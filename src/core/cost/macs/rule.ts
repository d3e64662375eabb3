import type { OperatorView } from '../operator-view.ts';

/**
 * Counts the multiply-accumulates of an operator family: 1 MAC = one multiplication whose product is added to a sum.
 * Biases, activations and normalisations are not counted; padded positions are; the batch is that of the shapes.
 */
export interface MacRule {
  /** Operator types; those of another domain as `domain:Type`. */
  readonly operators: readonly string[];
  /** NaN when a size it depends on is unknown. */
  count(view: OperatorView): number;
}
