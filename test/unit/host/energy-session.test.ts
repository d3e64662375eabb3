import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type * as vscode from 'vscode';
import { cancelled, EspalierError } from '../../../src/core/errors.ts';
import { EnergyMarks } from '../../../src/host/energy/marks.ts';
import { EnergyMemory } from '../../../src/host/energy/memory.ts';
import { EnergySession, type EnergyParts } from '../../../src/host/panels/energy-session.ts';
import type { Params } from '../../../src/protocol/rpc.ts';
import { tempFolder } from '../core/formats/temp-folder.ts';
import { FakeDocument } from './fakes/document.ts';
import { fakeJobs, settle } from './fakes/jobs.ts';
import { FakePanel, tokenSources } from './fakes/vscode.ts';

const folder = tempFolder();
const PROFILE = 'eyeriss-v1-65nm-16b';
const report = (total: number, more: object = {}) => ({
  total,
  profileTitle: 'Eyeriss',
  batch: 1,
  samples: 0,
  layers: [
    { id: 'n0', total: total * 0.9 },
    { id: 'n1', total: total * 0.1 },
  ],
  ...more,
});

/** One estimate that the inspector was asked for. */
interface Question {
  readonly params: Params<'energy'>;
  readonly signal: AbortSignal;
  answer(value: object): void;
  fail(error: unknown): void;
}

let count = 0;
let file: string;
let memory: EnergyMemory;
beforeEach(() => {
  file = path.join(folder, `${count++}.onnx`);
  memory = new EnergyMemory(`${file}.memory`);
  writeFileSync(file, 'a model');
});

function open(pick: () => Promise<string | undefined> = () => Promise.resolve(undefined)) {
  const asked: Question[] = [];
  const call = (method: string, params: Params<'energy'>, options?: { signal: AbortSignal }) => {
    if (method === 'energyProfiles') return Promise.resolve({ profiles: [{ id: PROFILE }], problems: [] });
    return new Promise((resolve, reject) => {
      options?.signal.addEventListener('abort', () => reject(cancelled()));
      asked.push({ params, signal: options!.signal, answer: resolve, fail: reject });
    });
  };
  const { jobs, started } = fakeJobs();
  const panel = new FakePanel();
  const document = new FakeDocument(file);
  const state = { get: (_: string, first: unknown) => first, update: () => Promise.resolve() };
  const log = { error: (what: string, error: unknown) => expect.fail(`${what}: ${String(error)}`) };
  const parts = { inspector: { call }, jobs, memory, state, log, ownProfiles: () => [], pickData: pick };
  const session = new EnergySession(
    panel as unknown as vscode.WebviewPanel,
    document.asDocument,
    parts as unknown as EnergyParts,
  );
  return { asked, started, panel, document, session };
}

describe('the page of energy', () => {
  test('asks once when it opens, whichever comes first: the model or the page', async () => {
    for (const order of [
      ['read', 'ready'],
      ['ready', 'read'],
    ]) {
      const { asked, panel, document, session } = open();
      for (const what of order) {
        if (what === 'read') document.read(['a', 'b']);
        else panel.say({ type: 'ready' });
        await settle();
      }
      expect(asked).toHaveLength(1);
      asked[0]?.answer(report(10));
      await settle();
      expect(panel.taken().filter(type => type === 'report')).toHaveLength(1);
      expect(session.report?.total).toBe(10);
      session.dispose();
    }
  });

  test('does not show the report of a file that is another one now', async () => {
    const { asked, panel, document } = open();
    document.read(['a']);
    asked[0]?.answer(report(10));
    await settle();
    panel.show(false);
    document.read(['a', 'b']);
    panel.show(true);
    panel.say({ type: 'ready' });
    await settle();
    expect(panel.taken()).not.toContain('report');
    expect(asked).toHaveLength(2);
    asked[1]?.answer(report(20));
    await settle();
    expect(panel.taken()).toContain('report');
  });

  test('zeros that were measured for an estimate that was given up are not kept', async () => {
    const { asked, started, panel, document } = open(() => Promise.resolve('some.npz'));
    document.read(['a']);
    panel.say({ type: 'pickData' });
    await settle();
    expect(started[0]?.request.method).toBe('energy');
    // The job is done although it was cancelled: the file has changed meanwhile.
    started[0]?.done(report(1, { activationZeros: { x: 0.5 }, samples: 4 }));
    document.read(['b']);
    await settle();
    expect(started).toHaveLength(2);
    started[1]?.done(report(1, { activationZeros: { x: 0.25 }, samples: 4 }));
    await settle();
    panel.say({ type: 'estimate', choice: { profile: PROFILE, batch: 2 } });
    await settle();
    expect(started).toHaveLength(2);
    expect(asked.at(-1)?.params.zeros).toEqual({ samples: 4, values: { x: 0.25 } });
    expect(tokenSources.size).toBe(0);
  });

  test('a measurement ends when the file changes, and the page is told', async () => {
    const { started, panel, document } = open();
    document.read(['a']);
    panel.say({ type: 'ready' });
    panel.say({ type: 'measure' });
    await settle();
    const [job] = started;
    expect(job?.request.method).toBe('measure');
    panel.taken();
    document.read(['b']);
    await settle();
    expect(job?.isCancelled()).toBe(true);
    expect(panel.taken().filter(type => type.startsWith('measure'))).toEqual(['measureFailed']);
    // The next one can begin at once, and what the last one says late is not heard.
    panel.say({ type: 'measure' });
    await settle();
    expect(started).toHaveLength(2);
    panel.taken();
    job?.options.onProgress?.({ fraction: 0.5, message: 'late' });
    expect(panel.taken()).toEqual([]);
    started[1]?.done({});
    await settle();
    expect(panel.taken()).toEqual(['measured']);
    expect(tokenSources.size).toBe(0);
  });

  test('data that are chosen after the page was closed start nothing', async () => {
    let choose: (data: string) => void = () => undefined;
    const { started, panel, document, session } = open(() => new Promise(resolve => (choose = resolve)));
    document.read(['a']);
    panel.say({ type: 'pickData' });
    session.dispose();
    choose('some.npz');
    await settle();
    expect(started).toEqual([]);
  });

  test('an error of the file is told to a page that comes later', async () => {
    const { panel, document } = open();
    document.error = new EspalierError('NOT_A_MODEL', 'no');
    panel.say({ type: 'ready' });
    await settle();
    expect(panel.taken()).toContain('failed');
  });
});

describe('shares of energy', () => {
  test('mark the layers of a model that is opened again, as long as the file is the same', async () => {
    const { asked, document, session } = open();
    document.read(['a', 'b']);
    asked[0]?.answer(report(10));
    await settle();
    const first = document.notes[0];
    expect(first?.byNode.n0?.text).toBe('90.0 %');
    session.dispose();

    const again = new FakeDocument(file);
    const marks = new EnergyMarks(again.asDocument, file, memory);
    again.read(['a', 'b']);
    await settle();
    expect(again.notes).toEqual([first]);
    writeFileSync(file, 'another model');
    again.read(['a', 'b']);
    await settle();
    expect(again.notes).toEqual([]);
    marks.dispose();
  });
});
