import { html, type TemplateResult } from 'lit';
import type { LayerKind } from '../../src/protocol/summary.ts';

/** A codicon; what it says must be in words beside it, so it is hidden from readers. */
export function icon(name: string, className = ''): TemplateResult {
  return html`<i class="codicon codicon-${name} ${className}" aria-hidden="true"></i>`;
}

/** The same icons as in the tree. */
const KIND_ICONS: Readonly<Record<LayerKind, string>> = {
  conv: 'layers',
  linear: 'symbol-array',
  recurrent: 'sync',
  attention: 'eye',
  embedding: 'book',
  norm: 'settings',
  activation: 'pulse',
  pool: 'fold',
  elementwise: 'symbol-operator',
  shape: 'symbol-ruler',
  quantize: 'symbol-numeric',
  control: 'git-branch',
  constant: 'symbol-constant',
  other: 'symbol-misc',
};

export const kindIcon = (kind: LayerKind): string => KIND_ICONS[kind];
