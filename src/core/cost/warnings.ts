import type { ModelSummary, NodeSummary, ValueSummary } from '../../protocol/summary.ts';
import type { Scope, Shapes } from '../graph/types.ts';
import type { Model } from '../model/model.ts';
import { operatorKind } from './kinds.ts';
import { SizeNames } from './size-names.ts';
import { isFunctionCall } from './node-summary.ts';
import { nodeName, type PlacedNode } from './node-list.ts';

/** The newest versions whose operators this program knows; also what ONNX Runtime 1.30 accepts. */
const NEWEST_OPSET = 26;
const NEWEST_IR = 13;

/** What warnings are made from. */
export interface Findings {
  readonly model: Model;
  readonly root: Scope;
  readonly placed: readonly PlacedNode[];
  readonly nodes: readonly NodeSummary[];
  readonly shapes: Shapes;
  readonly inputs: readonly ValueSummary[];
  readonly freeDims: ModelSummary['freeDims'];
  readonly sideFiles: ModelSummary['sideFiles'];
  /** The batch that was asked for, and the one that counts are for. */
  readonly wantedBatch: number | undefined;
  readonly batch: number;
  /** Names of the sizes that were given. */
  readonly wantedDims: readonly string[];
}

/** Plain sentences about what a user should know of the model, the gravest first. */
export function findWarnings(findings: Findings): string[] {
  return [
    ...missingFiles(findings),
    ...newVersions(findings),
    ...unknownOperators(findings),
    ...unknownCosts(findings),
    ...batchWithoutEffect(findings),
    ...sizesWithoutEffect(findings),
    ...shapeProblems(findings),
    ...expandedFunctions(findings),
    ...unusedConstants(findings),
    ...training(findings),
  ];
}

function missingFiles({ sideFiles }: Findings): string[] {
  const missing = sideFiles.filter(file => file.bytes === null).map(file => file.name);
  if (missing.length === 0) return [];
  return [
    `Side file${missing.length > 1 ? 's' : ''} missing: ${some(missing)}. The weights in there can't be read.`,
  ];
}

function newVersions({ model }: Findings): string[] {
  const warnings: string[] = [];
  const ir = Number(model.proto.irVersion);
  if (model.opset() > NEWEST_OPSET) {
    warnings.push(
      `Operator set ${model.opset()} is newer than the newest one known here (${NEWEST_OPSET}): new operators are shown, their cost may be missing.`,
    );
  }
  if (ir > NEWEST_IR) {
    warnings.push(`Format version ${ir} is newer than the newest one known here (${NEWEST_IR}).`);
  }
  if (model.opset() === 0) warnings.push('The model does not say which operator set it uses.');
  return warnings;
}

function unknownOperators({ placed }: Findings): string[] {
  const counts = new Map<string, number>();
  for (const entry of placed) {
    const { domain, opType } = entry.node;
    const standard = domain === 'ai.onnx' ? '' : domain;
    if (operatorKind(standard, opType) !== undefined || isFunctionCall(entry)) continue;
    const name = standard === '' ? opType : `${opType} (${standard})`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const names = [...counts].map(([name, count]) => (count === 1 ? name : `${count} × ${name}`));
  return [`Operators not known here, left out of the totals: ${some(names)}.`];
}

function unknownCosts({ nodes, freeDims }: Findings): string[] {
  const count = nodes.filter(node => node.macs === null && node.isLayer).length;
  if (count === 0) return [];
  const open = Object.entries(freeDims).flatMap(([name, value]) => (value === null ? [name] : []));
  const because = open.length > 0 ? `Give a value for ${some(open)}.` : firstUnknownSize(nodes);
  const layers = count === 1 ? '1 layer is' : `${count} layers are`;
  return [`The multiply-accumulates of ${layers} not known and left out of the totals. ${because}`];
}

/** Where sizes stop being known although all sizes before are: detectors find as many objects as there are. */
function firstUnknownSize(nodes: readonly NodeSummary[]): string {
  const isKnown = (value: ValueSummary): boolean =>
    value.shape?.every(dim => typeof dim === 'number') ?? false;
  const first = nodes.find(
    node => node.parent === null && node.inputs.every(isKnown) && !node.outputs.every(isKnown),
  );
  const output = first?.outputs.find(value => !isKnown(value));
  if (first === undefined || output === undefined) return 'Their shapes could not be inferred.';
  const axis = output.shape?.findIndex(dim => typeof dim !== 'number') ?? 0;
  const size = output.shape === null ? '' : `; give a number for ${output.name}.${axis} to count with`;
  return `The size of what "${first.name}" (${first.op}) gives is not known${size}.`;
}

function batchWithoutEffect({ wantedBatch, batch, inputs }: Findings): string[] {
  if (wantedBatch === undefined || wantedBatch === batch || inputs.length === 0) return [];
  return [`The model's inputs have a fixed batch of ${batch}: counts are for that, not for ${wantedBatch}.`];
}

/** Sizes given for names that the model does not have: misspelt, most likely. */
function sizesWithoutEffect({ wantedDims, model, root }: Findings): string[] {
  if (wantedDims.length === 0) return [];
  const names = new SizeNames(model, root);
  const without = wantedDims.filter(name => !names.has(name));
  if (without.length === 0) return [];
  const known =
    names.free.length === 0 ? 'All its sizes are fixed.' : `Its free sizes: ${names.free.join(', ')}.`;
  return [`The model has no free size called ${some(without)}. ${known}`];
}

function shapeProblems({ shapes, nodes, placed }: Findings): string[] {
  if (shapes.problems.length === 0 || nodes.length === 0) return [];
  const first = shapes.problems[0]!;
  const count = shapes.problems.length;
  // Operators that are not known here have their own sentence.
  const known = shapes.problems.filter(({ node }) =>
    operatorKind(node.domain === 'ai.onnx' ? '' : node.domain, node.opType),
  );
  if (known.length === 0 || placed.length === 0) return [];
  const example = known[0] ?? first;
  const more = count > 1 ? ` (and ${count - 1} more)` : '';
  return [`Shape of "${nodeName(example.node)}" (${example.node.opType}): ${example.reason}${more}`];
}

function expandedFunctions({ model, placed }: Findings): string[] {
  const functions = model.proto.functions.length;
  if (functions === 0) return [];
  const calls = placed.filter(isFunctionCall).length;
  return [
    `The model defines ${functions} function${functions > 1 ? 's' : ''} of its own: counted at each of ${calls} call${calls === 1 ? '' : 's'}.`,
  ];
}

function unusedConstants({ model, placed }: Findings): string[] {
  const used = new Set<string>(model.graph.output.map(output => output.name));
  for (const { node } of placed) for (const name of node.input) used.add(name);
  const unused = model.graph.initializer.filter(tensor => !used.has(tensor.name)).map(tensor => tensor.name);
  if (unused.length === 0) return [];
  return [`No node reads the tensor${unused.length > 1 ? 's' : ''} ${some(unused)}; not counted.`];
}

function training({ model }: Findings): string[] {
  return model.proto.trainingInfo.length > 0 ? ['The model has training graphs, which are not shown.'] : [];
}

/** The first few names. */
function some(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
