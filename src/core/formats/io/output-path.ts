import fs from 'node:fs';
import path from 'node:path';

/** The side file that belongs to a model file of that name. */
export function sideFileOf(modelFile: string): string {
  return `${modelFile}.data`;
}

/** `dir/model.onnx` and `pruned50` give `dir/model.pruned50.onnx`; when that (or its side file) exists, `dir/model.pruned50-2.onnx`, and so on. */
export function uniqueOutputPath(source: string, suffix: string, extension = '.onnx'): string {
  const folder = path.dirname(path.resolve(source));
  const stem = path.basename(source).replace(/\.onnx$/i, '');
  for (let i = 1; ; i++) {
    const file = path.join(folder, `${stem}.${suffix}${i === 1 ? '' : `-${i}`}${extension}`);
    if (!fs.existsSync(file) && !fs.existsSync(sideFileOf(file))) return file;
  }
}
