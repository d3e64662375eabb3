import type { SuggestionBudget } from '../../../protocol/sensitivity.ts';

/** What a budget can be of, in the words of people. */
export const BUDGETS: readonly {
  readonly id: SuggestionBudget['of'];
  readonly title: string;
  readonly help: string;
  readonly needsProfile?: boolean;
}[] = [
  {
    id: 'bytes',
    title: 'Bytes of weights',
    help: 'What the weights take when zeros and bits are stored as such.',
  },
  { id: 'macs', title: 'Multiply-accumulates', help: 'Products that are left, of zeros none.' },
  { id: 'energy', title: 'Energy', help: 'Estimated for an inference on the hardware.', needsProfile: true },
];
