import { EspalierError } from '../../errors.ts';
import { namePattern, type NamePattern } from '../../passes/patterns.ts';
import type { Parameter } from '../parameters.ts';

/** For the declaration of such a setting. */
export const layerValuesPattern = '[^=,]+=\\s*-?[0-9.]+\\s*(,[^=,]+=\\s*-?[0-9.]+\\s*)*|\\s*-?[0-9.]+\\s*';

/** A number for each layer: one for all (`0.9`), or by patterns of names of which the first that matches counts (`conv1=0.5, *=0.9`). */
export class LayerValues {
  private readonly entries: readonly { readonly pattern: NamePattern; readonly value: number }[];

  /** @throws EspalierError `BAD_SETTING` for what is no number, or out of range */
  constructor(
    private readonly setting: string,
    text: string,
    private readonly min: number,
    private readonly max: number,
  ) {
    this.entries = text.split(',').map(part => {
      const at = part.lastIndexOf('=');
      const pattern = namePattern(at < 0 ? '*' : part.slice(0, at).trim());
      return { pattern, value: this.parse(part.slice(at + 1)) };
    });
  }

  /** @throws EspalierError `NO_MATCH` when no pattern matches */
  of(parameter: Parameter): number {
    const { name, layer } = parameter;
    const found = this.entries.find(({ pattern }) => pattern.matches(layer) || pattern.matches(name));
    if (found) return found.value;
    throw new EspalierError(
      'NO_MATCH',
      `The setting ${this.setting} has no value for layer "${layer}".`,
      'End the list with "*=…" for all other layers.',
    );
  }

  private parse(text: string): number {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (value >= this.min && value <= this.max) return value;
    throw new EspalierError(
      'BAD_SETTING',
      `${this.setting} must be numbers from ${this.min} to ${this.max}, not "${text.trim()}".`,
      'Write one number, or a list like conv1=0.5, *=0.9.',
    );
  }
}
