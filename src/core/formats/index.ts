export { createModel } from '../model/onnx-model.ts';
export { openOnnx as openModel } from './onnx/read.ts';
export { encodeModel, writeModel } from './onnx/write.ts';
export type { WriteOptions, WriteResult } from './onnx/write.ts';
