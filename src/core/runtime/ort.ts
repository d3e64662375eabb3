import type * as Ort from 'onnxruntime-node';
import { EspalierError } from '../errors.ts';

type OrtModule = typeof Ort;
let loading: Promise<OrtModule> | undefined;

/**
 * ONNX Runtime, loaded when first asked for: inspecting a model must work, and start fast, without its library.
 * @throws EspalierError `RUNTIME` when there is no library for this platform
 */
export function loadOrt(): Promise<OrtModule> {
  loading ??= load();
  return loading;
}

async function load(): Promise<OrtModule> {
  try {
    // A CommonJS package: its exports hang on `default` when Node does the import, on the module itself when bundled.
    const loaded = (await import('onnxruntime-node')) as OrtModule & { default?: OrtModule };
    const ort = loaded.default ?? loaded;
    // Errors reach us as exceptions; without this their C++ text is printed on stderr too.
    ort.env.logLevel = 'fatal';
    return ort;
  } catch (error) {
    throw new EspalierError(
      'RUNTIME',
      `ONNX Runtime cannot be loaded on this machine (${process.platform}-${process.arch}).`,
      'Inspecting works without it; running and compressing need a supported platform: Linux or Windows on x64 or arm64, macOS on arm64.',
      { cause: error },
    );
  }
}
