/** A node by the values it reads and writes. Names of values that are not there are empty. */
export interface GraphNode {
  readonly name: string;
  readonly input: readonly string[];
  readonly output: readonly string[];
}

/** Which nodes of a model each kernel of its optimised form does the work of. */
export interface Attribution {
  /** Indices into `source`, by the kernel's name. Empty: the kernel belongs to no node that could be told. */
  readonly nodes: ReadonlyMap<string, readonly number[]>;
}

/**
 * Maps the nodes of an optimised graph to those they were made from. Fusing keeps the name of the value that comes out
 * (as the kernel's own, with `_nchwc`, where the layout is another), so a kernel does the node that writes this value, and whatever is between that
 * node and the values that other kernels write. Kernels that only change the layout belong to who reads their result.
 * @param source nodes of the model, without those that are computed beforehand
 */
export function attributeKernels(source: readonly GraphNode[], optimised: readonly GraphNode[]): Attribution {
  const writer = new Map<string, number>();
  source.forEach(({ output }, index) => {
    for (const name of output) if (name) writer.set(name, index);
  });
  const values = optimised.map(({ name, output }) => {
    const found = output.map(value => sourceValue(value, writer));
    // In another layout the values have new names; the kernel is then called by the one it stands for.
    return name.endsWith(BLOCKED) && found.every(value => value === undefined)
      ? [sourceValue(name, writer)]
      : found;
  });
  const written = new Set(values.flat());
  const direct = values.map(names => {
    const found = new Set<number>();
    for (const name of names) if (name !== undefined) collect(name, source, writer, written, found);
    return [...found].toSorted((a, b) => a - b);
  });
  const readers = readersOf(optimised);
  return {
    nodes: new Map(
      optimised.map(({ name }, index) => [
        name,
        direct[index]!.length > 0 ? direct[index]! : ofFollowers(index, optimised, readers, direct),
      ]),
    ),
  };
}

/** Ends the names of kernels that work on channels in blocks. */
const BLOCKED = '_nchwc';

/** The model's value that a value of the optimised graph is, perhaps in another layout. */
function sourceValue(name: string, writer: ReadonlyMap<string, number>): string | undefined {
  if (writer.has(name)) return name;
  const plain = name.replace(/(_nchwc|_token_\d+|_nhwc)+$/, '');
  return writer.has(plain) ? plain : undefined;
}

/** The node that writes a value, and those before it whose values no kernel writes. */
function collect(
  value: string,
  source: readonly GraphNode[],
  writer: ReadonlyMap<string, number>,
  written: ReadonlySet<string | undefined>,
  found: Set<number>,
): void {
  const pending = [writer.get(value)!];
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (found.has(index)) continue;
    found.add(index);
    for (const name of source[index]!.input) {
      const before = writer.get(name);
      if (before !== undefined && !written.has(name)) pending.push(before);
    }
  }
}

function readersOf(nodes: readonly GraphNode[]): ReadonlyMap<string, readonly number[]> {
  const readers = new Map<string, number[]>();
  nodes.forEach(({ input }, index) => {
    for (const name of input) {
      const list = readers.get(name);
      if (list) list.push(index);
      else readers.set(name, [index]);
    }
  });
  return readers;
}

/** The nodes of the nearest kernels behind one that belongs to none itself. */
function ofFollowers(
  start: number,
  nodes: readonly GraphNode[],
  readers: ReadonlyMap<string, readonly number[]>,
  direct: readonly (readonly number[])[],
): readonly number[] {
  const seen = new Set([start]);
  let front = [start];
  while (front.length > 0) {
    const next = front.flatMap(index => nodes[index]!.output.flatMap(name => readers.get(name) ?? []));
    const found = [...new Set(next.flatMap(index => direct[index]!))];
    if (found.length > 0) return found.toSorted((a, b) => a - b);
    front = next.filter(index => !seen.has(index));
    for (const index of front) seen.add(index);
  }
  return [];
}

/**
 * Times of the nodes from those of the kernels: a kernel's is divided by what its nodes take alone, in equal parts when that
 * is not known. The sum stays the same.
 * @param alone microseconds by index into `source`
 */
export function divideTimes(
  kernels: ReadonlyMap<string, number>,
  { nodes }: Attribution,
  alone: readonly (number | null)[],
): { readonly times: readonly number[]; readonly other: number } {
  const times = alone.map(() => 0);
  let other = 0;
  for (const [name, time] of kernels) {
    const members = nodes.get(name) ?? [];
    if (members.length === 0) {
      other += time;
      continue;
    }
    const weights = members.map(index => alone[index] ?? 0);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    members.forEach((index, i) => {
      times[index]! += sum > 0 ? (time * weights[i]!) / sum : time / members.length;
    });
  }
  return { times, other };
}
