import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { EspalierError } from '../errors.ts';
import { readPossiblyGzipped } from './files.ts';
import { looksLikeIdx, parseIdx } from './idx.ts';
import { looksLikeNpy, parseNpy } from './npy.ts';
import type { NdArray } from './types.ts';

/**
 * One label a sample, from an IDX file, an `.npy` file, or a text file with a number a line.
 * @throws EspalierError `BAD_DATA` naming the file, when it is none of them or has another number of labels than there are samples
 */
export async function readLabels(file: string, samples: number, data: string): Promise<Int32Array> {
  const bytes = await readPossiblyGzipped(file);
  const name = path.basename(file);
  if (looksLikeIdx(bytes)) return toLabels(parseIdx(bytes, name), name, samples, data);
  if (looksLikeNpy(bytes)) return toLabels(parseNpy(bytes, name), name, samples, data);
  const lines = new TextDecoder().decode(bytes).trim().split(/\r?\n/);
  const array: NdArray = {
    dtype: 'float64',
    dims: [lines.length],
    data: Float64Array.from(lines, line => (line.trim() === '' ? NaN : Number(line))),
  };
  return toLabels(array, name, samples, data);
}

/**
 * An array of class indices as labels; shapes `[N]` and `[N, 1]`, or one-hot rows `[N, classes]`.
 * @throws EspalierError `BAD_DATA` naming `name`
 */
export function toLabels(array: NdArray, name: string, samples: number, data: string): Int32Array {
  const [count, ...rest] = array.dims;
  const each = rest.reduce((product, dim) => product * dim, 1);
  if (count !== samples || rest.length > 1 || each === 0) {
    throw new EspalierError(
      'BAD_DATA',
      `${name} has labels of shape [${array.dims.join(', ')}] for the ${samples} samples of ${data}.`,
      'There must be one label a sample.',
    );
  }
  const values = Float64Array.from(array.data as ArrayLike<number | bigint | string>, Number);
  const labels = new Int32Array(samples);
  for (let i = 0; i < samples; i++) {
    const row = values.subarray(i * each, (i + 1) * each);
    const label = each === 1 ? row[0]! : oneHot(row);
    if (!Number.isInteger(label) || label < 0) {
      throw new EspalierError(
        'BAD_DATA',
        `Label ${i} of ${name} is not a class index.`,
        'Labels are whole numbers that start at 0.',
      );
    }
    labels[i] = label;
  }
  return labels;
}

function oneHot(row: Float64Array): number {
  const at = row.indexOf(1);
  return row.every((value, i) => value === (i === at ? 1 : 0)) ? at : NaN;
}

/**
 * A table of lines `file,label`, with or without a heading; labels are class indices, or names, which are numbered in the order of the names.
 * @throws EspalierError `BAD_DATA` naming file and line
 */
export async function readLabelTable(
  file: string,
): Promise<{ labels: Map<string, number>; classes?: readonly string[] }> {
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  const rows: (readonly [string, string])[] = [];
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '') return;
    const cells = line.split(/[,;\t]/).map(cell => cell.trim().replace(/^"(.*)"$/, '$1'));
    if (cells.length < 2) {
      throw new EspalierError('BAD_DATA', `Line ${i + 1} of ${path.basename(file)} is not "file,label".`);
    }
    if (i === 0 && !/\.\w+$/.test(cells[0]!)) return; // a heading
    rows.push([path.basename(cells[0]!), cells[1]!]);
  });
  if (rows.every(([, label]) => /^\d+$/.test(label))) {
    return { labels: new Map(rows.map(([name, label]) => [name, Number(label)])) };
  }
  const classes = [...new Set(rows.map(([, label]) => label))].sort();
  return { labels: new Map(rows.map(([name, label]) => [name, classes.indexOf(label)])), classes };
}
