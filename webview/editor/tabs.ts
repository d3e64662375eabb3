import type { Tab } from './context.ts';
import { layersTab } from './layers/index.ts';
import { overviewTab } from './overview/index.ts';

/** In the order of the tab bar. */
export const tabs: readonly Tab[] = [overviewTab, layersTab];
