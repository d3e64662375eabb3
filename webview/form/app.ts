import { html, nothing, type TemplateResult } from 'lit';
import type { FromForm, ToForm } from '../../src/protocol/panels.ts';
import type { SettingValue, SettingValues } from '../../src/protocol/settings.ts';
import { button } from '../ui/controls.ts';
import { debounce } from '../ui/element.ts';
import { Page } from '../ui/page.ts';
import * as format from '../ui/format.ts';
import type { Sort } from '../ui/sort.ts';
import { loadingState } from '../ui/states.ts';
import { dataRow, lacksData } from './data-row.ts';
import { previewView, type PreviewState } from './preview.ts';
import { addPoint, curvesView, type Curves } from './curves.ts';
import { runBar, type RunState } from './run-bar.ts';
import { settingRow } from './setting-row.ts';
import * as validate from './validate.ts';

const PREVIEW_DELAY_MS = 250;

type Init = Extract<ToForm, { readonly type: 'init' }>;

/** The form of a pass, made from the settings that it declares. */
export class FormApp extends Page<ToForm, FromForm> {
  static readonly tag = 'espalier-form';

  /** The host keeps what the form holds. */
  protected override state = {};

  private init: Init | null = null;
  private values: SettingValues = {};
  /** The values as the host knows them; it gives them back when the page comes back. */
  private hostValues: SettingValues = {};
  private data: string | null = null;
  private serial = 0;
  private preview: PreviewState = { preview: null, error: null, stale: true, wrong: false };
  private sort: Sort | null = null;
  private run: RunState = { running: false, fraction: null, message: '', secondsLeft: null };
  private curves: Curves = [];

  private readonly askPreview = debounce(() => {
    const { init } = this;
    if (!init || Object.keys(this.problems()).length > 0) return;
    this.hostValues = this.toSend();
    this.host.post({ type: 'preview', serial: this.serial, values: this.hostValues });
  }, PREVIEW_DELAY_MS);

  receive(message: ToForm): void {
    switch (message.type) {
      case 'init':
        this.start(message);
        break;
      case 'preview':
        // Answers to settings that have changed since are of no use.
        if (message.serial !== this.serial) return;
        this.preview = { preview: message.preview, error: null, stale: false, wrong: false };
        break;
      case 'previewFailed':
        if (message.serial !== this.serial) return;
        this.preview = { preview: null, error: message.error, stale: false, wrong: false };
        break;
      case 'data':
        this.data = message.data;
        break;
      case 'running':
        this.run = message;
        if (message.training) this.curves = addPoint(this.curves, message.training);
        break;
      case 'curves':
        this.curves = message.points.reduce<Curves>(addPoint, []);
        break;
    }
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const { init } = this;
    if (!init) return loadingState('Preparing the form…');
    const { pass } = init;
    const problems = this.problems();
    const needs = validate.needOf(pass, this.values);
    const blocked = Object.keys(problems).length > 0 || lacksData(needs, this.data);
    return html`<div class="form" @keydown=${this.keyed}>
      <header class="form-head">
        <h1>${pass.title}</h1>
        <span class="dim" title=${init.file}>${format.baseName(init.file)}</span>
        <p>${pass.description}</p>
      </header>
      <div class="form-body">
        <section class="settings" aria-label="Settings" ?inert=${this.run.running}>
          ${validate.visibleKeys(pass.settings, this.values).map(key =>
            settingRow({
              key,
              setting: pass.settings[key]!,
              value: this.values[key] ?? pass.settings[key]!.default,
              problem: problems[key] ?? null,
              layers: init.layers,
              onChange: value => this.change(key, value),
            }),
          )}
          ${dataRow({
            needs,
            data: this.data,
            onPick: () => this.host.post({ type: 'pickData' }),
            onClear: () => this.host.post({ type: 'clearData' }),
          })}
          ${
            this.anyChanged()
              ? html`<div class="reset">
                  ${button({ label: 'Reset to Defaults', icon: 'discard', name: 'reset', onClick: () => this.reset() })}
                </div>`
              : nothing
          }
        </section>
        ${
          this.curves.length > 0
            ? curvesView(this.curves, this.run.secondsLeft)
            : previewView(this.preview, this.sort, sort => {
                this.sort = sort;
                this.requestUpdate();
              })
        }
      </div>
      ${runBar(this.run, blocked, {
        onRun: () => this.tryRun(),
        trains: this.run.running && this.curves.length > 0,
        onFinish: () => this.host.post({ type: 'finish' }),
        onCancel: () => this.host.post({ type: 'cancel' }),
        onCopyRecipe: () => this.host.post({ type: 'copyRecipe', values: this.toSend() }),
        onCopyCommandLine: () => this.host.post({ type: 'copyCommandLine', values: this.toSend() }),
      })}
    </div>`;
  }

  private start(init: Init): void {
    // The host starts anew when the model has changed; what is being edited stays, unless it has other values for us.
    const others = this.init?.pass.id !== init.pass.id || !validate.sameValues(init.values, this.hostValues);
    this.init = init;
    this.data = init.data;
    this.hostValues = init.values;
    if (others) this.values = validate.startValues(init.pass.settings, init.values);
    this.changed();
  }

  private change(key: string, value: SettingValue): void {
    this.values = { ...this.values, [key]: value };
    this.changed();
  }

  private reset(): void {
    if (this.init) this.values = validate.defaultValues(this.init.pass.settings);
    this.changed();
  }

  private changed(): void {
    if (!this.init) return;
    this.serial++;
    if (!this.run.running) this.curves = []; // the preview is wanted again
    const wrong = Object.keys(this.problems()).length > 0;
    this.preview = { ...this.preview, stale: !wrong, wrong };
    this.askPreview();
    this.requestUpdate();
  }

  private problems(): validate.Problems {
    return this.init ? validate.problems(this.init.pass.settings, this.values) : {};
  }

  private anyChanged(): boolean {
    return Object.entries(this.init?.pass.settings ?? {}).some(
      ([key, setting]) => !validate.sameValue(this.values[key], setting.default),
    );
  }

  private toSend(): SettingValues {
    return validate.valuesToSend(this.init?.pass.settings ?? {}, this.values);
  }

  private tryRun(): void {
    const { init } = this;
    if (!init || this.run.running || lacksData(validate.needOf(init.pass, this.values), this.data)) return;
    if (Object.keys(this.problems()).length > 0) {
      this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    this.hostValues = this.toSend();
    this.host.post({ type: 'run', values: this.hostValues });
  }

  private readonly keyed = (event: KeyboardEvent): void => {
    // Enter on a button, a link or an open list already means something else.
    const target = event.target as Element;
    const busy =
      /^(button|vscode-button|vscode-dropdown|a)$/i.test(target.tagName) || target.closest('.grid');
    if (event.key !== 'Enter' || event.defaultPrevented || busy) return;
    event.preventDefault();
    this.tryRun();
  };
}

customElements.define(FormApp.tag, FormApp);
