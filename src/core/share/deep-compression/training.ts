import { EspalierError } from '../../errors.ts';
import { parseSettings } from '../../passes/settings.ts';
import type { MethodFactory } from '../../train/methods/method.ts';
import type { TrainOptions } from '../../train/options.ts';
import type { Parameter } from '../../train/parameters.ts';
import { runTraining } from '../../train/passes/run-training.ts';
import { trainingSettings } from '../../train/passes/settings.ts';
import type { Work } from './work.ts';

/** One of the two trainings. */
export interface TrainingPhase {
  /** Tells their checkpoints apart. */
  readonly name: string;
  readonly epochs: number;
  readonly rate: number;
  readonly optimizer: 'sgd' | 'adam';
  readonly method: (parameters: readonly Parameter[]) => MethodFactory;
  /** The method is about the weights that are compressed, or about all parameters that are trained. */
  readonly covers: 'weights' | 'all';
}

/** Of Hinton, Vinyals and Dean 2015. */
const TEMPERATURE = 4;

/**
 * Trains what was compressed, with the original as the teacher. When nobody insisted on it, what can't be trained stays as it is, and a note
 * says why.
 * @param insists whether not being able to is an error
 * @throws EspalierError as `train`
 */
export async function trainPhase(work: Work, phase: TrainingPhase, insists: boolean): Promise<void> {
  const { context, settings, notes } = work;
  const { batch, shift, validation, include, exclude, teacher: alpha } = settings;
  const training = parseSettings(
    { id: 'deep-compression', settings: trainingSettings },
    {
      batch,
      shift,
      validation,
      epochs: phase.epochs,
      learningRate: phase.rate,
      optimizer: phase.optimizer,
      weightDecay: 0,
      evaluations: Math.max(4, Math.min(100, Math.round(phase.epochs))),
    },
  );
  const special = (_: ReadonlySet<string>, parameters: readonly Parameter[]) =>
    optionsOf(work, phase, parameters, alpha);
  try {
    const { outcome } = await runTraining(context, { ...training, include, exclude }, special, phase.name);
    notes.push(...outcome.notes);
  } catch (error) {
    if (insists || !(error instanceof EspalierError) || !SKIPPED.has(error.code)) throw error;
    notes.push(`It was not trained: ${error.message}`);
  }
}

/** Models and data that can be compressed, though not trained. */
const SKIPPED: ReadonlySet<string> = new Set(['UNSUPPORTED', 'BAD_DATA']);

function optionsOf(
  { context, settings, selection }: Work,
  phase: TrainingPhase,
  parameters: readonly Parameter[],
  alpha: number,
): Partial<TrainOptions> {
  const compressed = new Set(selection.weights.map(({ name }) => name));
  const layers = new Set(parameters.filter(({ name }) => compressed.has(name)).map(({ layer }) => layer));
  const isAll = settings.include.length === 0 && settings.exclude.length === 0;
  const trains = ({ layer }: Parameter) => isAll || layers.has(layer);
  return {
    method: phase.method(parameters),
    trains,
    chosen: parameter => (phase.covers === 'all' ? trains(parameter) : compressed.has(parameter.name)),
    ...(alpha > 0 &&
      context.original && {
        loss: { kind: 'distillation', alpha, temperature: TEMPERATURE },
        teacher: context.original,
      }),
  };
}
