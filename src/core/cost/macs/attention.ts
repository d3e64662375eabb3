import { firstKnown, product, sizeAt, type OperatorView } from '../operator-view.ts';
import type { MacRule } from './rule.ts';

/**
 * Scores and weighted sum of attention: for each query, each key costs one query vector (all heads) and one value
 * vector. Masked pairs (causal, windows, padding) are counted: the common kernels compute them too.
 */
function attend(
  batch: number,
  queries: number,
  keys: number,
  queryWidth: number,
  valueWidth: number,
): number {
  return product([batch, queries, keys, queryWidth + valueWidth]);
}

/** Length of the keys kept from earlier steps: axis −2 of `[…, heads, past, size]`; 0 without. */
function pastLength(view: OperatorView, index: number): number {
  return view.has(index) ? view.size(index, -2) : 0;
}

/** ONNX `Attention` (opset 23): Q, K, V as `[B, heads, S, size]` or `[B, S, heads·size]`, past keys at input 4. */
function onnxAttention(view: OperatorView): number {
  const query = view.inputSizes(0);
  const key = view.inputSizes(1);
  const value = view.inputSizes(2);
  if (query === undefined || key === undefined || value === undefined) return NaN;
  const keys = sizeAt(key, -2) + pastLength(view, 4);
  if (query.length === 4) {
    const heads = sizeAt(query, 1);
    return attend(
      sizeAt(query, 0),
      sizeAt(query, 2),
      keys,
      heads * sizeAt(query, 3),
      heads * sizeAt(value, 3),
    );
  }
  const heads = view.int('q_num_heads', NaN);
  const valueHeads = view.int('kv_num_heads', heads);
  const valueWidth = (sizeAt(value, 2) / valueHeads) * heads;
  return attend(sizeAt(query, 0), sizeAt(query, 1), keys, sizeAt(query, 2), valueWidth);
}

/** `com.microsoft` Attention and QAttention: input `[B, S, I]` is first projected by a weight `[I, Q + K + V]`. */
function projectedAttention(view: OperatorView, past: number): number {
  const [batch = NaN, queries = NaN, width = NaN] = view.inputSizes(0) ?? [];
  const total = view.size(1, 1);
  const [queryWidth = total / 3, , valueWidth = total / 3] = view.ints('qkv_hidden_sizes') ?? [];
  const keys = queries + pastLength(view, past);
  return product([batch, queries, width, total]) + attend(batch, queries, keys, queryWidth, valueWidth);
}

/**
 * `com.microsoft` MultiHeadAttention: query `[B, S, W]`, keys and values `[B, L, W]` or `[B, heads, L, size]`; or
 * packed as query `[B, S, heads, 3, size]`, or keys `[B, L, heads, 2, size]`. Past keys at input 6.
 */
function multiHeadAttention(view: OperatorView): number {
  const query = view.inputSizes(0);
  const key = view.inputSizes(1);
  const value = view.inputSizes(2);
  if (query === undefined) return NaN;
  const [batch = NaN, queries = NaN] = query;
  const past = pastLength(view, 6);
  if (query.length === 5) {
    const width = sizeAt(query, 2) * sizeAt(query, 4);
    return attend(batch, queries, queries + past, width, width);
  }
  const width = sizeAt(query, 2);
  if (key?.length === 5) return attend(batch, queries, sizeAt(key, 1) + past, width, width);
  if (value?.length === 4) {
    return attend(batch, queries, sizeAt(key, 2) + past, width, sizeAt(value, 1) * sizeAt(value, 3));
  }
  return attend(batch, queries, sizeAt(key, 1) + past, width, sizeAt(value, 2));
}

/**
 * `com.microsoft` GroupQueryAttention: query `[B, S, heads·size]`, or all packed as `[B, S, (heads + 2·kv)·size]`
 * when there is no key. Keys are as long as the present output says, else past plus new.
 */
function groupQueryAttention(view: OperatorView): number {
  const [batch = NaN, queries = NaN, width = NaN] = view.inputSizes(0) ?? [];
  const heads = view.int('num_heads', NaN);
  const shared = view.int('kv_num_heads', NaN);
  const queryWidth = view.has(1) ? width : (width * heads) / (heads + 2 * shared);
  const keys = firstKnown(sizeAt(view.outputSizes(1), 2), queries + pastLength(view, 3));
  return attend(batch, queries, keys, queryWidth, queryWidth);
}

export const attention: readonly MacRule[] = [
  { operators: ['Attention'], count: onnxAttention },
  { operators: ['com.microsoft:Attention'], count: view => projectedAttention(view, 4) },
  { operators: ['com.microsoft:QAttention'], count: view => projectedAttention(view, 8) },
  { operators: ['com.microsoft:MultiHeadAttention'], count: multiHeadAttention },
  { operators: ['com.microsoft:GroupQueryAttention'], count: groupQueryAttention },
];
