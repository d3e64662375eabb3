import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode, model, node, value, weight } from '../../fixtures/build.ts';
import { buildProgram, espalier } from './program.ts';

let folder = '';
const file = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  await buildProgram();
  folder = mkdtempSync(path.join(tmpdir(), 'espalier-cli-'));
  writeFileSync(file('net.onnx'), encode(net(16)));
  writeFileSync(file('text.onnx'), 'this is no model');
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A convolution, ReLU and a classifier on 8×8 pictures. */
function net(filters: number) {
  return model({
    inputs: [value('x', 'float32', ['batch', 1, 8, 8])],
    outputs: [value('y', 'float32', ['batch', 10])],
    nodes: [
      node('Conv', ['x', 'w1', 'b1'], ['c'], { kernel_shape: [3, 3] }, { name: 'conv' }),
      node('Relu', ['c'], ['r'], {}, { name: 'relu' }),
      node('Flatten', ['r'], ['f'], {}, { name: 'flat' }),
      node('Gemm', ['f', 'w2'], ['y'], { transB: 1 }, { name: 'fc' }),
    ],
    weights: [
      weight('w1', 'float32', [filters, 1, 3, 3]),
      weight('b1', 'float32', [filters]),
      weight('w2', 'float32', [10, filters * 36]),
    ],
  });
}

/** An .npz with `x` and labels `y`, both stored. */
function npz(x: Float32Array, shape: readonly number[], labels: readonly number[]): Uint8Array {
  const files = {
    'x.npy': npy('<f4', shape, new Uint8Array(x.buffer)),
    'y.npy': npy('<i8', [labels.length], new Uint8Array(BigInt64Array.from(labels, BigInt).buffer)),
  };
  return zipSync(files, { level: 0 });
}

function npy(type: string, shape: readonly number[], bytes: Uint8Array): Uint8Array {
  const dims = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
  const text = `{'descr': '${type}', 'fortran_order': False, 'shape': (${dims}), }`;
  const header = `${text}${' '.repeat(63 - ((10 + text.length) % 64))}\n`;
  const size = Buffer.alloc(2);
  size.writeUInt16LE(header.length);
  return Buffer.concat([Buffer.from('\x93NUMPY\x01\x00', 'latin1'), size, Buffer.from(header), bytes]);
}

