/** What an estimate of energy tells. All figures are for one inference (one sample), whatever the batch. */

export interface EnergyKinds {
  readonly inputs: number;
  readonly weights: number;
  /** Results and partial sums. */
  readonly outputs: number;
}

export interface EnergyLevels {
  readonly dram: number;
  readonly glb: number;
  readonly noc: number;
  readonly rf: number;
}

/** What a layer was counted with. */
export interface EnergyInputs {
  readonly bits: EnergyKinds;
  /** Fractions of zeros that the estimate takes into account. */
  readonly zeros: EnergyKinds;
}

/** One node that takes energy. Null where a size is unknown: `reason` says why. */
export interface EnergyLayer {
  /** As in the summary. */
  readonly id: string;
  readonly name: string;
  readonly op: string;
  readonly total: number | null;
  readonly compute: number | null;
  readonly weights: number | null;
  readonly inputs: number | null;
  readonly outputs: number | null;
  /** Multiply-accumulates of the dense layer. */
  readonly macs: number | null;
  readonly levels: EnergyLevels | null;
  readonly assumed: EnergyInputs | null;
  /** Parameters of the mapping, for one with a single product. */
  readonly mapping: Readonly<Record<string, number>>;
  readonly reason?: string;
}

export interface EnergyReport {
  readonly profile: string;
  readonly profileTitle: string;
  readonly confidence: 'validated' | 'cited' | 'unverified';
  readonly batch: number;
  readonly unit: 'pJ';
  /** Null only when not one node is known; `unknown` names those that are left out. */
  readonly total: number | null;
  readonly compute: number | null;
  readonly weights: number | null;
  readonly inputs: number | null;
  readonly outputs: number | null;
  readonly macs: number | null;
  readonly levels: EnergyLevels;
  /** Clock and control of the chip, not in `total`; null where the profile states none. */
  readonly control: number | null;
  /** Known deviation from measurements. */
  readonly accuracy: { readonly relative: number; readonly of: string } | null;
  /** Samples on which zeros of activations were measured; 0: taken for dense. */
  readonly samples: number;
  /** Those zeros, as fractions by the name of the value. */
  readonly activationZeros?: Readonly<Record<string, number>>;
  readonly unknown: readonly string[];
  readonly layers: readonly EnergyLayer[];
  /** Plain sentences: what the estimate rests on. */
  readonly assumptions: readonly string[];
}

export interface EnergyOptions {
  /** Id of a built-in profile or one of `own`, or path of a `.json` file. */
  readonly profile?: string;
  /** Profiles of the user's. */
  readonly own?: readonly ProfileSource[];
  readonly batch?: number;
  readonly freeDims?: Readonly<Record<string, number>>;
  /** Instead of the widths of the model's types, or the profile's where those are wider. */
  readonly weightBits?: number;
  readonly activationBits?: number;
  /** Fraction of zeros among the weights of every layer, instead of those that are there. */
  readonly weightZeros?: number;
  /** Fraction of zeros of activations where they are not measured; inputs of the model stay dense. */
  readonly activationZeros?: number;
}

/** Where a profile of the user's comes from: a JSON file, or data with a name that errors call it by. */
export type ProfileSource = { readonly file: string } | { readonly name: string; readonly data: unknown };

export interface EnergyProfileInfo {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly confidence: EnergyReport['confidence'];
  /** Widths that the hardware is made for. */
  readonly bits: { readonly weights: number; readonly activations: number };
  readonly own: boolean;
}

export interface EnergyProfiles {
  readonly profiles: readonly EnergyProfileInfo[];
  /** What is wrong with profiles of the user's that can't be used: file and entry. */
  readonly problems: readonly string[];
}
