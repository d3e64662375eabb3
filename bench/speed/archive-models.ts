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

/** The models beside the repository and in it; or else those named, and those in folders named. */
export function benchModels(named: readonly string[]): string[] {
  if (named.length > 0)
    return named.flatMap(name => (fs.statSync(name).isDirectory() ? modelsIn(name) : [name]));
  const root = process.env.ESPALIER_ROOT ?? process.cwd();
  const folders = ['samples', '../shared/data/golden', '../shared/data/cifar10'];
  const found = folders.flatMap(folder => {
    const full = path.join(root, folder);
    return fs.existsSync(full) ? modelsIn(full) : [];
  });
  return found;
}

function modelsIn(folder: string): string[] {
  const names = fs.readdirSync(folder).filter(name => name.endsWith('.onnx'));
  return names.sort().map(name => path.join(folder, name));
}

/** A model's file and its side files. */
export async function filesOfModel(file: string): Promise<string[]> {
  const model = await openModel(file);
  const sides = model.source?.sideFiles ?? [];
  await model.close();
  return [file, ...sides];
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
