import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { EspalierError, toEspalierError } from '../../errors.ts';
import type { Payload } from '../../model/payload.ts';

const readAsync = promisify(fs.read);

/** One read asks the system for at most this much: some systems refuse 2 GiB, and cancelling should not wait for more. */
const MAX_READ = 64 * 1024 * 1024;
/** Without O_NONBLOCK, opening a named pipe would wait for a writer. Windows has neither. */
const OPEN_FLAGS = fs.constants.O_RDONLY | (process.platform === 'win32' ? 0 : fs.constants.O_NONBLOCK);
const STREAM_CHUNK = 4 * 1024 * 1024;

/** Bytes at positions: a file or memory. Positions are plain numbers, exact up to 2⁵³. */
export interface ByteSource {
  /** How messages call it: a file's name. */
  readonly name: string;
  readonly byteLength: number;
  /** Reads up to `target.length` bytes at `position`; the number read is smaller only at the end. */
  readSync(target: Uint8Array, position: number): number;
  /** Fills `target`. @throws EspalierError `TRUNCATED` at the end of the file */
  read(target: Uint8Array, position: number): Promise<void>;
  retain(): void;
  release(): Promise<void>;
}

/** A source already in memory. */
export class MemorySource implements ByteSource {
  constructor(
    readonly bytes: Uint8Array,
    readonly name = 'memory',
  ) {}

  get byteLength(): number {
    return this.bytes.byteLength;
  }

  readSync(target: Uint8Array, position: number): number {
    const part = this.bytes.subarray(position, position + target.byteLength);
    target.set(part);
    return part.byteLength;
  }

  read(target: Uint8Array, position: number): Promise<void> {
    if (this.readSync(target, position) < target.byteLength) return Promise.reject(tooShort(this, position));
    return Promise.resolve();
  }

  retain(): void {
    // Memory needs no keeping open.
  }

  release(): Promise<void> {
    return Promise.resolve();
  }
}

/** Files that nobody closed are closed when their source is collected. */
const forgotten = new FinalizationRegistry<number>(fd => fs.close(fd, () => undefined));

/** A file, opened for positioned reads. What is read stays that of the file opened, also when another is renamed over it. */
export class FileSource implements ByteSource {
  #uses = 0;
  #open = true;

  private constructor(
    readonly file: string,
    readonly byteLength: number,
    private readonly fd: number,
  ) {
    forgotten.register(this, fd, this);
  }

  /** @throws EspalierError `NOT_FOUND`, `IO`; also for folders, pipes and devices, whose reading might never end */
  static open(file: string): FileSource {
    let fd: number | undefined;
    try {
      fd = fs.openSync(file, OPEN_FLAGS);
      const stat = fs.fstatSync(fd);
      if (!stat.isFile()) {
        const kind = stat.isDirectory() ? 'a folder' : 'not a regular file';
        throw new EspalierError('IO', `${file} is ${kind}.`, 'Name a model file.');
      }
      return new FileSource(path.resolve(file), stat.size, fd);
    } catch (error) {
      if (fd !== undefined) fs.closeSync(fd);
      throw openError(file, error);
    }
  }

  get name(): string {
    return path.basename(this.file);
  }

  readSync(target: Uint8Array, position: number): number {
    this.#check();
    let done = 0;
    try {
      while (done < target.byteLength) {
        const length = Math.min(target.byteLength - done, MAX_READ);
        const count = fs.readSync(this.fd, target, done, length, position + done);
        if (count === 0) break;
        done += count;
      }
    } catch (error) {
      throw toEspalierError(error);
    }
    return done;
  }

  async read(target: Uint8Array, position: number): Promise<void> {
    let done = 0;
    while (done < target.byteLength) {
      this.#check();
      const length = Math.min(target.byteLength - done, MAX_READ);
      const { bytesRead } = await readAsync(this.fd, target, done, length, position + done).catch(
        (error: unknown) => {
          throw toEspalierError(error);
        },
      );
      if (bytesRead === 0) throw tooShort(this, position + done);
      done += bytesRead;
    }
  }

  retain(): void {
    this.#uses++;
  }

  async release(): Promise<void> {
    if (--this.#uses > 0 || !this.#open) return;
    this.#open = false;
    forgotten.unregister(this);
    await promisify(fs.close)(this.fd);
  }

  #check(): void {
    if (!this.#open)
      throw new EspalierError('INTERNAL', `${this.name} was closed before its data were read.`);
  }
}

function openError(file: string, error: unknown): EspalierError {
  const known = toEspalierError(error);
  if (known.code === 'NOT_FOUND')
    return new EspalierError('NOT_FOUND', `${file} is not there.`, undefined, { cause: error });
  return known;
}

function tooShort(source: ByteSource, position: number): EspalierError {
  return new EspalierError(
    'TRUNCATED',
    `${source.name} ends at byte ${position}, before the data it should hold.`,
    'The file may have been cut off, or replaced while it was read.',
  );
}

/** A range of a source. */
export class RangePayload implements Payload {
  constructor(
    private readonly source: ByteSource,
    readonly offset: number,
    readonly byteLength: number,
  ) {}

  async read(): Promise<Uint8Array> {
    const bytes = allocate(this.byteLength);
    await this.source.read(bytes, this.offset);
    return bytes;
  }

  async *stream(): AsyncIterable<Uint8Array> {
    for (let done = 0; done < this.byteLength; done += STREAM_CHUNK) {
      const chunk = new Uint8Array(Math.min(STREAM_CHUNK, this.byteLength - done));
      await this.source.read(chunk, this.offset + done);
      yield chunk;
    }
  }
}

/** @throws EspalierError `TOO_LARGE` where the system gives no array of that size */
export function allocate(byteLength: number): Uint8Array {
  try {
    return new Uint8Array(byteLength);
  } catch (cause) {
    throw new EspalierError('TOO_LARGE', `${byteLength} bytes do not fit into memory at once.`, undefined, {
      cause,
    });
  }
}
