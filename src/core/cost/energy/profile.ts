/** How work is laid out on the array. `compulsory` counts only what can't be avoided, on whatever hardware. */
export type Dataflow = 'row-stationary' | 'weight-stationary' | 'output-stationary' | 'compulsory';

/** What zeros save: nothing, the arithmetic (the operand is still read), or arithmetic, time and storage. */
export type ZeroHandling = 'none' | 'gate' | 'skip';

/** What an accelerator is taken to be. Plain data: the files in `profiles/`, or a user's own. */
export interface HardwareProfile {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly dataflow: Dataflow;
  readonly array: { readonly rows: number; readonly columns: number };
  /** Widths the hardware is made for; models with wider types are taken to be brought to these. */
  readonly bits: { readonly weights: number; readonly activations: number; readonly psum: number };
  /** Words a processing element holds, for row-stationary mapping. */
  readonly registerFile?: { readonly ifmap: number; readonly filter: number; readonly psum: number };
  readonly glbBytes: number;
  readonly unitPJ: UnitEnergies;
  readonly control?: Control;
  readonly sparsity: {
    readonly activations: ZeroHandling;
    /** Unless `none`, zero weights are not stored either. */
    readonly weights: ZeroHandling;
    /** Run-length coding of what goes to memory: bits of a run beside each value that is not zero. */
    readonly runLength?: { readonly runBits: number; readonly skipFirstInput: boolean };
  };
  /** Known deviation from measurements; null where nothing is known. */
  readonly accuracy: { readonly relative: number; readonly of: string } | null;
  readonly confidence: 'validated' | 'cited' | 'unverified';
  /** Where each number comes from, by its path (`unitPJ.dram`) or that of what it is in (`unitPJ`). */
  readonly sources: Readonly<Record<string, string>>;
}

/** Picojoules. Accesses are of `perBits` bits; products and sums of operands of `macBits` bits. */
export interface UnitEnergies {
  readonly macBits: number;
  readonly multiply: number;
  readonly add: number;
  /** A whole multiply-accumulate at other widths, by bits, where the rule (product of widths) does not hold. */
  readonly macAt?: Readonly<Record<string, number>>;
  readonly perBits: number;
  readonly rf: number;
  readonly noc: number;
  readonly glb: number;
  readonly dram: number;
}

/** What runs whatever is computed: the clock tree by time, the rest as a share of the chip. */
export interface Control {
  readonly clockW: number;
  readonly otherFraction: number;
  readonly macsPerSecond: number;
}
