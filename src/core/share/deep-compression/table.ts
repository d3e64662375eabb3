import type { ReportTable } from '../../../protocol/report.ts';
import { layerName } from '../../passes/layer-selection.ts';
import { formatPercent } from '../../passes/text.ts';
import { accountLayer, rate, type LayerAccount } from '../accounting.ts';
import { bestIndexBits } from '../relative-index.ts';
import type { SharedLayer } from '../weights/share-layer.ts';

const COLUMNS = [
  { title: 'Layer' },
  { title: 'Weights' },
  { title: 'Kept', help: 'Weights other than zero.' },
  { title: 'Fillers', help: 'Entries without a value, where two weights are too far apart for the index.' },
  { title: 'Weight bits', help: 'Of an entry: fixed width → Huffman code.' },
  { title: 'Index bits', help: 'Of an entry: fixed width → Huffman code.' },
  { title: 'Codebook', help: 'Bytes.' },
  { title: 'P', help: 'Pruned: float32 weights and indices, of the float32 layer.' },
  { title: 'P+Q', help: 'Pruned and shared.' },
  { title: 'P+Q+H', help: 'Pruned, shared and Huffman-coded.' },
  { title: 'Above entropy', help: 'Bits of P+Q+H beyond the entropy of the symbols.' },
];

/** The table of Deep Compression (Han et al. 2016, tables 2 and 3) for the user's model. */
export function deepCompressionTable(layers: readonly SharedLayer[], indexBits: number): ReportTable {
  const counted = layers.map(layer => ({ layer, account: accountOf(layer, indexBits) }));
  const rows = counted.map(({ layer, account }) => rowOf(layerName(layer.weight), account));
  const all = counted.map(({ account }) => account);
  return {
    title: 'Deep Compression',
    columns: COLUMNS,
    rows: [...rows, totalRow(all)],
    hasTotal: true,
    note:
      'Counted as in the paper: a relative index with filler entries, one Huffman code for weights and one for differences of positions, the codebook in float32; biases and ' +
      'code tables left out. The archive takes the smallest of several codings, so its size is another.',
  };
}

/** A layer in the paper's coding; with a codebook for each channel all their entries are counted. */
function accountOf({ codebooks, indices, axis, bits }: SharedLayer, indexBits: number): LayerAccount {
  const zero = axis === null ? codebooks[0]!.indexOf(0) : -1;
  const symbols = Int32Array.from(indices, index =>
    index === zero ? -1 : zero >= 0 && index > zero ? index - 1 : index,
  );
  const positions: number[] = [];
  for (let i = 0; i < symbols.length; i++) if (symbols[i]! >= 0) positions.push(i);
  const width = indexBits === 0 ? bestIndexBits(positions, bits) : indexBits;
  return accountLayer({ symbols, weightBits: bits, indexBits: width });
}

function rowOf(name: string, account: LayerAccount): (string | number)[] {
  const { weights, kept, fillers, weightBits, indexBits, codebookBits } = account;
  return [
    name,
    weights,
    formatPercent(kept / weights),
    fillers,
    `${weightBits} → ${account.codedWeightBits.toFixed(1)}`,
    `${indexBits} → ${account.codedIndexBits.toFixed(1)}`,
    codebookBits / 8,
    part(account.pruned, weights),
    part(account.shared, weights),
    part(account.coded, weights),
    part2(account.coded, account.entropy),
  ];
}

function totalRow(accounts: readonly LayerAccount[]): (string | number)[] {
  const sum = (pick: (account: LayerAccount) => number) =>
    accounts.reduce((total, one) => total + pick(one), 0);
  const weights = sum(one => one.weights);
  const entries = Math.max(
    1,
    sum(one => one.entries),
  );
  const mean = (pick: (account: LayerAccount) => number) =>
    (sum(one => pick(one) * one.entries) / entries).toFixed(1);
  const times = (bits: number) => `${part(bits, weights)} (${(1 / rate(bits, weights)).toFixed(0)}×)`;
  return [
    'Total',
    weights,
    formatPercent(sum(one => one.kept) / weights),
    sum(one => one.fillers),
    `${mean(one => one.weightBits)} → ${mean(one => one.codedWeightBits)}`,
    `${mean(one => one.indexBits)} → ${mean(one => one.codedIndexBits)}`,
    sum(one => one.codebookBits) / 8,
    times(sum(one => one.pruned)),
    times(sum(one => one.shared)),
    times(sum(one => one.coded)),
    part2(
      sum(one => one.coded),
      sum(one => one.entropy),
    ),
  ];
}

function part(bits: number, weights: number): string {
  return `${(rate(bits, weights) * 100).toFixed(2)} %`;
}

function part2(bits: number, bound: number): string {
  return bound === 0 ? '–' : `${((bits / bound - 1) * 100).toFixed(1)} %`;
}
