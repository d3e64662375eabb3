import type { TrainingPoint } from '../../protocol/rpc.ts';

/** More points than a screen has columns are not seen. */
const MAX_POINTS = 2000;

/** The points of the curves of a training, for pages that open while it goes on. Every other one is dropped when there are too many. */
export class TrainingCurves {
  #points: TrainingPoint[] = [];

  get points(): readonly TrainingPoint[] {
    return this.#points;
  }

  add(point: TrainingPoint): void {
    if (this.#points.length >= MAX_POINTS) this.#points = this.#points.filter((_, at) => at % 2 === 1);
    this.#points.push(point);
  }
}
