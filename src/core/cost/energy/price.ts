import type { HardwareProfile } from './profile.ts';
import {
  DATA_KINDS,
  LEVELS,
  type Accesses,
  type Bits,
  type ByKind,
  type DataKind,
  type Level,
} from './types.ts';

/** Picojoules of one layer for the whole batch. `total` = compute + all of `byKind`. */
export interface Energy {
  readonly total: number;
  readonly compute: number;
  readonly byKind: ByKind;
  readonly byLevel: Readonly<Record<Level, ByKind>>;
}

/** The widths that the profile's hardware is made for. */
export function nativeBits({ bits }: HardwareProfile): Bits {
  return { weights: bits.weights, inputs: bits.activations, outputs: bits.activations };
}

/**
 * Counts times prices. Moving data costs in proportion to its bits; partial sums (outputs anywhere but in memory) are
 * wider than outputs, and shrink with the operands.
 */
export function price(
  { macs, words }: Accesses,
  profile: HardwareProfile,
  bits: Bits = nativeBits(profile),
): Energy {
  const compute = macs * macEnergy(profile, bits.weights, bits.inputs);
  const byLevel = Object.fromEntries(
    LEVELS.map(level => [
      level,
      Object.fromEntries(
        DATA_KINDS.map(kind => [kind, words[level][kind] * wordEnergy(kind, level, profile, bits)]),
      ),
    ]),
  ) as unknown as Record<Level, Record<DataKind, number>>;
  const sum = (kind: DataKind): number => LEVELS.reduce((total, level) => total + byLevel[level][kind], 0);
  const byKind = { inputs: sum('inputs'), weights: sum('weights'), outputs: sum('outputs') };
  return { total: compute + byKind.inputs + byKind.weights + byKind.outputs, compute, byKind, byLevel };
}

/** Picojoules of one access. */
export function wordEnergy(kind: DataKind, level: Level, profile: HardwareProfile, bits: Bits): number {
  const { unitPJ } = profile;
  const native = Math.max(profile.bits.weights, profile.bits.activations);
  const isPsum = kind === 'outputs' && level !== 'dram';
  const width = isPsum ? (profile.bits.psum * Math.max(bits.weights, bits.inputs)) / native : bits[kind];
  return (unitPJ[level] * width) / unitPJ.perBits;
}

/**
 * Picojoules of one multiply-accumulate: the multiplier's grow with the product of the operands' widths, the adder's with
 * the wider one (Moons et al. 2016; the rule of the MIT estimation tool).
 */
export function macEnergy({ unitPJ }: HardwareProfile, weightBits: number, inputBits: number): number {
  const { macBits, multiply, add, macAt } = unitPJ;
  const wider = Math.max(weightBits, inputBits);
  const stated = macAt?.[String(wider)];
  if (stated !== undefined && weightBits === inputBits) return stated;
  return (multiply * weightBits * inputBits) / macBits ** 2 + (add * wider) / macBits;
}

/**
 * Picojoules on the chip with the parts that run whatever is computed: clock tree and control (Manasi et al. 2020). Null
 * for profiles that state no such parts. `denseMacs` decide the time.
 */
export function onChipEnergy(energy: Energy, profile: HardwareProfile, denseMacs: number): number | null {
  const { control } = profile;
  if (control === undefined) return null;
  const { inputs, weights, outputs } = energy.byLevel.dram;
  const dynamic = energy.total - inputs - weights - outputs;
  const clock = (control.clockW * denseMacs * 1e12) / control.macsPerSecond;
  return (dynamic + clock) / (1 - control.otherFraction);
}
