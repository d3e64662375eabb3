// Rebuilds the sample: `node samples/make-sample.mjs MODEL.onnx PICTURES`, where PICTURES has one folder of JPEG test
// pictures a class. Takes the first 40 of each class by name.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const PER_CLASS = 40;
const here = import.meta.dirname;
const [model, pictures] = process.argv.slice(2);
if (model === undefined || pictures === undefined) {
  console.error('usage: node samples/make-sample.mjs MODEL.onnx PICTURES');
  process.exit(2);
}

copyFileSync(model, path.join(here, 'resnet20-cifar10.onnx'));
rmSync(path.join(here, 'cifar10'), { recursive: true, force: true });
for (const name of readdirSync(pictures).sort()) {
  const target = path.join(here, 'cifar10', name);
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(path.join(pictures, name)).sort().slice(0, PER_CLASS)) {
    copyFileSync(path.join(pictures, name, file), path.join(target, file));
  }
}
