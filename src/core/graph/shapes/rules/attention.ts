import type { Dim, Shape } from '../../../../protocol/summary.ts';
import { DTYPE } from '../../../model/dtypes.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import { tensor } from '../value.ts';

/** Attention of the standard domain (opset 23) and of ONNX Runtime's, with what surrounds it. */

const likeFirst: Rule = n => [tensor(n.dtype(0), n.shape(0))];

/** [batch, length, heads · size] as [batch, heads, length, size]; four axes are that already. */
function byHeads(n: NodeContext, shape: Shape | null, heads: number | undefined): Shape | null {
  if (!shape || shape.length === 4) return shape;
  if (shape.length !== 3 || heads === undefined) return null;
  return [shape[0]!, heads, shape[1]!, n.dims.divide(shape[2]!, heads)];
}

/** Q, K, V, mask, past key, past value → Y, present key, present value, scores. */
const attention23: Rule = n => {
  const query = n.shape(0);
  const q = byHeads(n, query, n.int('q_num_heads'));
  const k = byHeads(n, n.shape(1), n.int('kv_num_heads'));
  const v = byHeads(n, n.shape(2), n.int('kv_num_heads'));
  const grown = (now: Shape | null, past: number): Shape | null => {
    const before = n.has(past) ? (n.shape(past)?.[2] ?? null) : 0;
    return now && [now[0]!, now[1]!, n.dims.add(now[2]!, before), now[3]!];
  };
  const [presentK, presentV] = [grown(k, 4), grown(v, 5)];
  const y = q && v && [q[0]!, q[1]!, q[2]!, v[3]!];
  const flat = y && query?.length === 3 ? [y[0]!, y[2]!, n.dims.mul(y[1]!, y[3]!)] : y;
  const scores = q && [q[0]!, q[1]!, q[2]!, presentK?.[2] ?? null];
  return [
    tensor(n.dtype(0), flat),
    tensor(n.dtype(1), presentK),
    tensor(n.dtype(2), presentV),
    tensor(n.dtype(0), scores),
  ];
};

/** x [batch, length, in], weight [in, q+k+v] → y [batch, length, v]; present is [2, batch, heads, total, size]. */
function packedAttention(n: NodeContext, past: number) {
  const [x, weight] = [n.shape(0), n.shape(1)];
  const [batch, length]: [Dim, Dim] = [x?.[0] ?? null, x?.[1] ?? null];
  const sizes = n.ints('qkv_hidden_sizes');
  const hidden = sizes?.[2] ?? n.dims.divide(weight?.[1] ?? null, 3);
  const heads = n.int('num_heads', 1);
  const before = n.has(past) ? (n.shape(past)?.[3] ?? null) : 0;
  const present = [2, batch, heads, n.dims.add(length, before), n.dims.divide(hidden, heads)];
  return { y: [batch, length, hidden], present };
}

/** Query, key, value as [batch, length, hidden], or packed as [batch, length, heads, 3, size] in the first. */
const multiHead: Rule = n => {
  const [query, key, value] = [n.shape(0), n.shape(1), n.shape(2)];
  const heads = n.int('num_heads', 1);
  const [batch, length]: [Dim, Dim] = [query?.[0] ?? null, query?.[1] ?? null];
  const packed = query?.length === 5;
  const hidden = packed
    ? n.dims.mul(query[2]!, query[4]!)
    : value?.length === 4
      ? n.dims.mul(value[1]!, value[3]!)
      : key?.length === 5
        ? n.dims.mul(key[2]!, key[4]!)
        : (value?.[2] ?? null);
  const keyLength = packed ? length : (key?.[key.length === 4 ? 2 : 1] ?? null);
  const total = n.dims.add(keyLength, n.has(6) ? (n.shape(6)?.[2] ?? null) : 0);
  const present = tensor(n.dtype(0), [batch, heads, total, n.dims.divide(hidden, heads)]);
  const scores = tensor(n.dtype(0), [batch, heads, length, total]);
  return [tensor(n.dtype(0), [batch, length, hidden]), present, present, scores];
};

/** Query may hold key and value too: its width is then (heads + 2·kv heads)·size. */
const groupQuery: Rule = n => {
  const query = n.shape(0);
  const [heads, kvHeads] = [n.int('num_heads', 1), n.int('kv_num_heads', 1)];
  const [batch, length]: [Dim, Dim] = [query?.[0] ?? null, query?.[1] ?? null];
  const size = n.dims.divide(query?.[2] ?? null, n.has(2) ? heads : heads + 2 * kvHeads);
  const past = n.has(3) ? (n.shape(3)?.[2] ?? null) : 0;
  const total = n.elements(6)?.[0];
  const presentLength = total === undefined || total === null ? null : n.dims.max(past, total);
  const present = tensor(n.dtype(0), [batch, kvHeads, presentLength, size]);
  return [tensor(n.dtype(0), [batch, length, n.dims.mul(size, heads)]), present, present];
};

/** Ids, segments, tables → embeddings [batch, length, hidden], mask index [batch], sum. */
const embedLayerNorm: Rule = n => {
  const ids = n.shape(0);
  const shape = [ids?.[0] ?? null, ids?.[1] ?? null, n.shape(2)?.[1] ?? null];
  const out = tensor(n.dtype(2), shape);
  return [out, tensor(DTYPE.int32, [ids?.[0] ?? null]), out];
};

/** Result, mean, inverse deviation, and the sum before normalisation. */
const skipNorm: Rule = n => {
  const x = n.shape(0);
  const statistics = tensor(DTYPE.float32, x && [...x.slice(0, -1), 1]);
  return [tensor(n.dtype(0), x), statistics, statistics, tensor(n.dtype(0), x)];
};

export const rules: RuleTable = {
  Attention: attention23,
  RotaryEmbedding: likeFirst,
  'com.microsoft:RotaryEmbedding': likeFirst,
  'com.microsoft:GemmaRotaryEmbedding': n => [tensor(n.dtype(1), n.shape(1)), tensor(n.dtype(1), n.shape(1))],
  'com.microsoft:Attention': n => {
    const { y, present } = packedAttention(n, 4);
    return [tensor(n.dtype(0), y), tensor(n.dtype(0), present)];
  },
  'com.microsoft:QAttention': n => {
    const { y, present } = packedAttention(n, 8);
    return [tensor(n.dtype(3), y), tensor(n.dtype(3), present)];
  },
  'com.microsoft:MultiHeadAttention': multiHead,
  'com.microsoft:DecoderMaskedMultiHeadAttention': multiHead,
  'com.microsoft:GroupQueryAttention': groupQuery,
  'com.microsoft:SparseAttention': groupQuery,
  'com.microsoft:LongformerAttention': likeFirst,
  'com.microsoft:LinearAttention': likeFirst,
  'com.microsoft:EmbedLayerNormalization': embedLayerNorm,
  'com.microsoft:QEmbedLayerNormalization': embedLayerNorm,
  'com.microsoft:SkipLayerNormalization': skipNorm,
  'com.microsoft:SkipSimplifiedLayerNormalization': skipNorm,
  'com.microsoft:QOrderedAttention': likeFirst,
  'com.microsoft:PackedAttention': n => [
    tensor(n.dtype(0), [
      n.shape(0)?.[0] ?? null,
      n.ints('qkv_hidden_sizes')?.[2] ?? n.dims.divide(n.shape(1)?.[1] ?? null, 3),
    ]),
  ],
  'com.microsoft:MoE': likeFirst,
  'com.microsoft:QMoE': likeFirst,
};
