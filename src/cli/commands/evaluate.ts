import path from 'node:path';
import type { EvaluateResult } from '../../protocol/rpc.ts';
import { datasetHelp, datasetOptions, parseDataset } from '../dataset-flags.ts';
import { bullets, fidelityFields, fidelityPairs } from '../format/report.ts';
import { pairs } from '../format/table.ts';
import { percent, thousands } from '../format/units.ts';
import { printJson } from '../io.ts';
import { jobOptions, runJob } from '../run-job.ts';
import { parseCommandLine, usageError } from '../usage.ts';
import type { Command } from './command.ts';

const options = {
  ...datasetOptions,
  ...jobOptions,
  against: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const evaluate: Command = {
  name: 'evaluate',
  summary: 'accuracy on labelled data, or closeness to another model',
  help: `Usage: espalier evaluate MODEL --data DATA [--against MODEL] [options]

With labels: how many samples the model gets wrong. With --against: how close its outputs are to the other model's.

  --against MODEL     the model to compare outputs with, usually the original
  --json              one JSON document on stdout
  --verbose           the job's log on stderr

${datasetHelp}
`,
  async run(args, io) {
    const { values, positionals } = parseCommandLine(args, options, ['MODEL']);
    const data = parseDataset(values);
    if (data === undefined) throw usageError('--data is missing.');
    const params = {
      path: path.resolve(positionals[0]!),
      data,
      ...(values.against !== undefined && { against: path.resolve(values.against) }),
    };
    const result = await runJob('evaluate', params, io, { verbose: values.verbose });
    if (values.json) printJson(io, jsonEvaluation(positionals[0]!, result));
    else io.out(textEvaluation(positionals[0]!, result));
  },
};

/** The contract of `evaluate --json`: what does not apply is left out. */
function jsonEvaluation(model: string, { samples, accuracy, fidelity }: EvaluateResult): unknown {
  const notes = fidelity?.notes ?? [];
  return {
    model,
    samples,
    ...accuracy,
    ...(fidelity && fidelityFields(fidelity)),
    ...(notes.length > 0 && { notes }),
  };
}

function textEvaluation(model: string, { samples, accuracy, fidelity }: EvaluateResult): string {
  const rows: (readonly [string, string])[] = [['samples', thousands(samples)]];
  if (accuracy) {
    rows.push(
      ['wrong', thousands(accuracy.wrong)],
      ['accuracy', percent(accuracy.accuracy, 2)],
      ['loss', accuracy.loss.toFixed(4)],
    );
  }
  if (fidelity) rows.push(...fidelityPairs(fidelity));
  return `${path.basename(model)}\n${pairs(rows)}${bullets(fidelity?.notes ?? [], '')}`;
}
