import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ErrorInfo } from '../../src/protocol/rpc.ts';
import type { SensitivityOptions, Suggestion, SuggestionBudget } from '../../src/protocol/sensitivity.ts';
import { bar } from '../ui/bars.ts';
import { button, dropdown } from '../ui/controls.ts';
import { debounce, PageElement } from '../ui/element.ts';
import * as format from '../ui/format.ts';
import { icon } from '../ui/icons.ts';
import { inlineError } from '../ui/states.ts';
import '../ui/table.ts';
import { clamp } from '../ui/virtual-list.ts';
import type { LayerTable } from './rows.ts';
import type { PageState, SensitivityHost } from './state.ts';
import { choiceColumns, choiceRows } from './choices.ts';
import { harmText } from './scale.ts';

/** The slider may move on; a question is asked when it rests. */
const ASK_MS = 300;

export interface Applying {
  readonly running: boolean;
  readonly fraction: number | null;
  readonly message: string;
}

type Own = Readonly<Record<string, number>>;

/** Settings of each layer within a budget: shown, changed, saved as a recipe, applied. */
export class SuggestView extends PageElement {
  static override properties = {
    host: { attribute: false },
    table: { attribute: false },
    options: { attribute: false },
    state: { attribute: false },
    applying: { attribute: false },
    running: { attribute: false },
    selected: { attribute: false },
    settingLabel: { attribute: false },
  };

  declare host: SensitivityHost;
  declare table: LayerTable;
  declare options: SensitivityOptions;
  declare state: PageState;
  declare applying: Applying;
  /** The analysis still runs. */
  declare running: boolean;
  declare selected: string | null;
  declare settingLabel: (setting: number) => string;

  change: (change: Partial<PageState>) => void = () => undefined;
  onSelect: (key: string) => void = () => undefined;

  private serial = 0;
  private suggestion: Suggestion | null = null;
  private error: ErrorInfo | null = null;
  private stale = true;
  /** What the user chose for layers, in place of what was suggested; null: it stays as it is. */
  private edits: Readonly<Record<string, number | null>> = {};
  private askedFor = '';

  private readonly ask = debounce(() => {
    if (this.table.done === 0) return;
    const own = this.own();
    this.host.post({
      type: 'suggest',
      serial: ++this.serial,
      pass: this.table.pass,
      budget: this.budget(),
      ...(own && { own }),
    });
  }, ASK_MS);

