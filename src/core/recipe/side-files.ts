import { isExternal } from '../formats/onnx/external-data.ts';
import { allTensors } from '../model/walk.ts';
import type { Model } from '../model/model.ts';

/**
 * Makes sure that the side files are there and long enough, before ONNX Runtime or a hash of them stumbles: it reads the
 * start of each tensor that is in one.
 * @throws EspalierError `EXTERNAL_DATA` naming tensor and file
 */
export async function checkSideFiles(model: Model): Promise<void> {
  for (const tensor of allTensors(model.proto)) {
    if (!isExternal(tensor)) continue;
    const pieces = model.payload(tensor).stream()[Symbol.asyncIterator]();
    await pieces.next();
    await pieces.return?.();
  }
}
