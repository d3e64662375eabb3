import { EspalierError } from '../errors.ts';
import { dataType } from '../model/dtypes.ts';

/**
 * An exception of ONNX Runtime as one sentence: its C++ paths, signatures and conditions are cut away, the node it names is kept. `what` says what
 * failed and stands before it.
 */
export function runtimeError(error: unknown, what: string): EspalierError {
  if (error instanceof EspalierError) return error;
  const raw = error instanceof Error ? error.message : String(error);
  return new EspalierError('RUNTIME', `${what}: ${cleanMessage(raw)}`, hintFor(raw), { cause: error });
}

type Rule = readonly [pattern: RegExp, replacement: string | ((...groups: string[]) => string)];

/** Messages that are said anew, in our words. */
const REWORDED: readonly Rule[] = [
  [
    /^.*Unsupported model IR version: (\d+), max supported IR version: (\d+).*$/,
    'its IR version is $1, this ONNX Runtime reads up to $2',
  ],
  [
    /^.*Opset (\d+) is under development.*support for domain (\S+) is till opset (\d+).*$/,
    'it uses opset $1, this ONNX Runtime knows $2 up to opset $3',
  ],
  [/^.*protobuf parsing failed.*$/i, 'the file is damaged or not an ONNX model'],
  [
    /^Unsupported data type: (\d+)$/,
    (_, code) => `an input or output has type ${dataType(Number(code)).name}, which cannot be handed over`,
  ],
  [
    /^.*Could not find an implementation for (\w+)\((\d+)\) node with name '([^']*)'.*$/,
    'node "$3" ($1): there is no implementation for its types in version $2',
  ],
  [/^.*(?:std::bad_alloc|bad allocation|Failed to allocate memory).*$/i, 'there is not enough memory'],
];

/** What is cut out of all others, and how nodes are named. */
const CUTS: readonly Rule[] = [
  [/^Load model (?:from )?.*? failed[:.]\s?/i, ''],
  [/\[ONNXRuntimeError\] : \d+ : \w+ : /g, ''],
  // `/src/file.cc:123 ns::Function(const T&, …) condition was false. Reason`
  [/\S*[\\/]\S+\.(?:cc|h|hpp|cpp|cu):\d+ (?:.*?was false\. ?)?/g, ''],
  // `file.cc:123 Function Reason`
  [/\b[\w-]+\.(?:cc|h|hpp|cpp|cu):\d+ (?:\w+ )?/g, ''],
  [
    /(?:static |void |onnxruntime::common::Status |std::\S+ )*onnxruntime::[\w:~<>]+\([^)]*\)(?: const)? ?/g,
    '',
  ],
  [
    /Non-zero status code returned while running (\S+) node\. Name:'([^']*)' Status Message: ?/g,
    'node "$2" ($1): ',
  ],
  // `In Node, ("name", Op, "", -1) : ("x": tensor(float),) -> ("y": tensor(float),) , Error Reason`
  [/In Node, \("([^"]*)", ([^,]+), .*\) ?, (?=\S)/g, 'node "$1" ($2): '],
  [/Node \(([^)]*)\) Op \(([^)]*)\) /g, 'node "$1" ($2): '],
  [/^This is an invalid model\. ?/, ''],
  [/(^|: )(?:Fatal error: |Error:? )/g, '$1'],
];

const LONGEST = 400;

/** ONNX Runtime's message without what only its developers understand; ends with a full stop. */
export function cleanMessage(raw: string): string {
  const line = raw.replace(/\s+/g, ' ').trim();
  const reworded = REWORDED.find(([pattern]) => pattern.test(line));
  const rules = reworded === undefined ? CUTS : [reworded];
  let text = line;
  // Two overloads of `replace` that take the same arguments.
  for (const [pattern, replacement] of rules) text = text.replace(pattern, replacement as string);
  text = text.replace(/\s+/g, ' ').trim();
  if (text === '') text = 'it gives no reason';
  if (text.length > LONGEST) text = `${text.slice(0, LONGEST - 1)}…`;
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** What a user can do, for the failures that are common. */
function hintFor(raw: string): string | undefined {
  if (/Unsupported model IR version/i.test(raw))
    return 'The file is of a newer ONNX; export it with an older IR version.';
  if (/is under development|till opset/i.test(raw)) return 'Export the model with an older opset.';
  if (
    /No Op registered|is not a registered function|NOT_IMPLEMENTED|Could not find an implementation/i.test(
      raw,
    )
  ) {
    return 'The model can be inspected, but this ONNX Runtime cannot run it.';
  }
  return undefined;
}
