import { html } from 'lit';
import type { Tab } from '../context.ts';
import { cards } from './cards.ts';
import { metadata } from './metadata.ts';
import { shares } from './shares.ts';
import { files, values } from './values.ts';

/** The model at a glance. */
export const overviewTab: Tab = {
  id: 'overview',
  title: 'Overview',
  render: context =>
    html`<div class="overview">
      ${cards(context)} ${shares(context)}
      <div class="columns">
        ${values('Inputs', context.summary.inputs)} ${values('Outputs', context.summary.outputs)}
        ${files(context.summary)} ${metadata(context)}
      </div>
    </div>`,
};
