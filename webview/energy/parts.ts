import type { EnergyLayer, EnergyReport } from '../../src/protocol/energy.ts';

/** What energy is divided into: by what is done, or by where data are moved. */
export type Division = 'data' | 'memory';

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly help: string;
}

type Figures = Pick<EnergyLayer | EnergyReport, 'compute' | 'weights' | 'inputs' | 'outputs' | 'levels'>;

const COMPUTE: Part = { id: 'compute', title: 'Compute', help: 'Multiplications, additions' };

const DIVISIONS: Readonly<Record<Division, readonly Part[]>> = {
  data: [
    COMPUTE,
    { id: 'weights', title: 'Weights', help: 'Moving weights, through all memories' },
    { id: 'inputs', title: 'Inputs', help: 'Moving inputs, through all memories' },
    { id: 'outputs', title: 'Outputs', help: 'Moving results and partial sums, through all memories' },
  ],
  memory: [
    COMPUTE,
    { id: 'dram', title: 'Memory', help: 'Moving data from and to off-chip memory' },
    { id: 'glb', title: 'Buffer', help: 'Moving data from and to the global buffer on the chip' },
    { id: 'noc', title: 'Array', help: 'Moving data between processing elements' },
    { id: 'rf', title: 'Registers', help: 'Reading and writing register files' },
  ],
};

export const partsOf = (division: Division): readonly Part[] => DIVISIONS[division];

/** Picojoules of a part; null when not known. */
export function figure(of: Figures, part: string): number | null {
  switch (part) {
    case 'compute':
    case 'weights':
    case 'inputs':
    case 'outputs':
      return of[part];
    case 'dram':
    case 'glb':
    case 'noc':
    case 'rf':
      return of.levels?.[part] ?? null;
    default:
      return null;
  }
}
