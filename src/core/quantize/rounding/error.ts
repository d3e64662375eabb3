import { openMatrixSession, product } from '../../runtime/matrix-session.ts';
import type { Session } from '../../runtime/types.ts';
import type { RoundingProblem } from './method.ts';
import { differences } from './nearest.ts';

/** Measures ‖X·Wᵀ‖² and ‖X·(W − Ŵ)ᵀ‖²: signal and noise of what a layer gives, by the products of its inputs. */
export class OutputErrors {
  private constructor(private readonly session: Session) {}

  static async open(): Promise<OutputErrors> {
    return new OutputErrors(await openMatrixSession([product('y', 'd', 'g')], ['y']));
  }

  signal(problem: RoundingProblem): Promise<number> {
    return this.energy(problem, Float64Array.from(problem.weights));
  }

  noise(problem: RoundingProblem, codes: Int16Array): Promise<number> {
    return this.energy(problem, differences(problem, codes));
  }

  /** Σ dᵀ·G·d over the rows of d. */
  private async energy({ outputs, length, gram }: RoundingProblem, d: Float64Array): Promise<number> {
    const matrix = (data: Float64Array, rows: number) => ({
      dtype: 'float32',
      dims: [rows, length],
      data: Float32Array.from(data),
    });
    const { y } = await this.session.run({ d: matrix(d, outputs), g: matrix(gram, length) });
    const products = y!.data as Float32Array;
    return d.reduce((sum, value, i) => sum + value * products[i]!, 0);
  }

  close(): Promise<void> {
    return this.session.release();
  }
}
