import path from 'node:path';
import { EspalierError } from '../errors.ts';
import { decodeNpy, looksLikeNpy, parseNpy, parseNpyHeader, type NpyHeader } from './npy.ts';
import { sliceRows, type RowSource } from './rows.ts';
import type { NdArray } from './types.ts';
import { ZipFile, type ZipEntry } from './zip.ts';

export interface NpzArray extends RowSource {
  whole(): Promise<NdArray>;
}

export interface Npz {
  readonly arrays: ReadonlyMap<string, NpzArray>;
  close(): Promise<void>;
}

/** A header's longest sensible form: more is read only if it says so. */
const HEADER_GUESS = 1024;

/**
 * The arrays of an `.npz`. Arrays stored without compression in row-major order are read row by row; others whole, when first asked for.
 * @throws EspalierError `BAD_DATA` naming the file and the array
 */
export async function openNpz(file: string): Promise<Npz> {
  const zip = await ZipFile.open(file);
  try {
    const arrays = new Map<string, NpzArray>();
    for (const entry of zip.entries.filter(({ name }) => name.endsWith('.npy'))) {
      const name = entry.name.slice(0, -'.npy'.length);
      arrays.set(name, await openArray(zip, entry, `Array "${name}" of ${path.basename(file)}`, name));
    }
    if (arrays.size === 0) {
      throw new EspalierError(
        'BAD_DATA',
        `${path.basename(file)} holds no NumPy arrays.`,
        'Write it with numpy.savez.',
      );
    }
    return { arrays, close: () => zip.close() };
  } catch (error) {
    await zip.close();
    throw error;
  }
}

async function openArray(zip: ZipFile, entry: ZipEntry, title: string, name: string): Promise<NpzArray> {
  if (entry.method !== 0) return loadedArray(await zip.read(entry), title, name);
  const start = await zip.start(entry);
  let head = await zip.readRange(start, Math.min(HEADER_GUESS, entry.bytes));
  // A header may be longer, for records with many fields; their type is refused below with the right message.
  if (looksLikeNpy(head) && entry.bytes > HEADER_GUESS) head = await wholeHeader(zip, start, entry, head);
  const header = parseNpyHeader(head, title);
  const count = header.dims.reduce((product, dim) => product * dim, 1);
  if (header.headerBytes + count * header.elementBytes > entry.bytes) {
    throw new EspalierError(
      'BAD_DATA',
      `${title} ends too early: its header announces ${count} values.`,
      'Save or copy it again.',
    );
  }
  if (header.fortranOrder || header.dims.length === 0) return loadedArray(await zip.read(entry), title, name);
  return storedArray(zip, start, header, name);
}

async function wholeHeader(
  zip: ZipFile,
  start: number,
  entry: ZipEntry,
  head: Uint8Array,
): Promise<Uint8Array> {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const length = head[6] === 1 ? 10 + view.getUint16(8, true) : 12 + view.getUint32(8, true);
  return length <= HEADER_GUESS ? head : zip.readRange(start, Math.min(length, entry.bytes));
}

function loadedArray(bytes: Uint8Array, title: string, name: string): NpzArray {
  const array = parseNpy(bytes, title);
  return {
    name,
    dtype: array.dtype,
    dims: array.dims,
    whole: () => Promise.resolve(array),
    rows: (start, count) => Promise.resolve(sliceRows(array, start, count)),
  };
}

function storedArray(zip: ZipFile, start: number, header: NpyHeader, name: string): NpzArray {
  const { dims, dtype, elementBytes, headerBytes } = header;
  const [total = 0, ...rest] = dims;
  const each = rest.reduce((product, dim) => product * dim, 1);
  const rows = async (first: number, count: number): Promise<NdArray> => {
    const bytes = await zip.readRange(
      start + headerBytes + first * each * elementBytes,
      count * each * elementBytes,
    );
    return { dtype, dims: [count, ...rest], data: decodeNpy(bytes, header, count * each) };
  };
  return { name, dtype, dims, rows, whole: () => rows(0, total) };
}
