import { codeLevels } from '../codec/level-model.ts';
import type { LevelShape } from '../codec/level-model.ts';
import { BitEncoder } from './bit-encoder.ts';
import type { ByteWriter } from './byte-writer.ts';

/** Writes levels for the reader of blocks: columns, kernel, code. */
export function writeLevels(writer: ByteWriter, levels: Int32Array, shape: LevelShape): void {
  writer.varint(shape.columns);
  writer.varint(shape.kernel);
  const encoder = new BitEncoder();
  codeLevels(encoder, levels.slice(), shape);
  writer.append(encoder.finish());
}

/** How many decisions {@link writeLevels} would make, about: what says how long it takes. */
export function levelDecisions(levels: Int32Array, columns: number): number {
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
