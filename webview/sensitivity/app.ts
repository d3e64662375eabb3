import { html, nothing, type TemplateResult } from 'lit';
import type { FromModelPage, ToModelPage } from '../../src/protocol/model-page.ts';
import type {
  AnalysisForm,
  AnalysisState,
  FromSensitivity,
  ShownAnalysis,
  ToSensitivity,
} from '../../src/protocol/sensitivity-page.ts';
import type { ErrorInfo } from '../../src/protocol/rpc.ts';
import type { SensitivityOptions } from '../../src/protocol/sensitivity.ts';
import { button } from '../ui/controls.ts';
import * as format from '../ui/format.ts';
import { Page } from '../ui/page.ts';
import { errorState, loadingState } from '../ui/states.ts';
import { sensitivityCsv, sensitivityJson } from './exports.ts';
import './results.ts';
import type { ResultsView } from './results.ts';
import { setup } from './setup.ts';
import { draftOf, formOf, problemsOf, type Draft } from './setup-state.ts';
import { FIRST_STATE, type PageState } from './state.ts';
import { status } from './status.ts';
import type { Applying, SuggestView } from './suggest.ts';

/** How much a model suffers when one layer is changed: asked, measured before the user's eyes, and shown. */
export class SensitivityApp extends Page<
  ToSensitivity | ToModelPage,
  FromSensitivity | FromModelPage,
  PageState
> {
  static readonly tag = 'espalier-sensitivity';

  private file = '';
  private options: SensitivityOptions | null = null;
  private draft: Draft | null = null;
  /** Of the analysis that is shown. */
  private lastForm: AnalysisForm | null = null;
  private data: string | null = null;
  private analysis: ShownAnalysis | null = null;
  private run: AnalysisState = { kind: 'none' };
  private failure: ErrorInfo | null = null;
  private applying: Applying = { running: false, fraction: null, message: '' };
  /** Id of the selected node, here and in the tree. */
  private node: string | null = null;
  protected override state: PageState = FIRST_STATE;

  receive(message: ToSensitivity | ToModelPage): void {
    switch (message.type) {
      case 'setup':
        this.file = message.file;
        this.options = message.options;
        this.failure = null;
        break;
      case 'form':
        this.lastForm = message.form;
        this.draft = draftOf(message.form);
        this.data = message.data;
        break;
      case 'data':
        this.data = message.data;
        break;
      case 'analysis':
        this.analysis = message.analysis;
        break;
      case 'baseline':
        if (this.analysis) this.analysis = { ...this.analysis, baseline: message.baseline };
        break;
      case 'layers':
        if (this.analysis)
          this.analysis = { ...this.analysis, layers: [...this.analysis.layers, ...message.layers] };
        break;
      case 'state':
        this.run = message.state;
        break;
      case 'suggestion':
        this.suggestView?.receive(message.serial, message.suggestion);
        return;
      case 'suggestionFailed':
        this.suggestView?.receive(message.serial, message.error);
        return;
      case 'applying':
        this.applying = message;
        break;
      case 'failed':
        this.failure = message.error;
        break;
      case 'select':
        this.node = message.id;
        break;
      default:
        message satisfies never;
    }
    this.requestUpdate();
  }

  private get suggestView(): SuggestView | null {
    return this.querySelector<ResultsView>('espalier-results')?.suggestView ?? null;
  }

  override render(): TemplateResult {
    const { options, draft, failure, analysis } = this;
    if (failure)
      return errorState('The page could not be set up', failure, () => this.host.post({ type: 'ready' }));
    if (!options || !draft) return loadingState('Preparing the analysis…');
    const isRunning = this.run.kind === 'running';
    const open = !isRunning && (this.state.setupOpen ?? analysis === null);
    return html`<div class="sensitivity">
      ${this.head(isRunning, open)}
      ${
        open
          ? setup({
              options,
              draft,
              problems: problemsOf(draft, options),
              data: this.data,
              running: isRunning,
              change: change => {
                this.draft = { ...draft, ...change };
                this.requestUpdate();
              },
              onAnalyze: () => this.analyze(),
              onPickData: () => this.host.post({ type: 'pickData' }),
              onClearData: () => this.host.post({ type: 'clearData' }),
            })
          : nothing
      }
      ${status(this.run, analysis, {
        onCancel: () => this.host.post({ type: 'cancel' }),
        onResume: () => this.start(this.lastForm),
      })}
      ${analysis && analysis.planned.length > 0 ? this.results(analysis, options) : nothing}
    </div>`;
  }

  private head(isRunning: boolean, open: boolean): TemplateResult {
    const any = (this.analysis?.layers.length ?? 0) > 0;
    return html`<header class="page-head">
      <h1>Sensitivity</h1>
      <span class="dim" title=${this.file}>${format.baseName(this.file)}</span>
      <div class="actions" role="toolbar" aria-label="What to do with the analysis">
        ${
          this.analysis && !isRunning
            ? button({
                label: open ? 'Hide Settings' : 'Analyze Anew…',
                icon: open ? 'chevron-up' : 'settings',
                name: 'toggle-setup',
                onClick: () => this.change({ setupOpen: !open }),
              })
            : nothing
        }
        ${button({
          label: 'CSV…',
          icon: 'save',
          name: 'save-csv',
          disabled: !any,
          title: 'Save all figures as CSV',
          onClick: () => this.save('sensitivity.csv'),
        })}
        ${button({
          label: 'JSON…',
          icon: 'json',
          name: 'save-json',
          disabled: !any,
          title: 'Save all figures as JSON',
          onClick: () => this.save('sensitivity.json'),
        })}
      </div>
    </header>`;
  }

  private results(analysis: ShownAnalysis, options: SensitivityOptions): TemplateResult {
    return html`<espalier-results
      .host=${this.host}
      .analysis=${analysis}
      .options=${options}
      .state=${this.state}
      .applying=${this.applying}
      .running=${this.run.kind === 'running'}
      .node=${this.node}
      .change=${(change: Partial<PageState>) => this.change(change)}
      .onSelect=${(id: string) => this.select(id)}
    ></espalier-results>`;
  }

  private select(id: string): void {
    this.node = id;
    this.host.post({ type: 'select', id });
    this.requestUpdate();
  }

  private analyze(): void {
    const { options, draft } = this;
    if (!options || !draft || Object.keys(problemsOf(draft, options)).length > 0) return;
    this.start(formOf(draft, options));
  }

  private start(form: AnalysisForm | null): void {
    if (!form) return;
    this.lastForm = form;
    this.change({ setupOpen: null });
    this.host.post({ type: 'analyze', form });
  }

  private save(name: 'sensitivity.csv' | 'sensitivity.json'): void {
    const { analysis } = this;
    if (!analysis) return;
    const text = name.endsWith('.csv') ? sensitivityCsv(analysis) : sensitivityJson(this.file, analysis);
    this.host.post({ type: 'save', text, name });
  }

  private change(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    this.host.save(this.state);
    this.requestUpdate();
  }
}

customElements.define(SensitivityApp.tag, SensitivityApp);
