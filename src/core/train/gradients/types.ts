import type { GradientCall } from './call.ts';

/**
 * How a gradient passes backward through one operator: the names of the gradients of the node's inputs, in their order, made with
 * `call.emit`; undefined for an input that has none or is not asked for. A gradient has the shape and the type of its value.
 */
export type GradientRule = (call: GradientCall) => readonly (string | undefined)[];

/** What is known of an operator: a rule, or that its outputs do not change with small changes of its inputs. */
export type GradientEntry = GradientRule | 'constant';

/** Entries by operator: `Conv` for the standard domain, `com.microsoft:Gelu` for others. */
export type GradientTable = Readonly<Record<string, GradientEntry>>;

/** A choice between graphs that compute the same gradient at different speeds. */
export interface FormChoice {
  readonly node: string;
  /** What is computed: the gradient of a convolution's weight, or of its input. */
  readonly what: 'weight' | 'input';
  readonly forms: readonly string[];
  /** The form that the shapes suggest. */
  readonly suggested: string;
}
