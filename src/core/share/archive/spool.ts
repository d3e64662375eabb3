import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';

const IN_MEMORY = 32 << 20;
const CHUNK = 4 << 20;

/** Holds bytes until what comes before them is known: in memory while they are few, then in a temporary file. */
export class Spool {
  length = 0;
  private readonly parts: Uint8Array[] = [];
  private held = 0;
  private spilled = 0;
  private handle: FileHandle | undefined;
  private readonly file: string;

  /** @param beside a file in whose folder the temporary one may be */
  constructor(beside: string) {
    // A name of the form that is swept away when its process has died.
    const name = `.espz.${process.pid}-${randomBytes(4).toString('hex')}.espalier-tmp`;
    this.file = path.join(path.dirname(beside), name);
  }

  /** Takes the bytes over: they must not change afterwards. */
  async append(bytes: Uint8Array): Promise<void> {
    this.length += bytes.length;
    this.parts.push(bytes);
    this.held += bytes.length;
    if (this.held > IN_MEMORY) await this.spill();
  }

  private async spill(): Promise<void> {
    this.handle ??= await fs.open(this.file, 'wx+');
    for (const part of this.parts.splice(0)) {
      for (let done = 0; done < part.length;) {
        const { bytesWritten } = await this.handle.write(part, done, part.length - done, this.spilled);
        done += bytesWritten;
        this.spilled += bytesWritten;
      }
    }
    this.held = 0;
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; this.handle !== undefined && at < this.spilled;) {
      const chunk = new Uint8Array(Math.min(CHUNK, this.spilled - at));
      const { bytesRead } = await this.handle.read(chunk, 0, chunk.length, at);
      if (bytesRead === 0) throw new RangeError('the temporary file was cut off');
      yield chunk.subarray(0, bytesRead);
      at += bytesRead;
    }
    yield* this.parts;
  }

  async remove(): Promise<void> {
    await this.handle?.close();
    if (this.handle !== undefined) await fs.rm(this.file, { force: true });
  }
}
