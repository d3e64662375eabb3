import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { EspalierError } from '../../../src/core/errors.ts';
import type { Log } from '../../../src/host/log.ts';
import { SensitivityMarks } from '../../../src/host/sensitivity/marks.ts';
import { AnalysisMemory } from '../../../src/host/sensitivity/memory.ts';
import { ModelAnalysis } from '../../../src/host/sensitivity/model-analysis.ts';
import type { Inspector } from '../../../src/host/models/inspector.ts';
import { SensitivitySession, type SensitivityParts } from '../../../src/host/panels/sensitivity-session.ts';
import type { AnalysisForm, ToSensitivity } from '../../../src/protocol/sensitivity-page.ts';
import type { SensitivityEvent, SensitivityLayer } from '../../../src/protocol/sensitivity.ts';
import { tempFolder } from '../core/formats/temp-folder.ts';
import { FakeDocument } from './fakes/document.ts';
import { fakeJobs, settle, type FakeJob } from './fakes/jobs.ts';
import { FakePanel, tokenSources } from './fakes/vscode.ts';
import type * as vscode from 'vscode';

const folder = tempFolder();
const FORM: AnalysisForm = { passes: ['p'], metric: null, points: {}, limit: null, seed: 0 };
const LAYERS = ['a', 'b'];
const DATA = 'net.onnx.data';

let count = 0;
let file: string;
let memory: AnalysisMemory;

beforeEach(() => {
  const own = path.join(folder, String(count++));
  file = `${own}.onnx`;
  memory = new AnalysisMemory(`${own}.memory`);
  writeFileSync(file, 'a model');
  writeFileSync(path.join(folder, DATA), 'weights');
});

function open(): { analysis: ModelAnalysis; started: FakeJob[] } {
  const { jobs, started } = fakeJobs();
  const log = { error: (what: string, error: unknown) => expect.fail(`${what}: ${String(error)}`) };
  const sideFiles = (): Promise<string[]> => Promise.resolve([DATA]);
  const analysis = new ModelAnalysis(file, { jobs, memory, sideFiles, log: log as unknown as Log });
  return { analysis, started };
}

const layer = (name: string): SensitivityLayer =>
  ({
    name,
    pass: 'p',
    nodes: [name],
    class: 'fragile',
    points: [{ setting: 0.5, value: 0, harm: 1 }],
  }) as unknown as SensitivityLayer;

const planned = LAYERS.map(name => ({ name, pass: 'p', nodes: [name] }));
const plan = {
  kind: 'plan',
  metric: 'agreement',
  samples: 4,
  inputs: 'x',
  random: false,
  layers: planned,
  kept: [],
} as unknown as SensitivityEvent;

const tell = (job: FakeJob, event: SensitivityEvent): void => job.options.onEvent?.(event);

/** Begins a run; its job has begun too. */
async function begin(analysis: ModelAnalysis, started: FakeJob[]) {
  const before = started.length;
  const run = analysis.run(FORM).then(
    () => 'done',
    (error: unknown) => (error as EspalierError).code,
  );
  await settle();
  const job = started[before];
  if (job === undefined) throw new Error('no job');
  return { run, job };
}

async function analyzeAll(analysis: ModelAnalysis, started: FakeJob[]): Promise<void> {
  const { run, job } = await begin(analysis, started);
  tell(job, plan);
  for (const name of LAYERS) tell(job, { kind: 'layer', layer: layer(name) });
  job.done({});
  expect(await run).toBe('done');
}

describe('an analysis', () => {
  test('is there again after a restart, while the model and its side files stay as they were', async () => {
    const { analysis, started } = open();
    await analyzeAll(analysis, started);
    const again = open().analysis;
    await again.loaded;
    expect(again.state.kind).toBe('done');
    expect(again.analysis?.layers).toHaveLength(2);
    writeFileSync(path.join(folder, DATA), 'other weights');
    const later = open().analysis;
    await later.loaded;
    expect(later.analysis).toBeNull();
    expect(later.form.passes).toEqual(['p']);
    await again.fileChanged();
    expect(again.analysis).toBeNull();
    expect(again.state.kind).toBe('none');
  });

  test('that runs is cancelled when the file changes, also before there is a plan', async () => {
    const { analysis, started } = open();
    const { run, job } = await begin(analysis, started);
    await analysis.fileChanged();
    expect(job.isCancelled()).toBe(false);
    writeFileSync(file, 'another model');
    await analysis.fileChanged();
    expect(job.isCancelled()).toBe(true);
    // What was on its way is about the old file.
    tell(job, plan);
    expect(await run).toBe('CANCELLED');
    expect(analysis.analysis).toBeNull();
    expect(tokenSources.size).toBe(0);
  });

  test('that fails before it has a plan does not pass off old figures as those of the new file', async () => {
    const { analysis, started } = open();
    await analyzeAll(analysis, started);
    writeFileSync(file, 'another model');
    const { run, job } = await begin(analysis, started);
    job.fail(new EspalierError('BAD_DATA', 'no'));
    expect(await run).toBe('BAD_DATA');
    expect((await memory.load(file))?.analysis).toBeNull();
    await analysis.fileChanged();
    expect(analysis.analysis).toBeNull();
  });
});

describe('what an analysis found', () => {
  test('marks the layers of an open model, without a page', async () => {
    const { analysis, started } = open();
    await analyzeAll(analysis, started);
    const restarted = open().analysis;
    const document = new FakeDocument(file);
    const marks = new SensitivityMarks(document.asDocument, restarted);
    document.read(['a', 'b', 'c']);
    await settle();
    expect(Object.keys(document.notes[0]?.byNode ?? {})).toEqual(['n0', 'n1']);
    expect(document.notes[0]?.byNode.n0?.text).toBe('fragile');
    // The same of a file that is another one now: no marks.
    writeFileSync(file, 'another model');
    document.read(['a', 'b', 'c']);
    await settle();
    expect(document.notes).toEqual([]);
    marks.dispose();
  });

  test('is not shown by a page that is opened after the file changed', async () => {
    const { analysis, started } = open();
    await analyzeAll(analysis, started);
    const shownAnalysis = async (): Promise<unknown> => {
      const panel = new FakePanel();
      const document = new FakeDocument(file);
      document.read(['a', 'b']);
      const inspector = { call: () => Promise.resolve({ passes: [], metrics: [] }) } as unknown as Inspector;
      const parts = { inspector } as unknown as SensitivityParts;
      const session = new SensitivitySession(
        panel as unknown as vscode.WebviewPanel,
        document.asDocument,
        analysis,
        parts,
      );
      panel.say({ type: 'ready' });
      await settle();
      session.dispose();
      const sent = panel.sent as ToSensitivity[];
      const told = sent.find(message => message.type === 'analysis');
      return told?.analysis?.layers.map(({ nodes }) => nodes.join());
    };
    expect(await shownAnalysis()).toEqual(['n0', 'n1']);
    writeFileSync(file, 'another model');
    expect(await shownAnalysis()).toBeUndefined();
  });
});
