import { shown, utf8Decode } from '../../model/text.ts';
import type { MessageTable } from './message-table.ts';

/** A message that the scan is inside of. */
export interface Frame {
  readonly table: MessageTable;
  readonly field: string;
  readonly end: number;
  /** Where its content starts in the skeleton. */
  readonly out: number;
  /** It adds to a message that occurred before, as a singular field given twice does. */
  readonly merged: boolean;
  /** Range of its name in the skeleton. */
  nameStart: number;
  nameEnd: number;
  /** Singular message fields seen so far. */
  seen: Set<number> | undefined;
  /** Payload fields of which a piece was cut out: later pieces of the same field must follow it. */
  cut: Set<number> | undefined;
}

/**
 * The path of field names to where the scan stands, with the names of what is passed: `graph "g" › initializer "w"`.
 * `skeleton` holds the names.
 */
export function pathOf(frames: readonly Frame[], skeleton: Uint8Array): string {
  const parts = frames.slice(1).map(frame => {
    const name = utf8Decode(skeleton.subarray(frame.nameStart, frame.nameEnd));
    return name === '' ? frame.field : `${frame.field} "${shown(name)}"`;
  });
  if (parts.length > 8) parts.splice(4, parts.length - 8, '…');
  return parts.length === 0 ? 'the model' : parts.join(' › ');
}
