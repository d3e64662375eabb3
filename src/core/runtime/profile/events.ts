import { EspalierError } from '../../errors.ts';
import { median } from './median.ts';

const SUFFIX = '_kernel_time';

/**
 * Median microseconds of each node by its name, from a profile of ONNX Runtime: a JSON array of Chrome trace events, of which
 * those of category `Node` are kernels (`<name>_kernel_time`, `dur` in µs).
 * @param skip runs at the beginning that don't count
 * @throws EspalierError `RUNTIME` when the file is none
 */
export function kernelTimes(text: string, skip: number): ReadonlyMap<string, number> {
  const durations = new Map<string, number[]>();
  for (const event of parseEvents(text)) {
    if (!isKernel(event)) continue;
    const name = event.name.slice(0, -SUFFIX.length);
    const list = durations.get(name);
    if (list) list.push(event.dur);
    else durations.set(name, [event.dur]);
  }
  return new Map(
    [...durations].map(([name, all]) => [name, median(all.length > skip ? all.slice(skip) : all)]),
  );
}

function parseEvents(text: string): readonly unknown[] {
  let events: unknown;
  try {
    events = JSON.parse(text);
  } catch (cause) {
    throw new EspalierError('RUNTIME', 'The profile that ONNX Runtime wrote is not JSON.', undefined, {
      cause,
    });
  }
  if (!Array.isArray(events))
    throw new EspalierError('RUNTIME', 'The profile that ONNX Runtime wrote is no list.');
  return events;
}

interface Kernel {
  readonly name: string;
  readonly dur: number;
}

function isKernel(event: unknown): event is Kernel {
  if (typeof event !== 'object' || event === null) return false;
  const { cat, name, dur } = event as Record<string, unknown>;
  return cat === 'Node' && typeof name === 'string' && name.endsWith(SUFFIX) && typeof dur === 'number';
}
