// Runs a model that comes as an archive: unpacked as it arrives, then given to onnxruntime-web.
import * as ort from 'onnxruntime-web';
import { unpack } from 'espalier/unpack';

/**
 * @param {Uint8Array | ArrayBuffer | ReadableStream<Uint8Array>} archive the bytes of an `.espz` file, or a stream of them
 * @param {(fraction: number) => void} [progress]
 */
export async function openArchive(archive, progress) {
  const model = await unpack(archive, progress && { progress });
  const session = await ort.InferenceSession.create(model, { executionProviders: ['wasm'] });
  return { model, session };
}

/** Downloads an archive and opens the model in it. */
export async function fetchArchive(url, progress) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return openArchive(response.body, progress);
}

/** An input of the right shape with numbers between 0 and 1; sizes that the model leaves open are 1. */
export function anyInput({ shape }) {
  const dims = shape.map(dim => (typeof dim === 'number' && dim > 0 ? dim : 1));
  const size = dims.reduce((product, dim) => product * dim, 1);
  return new ort.Tensor(
    'float32',
    Float32Array.from({ length: size }, () => Math.random()),
    dims,
  );
}
