/**
 * Compares shape inference with onnx's own, with ONNX Runtime's symbolic one, and with shapes seen in a real run:
 * `node scripts/run-ts.mjs bench/peers/compare-shapes.ts -- DIR [name part]`, for every NAME.onnx in DIR that has a NAME.shapes.json
 * made by `onnx_shapes.py`. What the exporter says of intermediate values is taken away first, so that all infer
 * from the same. Ends with 1 when there is a contradiction that the real run does not decide in our favour, or a
 * multiply-accumulate operator with an unknown shape.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { openModel } from '../../src/core/formats/index.ts';
import { DimAlgebra } from '../../src/core/graph/dims/algebra.ts';
import { parseDim } from '../../src/core/graph/dims/parse.ts';
import { buildScopes, walkScopes } from '../../src/core/graph/scope.ts';
import { inferShapes } from '../../src/core/graph/shapes/index.ts';
import type { Scope, Shapes, ValueInfo } from '../../src/core/graph/types.ts';
import { dataType } from '../../src/core/model/dtypes.ts';
import type { Model } from '../../src/core/model/model.ts';
import type { Dim, Shape } from '../../src/protocol/summary.ts';

interface Reference {
  values: Record<string, { dtype: string | null; shape: Shape | null }> | null;
  symbolic: Reference['values'];
  actual: {
    dims: Record<string, number>;
    shapes: Record<string, number[]>;
    dtypes: Record<string, string>;
  } | null;
}

/** Operators whose shapes decide how much there is to multiply. */
const MAC_OPERATORS = new Set(
  (
    'Conv ConvTranspose DeformConv Gemm MatMul Einsum RNN LSTM GRU Attention QLinearConv QLinearMatMul ConvInteger MatMulInteger FusedConv ' +
    'FusedGemm FusedMatMul QGemm MatMulNBits MultiHeadAttention GroupQueryAttention QAttention DynamicQuantizeMatMul MatMulIntegerToFloat'
  ).split(' '),
);

/** Operators whose result sizes depend on the data, so that no inference can know them. */
const DATA_DEPENDENT = new Set(
  'NonZero NonMaxSuppression Unique Compress Loop If Scan Range TopK'.split(' '),
);

class Row {
  values = 0;
  dims = 0;
  agree = 0;
  more = 0;
  missing = 0;
  symbolicAgree = 0;
  actual = 0;
  actualEqual = 0;
  evaluated = 0;
  unknown = 0;
  problems = 0;
  readonly lines: string[] = [];
  failures = 0;
  readonly classes = new Map<string, number>();

  constructor(readonly name: string) {}

  note(kind: string, line: string, fails = false): void {
    this.classes.set(kind, (this.classes.get(kind) ?? 0) + 1);
    if (fails) this.failures++;
    // One example of each kind of difference is enough, but of failures all are shown.
    if (fails || this.classes.get(kind)! <= 2) this.lines.push(`${fails ? 'FAIL ' : ''}${kind}: ${line}`);
  }
}

const text = (shape: Shape | null) => (shape ? `[${shape.map(dim => dim ?? '?').join(', ')}]` : 'unknown');

/** Takes away what the exporter says of values that inference should find. */
function strip(model: Model): void {
  for (const scope of walkScopes(buildScopes(model))) {
    scope.graph.valueInfo = [];
    if (scope.body) scope.body.valueInfo = [];
  }
  for (const { type } of model.graph.output)
    if (type?.value.case === 'tensorType') delete type.value.value.shape;
}

function compareWithPeer(row: Row, peer: string, shapes: Shapes, root: Scope, ref: Reference): void {
  const values = peer === 'onnx' ? ref.values : ref.symbolic;
  for (const [name, { shape: theirs }] of Object.entries(values ?? {})) {
    const ours = shapes.value(root, name).shape;
    const real = ref.actual?.shapes[name];
    const where = () =>
      `${name} (${root.producer(name)?.opType ?? 'input'}): ours ${text(ours)}, ${peer} ${text(theirs)}, run ${text(real ?? null)}`;
    if (peer === 'onnx') row.values++;
    if (!theirs || !ours) {
      if (theirs) row.note(`${peer} knows the rank, we do not`, where());
      if (theirs?.some(dim => typeof dim === 'number')) row.missing++;
      continue;
    }
    if (theirs.length !== ours.length) {
      const ourWay = agreesWith(real, ours);
      row.note(
        ourWay ? `${peer}: another rank, the run agrees with us` : `${peer}: another rank`,
        where(),
        !ourWay,
      );
      continue;
    }
    theirs.forEach((dim, axis) => compareDim(row, peer, dim, ours[axis]!, real?.[axis], where));
  }
}

