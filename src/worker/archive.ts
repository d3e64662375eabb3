import type { JobContext } from '../core/passes/types.ts';
import type { PackReport, UnpackReport } from '../protocol/report.ts';
import type { Params } from '../protocol/rpc.ts';

/** See `packFile`. Loaded with the first call, like every part of the library. */
export async function pack(params: Params<'pack'>, context: JobContext): Promise<PackReport> {
  const { packFile } = await import('../core/recipe/archive/pack-file.ts');
  return packFile(params, context);
}

/** See `unpackFile`. */
export async function unpack(params: Params<'unpack'>, context: JobContext): Promise<UnpackReport> {
  const { unpackFile } = await import('../core/recipe/archive/unpack-file.ts');
  return unpackFile(params, context);
}
