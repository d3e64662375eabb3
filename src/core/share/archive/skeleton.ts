import { crc32 } from './codec/crc32.ts';
import { CODING } from './codec/block.ts';
import { SKELETON_BLOCK } from './codec/layout.ts';
import { METHOD } from './codec/stream.ts';
import { ByteWriter } from './encode/byte-writer.ts';
import type { PackLevel } from './encode/effort.ts';
import { Effort } from './encode/effort.ts';
import type { CodedStream } from './encode/stream-encoder.ts';
import { encodeStream, textCode, writeStream } from './encode/stream-encoder.ts';

/** At the default level no more than this goes through the slow coder, some 10 seconds' worth. */
const SLOW_LIMIT = 8 << 20;
/** The slow coder saves about this part of what deflate makes of a graph… */
const EXPECTED_GAIN = 0.25;
/** …which must be so much of the whole archive to be worth its time. */
const WORTHWHILE = 0.005;

interface SkeletonBlock {
  readonly coded: Uint8Array;
  readonly checksum: number;
}

/** Codes all that is not a payload: the graph, names, small tensors, padding. */
export class SkeletonEncoder {
  /** Of all of it; to be set before anything is appended. */
  length = 0;
  private readonly blocks: SkeletonBlock[] = [];
  private readonly buffer = new Uint8Array(SKELETON_BLOCK);
  private used = 0;
  private readonly effort: Effort;

  /** @param payloadBytes what the coded payloads take */
  constructor(
    private readonly level: PackLevel,
    private readonly payloadBytes: number,
  ) {
    // Without budget: whether the slow coder is used is decided here.
    this.effort = new Effort('fast', 0);
  }

  append(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + SKELETON_BLOCK - this.used);
      this.buffer.set(part, this.used);
      this.used += part.length;
      at += part.length;
      if (this.used === SKELETON_BLOCK) this.flush();
    }
  }

  finish(): readonly SkeletonBlock[] {
    if (this.used > 0) this.flush();
    return this.blocks;
  }

  private flush(): void {
    const bytes = this.buffer.slice(0, this.used);
    this.used = 0;
    let stream = encodeStream(bytes, this.effort);
    if (this.isWorthwhile(stream)) {
      const text = { method: METHOD.text, data: textCode(bytes) };
      if (text.data.length < stream.data.length) stream = text;
    }
    const writer = new ByteWriter();
    writer.byte(CODING.stream);
    writeStream(writer, stream, true);
    this.blocks.push({ coded: writer.bytes(), checksum: crc32(bytes) });
  }

  private isWorthwhile({ data }: CodedStream): boolean {
    if (this.level === 'fast' || data.length < 16) return false;
    if (this.level === 'best') return true;
    const whole = data.length * Math.ceil(this.length / SKELETON_BLOCK);
    return this.length <= SLOW_LIMIT && whole * EXPECTED_GAIN > (this.payloadBytes + whole) * WORTHWHILE;
  }
}
