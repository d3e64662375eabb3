import fs from 'node:fs';
import path from 'node:path';
import { openModel } from '../../src/core/formats/index.ts';
import { writeModel } from '../../src/core/formats/onnx/write.ts';
import { readFloats } from '../../src/core/model/values.ts';
import { allTensors } from '../../src/core/model/walk.ts';
import { shareWeights } from '../../src/core/share/codebook.ts';

const FLOAT = 1;
/** Smaller tensors have no codebook. */
const SMALLEST_SHARED = 256;

/** The models beside the repository and in it, those that were exported for the comparison with peers, and any more named. */
export function benchModels(more: readonly string[]): string[] {
  const root = process.env.ESPALIER_ROOT ?? process.cwd();
  const folders = ['samples', '../shared/data/golden', '../shared/data/cifar10'];
  const found = folders.flatMap(folder => {
    const full = path.join(root, folder);
    if (!fs.existsSync(full)) return [];
    const names = fs.readdirSync(full).filter(name => name.endsWith('.onnx'));
    return names.map(name => path.join(full, name));
  });
  return [...found, ...more];
}

/** Writes a copy of a model whose larger float weights are shared: at most 2^bits different ones a tensor. */
export async function shareModel(file: string, out: string, bits: number): Promise<void> {
  const model = await openModel(file);
  try {
    for (const tensor of allTensors(model.proto)) {
      if (tensor.dataType !== FLOAT || tensor.dims.length < 2) continue;
      const values = await readFloats(model, tensor);
      if (values.length < SMALLEST_SHARED) continue;
      const { codebook, indices } = shareWeights(values, { clusters: 2 ** bits - 1, method: 'exact' });
      const shared = Float32Array.from(indices, index => codebook[index]!);
      model.setPayload(tensor, new Uint8Array(shared.buffer));
    }
    await writeModel(model, out);
  } finally {
    await model.close();
  }
}
