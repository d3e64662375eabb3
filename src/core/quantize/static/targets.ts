import { existsSync, readFileSync } from 'node:fs';

/** What a machine's kernels want of a quantized model. Source: the rules by which ONNX Runtime fuses, and what other runtimes document. */
export interface Target {
  readonly id: string;
  readonly title: string;
  /** Type and symmetry of activations, where the user leaves them to the target. */
  readonly activations: 'uint8' | 'int8';
  readonly symmetric: boolean;
  /** Largest size of a weight's code: 63 keeps sums of two products within 16 bits (u8·s8 pairs of AVX2 and AVX-512 without VNNI). */
  readonly maxCode: number;
  /** Whether the scales of weights are to keep sums of two products within 16 bits: see `pairScales`. */
  readonly limitsPairs: boolean;
  /** Whether biases are stored as int32 with a DequantizeLinear, or stay floats. */
  readonly quantizedBias: boolean;
  /** Whether layers are worth it that ONNX Runtime runs in floats (transposed convolutions). */
  readonly transposedConv: boolean;
}

const base = {
  activations: 'uint8',
  symmetric: false,
  maxCode: 127,
  limitsPairs: false,
  quantizedBias: true,
  transposedConv: false,
} as const;

/** Every target. A new one is a line here. */
export const targets: readonly Target[] = [
  { ...base, id: 'x64-vnni', title: 'x64 with VNNI (Intel since 2019, AMD since 2022)' },
  {
    ...base,
    id: 'x64-avx',
    title: 'x64 without VNNI: 8-bit weights, scaled so that sums fit',
    limitsPairs: true,
  },
  { ...base, id: 'x64', title: 'x64 without VNNI: 7-bit weights', maxCode: 63 },
  { ...base, id: 'arm', title: 'ARM', activations: 'int8' },
  {
    ...base,
    id: 'tensorrt',
    title: 'TensorRT: symmetric int8, float biases',
    activations: 'int8',
    symmetric: true,
    quantizedBias: false,
    transposedConv: true,
  },
  { ...base, id: 'generic', title: 'Anything: 7-bit weights', maxCode: 63 },
];

export interface ChosenTarget {
  readonly target: Target;
  /** What a reader of the report should know of the choice. */
  readonly note: string | undefined;
}

/** The target of that id; `auto` is this machine's. */
export function chooseTarget(id: string): ChosenTarget {
  if (id !== 'auto') return { target: byId(id), note: undefined };
  if (process.arch === 'arm64') return { target: byId('arm'), note: 'Quantized for this machine: ARM.' };
  const vnni = hasVnni();
  const target = byId(vnni === true ? 'x64-vnni' : 'x64-avx');
  const note =
    vnni === undefined
      ? 'It is not known whether this processor has VNNI: weights were scaled so that sums can not overflow without. Choose the target if it has.'
      : `Quantized for this machine: ${target.title}.`;
  return { target, note };
}

function byId(id: string): Target {
  return targets.find(target => target.id === id) ?? targets.at(-1)!;
}

/** Whether the processor multiplies 8-bit integers without overflow; undefined where the system does not tell. */
function hasVnni(): boolean | undefined {
  const file = '/proc/cpuinfo';
  if (process.platform !== 'linux' || !existsSync(file)) return undefined;
  return /\b(avx512_vnni|avx_vnni)\b/.test(readFileSync(file, 'utf8'));
}
