import { noChange } from 'lit';
import { directive, Directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/**
 * Sets style properties of an element: `<span ${styles({ width })}>`. Lit's own `styleMap` first
 * writes a style attribute, which the page's policy refuses; setting properties is allowed.
 */
class StylesDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('styles() stands in a tag, not in an attribute');
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- its type is that of the directive's argument
  override render(_properties: Readonly<Record<string, string>>): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [properties]: [Readonly<Record<string, string>>]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) {
      if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
    }
    return noChange;
  }
}

export const styles = directive(StylesDirective);
