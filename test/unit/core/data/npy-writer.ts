import { crc32, deflateRawSync } from 'node:zlib';

/** An `.npy` file in NumPy's own form. `body` is in the order and byte order that the header says. */
export function npy(
  descr: string,
  dims: readonly number[],
  body: Uint8Array,
  fortran = false,
  version = 1,
): Uint8Array {
  const shape = dims.length === 1 ? `(${dims[0]},)` : `(${dims.join(', ')})`;
  const start = version === 1 ? 10 : 12;
  let text = `{'descr': '${descr}', 'fortran_order': ${fortran ? 'True' : 'False'}, 'shape': ${shape}, }`;
  text = `${text.padEnd(Math.ceil((start + text.length + 1) / 64) * 64 - start - 1)}\n`;
  const header = new Uint8Array(start + text.length);
  header.set([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, version, 0]);
  const view = new DataView(header.buffer);
  if (version === 1) view.setUint16(8, text.length, true);
  else view.setUint32(8, text.length, true);
  header.set(new TextEncoder().encode(text), start);
  return concat([header, body]);
}

export const bytesOf = (array: ArrayBufferView): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

export const floats = (dims: readonly number[], values: readonly number[]): Uint8Array =>
  npy('<f4', dims, bytesOf(Float32Array.from(values)));

/** A zip archive. With `zip64`, sizes are in the extra fields, as for entries of more than 4 GiB. */
export function zip(
  entries: Readonly<Record<string, Uint8Array>>,
  options: { deflate?: boolean; zip64?: boolean } = {},
): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const packed = options.deflate === true ? deflateRawSync(content) : content;
    const nameBytes = new TextEncoder().encode(name);
    const fields = {
      method: options.deflate === true ? 8 : 0,
      crc: crc32Of(content),
      packed: packed.length,
      bytes: content.length,
      offset,
    };
    const local = concat([localHeader(fields, nameBytes), nameBytes, packed]);
    directory.push(centralEntry(fields, nameBytes, options.zip64 === true));
    parts.push(local);
    offset += local.length;
  }
  const central = concat(directory);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, directory.length, true);
  end.setUint16(10, directory.length, true);
  end.setUint32(12, central.length, true);
  end.setUint32(16, offset, true);
  return concat([...parts, central, bytesOf(end)]);
}

interface Fields {
  method: number;
  crc: number;
  packed: number;
  bytes: number;
  offset: number;
}

function localHeader({ method, crc, packed, bytes }: Fields, name: Uint8Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(30));
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(8, method, true);
  view.setUint32(14, crc, true);
  view.setUint32(18, packed, true);
  view.setUint32(22, bytes, true);
  view.setUint16(26, name.length, true);
  return bytesOf(view);
}

function centralEntry(
  { method, crc, packed, bytes, offset }: Fields,
  name: Uint8Array,
  wide: boolean,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(46));
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(10, method, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, wide ? 0xffffffff : packed, true);
  view.setUint32(24, wide ? 0xffffffff : bytes, true);
  view.setUint16(28, name.length, true);
  view.setUint16(30, wide ? 28 : 0, true);
  view.setUint32(42, wide ? 0xffffffff : offset, true);
  if (!wide) return concat([bytesOf(view), name]);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  extra.setBigUint64(4, BigInt(bytes), true);
  extra.setBigUint64(12, BigInt(packed), true);
  extra.setBigUint64(20, BigInt(offset), true);
  return concat([bytesOf(view), name, bytesOf(extra)]);
}

/** `zlib.crc32` is newer than the oldest Node we support; readers here don't check it. */
function crc32Of(content: Uint8Array): number {
  return typeof crc32 === 'function' ? crc32(content) : 0;
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
