import type { Evaluation, ToReport } from '../../protocol/panels.ts';
import type { Comparison, PackReport, Report } from '../../protocol/report.ts';
import * as format from '../../shared/format.ts';
import { layerSection } from './layers.ts';
import { markup, type Markup } from './markup.ts';
import { fidelityCard, measureCards } from './measures.ts';
import { packedSection } from './packed.ts';
import { cardList, noteList, page } from './page.ts';
import { passSection } from './passes.ts';

export { energyHtml } from './energy.ts';
export { runsHtml } from './runs.ts';
export { sensitivityHtml } from './sensitivity.ts';

/** What a report page shows, as one HTML document that needs no other file and no script. */
export function reportHtml(content: ToReport): string {
  switch (content.type) {
    case 'report':
      return compressionHtml(content.report);
    case 'comparison':
      return comparisonHtml(content.comparison);
    case 'packed':
      return archiveHtml(content.report);
    case 'evaluation':
      return evaluationHtml(content.evaluation);
  }
}

function head(title: string, what: string, ...files: readonly string[]): Markup {
  return markup`<h1>${title}</h1>
<p class="dim">${what}</p>
${files.map(file => markup`<p class="dim">${file}</p>`)}
`;
}

function titleOf(before: string, after: string): string {
  return `${format.baseName(before)} → ${format.baseName(after)}`;
}

function compressionHtml(report: Report): string {
  const { source, output, before, after, passes, layers, notes, packed, seconds } = report;
  const title = titleOf(source, output);
  const all = [...notes, ...passes.flatMap(pass => pass.notes), ...(after.fidelity?.notes ?? [])];
  return page(
    title,
    head(title, `Compression report, done in ${format.seconds(seconds)}`, source, output),
    noteList(all),
    measureCards(before, after, after.fidelity),
    passSection(passes),
    packed && packedSection(packed),
    layerSection(layers),
  );
}

function comparisonHtml({ a, b, before, after, fidelity, layers, notes }: Comparison): string {
  const title = titleOf(a, b);
  return page(
    title,
    head(title, 'Comparison', a, b),
    noteList([...notes, ...(fidelity?.notes ?? [])]),
    measureCards(before, after, fidelity),
    layerSection(layers),
  );
}

function archiveHtml(report: PackReport): string {
  const { source, output, level, seconds } = report;
  const title = titleOf(source, output);
  return page(
    title,
    head(title, `Packed at level ${level}, done in ${format.seconds(seconds)}`, source, output),
    packedSection(report),
  );
}

function evaluationHtml({ model, data, result }: Evaluation): string {
  const { samples, accuracy, fidelity } = result;
  const title = `Evaluation of ${format.baseName(model)}`;
  return page(
    title,
    head(title, `${format.plural(samples, 'sample')} of ${data}`, model),
    noteList(fidelity?.notes ?? []),
    cardList([
      accuracy && {
        title: 'Accuracy',
        big: format.percent(accuracy.accuracy, 2),
        lines: [`${format.exact(accuracy.wrong)} of ${format.exact(accuracy.samples)} wrong`],
      },
      accuracy && { title: 'Loss', big: format.real(accuracy.loss), lines: ['mean cross-entropy, in nats'] },
      fidelity && fidelityCard(fidelity),
    ]),
  );
}
