/**
 * What a thread runs: it loads ONNX Runtime and does what it is told, one thing after the other. Plain CommonJS in a text, so that it needs
 * no file of its own beside the bundle. Values in shared memory are copied first, which ONNX Runtime can't be fed with.
 *
 * Messages: `{ id, open: { model, options } }`, `{ id, run: { session, feeds, outputs } }`, `{ id, release: session }`; answers `{ id, value }`
 * or `{ id, error }`.
 */
export const THREAD_SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const ort = require('node:module').createRequire(workerData.from)('onnxruntime-node');
ort.env.logLevel = 'fatal';
const sessions = new Map();
const buffers = new Map();
let next = 0;

function own(name, data) {
  if (Array.isArray(data) || !(data.buffer instanceof SharedArrayBuffer)) return data;
  let buffer = buffers.get(name);
  if (buffer?.constructor !== data.constructor || buffer.length !== data.length) {
    buffer = new data.constructor(data.length);
    buffers.set(name, buffer);
  }
  buffer.set(data);
  return buffer;
}

/** Results are handed over, not copied. */
function buffersOf(found) {
  const arrays = Object.values(found).flatMap(({ data }) => (Array.isArray(data) ? [] : [data.buffer]));
  return [...new Set(arrays)];
}

const does = {
  async open({ model, options }) {
    const session = await ort.InferenceSession.create(model, options);
    sessions.set(next, session);
    const { inputNames, outputNames, inputMetadata, outputMetadata } = session;
    return { value: { session: next++, inputNames, outputNames, inputMetadata, outputMetadata } };
  },
  async run({ session, feeds, outputs }) {
    const tensors = {};
    for (const [name, { type, dims, data }] of Object.entries(feeds)) {
      tensors[name] = new ort.Tensor(type, own(name, data), dims);
    }
    const results = await sessions.get(session).run(tensors, outputs);
    const found = {};
    for (const name of outputs) {
      const value = results[name];
      if (value !== undefined && 'dims' in value) {
        found[name] = { type: value.type, dims: [...value.dims], data: value.data };
      }
    }
    return { value: found, transfer: buffersOf(found) };
  },
  async release(session) {
    const found = sessions.get(session);
    sessions.delete(session);
    await found?.release();
  },
};

let last = Promise.resolve();
parentPort.on('message', ({ id, ...message }) => {
  const [[what, given]] = Object.entries(message);
  last = last.then(async () => {
    try {
      const { value, transfer = [] } = (await does[what](given)) ?? {};
      parentPort.postMessage({ id, value }, transfer);
    } catch (error) {
      parentPort.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
    }
  });
});
`;
