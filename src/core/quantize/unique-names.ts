import type { ModelProto } from 'onnx-buf';
import { allGraphs } from '../model/walk.ts';

/** Gives names that nothing in the model has: no value, node, initializer, input or output of any of its graphs. */
export class UniqueNames {
  private readonly taken = new Set<string>();

  constructor(proto: ModelProto) {
    for (const graph of allGraphs(proto)) {
      for (const { name } of [...graph.input, ...graph.output, ...graph.initializer, ...graph.valueInfo]) {
        this.taken.add(name);
      }
      for (const { values } of graph.sparseInitializer) if (values !== undefined) this.taken.add(values.name);
      for (const node of graph.node) {
        this.taken.add(node.name);
        for (const name of [...node.input, ...node.output]) this.taken.add(name);
      }
    }
  }

  /** `wanted`, or with a number after it; it is taken from then on. */
  take(wanted: string): string {
    let name = wanted;
    for (let n = 2; this.taken.has(name); n++) name = `${wanted}_${n}`;
    this.taken.add(name);
    return name;
  }
}
