/** Messages that the host and every page about one model understand; each page has more of its own. */
export interface ToModelPage {
  /** Another layer is selected in the tree or in the editors of the model. */
  readonly type: 'select';
  readonly id: string | null;
}

export type FromModelPage =
  | { readonly type: 'ready' }
  /** Selects a layer in the tree and in the editors of the model. */
  | { readonly type: 'select'; readonly id: string }
  /** Opens the editor at a layer. */
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'copy'; readonly text: string; readonly what: string }
  /** Asks where to save a text, and saves it there. `name` is added to the model's: `energy.csv`. */
  | { readonly type: 'save'; readonly text: string; readonly name: string };
