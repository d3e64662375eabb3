import { filters, product } from './filters.ts';
import type { Form } from './form.ts';
import { spatial } from './spatial.ts';
import { tucker } from './tucker.ts';

export type { ConvAttributes, Decomposition, Factor, Form, LayerSizes } from './form.ts';
export { count, densePerPosition, paramsOf } from './form.ts';
export { rowFactors } from './filters.ts';
export { transposed } from './two-factors.ts';

/** Every form. A new one is a new file and a line here. */
export const forms: readonly Form[] = [product, spatial, filters, tucker];
