import * as vscode from 'vscode';
import type { LayerNote } from '../../protocol/layer-notes.ts';
import { Owner } from '../dispose.ts';

const SCHEME = 'espalier-layer';
type Level = NonNullable<LayerNote['level']>;

const LEVELS: readonly Level[] = ['high', 'medium', 'low'];
/** Low is the rule, and looks like any other row. */
const COLORS: Readonly<Partial<Record<Level, string>>> = { high: 'charts.red', medium: 'charts.yellow' };

/** The resource that stands for the most striking of some notes, and for the badge: its decoration colours the row. */
export function noteUri(notes: readonly LayerNote[]): vscode.Uri | undefined {
  const level = LEVELS.find(wanted => notes.some(note => note.level === wanted)) ?? 'low';
  const marked = notes.find(note => note.badge !== undefined);
  if (level === 'low' && marked === undefined) return undefined;
  const query = marked === undefined ? '' : JSON.stringify([marked.badge, marked.text]);
  return vscode.Uri.from({ scheme: SCHEME, path: `/${level}`, query });
}

/** Colours the rows of layers that an analysis marked, and gives them badges. */
export class LayerDecorations extends Owner implements vscode.FileDecorationProvider {
  constructor() {
    super();
    this.own(vscode.window.registerFileDecorationProvider(this));
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    if (uri.scheme !== SCHEME) return undefined;
    const color = COLORS[uri.path.slice(1) as Level];
    const [badge, tooltip] = uri.query === '' ? [] : (JSON.parse(uri.query) as [string, string]);
    if (color === undefined && badge === undefined) return undefined;
    return new vscode.FileDecoration(
      badge,
      tooltip,
      color === undefined ? undefined : new vscode.ThemeColor(color),
    );
  }
}
