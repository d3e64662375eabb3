import type { AnalysisForm } from '../../src/protocol/sensitivity-page.ts';
import type { SensitivePass, SensitivityOptions } from '../../src/protocol/sensitivity.ts';

/** The form as it is typed: texts may be wrong. */
export interface Draft {
  readonly passes: readonly string[];
  readonly metric: string;
  /** By pass; empty: what the pass proposes. */
  readonly points: Readonly<Record<string, string>>;
  /** Empty: all samples. */
  readonly limit: string;
  readonly seed: string;
}

/** What stands for "as fits the data" in the list of metrics. */
export const AUTO = 'auto';

export function draftOf(form: AnalysisForm): Draft {
  const points = Object.entries(form.points).map(([pass, list]) => [pass, list.join(', ')]);
  return {
    passes: form.passes,
    metric: form.metric ?? AUTO,
    points: Object.fromEntries(points) as Draft['points'],
    limit: form.limit === null ? '' : String(form.limit),
    seed: String(form.seed),
  };
}

/** What is wrong, by field; `points:<pass>` for the settings of a pass. */
export type Problems = Readonly<Record<string, string>>;

export function problemsOf(draft: Draft, { passes }: SensitivityOptions): Problems {
  const problems: Record<string, string> = {};
  if (draft.passes.length === 0) problems.passes = 'Choose at least one.';
  for (const pass of passes.filter(({ id }) => draft.passes.includes(id))) {
    const problem = pointsProblem(pass, draft.points[pass.id] ?? '');
    if (problem) problems[`points:${pass.id}`] = problem;
  }
  if (draft.limit.trim() !== '' && !isWhole(draft.limit, 1))
    problems.limit = 'A whole number, or empty for all.';
  if (!isWhole(draft.seed, 0)) problems.seed = 'A whole number that is not negative.';
  return problems;
}

/** The form that a draft without problems stands for. */
export function formOf(draft: Draft, { passes, metrics }: SensitivityOptions): AnalysisForm {
  const points: Record<string, readonly number[]> = {};
  for (const pass of passes) {
    const text = draft.points[pass.id] ?? '';
    if (draft.passes.includes(pass.id) && text.trim() !== '') points[pass.id] = parsePoints(pass, text);
  }
  return {
    passes: passes.filter(({ id }) => draft.passes.includes(id)).map(({ id }) => id),
    metric: metrics.find(({ id }) => id === draft.metric)?.id ?? null,
    points,
    limit: draft.limit.trim() === '' ? null : Number(draft.limit),
    seed: Number(draft.seed),
  };
}

/** The mildest first, as the pass has it; each once. */
function parsePoints({ points }: SensitivePass, text: string): readonly number[] {
  const numbers = [...new Set(words(text).map(Number))];
  const up = points.length < 2 || points[0]! < points.at(-1)!;
  return numbers.sort((a, b) => (up ? a - b : b - a));
}

function pointsProblem({ unit }: SensitivePass, text: string): string | undefined {
  const numbers = words(text).map(Number);
  if (numbers.some(Number.isNaN)) return 'Numbers, separated by commas.';
  if (unit === 'ratio' && numbers.some(number => number <= 0 || number >= 1))
    return 'Parts that go, between 0 and 1.';
  if (unit === 'bits' && numbers.some(number => !Number.isInteger(number) || number < 1 || number > 16))
    return 'Whole numbers of bits, 1 to 16.';
  return undefined;
}

const words = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

function isWhole(text: string, least: number): boolean {
  const number = Number(text);
  return text.trim() !== '' && Number.isSafeInteger(number) && number >= least;
}