/** Which side a run takes. */
function agreesWith(real: readonly number[] | undefined, ours: Shape): boolean {
  return real?.length === ours.length && ours.every((dim, i) => typeof dim !== 'number' || dim === real[i]);
}

function compareDim(
  row: Row,
  peer: string,
  theirs: Dim,
  ours: Dim,
  real: number | undefined,
  where: () => string,
): void {
  if (typeof theirs === 'number' && typeof ours === 'number') {
    if (peer === 'onnx') row.dims++;
    if (theirs === ours) {
      if (peer === 'onnx') row.agree++;
      else row.symbolicAgree++;
    } else if (real === ours) {
      row.note(`${peer} says another size, the run agrees with us`, where());
    } else {
      row.note(`${peer} says another size`, where(), true);
    }
  } else if (typeof theirs === 'number') {
    if (peer === 'onnx') row.missing++;
    row.note(`${peer} knows a size, we do not`, where());
  } else if (typeof ours === 'number' && peer === 'onnx') {
    row.more++;
  }
}

/** Symbolic results with the run's numbers put in must give the run's sizes. */
function evaluateSymbolic(
  row: Row,
  shapes: Shapes,
  root: Scope,
  actual: NonNullable<Reference['actual']>,
): void {
  const dims = new DimAlgebra();
  for (const [name, real] of Object.entries(actual.shapes)) {
    shapes.value(root, name).shape?.forEach((dim, axis) => {
      if (typeof dim !== 'string') return;
      const size = parseDim(dims, dim, symbol => actual.dims[symbol] ?? null);
      if (size === null) return;
      row.evaluated++;
      if (size !== real[axis])
        row.note(
          'a symbolic size gives another number than the run',
          `${name}.${axis}: ${dim} = ${size}, run ${real[axis]}`,
          true,
        );
    });
  }
}

/** With the free dimensions given, everything that does not depend on data must be as in the run. */
function compareWithRun(
  row: Row,
  shapes: Shapes,
  root: Scope,
  actual: NonNullable<Reference['actual']>,
): void {
  for (const [name, real] of Object.entries(actual.shapes)) {
    const ours = shapes.value(root, name);
    row.actual++;
    const line = () =>
      `${name} (${root.producer(name)?.opType ?? 'input'}): ours ${text(ours.shape)}, run ${text(real)}`;
    const type = actual.dtypes[name];
    if (type && ours.dtype && dataType(ours.dtype).name !== type && !['object', 'str'].includes(type)) {
      row.note(
        'another element type than in the run',
        `${name}: ${dataType(ours.dtype).name}, run ${type}`,
        true,
      );
    }
    if (text(ours.shape) === text(real)) {
      row.actualEqual++;
    } else if (contradicts(ours.shape, real)) {
      row.note('another shape than in the run', line(), true);
    } else {
      row.unknown++;
      const origin = originOf(shapes, root, name);
      row.note(`unknown, depends on data through ${origin}`, line(), !DATA_DEPENDENT.has(origin));
    }
  }
}

function contradicts(ours: Shape | null, real: readonly number[]): boolean {
  return (
    ours !== null &&
    (ours.length !== real.length || ours.some((dim, i) => typeof dim === 'number' && dim !== real[i]))
  );
}

const isKnown = (value: ValueInfo) =>
  value.shape?.every(dim => typeof dim === 'number') ?? value.item !== undefined;

/** The operator with which not knowing begins: the first of those before the value whose inputs are all known. */
function originOf(shapes: Shapes, root: Scope, name: string): string {
  const seen = new Set<string>();
  let at = name;
  for (;;) {
    const node = root.producer(at);
    if (!node || seen.has(at)) return node?.opType ?? 'input';
    seen.add(at);
    const next = node.input.find(
      input => input && !seen.has(input) && !isKnown(shapes.value(root, input)) && root.producer(input),
    );
    // Sizes that are computed from unknown numbers: follow the numbers.
    const numbers = node.input.find(input => input && !seen.has(input) && isChain(shapes, root, input));
    if (!next && !numbers) return node.opType;
    at = next ?? numbers!;
  }
}

