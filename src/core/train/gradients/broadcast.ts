import type { Emit } from './emit.ts';

/** Sums a gradient over the axes along which a value of shape `to` was broadcast to `from`, so that it has shape `to`. */
export function reduceTo(
  emit: Emit,
  gradient: string,
  from: readonly number[],
  to: readonly number[],
): string {
  const extra = from.length - to.length;
  const leading = Array.from({ length: extra }, (_, axis) => axis);
  const stretched = to.flatMap((size, axis) =>
    size === 1 && from[axis + extra] !== 1 ? [axis + extra] : [],
  );
  if (stretched.length === 0) return emit.reduce('Sum', gradient, leading, false);
  if (extra === 0) return emit.reduce('Sum', gradient, stretched, true);
  return emit.reshape(emit.reduce('Sum', gradient, [...leading, ...stretched], false), to);
}
