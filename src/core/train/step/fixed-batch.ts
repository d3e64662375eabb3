import type { Model } from '../../model/model.ts';

/** The batch size that all inputs of the model fix, if they do. */
export function fixedInputBatch(model: Model): number | undefined {
  const constants = new Set(model.graph.initializer.map(({ name }) => name));
  const firsts = model.graph.input
    .filter(({ name }) => !constants.has(name))
    .map(({ type }) => {
      const first = type?.value.case === 'tensorType' ? type.value.value.shape?.dim[0]?.value : undefined;
      return first?.case === 'dimValue' ? Number(first.value) : undefined;
    });
  const [first] = firsts;
  return first !== undefined && first > 0 && firsts.every(one => one === first) ? first : undefined;
}
