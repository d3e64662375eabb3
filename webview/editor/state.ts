import type { Sort } from '../ui/sort.ts';

/** What the editor keeps while it is hidden. Plain data, saved with the webview. */
export interface EditorState {
  readonly tab: string;
  readonly sort: Sort | null;
  readonly filter: string;
  readonly layersOnly: boolean;
  /** An operator's chip has shown all nodes: with it, that ends. */
  readonly allNodesForChip: boolean;
  readonly selected: string | null;
  readonly detailOpen: boolean;
  readonly detailSize: number;
  readonly scrollTop: number;
  readonly widths: Readonly<Record<string, number>>;
  readonly measure: 'params' | 'macs' | 'bytes';
}

export const initialState: EditorState = {
  tab: 'overview',
  sort: null,
  filter: '',
  layersOnly: true,
  allNodesForChip: false,
  selected: null,
  detailOpen: true,
  detailSize: 380,
  scrollTop: 0,
  widths: {},
  measure: 'params',
};
