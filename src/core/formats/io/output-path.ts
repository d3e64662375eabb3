import fs from 'node:fs';
import path from 'node:path';

/** The side file that belongs to a model file of that name. */
export function sideFileOf(modelFile: string): string {
  return `${modelFile}.data`;
}

/** The name of a model file without its folder and without the extension of a known format. */
export function stemOf(file: string): string {
  return path.basename(file).replace(/\.(onnx|espz)$/i, '');
}

/**
 * `dir/model.onnx` and `pruned50` give `dir/model.pruned50.onnx`; when that (or its side file) exists,
 * `dir/model.pruned50-2.onnx`, and so on. An empty suffix gives `dir/model.onnx`, `dir/model-2.onnx`…
 */
export function uniqueOutputPath(source: string, suffix: string, extension = '.onnx'): string {
  const folder = path.dirname(path.resolve(source));
  const stem = [stemOf(source), suffix].filter(Boolean).join('.');
  for (let i = 1; ; i++) {
    const file = path.join(folder, `${stem}${i === 1 ? '' : `-${i}`}${extension}`);
    if (!fs.existsSync(file) && !fs.existsSync(sideFileOf(file))) return file;
  }
}
