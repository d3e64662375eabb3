import type { TemplateResult } from 'lit';
import type { Setting, SettingValue } from '../../src/protocol/settings.ts';

/** What the control of one setting is given. */
export interface FieldContext<S extends Setting = Setting> {
  readonly key: string;
  readonly setting: S;
  readonly value: S['default'];
  readonly problem: string | null;
  /** Names that patterns are matched against. */
  readonly layers: readonly string[];
  readonly onChange: (value: SettingValue) => void;
}

/** Ids that tie a control to its label, help and message. */
export const labelId = (key: string): string => `label-${key}`;
export const inputId = (key: string): string => `input-${key}`;
export const helpId = (key: string): string => `help-${key}`;
export const problemId = (key: string): string => `problem-${key}`;

export type Field<S extends Setting> = (context: FieldContext<S>) => TemplateResult;
