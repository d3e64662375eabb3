import { CODING } from '../codec/block.ts';
import { codeLevels } from '../codec/level-model.ts';
import { encodeBits } from './bit-encoder.ts';
import { startBlock } from './block-start.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { Effort } from './effort.ts';
import type { ElementInfo } from './elements.ts';

/**
 * A block of levels, unless it takes longer than `effort` allows. Elements are levels + `offset`.
 * @param width bytes of an element that the block is decoded to
 */
export function levelBlock(
  levels: Int32Array,
  offset: number,
  width: number,
  info: ElementInfo,
  effort: Effort,
): ByteWriter | undefined {
  const columns = Math.min(info.columns, levels.length) || 1;
  const kernel = Math.min(info.kernel, columns) || 1;
  if (!effort.allowsLevels(levelDecisions(levels, columns))) return undefined;
  let low = 0;
  let high = 0;
  for (const level of levels) {
    if (level < low) low = level;
    if (level > high) high = level;
  }
  const writer = startBlock(CODING.levels, width);
  for (const number of [columns, kernel, offset, -low, high]) writer.varint(number);
  writer.append(encodeBits(coder => codeLevels(coder, levels.slice(), { columns, kernel, low, high })));
  return writer;
}

/** How many decisions the model makes, about: what says how long it takes. */
function levelDecisions(levels: Int32Array, columns: number): number {
  const rows = Math.ceil(levels.length / columns);
  const liveColumn = new Uint8Array(columns);
  let liveRows = 0;
  let bits = 0;
  for (let r = 0, i = 0; r < rows; r++) {
    let live = 0;
    for (let c = 0; c < columns && i < levels.length; c++, i++) {
      const level = levels[i]!;
      if (level === 0) continue;
      live = liveColumn[c] = 1;
      bits += 2 + 2 * (31 - Math.clz32(Math.abs(level)));
    }
    liveRows += live;
  }
  let liveColumns = 0;
  for (const live of liveColumn) liveColumns += live;
  return liveRows * liveColumns + bits + rows + columns;
}
