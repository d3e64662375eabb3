import type { Measures, Report } from '../../protocol/report.ts';
import { formatPercent } from '../passes/text.ts';

export interface NoteFacts {
  readonly before: Measures;
  readonly after: Report['after'];
  /** Whether the user gave data. */
  readonly given: boolean;
  readonly large: boolean;
  /** Whether a pass trained on the data that the figures are measured with. */
  readonly trained: boolean;
  /** Whether a zipped size is estimated. */
  readonly isEstimate: boolean;
}

export const ESTIMATE_NOTE =
  'Zipped sizes above 512 MiB are estimates: 64 pieces of 4 MiB, evenly spread, were compressed.';

/** What the figures of a report mean, in plain sentences. */
export function reportNotes({ before, after, given, large, trained, isEstimate }: NoteFacts): string[] {
  const notes = [sizeNote(before, after)];
  if (!given && after.fidelity !== null) {
    notes.push(
      'The outputs were compared on random inputs, which tells that the model works and roughly how far it moved. ' +
        'Give labelled data to see what became of the accuracy.',
    );
  }
  if (trained) {
    notes.push(
      'The figures are measured with the samples that it was trained on, so they flatter the result: evaluate it with others too.',
    );
  }
  notes.push(...(after.fidelity?.notes ?? []));
  if (large) {
    notes.push('The model is larger than 1 GB: to save memory it was tried out without graph optimisation.');
  }
  if (isEstimate) notes.push(ESTIMATE_NOTE);
  if (before.macs === null) {
    notes.push('MACs are not known as long as sizes of the inputs are open: give them to have them counted.');
  }
  return notes;
}

/** A change of less than this is no change: the recipe that the file tells takes some hundred bytes. */
const SAME = 0.005;
const SAME_BYTES = 2048;

function sizeNote(before: Measures, after: Measures): string {
  const file = 1 - after.bytes / before.bytes;
  const zip = 1 - after.zippedBytes / before.zippedBytes;
  if (Math.abs(file) < SAME || Math.abs(after.bytes - before.bytes) < SAME_BYTES) {
    return zip < SAME
      ? 'Neither the file nor a zip of it became smaller.'
      : `The file has the same size as before; a zip of it is ${formatPercent(zip)} smaller.`;
  }
  return `The file is ${amount(file)}, a zip of it ${amount(zip)}.`;
}

function amount(saved: number): string {
  return saved >= 0 ? `${formatPercent(saved)} smaller` : `${formatPercent(-saved)} larger`;
}
