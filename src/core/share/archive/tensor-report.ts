import type { PackedTensor } from '../../../protocol/report.ts';
import { entropyBits } from '../huffman.ts';
import type { CodedBlock } from './encode/block-encoder.ts';
import type { PayloadRange } from './files.ts';

/** Adds up what becomes of the blocks of one tensor. */
export class TensorTally {
  private readonly codings = new Set<string>();
  private bytesAfter = 0;
  private distinct: number | null = 0;
  private entropy: number | null = 0;

  constructor(readonly range: PayloadRange) {}

  add(block: CodedBlock): void {
    this.codings.add(block.coding);
    this.bytesAfter += block.bytes.length;
    const { elements } = block;
    if (elements === undefined) {
      this.distinct = this.entropy = null;
    } else if (this.distinct !== null && this.entropy !== null) {
      this.distinct = Math.max(this.distinct, elements.size);
      this.entropy += entropyBits(elements.counts) / 8 + elements.values.length;
    }
  }

  addCopy(bytes: number): void {
    this.codings.add('copy');
    this.bytesAfter += bytes;
  }

  report(): PackedTensor {
    const { tensor, length } = this.range;
    return {
      ...tensor,
      codings: [...this.codings],
      bytesBefore: length,
      bytesAfter: this.bytesAfter,
      distinct: this.distinct,
      entropyBytes: this.entropy,
    };
  }
}
