import { EspalierError } from '../errors.ts';

/**
 * An exception of ONNX Runtime as one sentence: its C++ paths, signatures and conditions are cut away, the node it
 * names is kept. `what` says what failed and stands before it.
 */
export function runtimeError(error: unknown, what: string): EspalierError {
  if (error instanceof EspalierError) return error;
  const raw = error instanceof Error ? error.message : String(error);
  const hint = hintFor(raw);
  return new EspalierError('RUNTIME', `${what}: ${cleanMessage(raw)}`, hint, { cause: error });
}

/** ONNX Runtime's message without what only its developers understand; ends with a full stop. */
export function cleanMessage(raw: string): string {
  let text = raw.replace(/\s+/g, ' ').trim();
  text = text.replace(/^Load model (?:from )?.*? failed:\s?/i, '');
  text = text.replace(/^Load model .*? failed\.\s?/i, '');
  // `/onnxruntime_src/…/file.cc:123 ns::Function(const T&, …) condition was false. Reason`
  text = text.replace(/\S*[\\/]\S+\.(?:cc|h|hpp|cpp|cu):\d+\s+(?:.*?was false\.\s*)?/g, '');
  text = text.replace(
    /(?:static |void |onnxruntime::common::Status |std::\S+ )*onnxruntime::[\w:~<>]+\([^)]*\)(?: const)?\s*/g,
    '',
  );
  text = text.replace(/\[ONNXRuntimeError\] : \d+ : \w+ : /g, '');
  text = text.replace(
    /Non-zero status code returned while running (\S+) node\. Name:'([^']*)' Status Message: ?/g,
    'node "$2" ($1): ',
  );
  text = text.replace(
    /In Node, \("([^"]*)", (\S+), "[^"]*", [-\d]+\) : \(.*?\) -> \(.*?\) ?, ?/g,
    'node "$1" ($2): ',
  );
  text = text.replace(/Node \(([^)]*)\) Op \(([^)]*)\) /g, 'node "$1" ($2): ');
  text = text.replace(/\s+/g, ' ').trim();
  const sentence = text === '' ? 'it gives no reason' : text;
  const short = sentence.length > 400 ? `${sentence.slice(0, 397)}…` : sentence;
  return /[.!?…]$/.test(short) ? short : `${short}.`;
}

/** What a user can do, for the failures that are common. */
function hintFor(raw: string): string | undefined {
  if (/Unsupported model IR version/i.test(raw)) {
    return 'The file is of a newer ONNX than this ONNX Runtime; export it with an older IR version.';
  }
  if (/is under development|till opset|only \*?guarantees\*? support/i.test(raw)) {
    return 'Export the model with an older opset.';
  }
  if (
    /No Op registered|is not a registered function|NOT_IMPLEMENTED|Could not find an implementation/i.test(
      raw,
    )
  ) {
    return 'The model uses an operator that this ONNX Runtime does not have; it can be inspected, but not run.';
  }
  return undefined;
}