  /** An answer of the host, if it is to the last question. */
  receive(serial: number, answer: Suggestion | ErrorInfo): void {
    if (serial !== this.serial) return;
    this.stale = false;
    if ('recipe' in answer) {
      this.suggestion = answer;
      this.error = null;
    } else {
      this.suggestion = null;
      this.error = answer;
    }
    this.requestUpdate();
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('table') && !changed.has('state')) return;
    const { pass, done } = this.table;
    const wanted = JSON.stringify([pass, done, this.budget()]);
    if (wanted === this.askedFor) return;
    const samePass = this.askedFor.startsWith(`["${pass}"`);
    this.askedFor = wanted;
    // Another budget is another suggestion.
    this.edits = {};
    if (!samePass) this.suggestion = null;
    this.renew();
  }

  override render(): TemplateResult {
    const { table, suggestion, error, stale } = this;
    if (table.done === 0)
      return html`<div class="state"><p>Suggestions rest on measured layers. None is measured yet.</p></div>`;
    return html`<div class="suggest ${stale ? 'stale' : ''}">
      ${this.budgetBar()}
      ${
        table.done < table.rows.length
          ? html`<p class="notice">
              ${icon('info')}<span
                >${table.done} of ${table.rows.length} layers are measured; the others stay as they are.</span
              >
            </p>`
          : nothing
      }
      ${error ? inlineError(error) : nothing} ${suggestion ? this.result(suggestion) : nothing}
    </div>`;
  }

  private budgetBar(): TemplateResult {
    const { of, share, profile } = this.budget();
    const { budgets, profiles } = this.options;
    const percent = Math.round(share * 100);
    const set = (event: Event): void => {
      const value = Number((event.target as HTMLInputElement).value);
      if (Number.isFinite(value)) this.change({ budgetShare: clamp(Math.round(value), 1, 99) });
    };
    return html`<div class="budget">
      <span>At most</span>
      <input
        type="range"
        min="1"
        max="99"
        .value=${String(percent)}
        aria-label="Budget in per cent"
        aria-valuetext="${percent} %"
        data-name="budget"
        @input=${set}
      />
      <input
        class="input number"
        type="number"
        min="1"
        max="99"
        .value=${String(percent)}
        aria-label="Budget in per cent"
        id="budget-share"
        @change=${set}
      />
      <span>% of</span>
      ${dropdown({
        label: 'What the budget is of',
        name: 'budget-of',
        value: of,
        choices: budgets.map(({ id, title }) => ({ value: id, title })),
        onChange: value => this.change({ budgetOf: value as SuggestionBudget['of'] }),
      })}
      ${
        profile === undefined
          ? nothing
          : dropdown({
              label: 'Hardware',
              name: 'profile',
              value: profile,
              choices: profiles.map(({ id, title }) => ({ value: id, title })),
              onChange: value => this.change({ profile: value }),
            })
      }
      <span class="dim">${budgets.find(({ id }) => id === of)?.help ?? ''}</span>
    </div>`;
  }

  private result(suggestion: Suggestion): TemplateResult {
    const { table } = this;
    const columns = choiceColumns(table, this.settingLabel, (layer, setting) => this.edit(layer, setting));
    const rows = choiceRows(table, suggestion, this.edits);
    const edited = Object.keys(this.edits).length;
    const changes = suggestion.layers.filter(({ setting }) => setting !== null).length;
    const blocked = this.stale || changes === 0 || this.applying.running;
    return html`${this.costs(suggestion)}
      <espalier-table
        id="choices"
        .label=${'Settings by layer'}
        .rows=${rows}
        .columns=${columns}
        .rowId=${(row: { readonly layer: string }) => row.layer}
        .sort=${this.state.sort}
        .selected=${this.selected}
        .widths=${this.state.widths}
        .onSelect=${(id: string) => this.onSelect(id)}
        .onSort=${(sort: PageState['sort']) => this.change({ sort })}
        .onWidths=${(widths: PageState['widths']) => this.change({ widths })}
      ></espalier-table>
      <footer class="suggest-actions">
        ${
          this.applying.running
            ? html`${button({
                  label: 'Cancel',
                  icon: 'debug-stop',
                  name: 'cancel-apply',
                  onClick: () => this.host.post({ type: 'cancelApply' }),
                })}<span class="progress-text" role="status"
                  >${this.applying.fraction === null ? '' : `${format.percent(this.applying.fraction, 0)} · `}${this.applying.message}</span
                >`
            : html`${button({
                  label: 'Apply',
                  icon: 'play',
                  primary: true,
                  name: 'apply',
                  disabled: blocked,
                  title: 'Write the new model beside the original',
                  onClick: () => this.host.post({ type: 'apply', recipe: suggestion.recipe }),
                })}
                ${button({
                  label: 'Save Recipe…',
                  icon: 'save',
                  name: 'save-recipe',
                  disabled: blocked,
                  onClick: () => this.host.post({ type: 'saveRecipe', recipe: suggestion.recipe }),
                })}
                ${
                  edited > 0
                    ? button({
                        label: 'As Suggested',
                        icon: 'discard',
                        name: 'reset-choices',
                        onClick: () => {
                          this.edits = {};
                          this.renew();
                        },
                      })
                    : nothing
                }
                <span class="dim"
                  >${format.plural(changes, 'layer')} would change. The original file stays as it is.</span
                >`
        }
      </footer>`;
  }

  private costs({ cost, budget, layers }: Suggestion): TemplateResult {
    const harm = layers.reduce((sum, layer) => sum + Math.max(0, layer.harm), 0);
    const { metric } = this.table;
    const over = (cost[budget.of] ?? 0) > budget.share + 1e-9;
    // Kinds of cost as they come: what the budget is of, first.
    const left = Object.entries<number>(cost);
    const title = (id: string): string => this.options.budgets.find(one => one.id === id)?.title ?? id;
    return html`<div class="costs">
      ${left.map(
        ([id, share]) =>
          html`<div class="cost ${id === budget.of && over ? 'over' : ''}" data-cost=${id}>
            <span>${title(id)}</span><b>${format.percent(share)}</b>${bar(share, 'bytes')}
          </div>`,
      )}
      <div class="cost" data-cost="harm">
        <span>Harm, summed over layers</span>
        <b>${metric === 'sqnr' ? '—' : harmText(metric, harm)}</b>
        <span class="dim">measured for each alone; together it can be more or less</span>
      </div>
      ${over ? html`<p class="notice warn">${icon('warning')}<span>Beyond the budget.</span></p>` : nothing}
    </div>`;
  }

  private edit(layer: string, setting: number | null): void {
    this.edits = { ...this.edits, [layer]: setting };
    this.renew();
  }

  private renew(): void {
    this.stale = true;
    // What is still on its way answers an older question.
    this.serial++;
    this.ask();
    this.requestUpdate();
  }

  /** The suggestion with the user's edits; undefined while there are none. */
  private own(): Own | undefined {
    if (Object.keys(this.edits).length === 0 || !this.suggestion) return undefined;
    const chosen: Record<string, number> = {};
    for (const { layer, setting } of this.suggestion.layers) {
      const edited = layer in this.edits ? this.edits[layer]! : setting;
      if (edited !== null) chosen[layer] = edited;
    }
    return chosen;
  }

  private budget(): SuggestionBudget {
    const { budgets, profiles } = this.options;
    const { id: of, needsProfile } = budgets.find(({ id }) => id === this.state.budgetOf) ?? budgets[0]!;
    const profile = needsProfile && (profiles.find(({ id }) => id === this.state.profile) ?? profiles[0]);
    return { of, share: this.state.budgetShare / 100, ...(profile && { profile: profile.id }) };
  }
}

customElements.define('espalier-suggest', SuggestView);
