import type { TemplateResult } from 'lit';
import type { Setting } from '../../../src/protocol/settings.ts';
import type { Field, FieldContext } from '../field.ts';
import { booleanField, enumField } from './choices.ts';
import { numberField } from './number.ts';
import { patternsField } from './patterns.ts';
import { textField } from './text.ts';

/** A control for each type of setting. */
const FIELDS: { readonly [T in Setting['type']]: Field<Extract<Setting, { readonly type: T }>> } = {
  number: numberField,
  integer: numberField,
  boolean: booleanField,
  enum: enumField,
  text: textField,
  patterns: patternsField,
};

export function control(context: FieldContext): TemplateResult {
  // The table above ties each type to its own control; the compiler can't follow a look-up by it.
  return (FIELDS[context.setting.type] as Field<Setting>)(context);
}
