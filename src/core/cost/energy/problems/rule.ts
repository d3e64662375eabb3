import type { OperatorView } from '../../operator-view.ts';
import type { ConvProblem } from '../types.ts';

/** Describes the multiply-accumulates of an operator family as convolutions. Sizes may be NaN: they are then unknown. */
export interface ProblemRule {
  /** Operator types; those of another domain as `domain:Type`. */
  readonly operators: readonly string[];
  /** Undefined when not even the ranks are known. */
  problems(view: OperatorView): readonly ConvProblem[] | undefined;
}
