import { METRICS } from '../../core/analysis/sensitivity/metrics.ts';
import { sensitivityHtml } from '../../core/html-report/index.ts';
import type { SensitivityResult } from '../../protocol/sensitivity.ts';
import { datasetHelp } from '../dataset-flags.ts';
import { sensitivityCsv, textSensitivity } from '../format/sensitivity.ts';
import { printJson } from '../io.ts';
import { forceHelp, TextFiles } from '../output-files.ts';
import { runJob } from '../run-job.ts';
import { sensitivityOptions, sensitivityParams } from '../sensitivity-flags.ts';
import { parseCommandLine } from '../usage.ts';
import type { Command } from './command.ts';

export const sensitivity: Command = {
  name: 'sensitivity',
  summary: 'measure how much each layer can be compressed',
  help: `Usage: espalier sensitivity MODEL --data DATA [options]

Changes one layer at a time, harder and harder, and measures what becomes of the model. What is done is kept: a run that was
ended goes on where it was. Without data the model is compared on random inputs, which tell little.

  --passes ID,ID      what to do to the layers: prune-magnitude, prune-filters, quantize-weights… (default: all that can)
  --metric NAME       ${METRICS.join(', ')} (default: accuracy with labels, else agreement)
  --points A,B,C      settings to try: ratios, or bits (default: those of each pass)
  --set PASS.NAME=V   a setting of a pass, as prune-filters.criterion=l2; may be repeated
  --seed N            for what is chosen by chance (default 0)
  --suggest OF=SHARE  suggest settings of each layer that leave so much of macs, bytes or energy, as macs=0.5 or energy=80%;
                      with one pass
  --profile ID        hardware that energy is estimated on: a built-in profile or a .json file
  --out FILE          write the suggested recipe there
  --csv FILE          write all figures there
  --html FILE         write them as one HTML document that needs no other file
${forceHelp}
  --no-cache          measure all anew, keep nothing
  --json              one JSON document on stdout
  --verbose           the job's log on stderr

${datasetHelp}
`,
  async run(args, io) {
    const { values, positionals } = parseCommandLine(args, sensitivityOptions, ['MODEL']);
    const params = sensitivityParams(positionals[0]!, values);
    const files = [values.out, values.csv, values.html];
    const texts = await TextFiles.check(files, positionals[0]!, values.force);
    const result = await runJob('sensitivity', params, io, {
      verbose: values.verbose,
      forget: values['no-cache'],
    });
    await texts.write(values.out, () => recipeText(result));
    await texts.write(values.csv, () => sensitivityCsv(result));
    await texts.write(values.html, () => sensitivityHtml(positionals[0]!, result));
    if (values.json) printJson(io, { model: positionals[0]!, ...result });
    else io.out(textSensitivity(positionals[0]!, result));
  },
};

function recipeText({ suggestion }: SensitivityResult): string {
  return `${JSON.stringify(suggestion?.recipe, null, 2)}\n`;
}
