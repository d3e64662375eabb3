import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type * as vscode from 'vscode';
import { EspalierError } from '../../../src/core/errors.ts';
import type { Host } from '../../../src/host/context.ts';
import type { Job } from '../../../src/host/jobs/job.ts';
import type { JobRunner } from '../../../src/host/jobs/job-runner.ts';
import type { Log } from '../../../src/host/log.ts';
import type { Inspector } from '../../../src/host/models/inspector.ts';
import type { ModelStore } from '../../../src/host/models/model-store.ts';
import { HtmlFront } from '../../../src/host/panels/html-front.ts';
import { ModelPanels } from '../../../src/host/panels/model-panels.ts';
import { RunsSession, type RunsParts } from '../../../src/host/panels/runs-session.ts';
import { hasOutcome, openOutcome } from '../../../src/host/runs/openers.ts';
import { RunMemory } from '../../../src/host/runs/run-memory.ts';
import { dataOf } from '../../../src/host/runs/runs-actions.ts';
import type { Method } from '../../../src/protocol/rpc.ts';
import type { Measurement, RunsReport } from '../../../src/protocol/runs.ts';
import { tempFolder } from '../core/formats/temp-folder.ts';
import { FakeDocument } from './fakes/document.ts';
import { EventEmitter, FakePanel, panels, Uri } from './fakes/vscode.ts';

const folder = tempFolder();
const MODEL = path.join(folder, 'net.onnx');
/** Longer than the page waits for other jobs to end. */
const rest = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 450));

let ids = 1;
const ended = (method: Method, value: unknown = {}, params: object = { path: MODEL }): Job =>
  ({
    id: ids++,
    request: { method, params, title: method, subject: 'net.onnx', folder },
    state: { kind: 'done', outcome: { method, value } },
  }) as unknown as Job;

/** A page of runs, and the jobs that it hears of. */
function open() {
  const asked: string[] = [];
  const call = (method: string) => {
    asked.push(method);
    return Promise.resolve({ model: MODEL, runs: [], analyses: [], notes: [] });
  };
  const inspector = { call } as unknown as Inspector;
  const changed = new EventEmitter<Job | undefined>();
  const runner = { onDidChange: changed.event } as unknown as JobRunner;
  const log = { info: () => undefined } as unknown as Log;
  const memory = new RunMemory(Uri.file(folder) as unknown as vscode.Uri, runner, inspector, log);
  const panel = new FakePanel();
  const document = new FakeDocument(MODEL);
  const dims = { get: () => ({ batch: 1, freeDims: {} }) };
  const parts = { inspector, memory, dims, htmlFront: new HtmlFront(), actions: {} };
  const session = new RunsSession(
    panel as unknown as vscode.WebviewPanel,
    document.asDocument,
    parts as unknown as RunsParts,
  );
  const scans = (): number => asked.filter(method => method === 'findRuns').length;
  return { panel, document, session, scans, end: (job: Job) => changed.fire(job) };
}

describe('the page of runs', () => {
  test('looks for runs once when it opens, and again when the model is another one', async () => {
    const { panel, document, scans, session } = open();
    panel.say({ type: 'ready' });
    document.read(['a']);
    await rest();
    expect(scans()).toBe(1);
    document.read(['a', 'b']);
    await rest();
    expect(scans()).toBe(2);
    session.dispose();
  });

  test('looks again after jobs that write or measure, once for those that end together, and only while it is seen', async () => {
    const { panel, scans, end, session } = open();
    panel.say({ type: 'ready' });
    await rest();
    end(ended('measure'));
    end(ended('inspect'));
    await rest();
    expect(scans()).toBe(1);
    end(ended('unpack'));
    end(ended('measureRuns'));
    await rest();
    expect(scans()).toBe(2);
    panel.show(false);
    end(ended('unpack'));
    await rest();
    expect(scans()).toBe(2);
    panel.show(true);
    panel.say({ type: 'ready' });
    await rest();
    expect(scans()).toBe(3);
    session.dispose();
  });

  test('shows what it knows at once when it is seen again', async () => {
    const { panel, session } = open();
    panel.say({ type: 'ready' });
    await rest();
    panel.show(false);
    panel.taken();
    panel.show(true);
    panel.say({ type: 'ready' });
    expect(panel.taken()[0]).toBe('runs');
    session.dispose();
  });
});

