import type { Fidelity, Measures } from '../../protocol/report.ts';
import * as format from '../../shared/format.ts';
import { cardList, type CardText } from './page.ts';
import type { Markup } from './markup.ts';

/** Cards of the figures before and after. */
export function measureCards(before: Measures, after: Measures, fidelity: Fidelity | null): Markup {
  const size = (title: string, key: 'bytes' | 'zippedBytes' | 'memoryBytes', show = format.bytes): CardText =>
    change(title, before[key], after[key], show);
  const count = (title: string, key: 'params' | 'nonzero' | 'macs'): CardText =>
    change(title, before[key], after[key], format.count);
  return cardList([
    size('Size', 'bytes'),
    size('Zipped', 'zippedBytes'),
    size('In memory', 'memoryBytes'),
    count('Parameters', 'params'),
    count('Non-zeros', 'nonzero'),
    count('MACs', 'macs'),
    accuracyCard(before, after),
    fidelity && fidelityCard(fidelity),
  ]);
}

function change(
  title: string,
  before: number | null,
  after: number | null,
  show: (value: number | null) => string,
): CardText {
  const isSame = before === after;
  return {
    title,
    big: isSame ? show(after) : verdict(before, after),
    lines: [isSame ? 'unchanged' : `${show(before)} → ${show(after)}`],
  };
}

/** `3.9× smaller`. */
function verdict(before: number | null, after: number | null): string {
  if (before === null || after === null) return format.UNKNOWN;
  if (after === 0 || before === 0) return `${format.exact(before)} → ${format.exact(after)}`;
  const isSmaller = after < before;
  return `${format.ratio(isSmaller ? before : after, isSmaller ? after : before)} ${isSmaller ? 'smaller' : 'larger'}`;
}

function accuracyCard(before: Measures, after: Measures): CardText | null {
  if (before.accuracy === null && after.accuracy === null) return null;
  const samples = after.samples ?? before.samples;
  const lines = [`${format.percent(before.accuracy, 2)} → ${format.percent(after.accuracy, 2)}`];
  if (before.wrong !== null && after.wrong !== null)
    lines.push(`${format.exact(before.wrong)} → ${format.exact(after.wrong)} wrong`);
  const known = before.accuracy !== null && after.accuracy !== null;
  const points = known ? Math.round((after.accuracy - before.accuracy) * 1e4) / 100 : null;
  const big = points === null ? lines[0]! : points === 0 ? 'unchanged' : `${format.signed(points)} points`;
  return { title: `Accuracy${samples === null ? '' : ` on ${format.exact(samples)}`}`, big, lines };
}

export function fidelityCard(fidelity: Fidelity): CardText {
  const { agreement, sqnrDb, cosine, kl, identical } = fidelity;
  const lines = [
    ...(agreement === null ? [] : [`${format.percent(agreement)} same largest output`]),
    ...(sqnrDb === null ? [] : [`SQNR ${sqnrDb.toFixed(1)} dB`]),
    ...(cosine === null ? [] : [`cosine ${format.real(cosine, 5)}`]),
    ...(kl === null ? [] : [`KL ${format.real(kl, 3)} nats`]),
  ];
  const [first = format.UNKNOWN, ...rest] = identical ? ['identical'] : lines;
  return {
    title: 'Fidelity',
    big: first,
    lines: [...rest, `${format.plural(fidelity.samples, 'sample')}: ${fidelity.inputs}`],
  };
}
