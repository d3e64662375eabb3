import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';

/** Runs the command line in this process: for what goes wrong, or is done, before any job. */
async function runHere(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: text => (out += text),
    err: text => (err += text),
    errIsTerminal: false,
    columns: 120,
    signal: new AbortController().signal,
  });
  return { code, out, err };
}

describe('usage', () => {
  it.each([
    [[], 'A command is missing.'],
    [['frobnicate'], 'There is no command "frobnicate".'],
    [['train', 'a'], '--data is missing.'],
    [['train', 'a', '--data', 'd', '--set', 'a=1', '--set', 'a=2'], '--set a is given twice.'],
    [['inspect'], 'MODEL is missing.'],
    [['inspect', 'a', 'b'], 'Unexpected argument "b".'],
    [['inspect', 'a', '--nosuch'], "Unknown option '--nosuch'."],
    [['inspect', 'a', '--batch', '0'], '--batch takes a whole number of at least 1, not "0".'],
    [['inspect', 'a', '--batch'], "Option '--batch <value>' argument missing."],
    [['inspect', 'a', '--dim', 'h'], '--dim takes name=value, not "h".'],
    [['compress', 'a'], 'Give --pass or --recipe.'],
    [['compress', 'a', '--set', 'a=1', '--pass', 'p'], '--set a=1 comes before any --pass.'],
    [['compress', 'a', '--pass', 'p', '--recipe', 'r'], 'Give --pass or --recipe, not both.'],
    [['compress', 'a', '--pass', 'p', '--set', 'a=1', '--set', 'a=2'], '--set a is given twice for p.'],
    [['evaluate', 'a'], '--data is missing.'],
    [['evaluate', 'a', '--scale', '1/256'], '--scale needs --data.'],
    [['evaluate', 'a', '--data', 'd', '--scale', 'x'], '--scale takes a number'],
    [['evaluate', 'a', '--data', 'd', '--layout', 'CHW'], '--layout takes NCHW or NHWC, not "CHW".'],
    [['compare', 'a'], 'Second MODEL is missing.'],
  ])('%j is wrong: %s', async (args, message) => {
    const { code, out, err } = await runHere(args);
    expect(err).toContain(`error[USAGE]: ${message}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('lists the commands when it does not know one', async () => {
    const { err } = await runHere(['frobnicate']);
    expect(err).toContain(
      'Commands: inspect, sensitivity, energy, compress, evaluate, train, compare, runs, pack, unpack, passes',
    );
  });

  it.each([[['--help']], [['inspect', '--help']], [['compress', 'x', '-h']], [['help', 'compare']]])(
    '%j helps',
    async args => {
      const { code, out, err } = await runHere(args);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^Usage: espalier/);
    },
  );
});
