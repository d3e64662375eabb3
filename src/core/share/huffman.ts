/**
 * Lengths of Huffman codes for symbols with these counts (0 for symbols that do not occur; a lone symbol gets 1 bit).
 * With `limit`, none is longer: counts are flattened until the tree is shallow enough. Source: Huffman 1952; the two-queue
 * form needs no heap.
 */
export function huffmanLengths(counts: ArrayLike<number>, limit = 63): Uint8Array {
  const symbols: number[] = [];
  for (let i = 0; i < counts.length; i++) if (counts[i]! > 0) symbols.push(i);
  const lengths = new Uint8Array(counts.length);
  if (symbols.length === 1) lengths[symbols[0]!] = 1;
  if (symbols.length < 2) return lengths;
  for (let floor = 0; ; floor = floor * 2 + 1) {
    const weights = symbols.map(symbol => Math.max(counts[symbol]!, floor));
    const depths = treeDepths(weights);
    if (depths.every(depth => depth <= limit)) {
      for (const [i, depth] of depths.entries()) lengths[symbols[i]!] = depth;
      return lengths;
    }
  }
}

function treeDepths(weights: readonly number[]): number[] {
  const order = weights.map((_, i) => i).sort((a, b) => weights[a]! - weights[b]! || a - b);
  const leaves = order.length;
  const total = 2 * leaves - 1;
  const weight = new Float64Array(total);
  const parent = new Int32Array(total);
  for (let i = 0; i < leaves; i++) weight[i] = weights[order[i]!]!;
  // Leaves and inner nodes are each in order of weight, so the lightest is at the head of one of the two.
  let leaf = 0;
  let inner = leaves;
  for (let node = leaves; node < total; node++) {
    for (let k = 0; k < 2; k++) {
      const takeLeaf = leaf < leaves && (inner >= node || weight[leaf]! <= weight[inner]!);
      const child = takeLeaf ? leaf++ : inner++;
      weight[node] = weight[node]! + weight[child]!;
      parent[child] = node;
    }
  }
  const depth = new Int32Array(total);
  for (let node = total - 2; node >= 0; node--) depth[node] = depth[parent[node]!]! + 1;
  const depths = new Array<number>(leaves);
  for (let i = 0; i < leaves; i++) depths[order[i]!] = depth[i]!;
  return depths;
}

/** Σ count × length: the bits that the symbols take. */
export function codedBits(counts: ArrayLike<number>, lengths: Uint8Array): number {
  let bits = 0;
  for (let i = 0; i < counts.length; i++) bits += counts[i]! * lengths[i]!;
  return bits;
}

/** Shannon's bound for symbols with these counts, in bits for all of them. */
export function entropyBits(counts: ArrayLike<number>): number {
  const all = Array.from(counts);
  const total = all.reduce((sum, count) => sum + count, 0);
  return all.reduce((bits, count) => (count > 0 ? bits - count * Math.log2(count / total) : bits), 0);
}