describe('a page about a model', () => {
  const released: unknown[] = [];
  const store = {
    acquire: (uri: Uri) => new FakeDocument(uri.path),
    release: (document: unknown) => released.push(document),
    setFront: (document: unknown) => (front = document),
  } as unknown as ModelStore;
  let front: unknown;
  const uri = Uri.file(MODEL) as unknown as vscode.Uri;

  test('that can not be made leaves neither a panel nor a document behind', () => {
    const kind = {
      page: 'runs' as const,
      title: () => 'Runs',
      open: (): vscode.Disposable => {
        throw new EspalierError('UNSUPPORTED', 'not on disk');
      },
    };
    const pages = new ModelPanels(uri, store, kind);
    expect(() => pages.show(uri)).toThrow('not on disk');
    expect(panels.at(-1)?.isDisposed).toBe(true);
    expect(released).toHaveLength(1);
    expect(pages.get(uri)).toBeUndefined();
  });

  test('makes its model the one in front', () => {
    const session = { dispose: () => undefined };
    const pages = new ModelPanels(uri, store, { page: 'runs', title: () => 'Runs', open: () => session });
    front = undefined;
    expect(pages.show(uri)).toBe(session);
    expect(front).toBeInstanceOf(FakeDocument);
    pages.dispose();
  });
});

describe('the outcome of a job', () => {
  const opened: string[] = [];
  const page = (name: string) => ({
    show: (uri: Uri) => {
      opened.push(`${name} ${uri.path}`);
    },
  });
  const report = (name: string) => () => opened.push(name);
  const host = {
    sensitivity: page('sensitivity'),
    energy: page('energy'),
    runs: page('runs'),
    reports: {
      showReport: report('report'),
      showComparison: report('comparison'),
      showPacked: report('packed'),
      showEvaluation: report('evaluation'),
    },
  } as unknown as Host;

  test.each<[Method, string, object?]>([
    ['compress', 'report'],
    ['compare', 'comparison'],
    ['pack', 'packed'],
    ['evaluate', 'evaluation', { path: MODEL, data: { source: 'd.npz' } }],
    ['sensitivity', `sensitivity ${MODEL}`],
    ['energy', `energy ${MODEL}`],
    ['measure', `energy ${MODEL}`],
    ['measureRuns', `runs ${MODEL}`, { original: MODEL, paths: ['/other.onnx', MODEL] }],
  ])('of %s is shown', (method, where, params) => {
    const job = ended(method, {}, params);
    expect(hasOutcome(job)).toBe(true);
    opened.length = 0;
    openOutcome(host, job);
    expect(opened).toEqual([where]);
  });

  test('of one that has nothing to show is not', () => {
    expect(hasOutcome(ended('unpack'))).toBe(false);
    const failed = { ...ended('compress'), state: { kind: 'failed' } } as unknown as Job;
    expect(hasOutcome(failed)).toBe(false);
  });
});

describe('comparing a run with its original', () => {
  const measured = (when: string, source?: string): Measurement =>
    ({ when, ...(source !== undefined && { spec: { source, limit: 5 } }) }) as unknown as Measurement;
  const reportWith = (...list: Measurement[]): RunsReport =>
    ({ runs: [{ path: MODEL, measured: list }] }) as unknown as RunsReport;

  test('is done on the data that it was measured on last', async () => {
    mkdirSync(folder, { recursive: true });
    const [old, late] = ['old.npz', 'late.npz'].map(name => path.join(folder, name)) as [string, string];
    writeFileSync(old, '');
    writeFileSync(late, '');
    const report = reportWith(
      measured('2026-01-01', old),
      measured('2026-01-03', late),
      measured('2026-01-05'),
    );
    expect(await dataOf(report, MODEL)).toEqual({ source: late, limit: 5 });
    rmSync(late);
    expect(await dataOf(report, MODEL)).toEqual({ source: old, limit: 5 });
    rmSync(old);
    expect(await dataOf(report, MODEL)).toBeUndefined();
    expect(await dataOf(reportWith(measured('2026-01-05')), MODEL)).toBeUndefined();
    expect(await dataOf(report, '/other.onnx')).toBeUndefined();
  });
});