describe('the program', () => {
  it('leaves with 2 for wrong usage, nothing on stdout', async () => {
    const { code, out, err } = await espalier(['frobnicate']);
    expect(err).toContain('error[USAGE]: There is no command "frobnicate".');
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('has the version of the package', async () => {
    const { version } = JSON.parse(
      readFileSync(path.join(import.meta.dirname, '../../../package.json'), 'utf8'),
    ) as { version: string };
    expect(await espalier(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('inspect', () => {
  it('prints one JSON document with the fields of the contract', async () => {
    const { code, out, err } = await espalier(['inspect', file('net.onnx'), '--json', '--batch', '2']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      format: 'onnx',
      opset: 17,
      irVersion: 8,
      producer: 'espalier-fixtures',
      inputs: [{ name: 'x', dtype: 'float32', shape: ['batch', 1, 8, 8] }],
      outputs: [{ name: 'y', dtype: 'float32', shape: ['batch', 10] }],
      totals: { nodes: 4, layers: 2, params: 160 + 5760, bytes: 4 * 5920, macs: 2 * (16 * 36 * 9 + 5760) },
      layers: [
        {
          name: 'conv',
          op: 'Conv',
          inputShapes: [[2, 1, 8, 8]],
          outputShape: [2, 16, 6, 6],
          params: 160,
          bytes: 640,
          macs: 2 * 16 * 36 * 9,
          // Every seventh value of the fixture's weights is zero, from the fourth on: 21 of 144.
          sparsity: 21 / 144,
        },
        { name: 'fc', op: 'Gemm', params: 5760, macs: 2 * 5760 },
      ],
    });
  });

  it('leaves zeros uncounted, and shows layers only or all nodes, when asked', async () => {
    const only = await espalier(['inspect', file('net.onnx'), '--json', '--layers-only', '--no-sparsity']);
    const { layers, ...rest } = JSON.parse(only.out) as { layers: { sparsity: number | null }[] };
    expect(layers.map(layer => layer.sparsity)).toEqual([null, null]);
    expect(rest).toEqual({});
    const all = await espalier(['inspect', file('net.onnx'), '--json', '--nodes']);
    expect((JSON.parse(all.out) as { nodes: unknown[] }).nodes).toHaveLength(4);
  });

  it('knows the sizes that it is given, and says which there are', async () => {
    for (const args of [
      ['inspect', file('net.onnx')],
      ['compress', file('net.onnx'), '--pass', 'quantize-weights'],
      ['energy', file('net.onnx')],
      ['compare', file('net.onnx'), file('net.onnx')],
    ]) {
      const { code, out, err } = await espalier([...args, '--dim', 'bach=3']);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toBe(
        'error[USAGE]: --dim: the model has no free size called "bach".\n' +
          '  Did you mean "batch"? Its free sizes: batch.\n',
      );
    }
    for (const name of ['batch', 'c.1', 'x.0'])
      expect((await espalier(['inspect', file('net.onnx'), '--dim', `${name}=3`])).code).toBe(0);
  }, 30_000);

  it('prints a table', async () => {
    const { out } = await espalier(['inspect', file('net.onnx')]);
    expect(out).toContain('parameters        5,920 (5.92 k)');
    expect(out).toMatch(/0\s+conv\s+Conv\s+\[1, 16, 6, 6\]\s+160\s+640 B\s+5,184\s+47\.4/);
  });

  it('tells of a quantized model what runs in integers, and why not the rest', async () => {
    const args = ['compress', file('net.onnx'), '--pass', 'quantize-weights', '--set', 'include=fc'];
    const made = await espalier([...args, '--out', file('int8.onnx'), '--json']);
    expect(made.code).toBe(0);
    const reason = 'only its weights are rounded to integers';
    const { out } = await espalier(['inspect', file('int8.onnx'), '--json']);
    const { fusion, layers } = JSON.parse(out) as {
      fusion: unknown;
      layers: { name: string; runsIn?: string; reason?: string }[];
    };
    expect(fusion).toEqual({
      counts: { integer: 0, absorbed: 0, weights: 0, float: 1 },
      nodes: [{ id: 'fc', kind: 'float', reason }],
    });
    expect(layers.map(({ name, runsIn, reason: why }) => [name, runsIn, why])).toEqual([
      ['conv', undefined, undefined],
      ['fc', 'float', reason],
    ]);
    const text = await espalier(['inspect', file('int8.onnx')]);
    expect(text.out).toContain(`in floats: fc: ${reason}`);
    expect(text.out).toMatch(/fc\s+Gemm\s.*floats\n/);
    const plain = await espalier(['inspect', file('net.onnx')]);
    expect(plain.out).not.toContain('Runs in');
    expect(JSON.parse((await espalier(['inspect', file('net.onnx'), '--json'])).out)).not.toHaveProperty(
      'fusion',
    );
  });

  it.each([
    ['nosuch.onnx', 'NOT_FOUND'],
    ['text.onnx', 'NOT_A_MODEL'],
  ])('%s gives error[%s]', async (name, expected) => {
    const { code, out, err } = await espalier(['inspect', file(name), '--json']);
    expect(err).toMatch(new RegExp(`^error\\[${expected}\\]: .*${name}`));
    expect(err).not.toContain('    at ');
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });
});

describe('passes', () => {
  it('lists every pass with its settings', async () => {
    const { code, out } = await espalier(['passes', '--json']);
    expect(code).toBe(0);
    const listed = JSON.parse(out) as { id: string; needs: string; settings: Record<string, object> }[];
    const prune = listed.find(pass => pass.id === 'prune-magnitude')!;
    expect(prune.needs).toBe('nothing');
    expect(prune.settings.ratio).toMatchObject({ type: 'number', min: 0, max: 1, default: 0.5 });
    const text = await espalier(['passes']);
    for (const pass of listed) expect(text.out).toContain(`${pass.id}: `);
  });
});

describe('compress', () => {
  it('writes a model beside the original and reports in JSON', async () => {
    const before = readFileSync(file('net.onnx'));
    const args = ['compress', file('net.onnx'), '--pass', 'prune-magnitude', '--set', 'ratio=0.75', '--json'];
    const { code, out } = await espalier(args);
    expect(code).toBe(0);
    const report = JSON.parse(out) as Record<string, unknown> & { output: string };
    expect(report).toMatchObject({
      passes: [{ id: 'prune-magnitude', layersChanged: 2, settings: { ratio: 0.75 } }],
      before: { bytes: before.length, params: 5920, macs: 10_944 },
      after: { params: 5920, macs: 10_944, agreement: expect.any(Number) as number },
      seconds: expect.any(Number) as number,
    });
    expect(path.dirname(report.output)).toBe(folder);
    expect(readFileSync(file('net.onnx')).equals(before)).toBe(true);
    const made = await espalier(['inspect', report.output, '--json']);
    expect((JSON.parse(made.out) as { totals: { sparsity: number } }).totals.sparsity).toBeCloseTo(0.75, 3);
  });

  it('runs several passes in a row, each with its settings, to the file that is named', async () => {
    const out = file('small.onnx');
    const { code, err } = await espalier([
      ...[
        'compress',
        file('net.onnx'),
        '--pass',
        'prune-magnitude',
        '--set',
        'ratio=0.5',
        '--set',
        'include=fc',
      ],
      ...['--pass', 'quantize-weights', '--set', 'include=fc', '--seed', '3', '--out', out],
    ]);
    expect(err).not.toContain('error[');
    expect(code).toBe(0);
    const made = JSON.parse((await espalier(['inspect', out, '--json'])).out) as {
      layers: { name: string; params: number; sparsity: number; tensors: { dtype: string }[] }[];
    };
    const [conv, fc] = made.layers;
    expect(conv).toMatchObject({
      name: 'conv',
      params: 160,
      tensors: [{ dtype: 'float32' }, { dtype: 'float32' }],
    });
    expect(fc).toMatchObject({ name: 'fc', params: 5760 });
    expect(fc!.tensors[0]).toMatchObject({ dtype: 'int8' });
    expect(fc!.sparsity).toBeGreaterThanOrEqual(0.5);
  });

  it('runs a recipe', async () => {
    const recipe = { version: 1, steps: [{ pass: 'prune-magnitude', settings: { ratio: 0.25 } }] };
    writeFileSync(file('recipe.json'), JSON.stringify(recipe));
    const { code, out } = await espalier([
      'compress',
      file('net.onnx'),
      '--recipe',
      file('recipe.json'),
      '--json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ passes: [{ settings: { ratio: 0.25 } }] });
  });

  it.each([
    [['--pass', 'nosuch'], 'BAD_SETTING'],
    [['--pass', 'prune-magnitude', '--set', 'ratio=7'], 'BAD_SETTING'],
    [['--pass', 'prune-magnitude', '--set', 'nosuch=7'], 'BAD_SETTING'],
    [['--pass', 'prune-magnitude', '--set', 'include=zz*'], 'NO_MATCH'],
    [['--recipe', 'nosuch.json'], 'NOT_FOUND'],
    [['--pass', 'prune-magnitude', '--data', 'nosuch.npz'], 'NOT_FOUND'],
  ])('%j gives error[%s] and no file', async (args, expected) => {
    const before = readdirSync(folder);
    const { code, out, err } = await espalier(['compress', file('net.onnx'), '--json', ...args]);
    expect(err).toMatch(new RegExp(`^error\\[${expected}\\]: `, 'm'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(readdirSync(folder)).toEqual(before);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends it with %i and leaves nothing', { timeout: 60_000 }, async (signal, expected) => {
    // Large enough to be at work for a while: 8 million weights.
    writeFileSync(file('large.onnx'), encode(net(24_000)));
    const before = readdirSync(folder);
    const args = ['compress', file('large.onnx'), '--pass', 'prune-magnitude'];
    const start = { time: 0 };
    const { code, err } = await espalier(args, (child, stderr) => {
      const poll = setInterval(() => {
        if (!stderr().includes('%')) return;
        clearInterval(poll);
        start.time = performance.now();
        child.kill(signal);
      }, 5);
    });
    expect(performance.now() - start.time).toBeLessThan(3000);
    expect(err).toContain('Interrupted.');
    expect(code).toBe(expected);
    expect(readdirSync(folder)).toEqual(before);
    rmSync(file('large.onnx'));
  });

  it('replaces a file that is there only by --force, and never the model', async () => {
    const [out, model] = [file('taken.onnx'), file('net.onnx')];
    const original = readFileSync(model);
    writeFileSync(out, 'mine');
    const args = ['compress', model, '--pass', 'quantize-weights', '--out'];
    const refused = await espalier([...args, out]);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(
      `error[USAGE]: ${out} is there already.\n  Give another name, or --force to replace it.`,
    );
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect((await espalier([...args, out, '--force'])).code).toBe(0);
    expect(readFileSync(out).length).toBeGreaterThan(1000);
    expect((await espalier([...args, model, '--force'])).code).toBe(2);
    expect(readFileSync(model).equals(original)).toBe(true);
    rmSync(out);
  });

  it('does not replace what would be its side file', async () => {
    writeFileSync(file('beside.onnx.data'), 'mine');
    const args = ['compress', file('net.onnx'), '--pass', 'quantize-weights', '--out', file('beside.onnx')];
    expect(await espalier(args)).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(file('beside.onnx.data'), 'utf8')).toBe('mine');
    rmSync(file('beside.onnx.data'));
  });
});

describe('evaluate and compare', () => {
  const samples = 6;
  beforeAll(() => {
    const pictures = Float32Array.from({ length: samples * 64 }, (_, i) => Math.sin(i * i));
    writeFileSync(file('data.npz'), npz(pictures, [samples, 1, 8, 8], [0, 1, 2, 3, 4, 5]));
  });

  it('tells accuracy with labels', async () => {
    const { code, out } = await espalier([
      'evaluate',
      file('net.onnx'),
      '--data',
      file('data.npz'),
      '--json',
    ]);
    expect(code).toBe(0);
    const result = JSON.parse(out) as { samples: number; wrong: number; accuracy: number; loss: number };
    expect(result.samples).toBe(samples);
    expect(result.accuracy).toBeCloseTo(1 - result.wrong / samples, 12);
    expect(result.loss).toBeGreaterThan(0);
    expect(result).not.toHaveProperty('agreement');
  });

  it('tells how close two models are', async () => {
    const args = ['--data', file('data.npz'), '--limit', '4', '--json'];
    const { out } = await espalier(['evaluate', file('net.onnx'), '--against', file('net.onnx'), ...args]);
    expect(JSON.parse(out)).toMatchObject({ samples: 4, agreement: 1, identical: true, sqnrDb: null });
  });

  it('compares with a model whose inputs have another size, type or batch, and tells what was left out', async () => {
    // The mean of each picture's rows, whatever its size: those of 16×16 pixels are those of 8×8, each twice.
    const pooled = (dtype: string, batch: number | string, size: number) =>
      model({
        inputs: [value('x', dtype, [batch, 1, size, size])],
        outputs: [value('y', 'float32'), value('z', 'int64')],
        nodes: [
          node('Cast', ['x'], ['f'], { to: 1 }),
          node('ReduceMean', ['f'], ['y'], { axes: [1, 3], keepdims: 0 }),
          node('Shape', ['f'], ['z']),
        ],
      });
    const write = (name: string, ...args: Parameters<typeof pooled>): string => {
      writeFileSync(file(name), encode(pooled(...args)));
      return file(name);
    };
    const original = write('pooled.onnx', 'float32', 'N', 8);
    const data = ['--data', file('data.npz'), '--limit', '5'];
    const evaluate = (name: string, ...more: string[]) =>
      espalier(['evaluate', name, '--against', original, ...data, ...more]);
    const others = [
      write('half.onnx', 'float16', 'N', 8),
      write('double.onnx', 'float64', 'N', 8),
      write('twos.onnx', 'float32', 2, 8),
    ];
    for (const other of others) {
      const { out } = await evaluate(other, '--json');
      expect(JSON.parse(out)).toMatchObject({
        samples: 5,
        agreement: 1,
        notes: ['Not of a float type and therefore not compared: z.'],
      });
    }
    expect((await evaluate(others[1]!)).out).toContain(
      '- Not of a float type and therefore not compared: z.',
    );
    const large = write('large.onnx', 'float32', 'N', 16);
    const unfit = await espalier(['evaluate', original, '--against', large, ...data]);
    expect(unfit).toMatchObject({ code: 1, out: '' });
    expect(unfit.err).toContain(
      'error[BAD_DATA]: The data do not fit large.onnx: Sample 0 of data.npz is 8 × 8, the model\'s input "x" takes 16 × 16',
    );
    const resized = await evaluate(large, '--json', '--resize', '16,16');
    expect(resized.err).toContain('pooled.onnx');
    const threes = write('threes.onnx', 'float32', 3, 8);
    const refused = await espalier(['evaluate', threes, '--against', others[2]!, ...data]);
    expect(refused.err).toContain('One of the models takes batches of 2, the other of 3');
  }, 60_000);

  it('puts two models side by side', async () => {
    const small = file('side.onnx');
    await espalier(['compress', file('net.onnx'), '--pass', 'quantize-weights', '--out', small]);
    const { code, out } = await espalier(['compare', file('net.onnx'), small, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      a: file('net.onnx'),
      b: small,
      before: { params: 5920, macs: 10_944 },
      after: { params: 5920, macs: 10_944, cosine: expect.closeTo(1, 2) as number },
    });
    const text = await espalier(['compare', file('net.onnx'), small]);
    expect(text.out).toMatch(/fc\s+Gemm\s+float32 → int8/);
  });

  it('says what is wrong with the data', async () => {
    const { code, err } = await espalier(['evaluate', file('net.onnx'), '--data', file('text.onnx')]);
    expect(code).toBe(1);
    expect(err).toMatch(/^error\[BAD_DATA\]: /m);
  });
});
