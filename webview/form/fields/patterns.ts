import { html } from 'lit';
import type { PatternsSetting } from '../../../src/protocol/settings.ts';
import type { Field } from '../field.ts';
import './pattern-list.ts';

export const patternsField: Field<PatternsSetting> = ({ key, setting, value, layers, onChange }) =>
  html`<pattern-list
    .key=${key}
    .label=${setting.title}
    .patterns=${value}
    .names=${layers}
    .onChange=${onChange}
  ></pattern-list>`;
