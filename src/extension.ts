import * as vscode from 'vscode';
import { compareFiles } from './host/commands/compare.ts';
import { announce, compress } from './host/commands/compress.ts';
import { registerCommands } from './host/commands/command.ts';
import { commands } from './host/commands/index.ts';
import { openModel, revealFile } from './host/commands/open.ts';
import { pickData } from './host/commands/pick-data.ts';
import { saveReport } from './host/commands/save-report.ts';
import type { Host } from './host/context.ts';
import { ModelEditorProvider } from './host/editor/model-editor.ts';
import { reportError } from './host/errors.ts';
import { JobRunner } from './host/jobs/job-runner.ts';
import { Log } from './host/log.ts';
import { DimsMemory } from './host/models/dims-memory.ts';
import { Inspector } from './host/models/inspector.ts';
import { ModelStore } from './host/models/model-store.ts';
import { ownProfiles } from './host/own-profiles.ts';
import { EnergyMarks } from './host/energy/marks.ts';
import { EnergyMemory } from './host/energy/memory.ts';
import { filePath } from './host/paths.ts';
import { SensitivityMarks } from './host/sensitivity/marks.ts';
import { EnergySession, energyTitle } from './host/panels/energy-session.ts';
import { FormMemory } from './host/panels/form-memory.ts';
import { FormPanels } from './host/panels/form-panels.ts';
import type { FormRun } from './host/panels/form-session.ts';
import { ModelPanels } from './host/panels/model-panels.ts';
import { ReportPanels } from './host/panels/report-panels.ts';
import { SensitivitySession } from './host/panels/sensitivity-session.ts';
import { RecipeProblems } from './host/recipes/problems.ts';
import { saveRecipe } from './host/recipes/save-recipe.ts';
import { registerSchemas } from './host/recipes/schema.ts';
import { Analyses } from './host/sensitivity/analyses.ts';
import { HtmlFront } from './host/panels/html-front.ts';
import { RunsSession, runsTitle } from './host/panels/runs-session.ts';
import { RunMemory } from './host/runs/run-memory.ts';
import { runsActions } from './host/runs/runs-actions.ts';
import { StatusBar } from './host/status-bar.ts';
import { LayerDecorations } from './host/tree/layer-decorations.ts';
import { LayersView } from './host/tree/layers-view.ts';
import { RunsView } from './host/tree/runs-view.ts';

/** What other extensions and the tests get from `activate`. */
export type EspalierApi = Pick<
  Host,
  'store' | 'jobs' | 'layers' | 'inspector' | 'analyses' | 'energy' | 'memory'
>;

/** Composes the parts of the host, and nothing else. */
export function activate(context: vscode.ExtensionContext): EspalierApi {
  const { extensionUri, globalState, workspaceState, globalStorageUri: storageUri } = context;
  const keep = <T extends vscode.Disposable>(part: T): T => {
    context.subscriptions.push(part);
    return part;
  };

  const log = keep(new Log());
  const inspector = keep(new Inspector(extensionUri, log));
  const dims = new DimsMemory(workspaceState);
  const store = keep(new ModelStore({ inspector, dims, log }));
  const jobs = keep(new JobRunner(extensionUri, log));
  const htmlFront = new HtmlFront();
  const memory = keep(new RunMemory(storageUri, jobs, inspector, log));
  const reports: ReportPanels = keep(
    new ReportPanels(
      extensionUri,
      {
        open: file => openModel(vscode.Uri.file(file)),
        reveal: file => revealFile(vscode.Uri.file(file)),
        compare: async (a, b) => {
          await compareFiles(host, a, b).catch((error: unknown) => reportError(log, 'Compare', error));
        },
        saveHtml: source => saveReport(host, source),
      },
      htmlFront,
    ),
  );
  const runs: ModelPanels<RunsSession> = keep(
    new ModelPanels(extensionUri, store, {
      page: 'runs',
      title: runsTitle,
      open: (panel, document) =>
        new RunsSession(panel, document, {
          inspector,
          memory,
          dims,
          htmlFront,
          actions: runsActions(() => host),
        }),
    }),
  );
  /** Runs a recipe with its messages to the user; never throws. */
  const runAndTell = async (
    title: string,
    { uri, recipe, data, ...options }: Omit<FormRun, 'title' | 'finish'> & Partial<Pick<FormRun, 'finish'>>,
  ): Promise<void> => {
    try {
      const source = data === null ? undefined : { source: data };
      void announce(host, await compress(host, { uri, recipe, title, data: source }, options), source);
    } catch (error) {
      void reportError(log, title, error);
    }
  };
  const forms: FormPanels = keep(
    new FormPanels(extensionUri, store, {
      inspector,
      memory: new FormMemory(globalState),
      pickData: model => pickData(host, model),
      report: (what, error) => void reportError(log, what, error),
      run: ({ title, ...run }) => runAndTell(title, run),
    }),
  );
  const sideFilesOf = async (uri: vscode.Uri): Promise<readonly string[]> => {
    const options = dims.get(uri);
    const { sideFiles } =
      store.get(uri)?.summary ?? (await inspector.call('inspect', { path: filePath(uri), options }));
    return sideFiles.map(({ name }) => name);
  };
  const analyses = keep(new Analyses(storageUri, jobs, log, sideFilesOf));
  const energyMemory = new EnergyMemory(vscode.Uri.joinPath(storageUri, 'energy').fsPath);
  keep(
    store.onDidOpen(document => {
      // Files of other file systems are not analysed.
      if (document.uri.scheme !== 'file') return;
      document.keep(new SensitivityMarks(document, analyses.of(document.uri)));
      document.keep(new EnergyMarks(document, filePath(document.uri), energyMemory));
    }),
  );
  const sensitivity = keep(
    new ModelPanels(extensionUri, store, {
      page: 'sensitivity',
      title: model => vscode.l10n.t('Sensitivity: {0}', model),
      open: (panel, document) =>
        new SensitivitySession(panel, document, analyses.of(document.uri), {
          inspector,
          pickData: model => pickData(host, model),
          saveRecipe,
          apply: run => runAndTell(run.recipe.name ?? vscode.l10n.t('Run Recipe'), run),
          report: (what, error) => void reportError(log, what, error),
        }),
    }),
  );
  keep(new RecipeProblems(inspector));
  keep(registerSchemas(extensionUri));
  const energy: ModelPanels<EnergySession> = keep(
    new ModelPanels(extensionUri, store, {
      page: 'energy',
      title: energyTitle,
      open: (panel, document) =>
        new EnergySession(panel, document, {
          inspector,
          jobs,
          memory: energyMemory,
          state: globalState,
          log,
          ownProfiles,
          pickData: model => pickData(host, model),
        }),
    }),
  );
  const layers = keep(new LayersView(store));
  keep(new LayerDecorations());
  keep(new RunsView(jobs));
  keep(new StatusBar(store, jobs));
  keep(new ModelEditorProvider(extensionUri, store, inspector));

  const host: Host = {
    extensionUri,
    storageUri,
    globalState,
    workspaceState,
    log,
    inspector,
    dims,
    store,
    layers,
    jobs,
    forms,
    reports,
    analyses,
    sensitivity,
    energy,
    runs,
    memory,
    htmlFront,
  };
  keep(registerCommands(host, commands));
  return { store, jobs, layers, inspector, analyses, energy, memory };
}
