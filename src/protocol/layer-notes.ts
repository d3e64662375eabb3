/**
 * What an analysis found about the layers of a model, for the places where layers are listed: a few words and a colour in
 * the tree, a column in the editor's table. One of each kind a model; a newer one takes the place of the older.
 */
export interface LayerNotes {
  readonly kind: 'energy' | 'sensitivity' | 'fusion';
  /** Head of the column. */
  readonly title: string;
  /** Stands for the title where there is little room: in the tree. */
  readonly mark?: string;
  /** What the figures are, with their assumptions. */
  readonly help: string;
  /** The texts tell all there is: tables are exported with them, and values only sort. */
  readonly inWords?: true;
  /** By the id of the node. A node without one was not looked at. */
  readonly byNode: Readonly<Record<string, LayerNote>>;
}

export interface LayerNote {
  /** `12%`, `fragile`. */
  readonly text: string;
  /** What the column is sorted by; null when it is not known. */
  readonly value: number | null;
  /** Length of the bar in the table, 0 to 1. */
  readonly bar?: number;
  /** How much attention it deserves: colours the name in the tree. */
  readonly level?: 'high' | 'medium' | 'low';
  /** One or two letters at the end of the row in the tree. */
  readonly badge?: string;
  /** In full, for tooltips. */
  readonly detail?: string;
}
