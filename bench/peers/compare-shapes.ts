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
import type { InferredShapes, Scope, Shapes, ValueInfo } from '../../src/core/graph/types.ts';
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

const COLUMNS = {
  values: 'values',
  dims: 'onnx sizes',
  agree: 'equal',
  missing: 'only onnx',
  more: 'only we',
  symbolicAgree: '= ort sym',
  evaluated: 'sym → run',
  actual: 'run',
  actualEqual: 'equal',
  unknown: 'unknown',
  given: 'given',
  macs: 'mac ops',
  problems: 'problems',
  failures: 'FAIL',
} as const;

type Column = keyof typeof COLUMNS;

/** What came out for one model. */
class Row {
  readonly counts = Object.fromEntries(Object.keys(COLUMNS).map(key => [key, 0])) as Record<Column, number>;
  readonly lines: string[] = [];
  readonly kinds = new Map<string, number>();

  constructor(readonly name: string) {}

  add(column: Column, by = 1): void {
    this.counts[column] += by;
  }

  note(kind: string, line: string, fails = false): void {
    const count = (this.kinds.get(kind) ?? 0) + 1;
    this.kinds.set(kind, count);
    if (fails) this.add('failures');
    // Two examples of each kind of difference are enough, but of failures all are shown.
    if (fails || count <= 2) this.lines.push(`${fails ? 'FAIL ' : ''}${kind}: ${line}`);
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
    if (peer === 'onnx') row.add('values');
    if (!theirs || !ours) {
      if (theirs) row.note(`${peer} knows the rank, we do not`, where());
      if (theirs?.some(dim => typeof dim === 'number')) row.add('missing');
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
    if (peer === 'onnx') row.add('dims');
    if (theirs === ours) {
      if (peer === 'onnx') row.add('agree');
      else row.add('symbolicAgree');
    } else if (real === ours) {
      row.note(`${peer} says another size, the run agrees with us`, where());
    } else {
      row.note(`${peer} says another size`, where(), true);
    }
  } else if (typeof theirs === 'number') {
    if (peer === 'onnx') row.add('missing');
    row.note(`${peer} knows a size, we do not`, where());
  } else if (typeof ours === 'number' && peer === 'onnx') {
    row.add('more');
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
      // Without blanks around it a minus counts as part of a name.
      const size = parseDim(dims, dim.replaceAll('-', ' - '), symbol => actual.dims[symbol] ?? null);
      if (size === null) return;
      row.add('evaluated');
      if (size !== real[axis])
        row.note(
          'a symbolic size gives another number than the run',
          `${name}.${axis}: ${dim} = ${size}, run ${real[axis]}`,
          true,
        );
    });
  }
}

/** With the free dimensions given, everything must be as in the run, but for what depends on data. */
function compareWithRun(
  row: Row,
  shapes: InferredShapes,
  root: Scope,
  actual: NonNullable<Reference['actual']>,
): void {
  for (const [name, real] of Object.entries(actual.shapes)) {
    const ours = shapes.value(root, name);
    row.add('actual');
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
    if (text(ours.shape) === text(real)) row.add('actualEqual');
    else if (contradicts(ours.shape, real)) row.note('another shape than in the run', line(), true);
    else row.add('unknown');
  }
  for (const { node, scope, value, axis } of shapes.open) {
    const turns = isInLoop(scope);
    const kind = turns ? 'size differs from turn to turn of a loop' : `size depends on data: ${node.opType}`;
    row.note(kind, `${value}.${axis} (${node.opType})`, !turns && !DATA_DEPENDENT.has(node.opType));
  }
}

function isInLoop(scope: Scope): boolean {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.owner?.opType === 'Loop') return true;
  return false;
}

/** Operators whose result sizes may depend on the data, so that no inference can know them. */
const DATA_DEPENDENT = new Set('NonZero NonMaxSuppression Unique Compress If'.split(' '));

/**
 * Gives the sizes that depend on data as they were in the run, as a user would, until nothing is open. Returns what is known
 * then.
 */
async function giveOpenSizes(
  row: Row,
  model: Model,
  root: Scope,
  actual: NonNullable<Reference['actual']>,
): Promise<Shapes> {
  const freeDims: Record<string, number> = { ...actual.dims };
  for (let rounds = 0; ; rounds++) {
    const shapes = await inferShapes(model, root, { batch: 2, freeDims });
    const before = Object.keys(freeDims).length;
    for (const { value, axis, scope } of shapes.open) {
      const size = scope === root ? actual.shapes[value]?.[axis] : undefined;
      if (size !== undefined) freeDims[`${value}.${axis}`] = size;
    }
    const added = Object.keys(freeDims).length - before;
    row.add('given', added);
    if (added === 0 || rounds > 50) return shapes;
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

/** Multiply-accumulate operators for which the work can't be counted. */
function unknownMacs(row: Row, shapes: Shapes, root: Scope): void {
  for (const scope of walkScopes(root)) {
    for (const node of scope.nodes) {
      if (!MAC_OPERATORS.has(node.opType)) continue;
      row.add('macs');
      const names = [node.input[0] ?? '', node.input[1] ?? '', node.output[0] ?? ''].filter(Boolean);
      if (names.every(one => isKnown(shapes.value(scope, one)))) continue;
      const name = [node.name, ...node.output].find(Boolean) ?? '';
      row.note('multiply-accumulates unknown', `${scope.id}/${name} (${node.opType})`, true);
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
  row.add('problems', asExported.problems.length);
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
  unknownMacs(row, ref.actual ? await giveOpenSizes(row, model, root, ref.actual) : fixed, root);
  await model.close();
  return row;
}

function print(rows: readonly Row[]): void {
  const keys = Object.keys(COLUMNS) as Column[];
  const total = new Row(`${rows.length} models`);
  for (const row of rows) {
    for (const key of keys) total.add(key, row.counts[key]);
    for (const [kind, count] of row.kinds) total.kinds.set(kind, (total.kinds.get(kind) ?? 0) + count);
  }
  const line = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(38) + cells.map(cell => String(cell).padStart(11)).join('');
  const title = keys.map(key => COLUMNS[key]);
  console.log(line('model', title));
  for (const row of [...rows, total]) {
    const cells = keys.map(key => row.counts[key]);
    console.log(line(row.name, cells));
    for (const one of row.lines) console.log(`    ${one}`);
  }
  console.log('\nDifferences by kind:');
  const kinds = [...total.kinds].sort((a, b) => b[1] - a[1]);
  for (const [kind, count] of kinds) console.log(`${String(count).padStart(8)}  ${kind}`);
  const good = rows.filter(row => row.counts.failures === 0).length;
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
