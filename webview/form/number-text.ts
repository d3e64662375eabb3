import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/**
 * Shows a number in a text field, but leaves what is being typed alone when it already says that
 * number: `0.` would otherwise become `0` before its next digit. NaN is an empty or wrong text.
 */
class NumberTextDirective extends Directive {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- its type is that of the directive's argument
  override render(_value: number): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [value]: [number]): typeof noChange {
    const input = part.element as HTMLInputElement;
    if (!Object.is(readNumber(input.value), value)) input.value = Number.isNaN(value) ? '' : String(value);
    return noChange;
  }
}

export const numberText = directive(NumberTextDirective);

/** NaN for a text that is empty or no number. */
export function readNumber(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
