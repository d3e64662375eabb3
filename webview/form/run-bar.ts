import { html, nothing, type TemplateResult } from 'lit';
import { bar } from '../ui/bars.ts';
import { button } from '../ui/controls.ts';
import * as format from '../ui/format.ts';

export interface RunState {
  readonly running: boolean;
  readonly fraction: number | null;
  readonly message: string;
  readonly secondsLeft: number | null;
}

interface RunActions {
  /** There is a best so far that stopping can keep. */
  readonly trains: boolean;
  readonly onFinish: () => void;
  readonly onRun: () => void;
  readonly onCancel: () => void;
  readonly onCopyRecipe: () => void;
  readonly onCopyCommandLine: () => void;
}

/** Below the form: start it, or see how far it is and stop it. All is at the left: at the right, notifications would cover it. */
export function runBar(run: RunState, blocked: boolean, actions: RunActions): TemplateResult {
  return html`<footer class="run-bar">
    ${
      run.running
        ? html`${button({ label: 'Cancel', icon: 'debug-stop', name: 'cancel', onClick: actions.onCancel })}
            ${
              actions.trains
                ? button({
                    label: 'Stop and Keep the Best',
                    icon: 'save',
                    name: 'finish',
                    title: 'End training now and write the best model so far',
                    onClick: actions.onFinish,
                  })
                : nothing
            }
            <div class="progress" role="status" aria-live="polite">
              ${
                run.fraction === null
                  ? html`<span class="endless" role="progressbar" aria-label="Running"></span>`
                  : html`<span
                      role="progressbar"
                      aria-label="Running"
                      aria-valuemin="0"
                      aria-valuemax="100"
                      aria-valuenow=${Math.round(run.fraction * 100)}
                      >${bar(run.fraction, 'progress')}</span
                    >`
              }
              <span
                >${run.fraction === null ? '' : `${format.percent(run.fraction, 0)} · `}${run.message}</span
              >
            </div>`
        : html`${button({
              label: 'Run',
              icon: 'play',
              primary: true,
              name: 'run',
              disabled: blocked,
              title: 'Write the new model beside the original (Enter)',
              onClick: actions.onRun,
            })} <span class="dim">${run.message || 'The original file stays as it is.'}</span>`
    }
    ${button({
      label: 'Copy as Recipe',
      icon: 'json',
      name: 'copy-recipe',
      disabled: blocked,
      onClick: actions.onCopyRecipe,
    })}
    ${button({
      label: 'Copy as Command Line',
      icon: 'terminal',
      name: 'copy-command-line',
      disabled: blocked,
      onClick: actions.onCopyCommandLine,
    })}
  </footer>`;
}
