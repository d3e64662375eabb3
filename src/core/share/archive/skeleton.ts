import type { PackLevel } from '../../../protocol/report.ts';
import { crc32 } from './checksum.ts';
import { SKELETON_BLOCK } from './codec/layout.ts';
import { shortest } from './encode/block-start.ts';
import type { ByteWriter } from './encode/byte-writer.ts';
import { deflatedBlock } from './encode/deflate-block.ts';
import { Effort } from './encode/effort.ts';
import { textBlock } from './encode/plane-encoder.ts';

/** At the default level no more than this goes through the slow coder, about a minute's worth… */
const SLOW_LIMIT = 8 << 20;
/** …and no more than a second's worth… */
const QUICK_LIMIT = 1 << 17;
/** …unless the file is mostly graph: others may need half of what deflate needs for it, which has to be made up for by this part of the payloads. */
const OTHERS_GAIN = 0.5;
const PAYLOAD_GAIN = 0.06;
/** The slow coder saves about this part of what deflate makes of a graph… */
const EXPECTED_GAIN = 0.25;
/** …which must be so much of the whole archive to be worth its time… */
const WORTHWHILE = 0.005;
/** …and less where all that can be gained on weights others gain too. */
const WORTHWHILE_WHEN_CLOSE = 0.0005;
const SLOW = new Effort('best', 0);
/** Without budget: whether the slow coder is used is decided here. */
const QUICK = new Effort('fast', 0);

/**
 * A block of no tensor: deflate's, and the slow coder's where that is worth its time.
 * @param isWorthwhile told what deflate makes of it; asked at the default level only
 */
export function graphBlock(
  bytes: Uint8Array,
  level: PackLevel,
  isWorthwhile: (deflated: number) => boolean,
): ByteWriter {
  const block = shortest([textBlock(bytes, QUICK), deflatedBlock(bytes)]);
  const isTried = level !== 'fast' && block.length >= 16 && (level === 'best' || isWorthwhile(block.length));
  return isTried ? shortest([block, textBlock(bytes, SLOW)]) : block;
}

/**
 * Whether what the slow coder gains on blocks that deflate to `length` counts in an archive of `rest` bytes and these; `isClose` when general
 * compressors come close to what the weights take here, as with integers.
 */
export function gainCounts(length: number, rest: number, isClose: boolean): boolean {
  return length * EXPECTED_GAIN > (rest + length) * (isClose ? WORTHWHILE_WHEN_CLOSE : WORTHWHILE);
}

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

  /** @param payloadBytes what the coded payloads take */
  constructor(
    private readonly level: PackLevel,
    private readonly payloadBytes: number,
    private readonly isClose: boolean,
  ) {}

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
    const block = graphBlock(bytes, this.level, deflated =>
      this.isWorthwhile(deflated * Math.ceil(this.length / SKELETON_BLOCK)),
    );
    this.blocks.push({ coded: block.bytes(), checksum: crc32(bytes) });
  }

  private isWorthwhile(deflated: number): boolean {
    const rest = this.payloadBytes;
    if (this.length > SLOW_LIMIT || !gainCounts(deflated, rest, this.isClose)) return false;
    return this.length <= QUICK_LIMIT || deflated * OTHERS_GAIN > rest * PAYLOAD_GAIN;
  }
}
