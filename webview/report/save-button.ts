import type { TemplateResult } from 'lit';
import type { FromReport } from '../../src/protocol/panels.ts';
import { button } from '../ui/controls.ts';

/** Every report can be saved as a file that is read without VS Code. */
export function saveButton(post: (message: FromReport) => void): TemplateResult {
  return button({
    label: 'Save as HTML…',
    icon: 'save',
    name: 'save-html',
    title: 'One file that needs no other: for reading without VS Code, and for printing',
    onClick: () => post({ type: 'saveHtml' }),
  });
}
