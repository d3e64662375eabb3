import type { FromModelPage, ToModelPage } from '../../src/protocol/model-page.ts';
import type { FromSensitivity, ToSensitivity } from '../../src/protocol/sensitivity-page.ts';
import type { SuggestionBudget } from '../../src/protocol/sensitivity.ts';
import type { Sort } from '../ui/sort.ts';
import type { Host } from '../vscode-api.ts';

/** What stays when the page is hidden and shown again. */
export interface PageState {
  readonly tab: TabId;
  /** The pass whose layers are shown; null: the first. */
  readonly pass: string | null;
  readonly order: Order;
  readonly setupOpen: boolean | null;
  readonly budgetOf: SuggestionBudget['of'] | null;
  /** Hardware that energy is estimated on; null: the first. */
  readonly profile: string | null;
  /** Per cent. */
  readonly budgetShare: number;
  readonly sort: Sort | null;
  readonly widths: Readonly<Record<string, number>>;
}

export type TabId = 'heat' | 'curves' | 'table' | 'suggest';
export type Order = 'worst' | 'best' | 'model';

export const FIRST_STATE: PageState = {
  tab: 'heat',
  pass: null,
  order: 'worst',
  setupOpen: null,
  budgetOf: null,
  profile: null,
  budgetShare: 60,
  sort: null,
  widths: {},
};

export type SensitivityHost = Host<ToSensitivity | ToModelPage, FromSensitivity | FromModelPage, PageState>;
