import { unpackModel } from '../../share/archive/unpack.ts';
import type { ModelFormat } from '../index.ts';
import { openArchived } from './read.ts';

/** Archives of ONNX models, as `docs/espz-format.md` describes them. */
export const espz: ModelFormat = {
  id: 'espz',
  title: 'Espalier archive',
  extensions: ['.espz'],
  open: openArchived,
  async toOnnx(file, out, signal) {
    await unpackModel(file, out, signal && { signal });
  },
};