function isChain(shapes: Shapes, root: Scope, input: string): boolean {
  const { elements, dtype } = shapes.value(root, input);
  const integer = [6, 7, 9].includes(dtype);
  return (
    root.producer(input) !== undefined &&
    !root.constant(input) &&
    integer &&
    !elements?.every(one => typeof one === 'number')
  );
}

/** Multiply-accumulate operators for which the work can't be counted. */
function unknownMacs(row: Row, shapes: Shapes, root: Scope): void {
  for (const scope of walkScopes(root)) {
    for (const node of scope.nodes) {
      if (!MAC_OPERATORS.has(node.opType)) continue;
      const names = [node.input[0], node.input[1], node.output[0]].filter(
        one => one !== undefined && one !== '',
      );
      const bad = names.filter(one => !isKnown(shapes.value(scope, one)));
      if (bad.length === 0) continue;
      const origins = bad.map(one => originOf(shapes, scope, one));
      row.note(
        'multiply-accumulates unknown',
        `${scope.id}/${[node.name, ...node.output].find(Boolean) ?? ''} (${node.opType}) from ${origins.join(', ')}`,
        true,
      );
    }
  }
}

async function compare(folder: string, name: string): Promise<Row> {
  const row = new Row(name);
  const ref = JSON.parse(readFileSync(path.join(folder, `${name}.shapes.json`), 'utf8')) as Reference;
  const model = await openModel(path.join(folder, `${name}.onnx`));
  const asExported = await inferShapes(model, buildScopes(model));
  for (const problem of asExported.problems)
    row.note('problem', `${problem.node.name} (${problem.node.opType}): ${problem.reason}`);
  row.problems = asExported.problems.length;
  strip(model);
  const root = buildScopes(model);
  const symbolic = await inferShapes(model, root);
  compareWithPeer(row, 'onnx', symbolic, root, ref);
  compareWithPeer(row, 'symbolic', symbolic, root, ref);
  const freeDims = ref.actual?.dims ?? {};
  const fixed = await inferShapes(model, root, { batch: 2, freeDims });
  if (ref.actual) {
    evaluateSymbolic(row, symbolic, root, ref.actual);
    compareWithRun(row, fixed, root, ref.actual);
  }
  unknownMacs(row, fixed, root);
  await model.close();
  return row;
}

const columns: readonly [string, (row: Row) => number | string][] = [
  ['model', row => row.name],
  ['values', row => row.values],
  ['onnx sizes', row => row.dims],
  ['equal', row => row.agree],
  ['only onnx', row => row.missing],
  ['only we', row => row.more],
  ['= ort sym', row => row.symbolicAgree],
  ['sym → run', row => row.evaluated],
  ['run', row => row.actual],
  ['equal', row => row.actualEqual],
  ['unknown', row => row.unknown],
  ['problems', row => row.problems],
  ['FAIL', row => row.failures],
];

function print(rows: readonly Row[]): void {
  const total = new Row(`${rows.length} models`);
  for (const row of rows) {
    for (const key of Object.keys(total) as (keyof Row)[]) {
      if (typeof total[key] === 'number') (total[key] as number) += row[key] as number;
    }
    for (const [kind, count] of row.classes) total.classes.set(kind, (total.classes.get(kind) ?? 0) + count);
  }
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(34) : String(cell).padStart(10))).join(' ');
  console.log(line(columns.map(([title]) => title)));
  for (const row of [...rows, total]) {
    console.log(line(columns.map(([, value]) => value(row))));
    for (const one of row.lines) console.log(`    ${one}`);
  }
  console.log('\nDifferences by kind:');
  for (const [kind, count] of [...total.classes].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(8)}  ${kind}`);
  const good = rows.filter(row => row.failures === 0).length;
  console.log(`\n${good} of ${rows.length} exports agree.`);
  process.exitCode = good === rows.length && rows.length > 0 ? 0 : 1;
}

async function main(): Promise<void> {
  const [folder, only = ''] = process.argv.slice(2);
  if (!folder || !existsSync(folder)) {
    console.error('usage: compare-shapes.ts DIR [part of the names]');
    process.exitCode = 2;
    return;
  }
  const names = readdirSync(folder)
    .filter(file => file.endsWith('.shapes.json') && file.includes(only))
    .map(file => file.slice(0, -'.shapes.json'.length))
    .sort();
  const rows: Row[] = [];
  for (const name of names) rows.push(await compare(folder, name));
  print(rows);
}

void main();
