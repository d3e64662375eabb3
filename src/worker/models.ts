import { ModelCache } from './model-cache.ts';
import { ZerosCache } from './zeros-cache.ts';

// Each part of the library is loaded by the first call that needs it: inspecting does not wait for ONNX Runtime.

/** The models that this process has open, for all questions about them. */
export const models = new ModelCache(async file =>
  (await import('../core/formats/index.ts')).openModel(file),
);

/** Zeros of their weights. */
export const zeros = new ZerosCache(async (model, options) =>
  (await import('../core/analysis/index.ts')).sparsityByNode(model, options),
);
