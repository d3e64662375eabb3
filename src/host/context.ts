import type * as vscode from 'vscode';
import type { JobRunner } from './jobs/job-runner.ts';
import type { Log } from './log.ts';
import type { DimsMemory } from './models/dims-memory.ts';
import type { Inspector } from './models/inspector.ts';
import type { ModelStore } from './models/model-store.ts';
import type { EnergySession } from './panels/energy-session.ts';
import type { FormPanels } from './panels/form-panels.ts';
import type { ModelPanels } from './panels/model-panels.ts';
import type { ReportPanels } from './panels/report-panels.ts';
import type { SensitivitySession } from './panels/sensitivity-session.ts';
import type { Analyses } from './sensitivity/analyses.ts';
import type { HtmlFront } from './panels/html-front.ts';
import type { RunsSession } from './panels/runs-session.ts';
import type { RunMemory } from './runs/run-memory.ts';
import type { LayersView } from './tree/layers-view.ts';

/** The parts of the host, as commands and panels see them. `extension.ts` makes one. */
export interface Host {
  readonly extensionUri: vscode.Uri;
  /** Where copies of the samples go. */
  readonly storageUri: vscode.Uri;
  /** Kept for all workspaces. */
  readonly globalState: vscode.Memento;
  /** Kept with the workspace. */
  readonly workspaceState: vscode.Memento;
  readonly log: Log;
  readonly inspector: Inspector;
  readonly dims: DimsMemory;
  readonly store: ModelStore;
  readonly layers: LayersView;
  readonly jobs: JobRunner;
  readonly forms: FormPanels;
  readonly reports: ReportPanels;
  readonly analyses: Analyses;
  readonly sensitivity: ModelPanels<SensitivitySession>;
  readonly energy: ModelPanels<EnergySession>;
  readonly runs: ModelPanels<RunsSession>;
  /** What jobs found out about models. */
  readonly memory: RunMemory;
  /** The report in front, for saving it. */
  readonly htmlFront: HtmlFront;
}
