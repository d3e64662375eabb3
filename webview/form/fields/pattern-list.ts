import { html, nothing, type TemplateResult } from 'lit';
import * as format from '../../ui/format.ts';
import { PageElement } from '../../ui/element.ts';
import { icon } from '../../ui/icons.ts';
import { helpId, inputId } from '../field.ts';
import { countMatches, suggest } from '../patterns.ts';

/** Name patterns, each with the number of names it matches, and a field that suggests more (an ARIA combobox). */
export class PatternList extends PageElement {
  static override properties = {
    key: { attribute: false },
    label: { attribute: false },
    patterns: { attribute: false },
    names: { attribute: false },
    typed: { state: true },
    open: { state: true },
    active: { state: true },
  };

  declare key: string;
  declare label: string;
  declare patterns: readonly string[];
  declare names: readonly string[];
  declare typed: string;
  declare open: boolean;
  /** Suggestion under the keyboard, -1 for none. */
  declare active: number;

  onChange: (patterns: readonly string[]) => void = () => undefined;

  constructor() {
    super();
    this.patterns = [];
    this.names = [];
    this.typed = '';
    this.open = false;
    this.active = -1;
  }

  override render(): TemplateResult {
    const suggestions = this.open ? suggest(this.typed, this.names, this.patterns) : [];
    const listId = `suggestions-${this.key}`;
    const typed = this.typed.trim();
    return html`<ul class="patterns" aria-label=${this.label}>
        ${this.patterns.map(pattern => this.chip(pattern))}
      </ul>
      <div class="combo">
        <input
          class="input wide"
          type="text"
          role="combobox"
          spellcheck="false"
          autocomplete="off"
          id=${inputId(this.key)}
          aria-describedby=${helpId(this.key)}
          aria-expanded=${suggestions.length > 0}
          aria-controls=${listId}
          aria-autocomplete="list"
          aria-activedescendant=${this.active >= 0 ? `${listId}-${this.active}` : nothing}
          placeholder=${this.patterns.length ? 'Add another name or pattern' : 'Add a name or pattern, like /layer1/*'}
          .value=${this.typed}
          @input=${this.onInput}
          @keydown=${(event: KeyboardEvent) => this.keyed(event, suggestions)}
          @focus=${() => (this.open = true)}
          @blur=${this.onBlur}
        />
        ${typed ? html`<span class="matches">${this.matchText(typed)}</span>` : nothing}
        ${
          suggestions.length
            ? html`<ul class="suggestions" role="listbox" id=${listId} aria-label="Suggestions">
                ${suggestions.map(
                  (name, index) =>
                    html`<li
                      role="option"
                      id="${listId}-${index}"
                      aria-selected=${index === this.active}
                      @pointerdown=${(event: Event) => {
                        event.preventDefault();
                        this.add(name);
                      }}
                    >
                      <span>${name}</span>
                      ${name.includes('*') ? html`<small>${countMatches(name, this.names)}</small>` : nothing}
                    </li>`,
                )}
              </ul>`
            : nothing
        }
      </div>`;
  }

  private chip(pattern: string): TemplateResult {
    const none = this.names.length > 0 && countMatches(pattern, this.names) === 0;
    return html`<li class=${none ? 'none' : ''}>
      <code title=${pattern}>${pattern}</code>
      <span class="matches">${none ? icon('warning') : nothing}${this.matchText(pattern)}</span>
      <button
        type="button"
        aria-label="Remove ${pattern}"
        @click=${() => this.onChange(this.patterns.filter(other => other !== pattern))}
      >
        ${icon('close')}
      </button>
    </li>`;
  }

  private matchText(pattern: string): string {
    // Before the model is read there are no names to compare with.
    if (this.names.length === 0) return '';
    const count = countMatches(pattern, this.names);
    return count === 0 ? 'matches nothing' : format.plural(count, 'match', 'matches');
  }

  private add(text: string): void {
    // A list pasted from a command line is separated by commas.
    const added = text
      .split(',')
      .map(part => part.trim())
      .filter(part => part !== '' && !this.patterns.includes(part));
    this.typed = '';
    this.active = -1;
    if (added.length) this.onChange([...this.patterns, ...added]);
  }

  private readonly onInput = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    this.open = true;
    this.active = -1;
  };

  /** What was typed and not confirmed counts: it would be lost when the user clicks Run. */
  private readonly onBlur = (): void => {
    this.open = false;
    this.add(this.typed);
  };

  private keyed(event: KeyboardEvent, suggestions: readonly string[]): void {
    const chosen = suggestions[this.active] ?? this.typed.trim();
    if (event.key === 'Enter' && chosen !== '') this.add(chosen);
    else if (event.key === 'ArrowDown' && suggestions.length)
      this.active = (this.active + 1) % suggestions.length;
    else if (event.key === 'ArrowUp' && suggestions.length) {
      this.active = (Math.max(0, this.active) - 1 + suggestions.length) % suggestions.length;
    } else if (event.key === 'Escape' && suggestions.length) this.open = false;
    else if (event.key === 'Backspace' && this.typed === '' && this.patterns.length) {
      this.onChange(this.patterns.slice(0, -1));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

customElements.define('pattern-list', PatternList);
