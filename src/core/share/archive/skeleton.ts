import { crc32 } from './codec/crc32.ts';
import { SKELETON_BLOCK } from './codec/layout.ts';
import { shortest } from './encode/block-start.ts';
import type { ByteWriter } from './encode/byte-writer.ts';
import { deflatedBlock } from './encode/deflate-block.ts';
import type { PackLevel } from './encode/effort.ts';
import { Effort } from './encode/effort.ts';
import { textBlock } from './encode/plane-encoder.ts';

/** At the default level no more than this goes through the slow coder, some 10 seconds' worth. */
const SLOW_LIMIT = 8 << 20;
/** The slow coder saves about this part of what deflate makes of a graph… */
const EXPECTED_GAIN = 0.25;
/** …which must be so much of the whole archive to be worth its time. */
const WORTHWHILE = 0.005;
const SLOW = new Effort('best', 0);

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
    let block = shortest([textBlock(bytes, this.effort), deflatedBlock(bytes)]);
    if (this.isWorthwhile(block)) block = shortest([block, textBlock(bytes, SLOW)]);
    this.blocks.push({ coded: block.bytes(), checksum: crc32(bytes) });
  }

  private isWorthwhile({ length }: ByteWriter): boolean {
    if (this.level === 'fast' || length < 16) return false;
    if (this.level === 'best') return true;
    const whole = length * Math.ceil(this.length / SKELETON_BLOCK);
    return this.length <= SLOW_LIMIT && whole * EXPECTED_GAIN > (this.payloadBytes + whole) * WORTHWHILE;
  }
}
