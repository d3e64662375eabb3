import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { EspalierError } from '../errors.ts';

const inflate = promisify(inflateRaw);
const END_BYTES = 22;
const MAX_COMMENT = 65_535;
const MAX_ENTRY = 2 ** 31;

export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is, 8: deflated. */
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its local header is. */
  readonly offset: number;
}

/** A zip archive read by position: only what is asked for comes into memory. Source: PKWARE's APPNOTE 6.3, with zip64. */
export class ZipFile {
  private constructor(
    private readonly handle: FileHandle,
    private readonly name: string,
    readonly entries: readonly ZipEntry[],
  ) {}

  /** @throws EspalierError `BAD_DATA` when the file is no complete zip archive */
  static async open(file: string): Promise<ZipFile> {
    const handle = await open(file);
    const name = path.basename(file);
    try {
      return new ZipFile(handle, name, await readDirectory(handle, name));
    } catch (error) {
      await handle.close();
      throw error instanceof RangeError ? damaged(name) : error;
    }
  }

  /** Position of an entry's first byte in the file: what lies there is the content only for stored entries. */
  async start(entry: ZipEntry): Promise<number> {
    const header = await readAt(this.handle, entry.offset, 30, this.name);
    if (header.getUint32(0, true) !== 0x04034b50) throw damaged(this.name);
    return entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  }

  /** Bytes of the file itself. @throws EspalierError `BAD_DATA` when it ends before */
  async readRange(offset: number, length: number): Promise<Uint8Array> {
    const view = await readAt(this.handle, offset, length, this.name);
    return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  }

  /** The whole content of an entry. @throws EspalierError `BAD_DATA` when it is damaged, `TOO_LARGE` */
  async read(entry: ZipEntry): Promise<Uint8Array> {
    if (entry.bytes > MAX_ENTRY) {
      throw new EspalierError(
        'TOO_LARGE',
        `${entry.name} in ${this.name} has ${entry.bytes} bytes; deflated arrays are read up to 2 GiB.`,
        'Save it without compression: then it is read piece by piece.',
      );
    }
    const packed = await this.readRange(await this.start(entry), entry.packedBytes);
    if (entry.method === 0) return packed;
    if (entry.method !== 8) {
      throw new EspalierError(
        'BAD_DATA',
        `${entry.name} in ${this.name} is compressed by method ${entry.method}, which can't be read.`,
      );
    }
    try {
      const content = await inflate(packed, { maxOutputLength: Math.max(1, entry.bytes) });
      if (content.length === entry.bytes) return content;
    } catch {
      // Told below.
    }
    throw new EspalierError(
      'BAD_DATA',
      `${entry.name} in ${this.name} is damaged.`,
      'Save or copy it again.',
    );
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}

async function readDirectory(handle: FileHandle, name: string): Promise<ZipEntry[]> {
  const { size } = await handle.stat();
  const tailBytes = Math.min(size, END_BYTES + MAX_COMMENT + 20);
  const tail = await readAt(handle, size - tailBytes, tailBytes, name);
  let end = tailBytes - END_BYTES;
  while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw damaged(name);
  let count = tail.getUint16(end + 10, true);
  let length = tail.getUint32(end + 12, true);
  let offset = tail.getUint32(end + 16, true);
  if (end >= 20 && tail.getUint32(end - 20, true) === 0x07064b50) {
    const wide = await readAt(handle, Number(tail.getBigUint64(end - 12, true)), 56, name);
    count = Number(wide.getBigUint64(32, true));
    length = Number(wide.getBigUint64(40, true));
    offset = Number(wide.getBigUint64(48, true));
  }
  if (offset + length > size) throw damaged(name);
  const view = await readAt(handle, offset, length, name);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    if (view.getUint32(at, true) !== 0x02014b50) throw damaged(name);
    const entry = readEntry(view, at);
    entries.push(entry.entry);
    at = entry.next;
  }
  return entries;
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } {
  const nameBytes = view.getUint16(at + 28, true);
  const extraStart = at + 46 + nameBytes;
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameBytes));
  const fields = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  // Fields that are all ones stand, wider and in this order, in the zip64 extra field.
  for (let extra = extraStart; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let wide = extra + 4;
    fields.forEach((field, i) => {
      if (field !== 0xffffffff) return;
      fields[i] = Number(view.getBigUint64(wide, true));
      wide += 8;
    });
  }
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    bytes: fields[0]!,
    packedBytes: fields[1]!,
    offset: fields[2]!,
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

async function readAt(handle: FileHandle, offset: number, length: number, name: string): Promise<DataView> {
  if (!Number.isSafeInteger(offset) || offset < 0 || length > MAX_ENTRY) throw damaged(name);
  const { size } = await handle.stat();
  if (offset + length > size) throw damaged(name);
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await handle.read(bytes, done, length - done, offset + done);
    if (bytesRead === 0) throw damaged(name);
    done += bytesRead;
  }
  return new DataView(bytes.buffer);
}

function damaged(name: string): EspalierError {
  return new EspalierError('BAD_DATA', `${name} is not a complete zip archive.`, 'Save or copy it again.');
}
