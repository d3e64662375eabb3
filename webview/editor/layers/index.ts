import { html } from 'lit';
import type { Tab } from '../context.ts';
import './layers-view.ts';

/** Every node with what it costs. */
export const layersTab: Tab = {
  id: 'layers',
  title: 'Layers',
  render: context => html`<espalier-layers .context=${context}></espalier-layers>`,
};
