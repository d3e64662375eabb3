import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/core/cost/energy/problem.ts
function inputExtent({ output, stride, span }, axis) {
  return (output[axis] - 1) * stride[axis] + span[axis];
}
function macsOf(problem) {
  const { batch, filters, channels, kernel, output, repeat = 1 } = problem;
  return repeat * batch * filters * channels * kernel[0] * kernel[1] * output[0] * output[1];
}
function tensorWords(problem) {
  const { batch, groups, filters, channels, kernel, output } = problem;
  return {
    inputs: batch * groups * channels * inputExtent(problem, 0) * inputExtent(problem, 1),
    weights: filters * channels * kernel[0] * kernel[1],
    outputs: batch * filters * output[0] * output[1]
  };
}

// src/core/cost/energy/mappings/row-stationary.ts
function sizesOf({ groups, filters, channels, kernel, ...problem }, rows) {
  const { batch, output, stride, span, repeat = 1 } = problem;
  const foldRows = Math.ceil(kernel[0] / rows);
  const inputs = repeat * batch * channels * groups * ((output[1] - 1) * stride[1] + span[1]);
  return {
    foldRows,
    setRows: Math.ceil(kernel[0] / foldRows),
    groupFilters: filters / groups,
    /** Elements of one input row of every channel and picture. */
    inputRow: inputs,
    inputRows: (output[0] - 1) * stride[0] + span[0],
    weights: repeat * filters * channels * kernel[0] * kernel[1],
    results: repeat * batch * filters * output[0] * output[1]
  };
}
function trafficOf({ batch, channels, stride, span, output }, { m, n, e, p: p2, q, r, t }, sizes2) {
  const byRows = Math.ceil(output[0] / e);
  const byPicture = Math.ceil(batch / n);
  const byChannel = Math.ceil(channels / (q * r)) * sizes2.foldRows;
  const byFilter = Math.ceil(sizes2.groupFilters / m);
  const within = Math.ceil(m / (p2 * t));
  const rowsRead = byRows * ((e - 1) * stride[0] + span[0]);
  return {
    dramInputs: sizes2.inputRow * sizes2.inputRows * byFilter,
    dramWeights: sizes2.weights * byPicture * byRows,
    glbInputs: sizes2.inputRow * rowsRead * byFilter * within * sizes2.foldRows,
    glbOutputs: 2 * sizes2.results * byChannel,
    nocOutputs: sizes2.results * byChannel * (sizes2.setRows * r - 1),
    passes: byRows * byPicture * byChannel * byFilter * within
  };
}
function rowStationary(problem, mapping, { rows }) {
  const { groups, kernel, output, repeat = 1 } = problem;
  const sizes2 = sizesOf(problem, rows);
  const traffic = trafficOf(problem, mapping, sizes2);
  const macs = macsOf(problem);
  return {
    macs,
    words: {
      dram: { inputs: traffic.dramInputs, weights: traffic.dramWeights, outputs: sizes2.results },
      glb: { inputs: traffic.glbInputs, weights: traffic.dramWeights, outputs: traffic.glbOutputs },
      noc: { inputs: 0, weights: 0, outputs: traffic.nocOutputs },
      rf: { inputs: macs, weights: macs, outputs: 2 * macs }
    },
    cycles: repeat * groups * traffic.passes * mapping.n * mapping.p * mapping.q * kernel[1] * output[1],
    mapping: { ...mapping }
  };
}
function cheapest(problem, mappings, { rows }, prices) {
  const sizes2 = sizesOf(problem, rows);
  let best;
  let least = Infinity;
  for (const mapping of mappings) {
    const traffic = trafficOf(problem, mapping, sizes2);
    const cost = traffic.dramInputs * prices.dramInputs + traffic.dramWeights * (prices.dramWeights + prices.glb) + traffic.glbInputs * prices.glb + traffic.glbOutputs * prices.glbPsum + traffic.nocOutputs * prices.nocPsum;
    if (cost < least) [best, least] = [mapping, cost];
  }
  return best;
}
function setsOnArray(setRows, e, { rows, columns }) {
  const down = Math.floor(rows / setRows);
  return e <= columns ? down * Math.floor(columns / e) : Math.floor(down / Math.ceil(e / columns));
}

// src/core/cost/energy/mappings/row-stationary-search.ts
var FILTERS = [1, 2, 4, 8, 12, 16, 18, 24];
var SETS = [1, 2, 3, 4, 6, 12];
var RESIDENT = [1, 2, 4, 8, 16, Infinity];
function searchRowStationary(given, array, prices) {
  const problem = fitting(given, array);
  const mapping = cheapest(problem, legalMappings(problem, array), array, prices);
  return rowStationary(problem, mapping ?? { m: 1, n: 1, e: 1, p: 1, q: 1, r: 1, t: 1 }, array);
}
function* legalMappings(problem, array) {
  for (const { e, r, t } of arrangements(problem, array)) {
    for (const { p: p2, q } of fillings(problem, array, r)) yield* residencies(problem, array, { e, p: p2, q, r, t });
  }
}
function* arrangements({ kernel, output }, array) {
  const setRows = Math.ceil(kernel[0] / Math.ceil(kernel[0] / array.rows));
  for (const e of parts(output[0])) {
    const sets = setsOnArray(setRows, e, array);
    for (const r of SETS) {
      for (const t of SETS) if (r * t <= sets) yield { e, r, t };
    }
  }
}
function* fillings({ filters, groups, channels, kernel }, array, r) {
  const maxChannels = Math.max(1, Math.floor(array.ifmapWords / kernel[1]));
  const maxFilters = Math.min(filters / groups, array.psumWords);
  for (let q = 1; q <= Math.min(channels, maxChannels) && (r === 1 || q * r <= channels); q++) {
    for (const p2 of FILTERS) {
      if (p2 <= maxFilters && p2 * q * kernel[1] <= array.filterWords) yield { p: p2, q };
    }
  }
}
function* residencies(problem, { glbWords, wordsPerSum: wordsPerSum2 }, set) {
  const { batch, groups, filters, stride, span, output } = problem;
  const inputRows = (set.e - 1) * stride[0] + span[0];
  const eachInput = set.q * set.r * inputRows * inputExtent(problem, 1);
  for (const n of divisors(batch)) {
    if (n * eachInput > glbWords) break;
    for (const m of residents(set.p * set.t, filters / groups)) {
      if (n * (eachInput + m * set.e * output[1] * wordsPerSum2) > glbWords) break;
      yield { m, n, ...set };
    }
  }
}
function parts(size) {
  const found = /* @__PURE__ */ new Set();
  for (let k = 1; k <= size; ) {
    const part = Math.ceil(size / k);
    found.add(part);
    k = part === 1 ? size + 1 : Math.ceil(size / (part - 1));
  }
  return [...found];
}
function divisors(size) {
  return Array.from({ length: size }, (_, i) => i + 1).filter((n) => size % n === 0);
}
function residents(pass, filters) {
  return new Set(RESIDENT.map((times) => Math.min(filters, pass * times)));
}
function fitting(problem, array) {
  const { kernel, span, stride, output } = problem;
  let fitted = problem;
  if (kernel[1] > array.ifmapWords) {
    const pieces = Math.ceil(kernel[1] / array.ifmapWords);
    const width = Math.ceil(kernel[1] / pieces);
    fitted = { ...fitted, channels: problem.channels * pieces, kernel: [kernel[0], width] };
  }
  const { glbWords, wordsPerSum: wordsPerSum2 } = array;
  const strip = Math.floor((glbWords / 2 - span[0] * span[1]) / (span[0] * stride[1] + wordsPerSum2));
  if (output[1] > Math.max(1, strip)) {
    const strips = Math.ceil(output[1] / Math.max(1, strip));
    const width = Math.ceil(output[1] / strips);
    fitted = { ...fitted, batch: problem.batch * strips, output: [output[0], width] };
  }
  return fitted;
}

// src/core/cost/energy/mappings/systolic.ts
function weightStationary(problem, array, folds = weightFolds(problem, array)) {
  const { groups, repeat = 1 } = problem;
  const { macs, words, depth, positions } = sizes(problem);
  const inputTile = words.inputs / groups;
  const spilled = array.columns * positions * array.wordsPerSum > array.glbWords;
  const sums = words.outputs * (2 * folds.rows - 1);
  const dram = {
    inputs: words.inputs * (inputTile <= array.glbWords ? 1 : folds.columns),
    weights: words.weights,
    outputs: spilled ? sums : words.outputs
  };
  return scaled(repeat, {
    macs,
    words: {
      dram,
      // Reads, and the writes that fill the buffer from memory.
      glb: {
        inputs: positions * depth * folds.columns * groups + dram.inputs,
        weights: words.weights + dram.weights,
        outputs: sums
      },
      noc: { inputs: macs, weights: 0, outputs: macs },
      rf: { inputs: 0, weights: macs + words.weights, outputs: 0 }
    },
    cycles: groups * folds.rows * folds.columns * (2 * array.rows + array.columns + positions - 2),
    mapping: { rowFolds: folds.rows, columnFolds: folds.columns }
  });
}
function outputStationary(problem, array, folds = outputFolds(problem, array)) {
  const { groups, repeat = 1 } = problem;
  const { macs, words, depth, positions } = sizes(problem);
  const dram = {
    inputs: words.inputs * (words.inputs / groups <= array.glbWords ? 1 : folds.columns),
    weights: words.weights * (array.columns * depth <= array.glbWords ? 1 : folds.rows),
    outputs: words.outputs
  };
  return scaled(repeat, {
    macs,
    words: {
      dram,
      glb: {
        inputs: positions * depth * folds.columns * groups + dram.inputs,
        weights: words.weights * folds.rows + dram.weights,
        outputs: words.outputs
      },
      noc: { inputs: macs, weights: macs, outputs: 0 },
      rf: { inputs: 0, weights: 0, outputs: 2 * macs }
    },
    cycles: groups * folds.rows * folds.columns * (2 * array.rows + array.columns + depth - 2),
    mapping: { rowFolds: folds.rows, columnFolds: folds.columns }
  });
}
function compulsory(problem) {
  const { repeat = 1 } = problem;
  const { macs, words } = sizes(problem);
  return scaled(repeat, {
    macs,
    words: {
      dram: words,
      glb: words,
      noc: { inputs: 0, weights: 0, outputs: 0 },
      rf: { inputs: macs, weights: macs, outputs: 2 * macs }
    },
    cycles: null,
    mapping: {}
  });
}
function weightFolds(problem, { rows, columns }) {
  const { filters, groups, channels, kernel } = problem;
  const depth = channels * kernel[0] * kernel[1];
  return { rows: Math.ceil(depth / rows), columns: Math.ceil(filters / groups / columns) };
}
function outputFolds({ filters, groups, batch, output }, array) {
  return {
    rows: Math.ceil(batch * output[0] * output[1] / array.rows),
    columns: Math.ceil(filters / groups / array.columns)
  };
}
function sizes(problem) {
  const { batch, channels, kernel, output, repeat = 1 } = problem;
  return {
    macs: macsOf(problem) / repeat,
    words: tensorWords(problem),
    depth: channels * kernel[0] * kernel[1],
    positions: batch * output[0] * output[1]
  };
}
function scaled(times, accesses) {
  if (times === 1) return accesses;
  const { macs, words, cycles, mapping } = accesses;
  const scale = ({ inputs, weights, outputs }) => ({
    inputs: inputs * times,
    weights: weights * times,
    outputs: outputs * times
  });
  return {
    macs: macs * times,
    words: { dram: scale(words.dram), glb: scale(words.glb), noc: scale(words.noc), rf: scale(words.rf) },
    cycles: cycles === null ? null : cycles * times,
    mapping
  };
}

// src/core/cost/energy/types.ts
var DATA_KINDS = ["inputs", "weights", "outputs"];
var LEVELS = ["dram", "glb", "noc", "rf"];

// src/core/cost/energy/price.ts
function nativeBits({ bits }) {
  return { weights: bits.weights, inputs: bits.activations, outputs: bits.activations };
}
function price({ macs, words }, profile, bits = nativeBits(profile)) {
  const compute = macs * macEnergy(profile, bits.weights, bits.inputs);
  const byLevel = Object.fromEntries(
    LEVELS.map((level) => [
      level,
      Object.fromEntries(
        DATA_KINDS.map((kind) => [kind, words[level][kind] * wordEnergy(kind, level, profile, bits)])
      )
    ])
  );
  const sum = (kind) => LEVELS.reduce((total, level) => total + byLevel[level][kind], 0);
  const byKind = { inputs: sum("inputs"), weights: sum("weights"), outputs: sum("outputs") };
  return { total: compute + byKind.inputs + byKind.weights + byKind.outputs, compute, byKind, byLevel };
}
function wordEnergy(kind, level, profile, bits) {
  const { unitPJ } = profile;
  const native = Math.max(profile.bits.weights, profile.bits.activations);
  const isPsum = kind === "outputs" && level !== "dram";
  const width = isPsum ? profile.bits.psum * Math.max(bits.weights, bits.inputs) / native : bits[kind];
  return unitPJ[level] * width / unitPJ.perBits;
}
function macEnergy({ unitPJ }, weightBits, inputBits) {
  const { macBits, multiply, add, macAt } = unitPJ;
  const wider = Math.max(weightBits, inputBits);
  const stated = macAt?.[String(wider)];
  if (stated !== void 0 && weightBits === inputBits) return stated;
  return multiply * weightBits * inputBits / macBits ** 2 + add * wider / macBits;
}

// src/core/cost/energy/count.ts
function bufferWords({ glbBytes, bits }) {
  return Math.floor(glbBytes * 8 / bits.activations);
}
function wordsPerSum({ bits }) {
  return Math.max(1, bits.psum / bits.activations);
}
function rowStationaryArray(profile) {
  const { ifmap = 12, filter = 224, psum = 24 } = profile.registerFile ?? {};
  return {
    ...profile.array,
    ifmapWords: ifmap,
    filterWords: filter,
    psumWords: psum,
    glbWords: bufferWords(profile),
    wordsPerSum: wordsPerSum(profile)
  };
}
function countAccesses(problem, profile) {
  return aboveFloor(mapped(problem, profile), problem);
}
function mapped(problem, profile) {
  const array = { ...profile.array, glbWords: bufferWords(profile), wordsPerSum: wordsPerSum(profile) };
  switch (profile.dataflow) {
    case "row-stationary":
      return searchRowStationary(problem, rowStationaryArray(profile), wordPrices(profile));
    case "weight-stationary":
      return weightStationary(problem, array);
    case "output-stationary":
      return outputStationary(problem, array);
    case "compulsory":
      return compulsory(problem);
  }
}
function wordPrices(profile) {
  const bits = nativeBits(profile);
  return {
    dramInputs: wordEnergy("inputs", "dram", profile, bits),
    dramWeights: wordEnergy("weights", "dram", profile, bits),
    glb: wordEnergy("inputs", "glb", profile, bits),
    glbPsum: wordEnergy("outputs", "glb", profile, bits),
    nocPsum: wordEnergy("outputs", "noc", profile, bits)
  };
}
function aboveFloor(accesses, problem) {
  const floor = tensorWords(problem);
  const { dram } = accesses.words;
  const atLeast = {
    inputs: Math.max(dram.inputs, floor.inputs),
    weights: Math.max(dram.weights, floor.weights),
    outputs: Math.max(dram.outputs, floor.outputs)
  };
  const counted = { ...accesses, words: { ...accesses.words, dram: atLeast } };
  return problem.activationWeights ? weightsAsInputs(counted) : counted;
}
function weightsAsInputs({ words, ...rest }) {
  const joined = ({ inputs, weights, outputs }) => ({
    inputs: inputs + weights,
    weights: 0,
    outputs
  });
  return {
    ...rest,
    words: {
      dram: joined(words.dram),
      glb: joined(words.glb),
      noc: joined(words.noc),
      rf: joined(words.rf)
    }
  };
}

// src/core/errors.ts
var EspalierError = class extends Error {
  constructor(code, message, hint, options) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
  code;
  hint;
  name = "EspalierError";
};

// src/core/cost/energy/parse-profile.ts
var positive = numeric((value) => value > 0, "a number above 0");
var notNegative = numeric((value) => value >= 0, "a number of at least 0");
var whole = numeric((value) => Number.isSafeInteger(value) && value >= 1, "a whole number of at least 1");
var fraction = numeric((value) => value >= 0 && value < 1, "a number from 0 to below 1");
var text = (value, path, file) => {
  if (typeof value !== "string" || value.trim() === "") fail(file, path, "must be a text", value);
};
var zeroHandling = oneOf("none", "gate", "skip");
var PROFILE = object({
  id: text,
  title: text,
  description: text,
  dataflow: oneOf("row-stationary", "weight-stationary", "output-stationary", "compulsory"),
  array: object({ rows: whole, columns: whole }),
  bits: object({ weights: whole, activations: whole, psum: whole }),
  registerFile: optional(object({ ifmap: whole, filter: whole, psum: whole })),
  glbBytes: whole,
  unitPJ: object({
    macBits: whole,
    multiply: notNegative,
    add: notNegative,
    macAt: optional(table(notNegative)),
    perBits: whole,
    rf: notNegative,
    noc: notNegative,
    glb: notNegative,
    dram: notNegative
  }),
  control: optional(object({ clockW: notNegative, otherFraction: fraction, macsPerSecond: positive })),
  sparsity: object({
    activations: zeroHandling,
    weights: zeroHandling,
    runLength: optional(object({ runBits: notNegative, skipFirstInput: boolean }))
  }),
  accuracy: nullable(object({ relative: positive, of: text })),
  confidence: oneOf("validated", "cited", "unverified"),
  sources: table(text)
});
function parseProfile(data, file) {
  PROFILE(data, "", file);
  const profile = data;
  if (profile.dataflow === "row-stationary" && profile.registerFile === void 0) {
    throw new EspalierError(
      "BAD_SETTING",
      `${file}: a row-stationary profile needs "registerFile", the words that an element holds.`
    );
  }
  for (const path of numberPaths(data, "")) {
    if (sourceOf(profile, path) === void 0) {
      throw new EspalierError(
        "BAD_SETTING",
        `${file}: "${path}" has no source.`,
        `Say in "sources" where it comes from, under "${path}" or the name of what holds it; "assumed" is an answer.`
      );
    }
  }
  return profile;
}
function sourceOf({ sources }, path) {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    if (sources[at] !== void 0) return sources[at];
  }
  return void 0;
}
function* numberPaths(value, path) {
  if (typeof value === "number") yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, entry] of Object.entries(value)) yield* numberPaths(entry, path ? `${path}.${key}` : key);
}
function object(fields) {
  return (value, path, file) => {
    const entries = record(value, path, file);
    const unknown = Object.keys(entries).find((key) => fields[key] === void 0);
    if (unknown !== void 0) {
      fail(file, join(path, unknown), `is not known here; known are ${Object.keys(fields).join(", ")}`);
    }
    for (const [key, check] of Object.entries(fields)) check(entries[key], join(path, key), file);
  };
}
function table(check) {
  return (value, path, file) => {
    for (const [key, entry] of Object.entries(record(value, path, file))) check(entry, join(path, key), file);
  };
}
function record(value, path, file) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    fail(file, path || "the profile", "must be an object", value);
  }
  return value;
}
function optional(check) {
  return (value, path, file) => {
    if (value !== void 0) check(value, path, file);
  };
}
function nullable(check) {
  return (value, path, file) => {
    if (value !== null) check(value, path, file);
  };
}
function numeric(accept, wanted) {
  return (value, path, file) => {
    if (typeof value !== "number" || !accept(value)) fail(file, path, `must be ${wanted}`, value);
  };
}
function boolean(value, path, file) {
  if (typeof value !== "boolean") fail(file, path, "must be true or false", value);
}
function oneOf(...values) {
  return (value, path, file) => {
    if (typeof value !== "string" || !values.includes(value)) {
      fail(file, path, `must be one of ${values.join(", ")}`, value);
    }
  };
}
function join(path, key) {
  return path ? `${path}.${key}` : key;
}
function fail(file, path, problem, value) {
  const shown = value === void 0 ? "" : `, not ${JSON.stringify(value)}`;
  throw new EspalierError("BAD_SETTING", `${file}: "${path}" ${problem}${shown}.`);
}

// src/core/cost/energy/profiles/datacenter-7nm-bf16.json
var datacenter_7nm_bf16_default = {
  id: "datacenter-7nm-bf16",
  title: "Data centre, 7 nm, bfloat16",
  description: "A weight-stationary array of 128 x 128 bfloat16 units with 8 MiB of buffer and stacked memory. Its unit energies are not verified: compare layers, not devices.",
  dataflow: "weight-stationary",
  array: {
    rows: 128,
    columns: 128
  },
  bits: {
    weights: 16,
    activations: 16,
    psum: 32
  },
  glbBytes: 8388608,
  unitPJ: {
    macBits: 16,
    multiply: 0.21,
    add: 0.38,
    perBits: 16,
    rf: 0.15,
    noc: 0.3,
    glb: 10,
    dram: 90
  },
  sparsity: {
    activations: "none",
    weights: "none"
  },
  accuracy: null,
  confidence: "unverified",
  sources: {
    array: "Assumed: one matrix unit of a TPU",
    bits: "bfloat16 products, float32 sums",
    glbBytes: "Assumed",
    "unitPJ.macBits": "bfloat16",
    "unitPJ.perBits": "bfloat16",
    "unitPJ.multiply": "Unverified reading of Jouppi et al., ISCA 2021, Table 2: bfloat16 multiplication",
    "unitPJ.add": "Unverified reading of Jouppi et al., ISCA 2021, Table 2: float32 addition",
    "unitPJ.rf": "Assumed",
    "unitPJ.noc": "Assumed: twice a register",
    "unitPJ.glb": "Unverified reading of Jouppi et al., ISCA 2021, Table 2: 14 pJ per 64 bit at 1 MB, grown with the root of the capacity",
    "unitPJ.dram": "Unverified: HBM2 at about 360 pJ per 64 bit"
  }
};

// src/core/cost/energy/profiles/eyeriss-sparse-65nm-16b.json
var eyeriss_sparse_65nm_16b_default = {
  id: "eyeriss-sparse-65nm-16b",
  title: "Eyeriss-like, 65 nm, 16 bit, sparse weights",
  description: "The hardware of energy-aware pruning (Yang, Chen, Sze, CVPR 2017): as Eyeriss, and zero weights are neither stored nor multiplied.",
  dataflow: "row-stationary",
  array: {
    rows: 12,
    columns: 14
  },
  bits: {
    weights: 16,
    activations: 16,
    psum: 16
  },
  registerFile: {
    ifmap: 12,
    filter: 224,
    psum: 24
  },
  glbBytes: 102400,
  unitPJ: {
    macBits: 16,
    multiply: 1.605,
    add: 0.089,
    perBits: 16,
    rf: 1.694,
    noc: 3.388,
    glb: 10.164,
    dram: 338.8
  },
  sparsity: {
    activations: "gate",
    weights: "skip",
    runLength: {
      runBits: 5,
      skipFirstInput: true
    }
  },
  accuracy: null,
  confidence: "cited",
  sources: {
    array: "Chen, Emer, Sze, ISCA 2016; 12 x 14 elements as on the chip of Chen et al., JSSC 2017",
    bits: "Chen et al., JSSC 2017: 16-bit fixed point",
    registerFile: "Chen et al., JSSC 2017: 24 B, 448 B and 48 B of 16-bit words",
    glbBytes: "Chen et al., JSSC 2017: 100 kB for inputs and partial sums",
    "unitPJ.macBits": "Chen et al., JSSC 2017",
    "unitPJ.perBits": "Chen et al., JSSC 2017",
    "unitPJ.multiply": "Horowitz, ISSCC 2014 (45 nm, 0.9 pJ as interpolated by CNNergy), scaled to 65 nm and 1 V by 1.783: Manasi et al., TVLSI 2020",
    "unitPJ.add": "Horowitz, ISSCC 2014 (45 nm, 0.05 pJ), scaled to 65 nm and 1 V by 1.783: Manasi et al., TVLSI 2020",
    "unitPJ.rf": "1 x a multiply-accumulate: Chen, Emer, Sze, ISCA 2016",
    "unitPJ.noc": "2 x a multiply-accumulate: Chen, Emer, Sze, ISCA 2016",
    "unitPJ.glb": "6 x a multiply-accumulate: Chen, Emer, Sze, ISCA 2016",
    "unitPJ.dram": "200 x a multiply-accumulate: Chen, Emer, Sze, ISCA 2016",
    sparsity: "Yang, Chen, Sze, CVPR 2017: zero weights and activations skip their arithmetic, data go to memory compressed; 5-bit runs as in JSSC 2017"
  }
};

// src/core/cost/energy/profiles/eyeriss-v1-65nm-16b.json
var eyeriss_v1_65nm_16b_default = {
  id: "eyeriss-v1-65nm-16b",
  title: "Eyeriss v1, 65 nm, 16 bit",
  description: "The Eyeriss chip: 168 processing elements, row-stationary, 16-bit fixed point. Zero activations gate the arithmetic and are run-length coded in memory; zero weights save nothing.",
  dataflow: "row-stationary",
  array: {
    rows: 12,
    columns: 14
  },
  bits: {
    weights: 16,
    activations: 16,
    psum: 16
  },
  registerFile: {
    ifmap: 12,
    filter: 224,
    psum: 24
  },
  glbBytes: 102400,
  unitPJ: {
    macBits: 16,
    multiply: 1.605,
    add: 0.089,
    perBits: 16,
    rf: 1.694,
    noc: 3.388,
    glb: 10.164,
    dram: 338.8
  },
  control: {
    clockW: 0.1063,
    otherFraction: 0.15,
    macsPerSecond: 231e8
  },
  sparsity: {
    activations: "gate",
    weights: "none",
    runLength: {
      runBits: 5,
      skipFirstInput: true
    }
  },
  accuracy: {
    relative: 0.25,
    of: "convolutions of AlexNet against the measured chip"
  },
  confidence: "validated",
  sources: {
    array: "Chen, Emer, Sze, ISCA 2016; 12 x 14 elements as on the chip of Chen et al., JSSC 2017",
    bits: "Chen et al., JSSC 2017: 16-bit fixed point",
    registerFile: "Chen et al., JSSC 2017: 24 B, 448 B and 48 B of 16-bit words",
    glbBytes: "Chen et al., JSSC 2017: 100 kB for inputs and partial sums",
    "unitPJ.macBits": "Chen et al., JSSC 2017",
    "unitPJ.perBits": "Chen et al., JSSC 2017",
    "unitPJ.multiply": "Horowitz, ISSCC 2014 (45 nm, 0.9 pJ as interpolated by CNNergy), scaled to 65 nm and 1 V by 1.783: Manasi et al., TVLSI 2020",
    "unitPJ.add": "Horowitz, ISSCC 2014 (45 nm, 0.05 pJ), scaled to 65 nm and 1 V by 1.783: Manasi et al., TVLSI 2020",
    "unitPJ.rf": "1 x a multiply-accumulate: Chen, Emer, Sze, ISCA 2016",
    "unitPJ.noc": "2 x a multiply-accumulate: Chen, Emer, Sze, ISCA 2016",
    "unitPJ.glb": "6 x a multiply-accumulate: Chen, Emer, Sze, ISCA 2016",
    "unitPJ.dram": "200 x a multiply-accumulate: Chen, Emer, Sze, ISCA 2016",
    control: "Manasi et al., TVLSI 2020 (CNNergy), fitted to the chip's AlexNet figures",
    sparsity: "Chen et al., JSSC 2017: 5-bit runs, three values in 64 bits",
    accuracy: "Deviation from JSSC 2017 Table V, layer by layer: test/unit/core/cost/energy"
  }
};

// src/core/cost/energy/profiles/generic-45nm-fp32.json
var generic_45nm_fp32_default = {
  id: "generic-45nm-fp32",
  title: "Generic, 45 nm, float32",
  description: "An output-stationary array of 16 x 16 float32 units with 128 KiB of buffer, at the 45 nm figures of Horowitz.",
  dataflow: "output-stationary",
  array: {
    rows: 16,
    columns: 16
  },
  bits: {
    weights: 32,
    activations: 32,
    psum: 32
  },
  glbBytes: 131072,
  unitPJ: {
    macBits: 32,
    multiply: 3.7,
    add: 0.9,
    macAt: {
      "8": 0.3,
      "16": 1.5
    },
    perBits: 32,
    rf: 2,
    noc: 4,
    glb: 20,
    dram: 650
  },
  sparsity: {
    activations: "none",
    weights: "none"
  },
  accuracy: null,
  confidence: "cited",
  sources: {
    array: "Assumed: a common size",
    bits: "float32",
    glbBytes: "Assumed: a common size",
    "unitPJ.macBits": "float32",
    "unitPJ.perBits": "float32",
    "unitPJ.multiply": "Horowitz, ISSCC 2014: float32 multiplication, 45 nm",
    "unitPJ.add": "Horowitz, ISSCC 2014: float32 addition, 45 nm",
    "unitPJ.macAt": "Horowitz, ISSCC 2014: int8 multiplication 0.2 + int32 addition 0.1; float16 1.1 + 0.4",
    "unitPJ.rf": "Assumed: twice a 16-bit access of Eyeriss' ratio",
    "unitPJ.noc": "Assumed: twice a register file, as in Eyeriss",
    "unitPJ.glb": "Horowitz, ISSCC 2014: 10 pJ per 64 bit at 8 KB, grown with the root of the capacity to 128 KB, for 32 bits",
    "unitPJ.dram": "Horowitz, ISSCC 2014: 1300 pJ per 64 bit, for 32 bits"
  }
};

// src/core/cost/energy/profiles/mobile-npu-7nm-int8.json
var mobile_npu_7nm_int8_default = {
  id: "mobile-npu-7nm-int8",
  title: "Mobile NPU, 7 nm, int8",
  description: "A weight-stationary array of 32 x 32 int8 units with 1 MiB of buffer and LPDDR4. Its arithmetic energies are not verified: compare layers, not devices.",
  dataflow: "weight-stationary",
  array: {
    rows: 32,
    columns: 32
  },
  bits: {
    weights: 8,
    activations: 8,
    psum: 32
  },
  glbBytes: 1048576,
  unitPJ: {
    macBits: 8,
    multiply: 0.07,
    add: 0.03,
    perBits: 8,
    rf: 0.1,
    noc: 0.2,
    glb: 1.75,
    dram: 64
  },
  sparsity: {
    activations: "none",
    weights: "none"
  },
  accuracy: null,
  confidence: "unverified",
  sources: {
    array: "Assumed",
    bits: "int8 products, int32 sums",
    glbBytes: "Assumed",
    "unitPJ.macBits": "int8",
    "unitPJ.perBits": "int8",
    "unitPJ.multiply": "Unverified reading of Jouppi et al., ISCA 2021, Table 2: int8 multiplication",
    "unitPJ.add": "Unverified reading of Jouppi et al., ISCA 2021, Table 2: int32 addition",
    "unitPJ.rf": "Assumed",
    "unitPJ.noc": "Assumed: twice a register",
    "unitPJ.glb": "Unverified reading of Jouppi et al., ISCA 2021, Table 2: 14 pJ per 64 bit at 1 MB",
    "unitPJ.dram": "LPDDR4 at 8 pJ per bit: default of Accelergy (Wu, Emer, Sze, ICCAD 2019)"
  }
};

// src/core/cost/energy/profiles/index.ts
var profiles = [eyeriss_v1_65nm_16b_default, eyeriss_sparse_65nm_16b_default, generic_45nm_fp32_default, mobile_npu_7nm_int8_default, datacenter_7nm_bf16_default].map(
  (profile) => parseProfile(profile, profile.id)
);

// test/unit/core/cost/energy/networks.ts
function conv(batch, filters, channels, kernel, output, stride = 1, groups = 1) {
  return {
    batch,
    groups,
    filters,
    channels,
    kernel: [kernel, kernel],
    span: [kernel, kernel],
    stride: [stride, stride],
    output: [output, output]
  };
}
var vggConv = (batch) => [
  conv(batch, 64, 3, 3, 224),
  conv(batch, 64, 64, 3, 224),
  conv(batch, 128, 64, 3, 112),
  conv(batch, 128, 128, 3, 112),
  conv(batch, 256, 128, 3, 56),
  conv(batch, 256, 256, 3, 56),
  conv(batch, 256, 256, 3, 56),
  conv(batch, 512, 256, 3, 28),
  conv(batch, 512, 512, 3, 28),
  conv(batch, 512, 512, 3, 28),
  conv(batch, 512, 512, 3, 14),
  conv(batch, 512, 512, 3, 14),
  conv(batch, 512, 512, 3, 14)
];

// ../../an/t6b.ts
var E = profiles[0];
var base = { ...E, bits: { weights: 8, activations: 8, psum: 16 }, glbBytes: 128 * 1024, unitPJ: { macBits: 8, multiply: 0.178, add: 0.03, perBits: 8, rf: 1.506 / 6, noc: 0, glb: 18.2 / 8, dram: 64 } };
var p = vggConv(1)[4];
for (const glb of [128, 100, 64, 108]) for (const psum of [16, 24]) {
  const prof = { ...base, glbBytes: glb * 1024, registerFile: { ifmap: 12, filter: 224, psum } };
  const a = countAccesses(p, prof);
  const e = price(a, prof);
  const s = (k) => k.inputs + k.weights + k.outputs;
  console.log(glb, psum, JSON.stringify(a), JSON.stringify(e.byLevel), e.compute, s(a.words.dram), s(a.words.glb), s(e.byLevel.dram) / e.total);
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2NvcmUvY29zdC9lbmVyZ3kvcHJvYmxlbS50cyIsICIuLi9zcmMvY29yZS9jb3N0L2VuZXJneS9tYXBwaW5ncy9yb3ctc3RhdGlvbmFyeS50cyIsICIuLi9zcmMvY29yZS9jb3N0L2VuZXJneS9tYXBwaW5ncy9yb3ctc3RhdGlvbmFyeS1zZWFyY2gudHMiLCAiLi4vc3JjL2NvcmUvY29zdC9lbmVyZ3kvbWFwcGluZ3Mvc3lzdG9saWMudHMiLCAiLi4vc3JjL2NvcmUvY29zdC9lbmVyZ3kvdHlwZXMudHMiLCAiLi4vc3JjL2NvcmUvY29zdC9lbmVyZ3kvcHJpY2UudHMiLCAiLi4vc3JjL2NvcmUvY29zdC9lbmVyZ3kvY291bnQudHMiLCAiLi4vc3JjL2NvcmUvZXJyb3JzLnRzIiwgIi4uL3NyYy9jb3JlL2Nvc3QvZW5lcmd5L3BhcnNlLXByb2ZpbGUudHMiLCAiLi4vc3JjL2NvcmUvY29zdC9lbmVyZ3kvcHJvZmlsZXMvZGF0YWNlbnRlci03bm0tYmYxNi5qc29uIiwgIi4uL3NyYy9jb3JlL2Nvc3QvZW5lcmd5L3Byb2ZpbGVzL2V5ZXJpc3Mtc3BhcnNlLTY1bm0tMTZiLmpzb24iLCAiLi4vc3JjL2NvcmUvY29zdC9lbmVyZ3kvcHJvZmlsZXMvZXllcmlzcy12MS02NW5tLTE2Yi5qc29uIiwgIi4uL3NyYy9jb3JlL2Nvc3QvZW5lcmd5L3Byb2ZpbGVzL2dlbmVyaWMtNDVubS1mcDMyLmpzb24iLCAiLi4vc3JjL2NvcmUvY29zdC9lbmVyZ3kvcHJvZmlsZXMvbW9iaWxlLW5wdS03bm0taW50OC5qc29uIiwgIi4uL3NyYy9jb3JlL2Nvc3QvZW5lcmd5L3Byb2ZpbGVzL2luZGV4LnRzIiwgIi4uL3Rlc3QvdW5pdC9jb3JlL2Nvc3QvZW5lcmd5L25ldHdvcmtzLnRzIiwgIi4uLy4uLy4uL2FuL3Q2Yi50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHR5cGUgeyBCeUtpbmQsIENvbnZQcm9ibGVtIH0gZnJvbSAnLi90eXBlcy50cyc7XG5cbi8qKiBSb3dzICgwKSBvciBjb2x1bW5zICgxKSBvZiB0aGUgaW5wdXQgdGhhdCBhcmUgcmVhZCwgcGFkZGluZyBpbmNsdWRlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbnB1dEV4dGVudCh7IG91dHB1dCwgc3RyaWRlLCBzcGFuIH06IENvbnZQcm9ibGVtLCBheGlzOiAwIHwgMSk6IG51bWJlciB7XG4gIHJldHVybiAob3V0cHV0W2F4aXNdIC0gMSkgKiBzdHJpZGVbYXhpc10gKyBzcGFuW2F4aXNdO1xufVxuXG4vKiogTXVsdGlwbHktYWNjdW11bGF0ZXMsIGByZXBlYXRgIGluY2x1ZGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1hY3NPZihwcm9ibGVtOiBDb252UHJvYmxlbSk6IG51bWJlciB7XG4gIGNvbnN0IHsgYmF0Y2gsIGZpbHRlcnMsIGNoYW5uZWxzLCBrZXJuZWwsIG91dHB1dCwgcmVwZWF0ID0gMSB9ID0gcHJvYmxlbTtcbiAgcmV0dXJuIHJlcGVhdCAqIGJhdGNoICogZmlsdGVycyAqIGNoYW5uZWxzICoga2VybmVsWzBdICoga2VybmVsWzFdICogb3V0cHV0WzBdICogb3V0cHV0WzFdO1xufVxuXG4vKiogRWxlbWVudHMgb2YgdGhlIG9wZXJhbmRzIGFuZCB0aGUgcmVzdWx0LCBlYWNoIGNvdW50ZWQgb25jZTogdGhlIGxlYXN0IHRoYXQgbXVzdCBiZSBtb3ZlZC4gUGFkZGluZyBjb3VudHMgYXMgaW5wdXQuICovXG5leHBvcnQgZnVuY3Rpb24gdGVuc29yV29yZHMocHJvYmxlbTogQ29udlByb2JsZW0pOiBCeUtpbmQge1xuICBjb25zdCB7IGJhdGNoLCBncm91cHMsIGZpbHRlcnMsIGNoYW5uZWxzLCBrZXJuZWwsIG91dHB1dCB9ID0gcHJvYmxlbTtcbiAgcmV0dXJuIHtcbiAgICBpbnB1dHM6IGJhdGNoICogZ3JvdXBzICogY2hhbm5lbHMgKiBpbnB1dEV4dGVudChwcm9ibGVtLCAwKSAqIGlucHV0RXh0ZW50KHByb2JsZW0sIDEpLFxuICAgIHdlaWdodHM6IGZpbHRlcnMgKiBjaGFubmVscyAqIGtlcm5lbFswXSAqIGtlcm5lbFsxXSxcbiAgICBvdXRwdXRzOiBiYXRjaCAqIGZpbHRlcnMgKiBvdXRwdXRbMF0gKiBvdXRwdXRbMV0sXG4gIH07XG59XG5cbi8qKiBBIHByb2R1Y3Qgb2YgYFtyb3dzLCBpbm5lcl1gIGJ5IGBbaW5uZXIsIGNvbHVtbnNdYCBmb3IgZWFjaCBzYW1wbGUsIHRoZSByaWdodCBzaWRlIHNoYXJlZCBieSBhbGwuICovXG5leHBvcnQgZnVuY3Rpb24gbWF0cml4UHJvYmxlbShcbiAgYmF0Y2g6IG51bWJlcixcbiAgcm93czogbnVtYmVyLFxuICBpbm5lcjogbnVtYmVyLFxuICBjb2x1bW5zOiBudW1iZXIsXG4gIG1vcmU6IFBhcnRpYWw8Q29udlByb2JsZW0+ID0ge30sXG4pOiBDb252UHJvYmxlbSB7XG4gIHJldHVybiB7XG4gICAgYmF0Y2gsXG4gICAgZ3JvdXBzOiAxLFxuICAgIGZpbHRlcnM6IGNvbHVtbnMsXG4gICAgY2hhbm5lbHM6IGlubmVyLFxuICAgIGtlcm5lbDogWzEsIDFdLFxuICAgIHNwYW46IFsxLCAxXSxcbiAgICBzdHJpZGU6IFsxLCAxXSxcbiAgICBvdXRwdXQ6IFsxLCByb3dzXSxcbiAgICAuLi5tb3JlLFxuICB9O1xufVxuIiwgImltcG9ydCB7IG1hY3NPZiB9IGZyb20gJy4uL3Byb2JsZW0udHMnO1xuaW1wb3J0IHR5cGUgeyBBY2Nlc3NlcywgQ29udlByb2JsZW0gfSBmcm9tICcuLi90eXBlcy50cyc7XG5cbi8qKiBBbiBhcnJheSBvZiBwcm9jZXNzaW5nIGVsZW1lbnRzIGFzIHJvdy1zdGF0aW9uYXJ5IG1hcHBpbmcgc2VlcyBpdC4gQ2FwYWNpdGllcyBpbiB3b3Jkcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUm93U3RhdGlvbmFyeUFycmF5IHtcbiAgcmVhZG9ubHkgcm93czogbnVtYmVyO1xuICByZWFkb25seSBjb2x1bW5zOiBudW1iZXI7XG4gIHJlYWRvbmx5IGlmbWFwV29yZHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgZmlsdGVyV29yZHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgcHN1bVdvcmRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGdsYldvcmRzOiBudW1iZXI7XG4gIC8qKiBXb3JkcyBvZiB0aGUgZ2xvYmFsIGJ1ZmZlciB0aGF0IGEgcGFydGlhbCBzdW0gdGFrZXM6IG1vcmUgdGhhbiBvbmUgd2hlcmUgc3VtcyBhcmUgd2lkZXIgdGhhbiBhY3RpdmF0aW9ucy4gKi9cbiAgcmVhZG9ubHkgd29yZHNQZXJTdW06IG51bWJlcjtcbn1cblxuLyoqXG4gKiBBIHJvdy1zdGF0aW9uYXJ5IG1hcHBpbmcsIGluIHRoZSBsZXR0ZXJzIG9mIENoZW4sIEVtZXIgYW5kIFN6ZSAoSVNDQSAyMDE2KTogYG5gIHBpY3R1cmVzIGFuZCBgbWAgZmlsdGVycyByZXNpZGVudCBpblxuICogdGhlIGdsb2JhbCBidWZmZXIsIGBlYCBvdXRwdXQgcm93cyBhIHNldCBvZiBwcm9jZXNzaW5nIGVsZW1lbnRzLCBgcGAgZmlsdGVycyBhbmQgYHFgIGNoYW5uZWxzIGFuIGVsZW1lbnQsIGByYCBzZXRzXG4gKiBhY3Jvc3MgY2hhbm5lbHMsIGB0YCBzZXRzIGFjcm9zcyBmaWx0ZXJzLlxuICovXG5leHBvcnQgaW50ZXJmYWNlIFJvd1N0YXRpb25hcnlNYXBwaW5nIHtcbiAgcmVhZG9ubHkgbTogbnVtYmVyO1xuICByZWFkb25seSBuOiBudW1iZXI7XG4gIHJlYWRvbmx5IGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgcDogbnVtYmVyO1xuICByZWFkb25seSBxOiBudW1iZXI7XG4gIHJlYWRvbmx5IHI6IG51bWJlcjtcbiAgcmVhZG9ubHkgdDogbnVtYmVyO1xufVxuXG4vKiogV2hhdCBvZiBhIG1hcHBpbmcncyB0cmFmZmljIGRlcGVuZHMgb24gdGhlIG1hcHBpbmcsIGluIHdvcmRzLiAqL1xuaW50ZXJmYWNlIFRyYWZmaWMge1xuICBkcmFtSW5wdXRzOiBudW1iZXI7XG4gIGRyYW1XZWlnaHRzOiBudW1iZXI7XG4gIGdsYklucHV0czogbnVtYmVyO1xuICBnbGJPdXRwdXRzOiBudW1iZXI7XG4gIG5vY091dHB1dHM6IG51bWJlcjtcbiAgLyoqIEhvdyBvZnRlbiB0aGUgYXJyYXkgaXMgZmlsbGVkLiAqL1xuICBwYXNzZXM6IG51bWJlcjtcbn1cblxuLyoqIFNpemVzIG9mIGEgcHJvYmxlbSB0aGF0IGV2ZXJ5IG1hcHBpbmcgb2YgaXQgbmVlZHMuICovXG5mdW5jdGlvbiBzaXplc09mKHsgZ3JvdXBzLCBmaWx0ZXJzLCBjaGFubmVscywga2VybmVsLCAuLi5wcm9ibGVtIH06IENvbnZQcm9ibGVtLCByb3dzOiBudW1iZXIpIHtcbiAgY29uc3QgeyBiYXRjaCwgb3V0cHV0LCBzdHJpZGUsIHNwYW4sIHJlcGVhdCA9IDEgfSA9IHByb2JsZW07XG4gIGNvbnN0IGZvbGRSb3dzID0gTWF0aC5jZWlsKGtlcm5lbFswXSAvIHJvd3MpO1xuICBjb25zdCBpbnB1dHMgPSByZXBlYXQgKiBiYXRjaCAqIGNoYW5uZWxzICogZ3JvdXBzICogKChvdXRwdXRbMV0gLSAxKSAqIHN0cmlkZVsxXSArIHNwYW5bMV0pO1xuICByZXR1cm4ge1xuICAgIGZvbGRSb3dzLFxuICAgIHNldFJvd3M6IE1hdGguY2VpbChrZXJuZWxbMF0gLyBmb2xkUm93cyksXG4gICAgZ3JvdXBGaWx0ZXJzOiBmaWx0ZXJzIC8gZ3JvdXBzLFxuICAgIC8qKiBFbGVtZW50cyBvZiBvbmUgaW5wdXQgcm93IG9mIGV2ZXJ5IGNoYW5uZWwgYW5kIHBpY3R1cmUuICovXG4gICAgaW5wdXRSb3c6IGlucHV0cyxcbiAgICBpbnB1dFJvd3M6IChvdXRwdXRbMF0gLSAxKSAqIHN0cmlkZVswXSArIHNwYW5bMF0sXG4gICAgd2VpZ2h0czogcmVwZWF0ICogZmlsdGVycyAqIGNoYW5uZWxzICoga2VybmVsWzBdICoga2VybmVsWzFdLFxuICAgIHJlc3VsdHM6IHJlcGVhdCAqIGJhdGNoICogZmlsdGVycyAqIG91dHB1dFswXSAqIG91dHB1dFsxXSxcbiAgfTtcbn1cblxudHlwZSBTaXplcyA9IFJldHVyblR5cGU8dHlwZW9mIHNpemVzT2Y+O1xuXG5mdW5jdGlvbiB0cmFmZmljT2YoXG4gIHsgYmF0Y2gsIGNoYW5uZWxzLCBzdHJpZGUsIHNwYW4sIG91dHB1dCB9OiBDb252UHJvYmxlbSxcbiAgeyBtLCBuLCBlLCBwLCBxLCByLCB0IH06IFJvd1N0YXRpb25hcnlNYXBwaW5nLFxuICBzaXplczogU2l6ZXMsXG4pOiBUcmFmZmljIHtcbiAgY29uc3QgYnlSb3dzID0gTWF0aC5jZWlsKG91dHB1dFswXSAvIGUpO1xuICBjb25zdCBieVBpY3R1cmUgPSBNYXRoLmNlaWwoYmF0Y2ggLyBuKTtcbiAgY29uc3QgYnlDaGFubmVsID0gTWF0aC5jZWlsKGNoYW5uZWxzIC8gKHEgKiByKSkgKiBzaXplcy5mb2xkUm93cztcbiAgY29uc3QgYnlGaWx0ZXIgPSBNYXRoLmNlaWwoc2l6ZXMuZ3JvdXBGaWx0ZXJzIC8gbSk7XG4gIGNvbnN0IHdpdGhpbiA9IE1hdGguY2VpbChtIC8gKHAgKiB0KSk7XG4gIGNvbnN0IHJvd3NSZWFkID0gYnlSb3dzICogKChlIC0gMSkgKiBzdHJpZGVbMF0gKyBzcGFuWzBdKTtcbiAgcmV0dXJuIHtcbiAgICBkcmFtSW5wdXRzOiBzaXplcy5pbnB1dFJvdyAqIHNpemVzLmlucHV0Um93cyAqIGJ5RmlsdGVyLFxuICAgIGRyYW1XZWlnaHRzOiBzaXplcy53ZWlnaHRzICogYnlQaWN0dXJlICogYnlSb3dzLFxuICAgIGdsYklucHV0czogc2l6ZXMuaW5wdXRSb3cgKiByb3dzUmVhZCAqIGJ5RmlsdGVyICogd2l0aGluICogc2l6ZXMuZm9sZFJvd3MsXG4gICAgZ2xiT3V0cHV0czogMiAqIHNpemVzLnJlc3VsdHMgKiBieUNoYW5uZWwsXG4gICAgbm9jT3V0cHV0czogc2l6ZXMucmVzdWx0cyAqIGJ5Q2hhbm5lbCAqIChzaXplcy5zZXRSb3dzICogciAtIDEpLFxuICAgIHBhc3NlczogYnlSb3dzICogYnlQaWN0dXJlICogYnlDaGFubmVsICogYnlGaWx0ZXIgKiB3aXRoaW4sXG4gIH07XG59XG5cbi8qKlxuICogQWNjZXNzIGNvdW50cyBvZiBhIHJvdy1zdGF0aW9uYXJ5IG1hcHBpbmcgaW4gY2xvc2VkIGZvcm0uIFRoZXkgZ2l2ZSB0aGUgcHVibGlzaGVkIGNvdW50cyBvZiB0aGUgRXllcmlzcyBjaGlwIChDaGVuLFxuICogS3Jpc2huYSwgRW1lciwgU3plLCBKU1NDIDIwMTcsIFRhYmxlIFYpLiBUaGUgY29udmVudGlvbiBpcyB0aGUgY2hpcCdzOiBwYXJ0aWFsIHN1bXMgYXJlIHJlYWQgYW5kIHdyaXR0ZW4gaW4gdGhlXG4gKiBnbG9iYWwgYnVmZmVyIG9uY2UgYSBwYXNzIG92ZXIgY2hhbm5lbHMsIHRoZSBsYXN0IHJlYWQgYmVpbmcgdGhlIGRyYWluIHRvIG1lbW9yeTsgZmlsdGVycyBzdHJlYW0gcGFzdCB0aGUgYnVmZmVyXG4gKiAoY2hhcmdlZCBhcyBvbmUgYnVmZmVyIGFjY2VzcyBhIHdvcmQsIGFzIENOTmVyZ3kgZG9lcyk7IGhhbG8gcm93cyBhcmUgbm90IGZldGNoZWQgdHdpY2UuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByb3dTdGF0aW9uYXJ5KFxuICBwcm9ibGVtOiBDb252UHJvYmxlbSxcbiAgbWFwcGluZzogUm93U3RhdGlvbmFyeU1hcHBpbmcsXG4gIHsgcm93cyB9OiBSb3dTdGF0aW9uYXJ5QXJyYXksXG4pOiBBY2Nlc3NlcyB7XG4gIGNvbnN0IHsgZ3JvdXBzLCBrZXJuZWwsIG91dHB1dCwgcmVwZWF0ID0gMSB9ID0gcHJvYmxlbTtcbiAgY29uc3Qgc2l6ZXMgPSBzaXplc09mKHByb2JsZW0sIHJvd3MpO1xuICBjb25zdCB0cmFmZmljID0gdHJhZmZpY09mKHByb2JsZW0sIG1hcHBpbmcsIHNpemVzKTtcbiAgY29uc3QgbWFjcyA9IG1hY3NPZihwcm9ibGVtKTtcbiAgcmV0dXJuIHtcbiAgICBtYWNzLFxuICAgIHdvcmRzOiB7XG4gICAgICBkcmFtOiB7IGlucHV0czogdHJhZmZpYy5kcmFtSW5wdXRzLCB3ZWlnaHRzOiB0cmFmZmljLmRyYW1XZWlnaHRzLCBvdXRwdXRzOiBzaXplcy5yZXN1bHRzIH0sXG4gICAgICBnbGI6IHsgaW5wdXRzOiB0cmFmZmljLmdsYklucHV0cywgd2VpZ2h0czogdHJhZmZpYy5kcmFtV2VpZ2h0cywgb3V0cHV0czogdHJhZmZpYy5nbGJPdXRwdXRzIH0sXG4gICAgICBub2M6IHsgaW5wdXRzOiAwLCB3ZWlnaHRzOiAwLCBvdXRwdXRzOiB0cmFmZmljLm5vY091dHB1dHMgfSxcbiAgICAgIHJmOiB7IGlucHV0czogbWFjcywgd2VpZ2h0czogbWFjcywgb3V0cHV0czogMiAqIG1hY3MgfSxcbiAgICB9LFxuICAgIGN5Y2xlczogcmVwZWF0ICogZ3JvdXBzICogdHJhZmZpYy5wYXNzZXMgKiBtYXBwaW5nLm4gKiBtYXBwaW5nLnAgKiBtYXBwaW5nLnEgKiBrZXJuZWxbMV0gKiBvdXRwdXRbMV0sXG4gICAgbWFwcGluZzogeyAuLi5tYXBwaW5nIH0sXG4gIH07XG59XG5cbi8qKiBQcmljZXMgb2YgYSB3b3JkLCBmb3IgY2hvb3NpbmcgYSBtYXBwaW5nLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXb3JkUHJpY2VzIHtcbiAgcmVhZG9ubHkgZHJhbUlucHV0czogbnVtYmVyO1xuICByZWFkb25seSBkcmFtV2VpZ2h0czogbnVtYmVyO1xuICByZWFkb25seSBnbGI6IG51bWJlcjtcbiAgcmVhZG9ubHkgZ2xiUHN1bTogbnVtYmVyO1xuICByZWFkb25seSBub2NQc3VtOiBudW1iZXI7XG59XG5cbi8qKiBUaGUgbWFwcGluZyBhbW9uZyBgbWFwcGluZ3NgIHdob3NlIHRyYWZmaWMgY29zdHMgbGVhc3QsIHRoZSBmaXJzdCBvZiBlcXVhbCBvbmVzOyB1bmRlZmluZWQgd2hlbiB0aGVyZSBpcyBub25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWFwZXN0KFxuICBwcm9ibGVtOiBDb252UHJvYmxlbSxcbiAgbWFwcGluZ3M6IEl0ZXJhYmxlPFJvd1N0YXRpb25hcnlNYXBwaW5nPixcbiAgeyByb3dzIH06IFJvd1N0YXRpb25hcnlBcnJheSxcbiAgcHJpY2VzOiBXb3JkUHJpY2VzLFxuKTogUm93U3RhdGlvbmFyeU1hcHBpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCBzaXplcyA9IHNpemVzT2YocHJvYmxlbSwgcm93cyk7XG4gIGxldCBiZXN0OiBSb3dTdGF0aW9uYXJ5TWFwcGluZyB8IHVuZGVmaW5lZDtcbiAgbGV0IGxlYXN0ID0gSW5maW5pdHk7XG4gIGZvciAoY29uc3QgbWFwcGluZyBvZiBtYXBwaW5ncykge1xuICAgIGNvbnN0IHRyYWZmaWMgPSB0cmFmZmljT2YocHJvYmxlbSwgbWFwcGluZywgc2l6ZXMpO1xuICAgIGNvbnN0IGNvc3QgPVxuICAgICAgdHJhZmZpYy5kcmFtSW5wdXRzICogcHJpY2VzLmRyYW1JbnB1dHMgK1xuICAgICAgdHJhZmZpYy5kcmFtV2VpZ2h0cyAqIChwcmljZXMuZHJhbVdlaWdodHMgKyBwcmljZXMuZ2xiKSArXG4gICAgICB0cmFmZmljLmdsYklucHV0cyAqIHByaWNlcy5nbGIgK1xuICAgICAgdHJhZmZpYy5nbGJPdXRwdXRzICogcHJpY2VzLmdsYlBzdW0gK1xuICAgICAgdHJhZmZpYy5ub2NPdXRwdXRzICogcHJpY2VzLm5vY1BzdW07XG4gICAgaWYgKGNvc3QgPCBsZWFzdCkgW2Jlc3QsIGxlYXN0XSA9IFttYXBwaW5nLCBjb3N0XTtcbiAgfVxuICByZXR1cm4gYmVzdDtcbn1cblxuLyoqIFNldHMgb2YgYHNldFJvd3NgIFx1MDBENyBgZWAgZWxlbWVudHMgdGhhdCBmaXQgb24gdGhlIGFycmF5LiBTZXRzIHdpZGVyIHRoYW4gdGhlIGFycmF5IGFyZSBjdXQgaW50byBzdHJpcHMuICovXG5leHBvcnQgZnVuY3Rpb24gc2V0c09uQXJyYXkoc2V0Um93czogbnVtYmVyLCBlOiBudW1iZXIsIHsgcm93cywgY29sdW1ucyB9OiBSb3dTdGF0aW9uYXJ5QXJyYXkpOiBudW1iZXIge1xuICBjb25zdCBkb3duID0gTWF0aC5mbG9vcihyb3dzIC8gc2V0Um93cyk7XG4gIHJldHVybiBlIDw9IGNvbHVtbnMgPyBkb3duICogTWF0aC5mbG9vcihjb2x1bW5zIC8gZSkgOiBNYXRoLmZsb29yKGRvd24gLyBNYXRoLmNlaWwoZSAvIGNvbHVtbnMpKTtcbn1cbiIsICJpbXBvcnQgeyBpbnB1dEV4dGVudCB9IGZyb20gJy4uL3Byb2JsZW0udHMnO1xuaW1wb3J0IHR5cGUgeyBBY2Nlc3NlcywgQ29udlByb2JsZW0gfSBmcm9tICcuLi90eXBlcy50cyc7XG5pbXBvcnQge1xuICBjaGVhcGVzdCxcbiAgcm93U3RhdGlvbmFyeSxcbiAgc2V0c09uQXJyYXksXG4gIHR5cGUgUm93U3RhdGlvbmFyeUFycmF5LFxuICB0eXBlIFJvd1N0YXRpb25hcnlNYXBwaW5nLFxuICB0eXBlIFdvcmRQcmljZXMsXG59IGZyb20gJy4vcm93LXN0YXRpb25hcnkudHMnO1xuXG5jb25zdCBGSUxURVJTID0gWzEsIDIsIDQsIDgsIDEyLCAxNiwgMTgsIDI0XTtcbmNvbnN0IFNFVFMgPSBbMSwgMiwgMywgNCwgNiwgMTJdO1xuY29uc3QgUkVTSURFTlQgPSBbMSwgMiwgNCwgOCwgMTYsIEluZmluaXR5XTtcblxuLyoqXG4gKiBUaGUgcm93LXN0YXRpb25hcnkgbWFwcGluZyB3aG9zZSB0cmFmZmljIGNvc3RzIGxlYXN0IGFtb25nIGEgZmV3IHRob3VzYW5kIHRoYXQgZml0IHRoZSBhcnJheS4gQSBwcm9ibGVtIHdob3NlIHJvd3MgYXJlXG4gKiB0b28gd2lkZSBmb3IgdGhlIGdsb2JhbCBidWZmZXIgaXMgY3V0IGludG8gY29sdW1uIHN0cmlwcywgb25lIHRvbyB3aWRlIGZvciBhIHJlZ2lzdGVyIGZpbGUgaW50byBuYXJyb3dlciBrZXJuZWxzLlxuICovXG5leHBvcnQgZnVuY3Rpb24gc2VhcmNoUm93U3RhdGlvbmFyeShcbiAgZ2l2ZW46IENvbnZQcm9ibGVtLFxuICBhcnJheTogUm93U3RhdGlvbmFyeUFycmF5LFxuICBwcmljZXM6IFdvcmRQcmljZXMsXG4pOiBBY2Nlc3NlcyB7XG4gIGNvbnN0IHByb2JsZW0gPSBmaXR0aW5nKGdpdmVuLCBhcnJheSk7XG4gIGNvbnN0IG1hcHBpbmcgPSBjaGVhcGVzdChwcm9ibGVtLCBsZWdhbE1hcHBpbmdzKHByb2JsZW0sIGFycmF5KSwgYXJyYXksIHByaWNlcyk7XG4gIHJldHVybiByb3dTdGF0aW9uYXJ5KHByb2JsZW0sIG1hcHBpbmcgPz8geyBtOiAxLCBuOiAxLCBlOiAxLCBwOiAxLCBxOiAxLCByOiAxLCB0OiAxIH0sIGFycmF5KTtcbn1cblxuLyoqIEV2ZXJ5IG1hcHBpbmcgb2YgdGhlIGNvYXJzZSBncmlkIHRoYXQgZml0cyByZWdpc3RlciBmaWxlcywgYXJyYXkgYW5kIGdsb2JhbCBidWZmZXIuICovXG5leHBvcnQgZnVuY3Rpb24qIGxlZ2FsTWFwcGluZ3MoXG4gIHByb2JsZW06IENvbnZQcm9ibGVtLFxuICBhcnJheTogUm93U3RhdGlvbmFyeUFycmF5LFxuKTogR2VuZXJhdG9yPFJvd1N0YXRpb25hcnlNYXBwaW5nPiB7XG4gIGZvciAoY29uc3QgeyBlLCByLCB0IH0gb2YgYXJyYW5nZW1lbnRzKHByb2JsZW0sIGFycmF5KSkge1xuICAgIGZvciAoY29uc3QgeyBwLCBxIH0gb2YgZmlsbGluZ3MocHJvYmxlbSwgYXJyYXksIHIpKSB5aWVsZCogcmVzaWRlbmNpZXMocHJvYmxlbSwgYXJyYXksIHsgZSwgcCwgcSwgciwgdCB9KTtcbiAgfVxufVxuXG4vKiogT3V0cHV0IHJvd3Mgb2YgYSBzZXQsIGFuZCBzZXRzIGFjcm9zcyBjaGFubmVscyBhbmQgZmlsdGVycywgdGhhdCB0aGUgYXJyYXkgaGFzIHJvb20gZm9yLiAqL1xuZnVuY3Rpb24qIGFycmFuZ2VtZW50cyh7IGtlcm5lbCwgb3V0cHV0IH06IENvbnZQcm9ibGVtLCBhcnJheTogUm93U3RhdGlvbmFyeUFycmF5KSB7XG4gIGNvbnN0IHNldFJvd3MgPSBNYXRoLmNlaWwoa2VybmVsWzBdIC8gTWF0aC5jZWlsKGtlcm5lbFswXSAvIGFycmF5LnJvd3MpKTtcbiAgZm9yIChjb25zdCBlIG9mIHBhcnRzKG91dHB1dFswXSkpIHtcbiAgICBjb25zdCBzZXRzID0gc2V0c09uQXJyYXkoc2V0Um93cywgZSwgYXJyYXkpO1xuICAgIGZvciAoY29uc3QgciBvZiBTRVRTKSB7XG4gICAgICBmb3IgKGNvbnN0IHQgb2YgU0VUUykgaWYgKHIgKiB0IDw9IHNldHMpIHlpZWxkIHsgZSwgciwgdCB9O1xuICAgIH1cbiAgfVxufVxuXG4vKiogRmlsdGVycyBhbmQgY2hhbm5lbHMgb2Ygb25lIGVsZW1lbnQgdGhhdCBpdHMgcmVnaXN0ZXIgZmlsZXMgaG9sZC4gKi9cbmZ1bmN0aW9uKiBmaWxsaW5ncyh7IGZpbHRlcnMsIGdyb3VwcywgY2hhbm5lbHMsIGtlcm5lbCB9OiBDb252UHJvYmxlbSwgYXJyYXk6IFJvd1N0YXRpb25hcnlBcnJheSwgcjogbnVtYmVyKSB7XG4gIGNvbnN0IG1heENoYW5uZWxzID0gTWF0aC5tYXgoMSwgTWF0aC5mbG9vcihhcnJheS5pZm1hcFdvcmRzIC8ga2VybmVsWzFdKSk7XG4gIGNvbnN0IG1heEZpbHRlcnMgPSBNYXRoLm1pbihmaWx0ZXJzIC8gZ3JvdXBzLCBhcnJheS5wc3VtV29yZHMpO1xuICBmb3IgKGxldCBxID0gMTsgcSA8PSBNYXRoLm1pbihjaGFubmVscywgbWF4Q2hhbm5lbHMpICYmIChyID09PSAxIHx8IHEgKiByIDw9IGNoYW5uZWxzKTsgcSsrKSB7XG4gICAgZm9yIChjb25zdCBwIG9mIEZJTFRFUlMpIHtcbiAgICAgIGlmIChwIDw9IG1heEZpbHRlcnMgJiYgcCAqIHEgKiBrZXJuZWxbMV0gPD0gYXJyYXkuZmlsdGVyV29yZHMpIHlpZWxkIHsgcCwgcSB9O1xuICAgIH1cbiAgfVxufVxuXG4vKiogUGljdHVyZXMgYW5kIGZpbHRlcnMgdGhhdCB0aGUgZ2xvYmFsIGJ1ZmZlciBob2xkcy4gKi9cbmZ1bmN0aW9uKiByZXNpZGVuY2llcyhcbiAgcHJvYmxlbTogQ29udlByb2JsZW0sXG4gIHsgZ2xiV29yZHMsIHdvcmRzUGVyU3VtIH06IFJvd1N0YXRpb25hcnlBcnJheSxcbiAgc2V0OiBPbWl0PFJvd1N0YXRpb25hcnlNYXBwaW5nLCAnbScgfCAnbic+LFxuKTogR2VuZXJhdG9yPFJvd1N0YXRpb25hcnlNYXBwaW5nPiB7XG4gIGNvbnN0IHsgYmF0Y2gsIGdyb3VwcywgZmlsdGVycywgc3RyaWRlLCBzcGFuLCBvdXRwdXQgfSA9IHByb2JsZW07XG4gIGNvbnN0IGlucHV0Um93cyA9IChzZXQuZSAtIDEpICogc3RyaWRlWzBdICsgc3BhblswXTtcbiAgY29uc3QgZWFjaElucHV0ID0gc2V0LnEgKiBzZXQuciAqIGlucHV0Um93cyAqIGlucHV0RXh0ZW50KHByb2JsZW0sIDEpO1xuICBmb3IgKGNvbnN0IG4gb2YgZGl2aXNvcnMoYmF0Y2gpKSB7XG4gICAgaWYgKG4gKiBlYWNoSW5wdXQgPiBnbGJXb3JkcykgYnJlYWs7XG4gICAgZm9yIChjb25zdCBtIG9mIHJlc2lkZW50cyhzZXQucCAqIHNldC50LCBmaWx0ZXJzIC8gZ3JvdXBzKSkge1xuICAgICAgaWYgKG4gKiAoZWFjaElucHV0ICsgbSAqIHNldC5lICogb3V0cHV0WzFdICogd29yZHNQZXJTdW0pID4gZ2xiV29yZHMpIGJyZWFrO1xuICAgICAgeWllbGQgeyBtLCBuLCAuLi5zZXQgfTtcbiAgICB9XG4gIH1cbn1cblxuLyoqIFx1MjMwOHNpemUgLyBrXHUyMzA5IGZvciBldmVyeSBrLCBlYWNoIG9uY2UsIHRoZSBsYXJnZXN0IGZpcnN0LiAqL1xuZnVuY3Rpb24gcGFydHMoc2l6ZTogbnVtYmVyKTogbnVtYmVyW10ge1xuICBjb25zdCBmb3VuZCA9IG5ldyBTZXQ8bnVtYmVyPigpO1xuICBmb3IgKGxldCBrID0gMTsgayA8PSBzaXplOykge1xuICAgIGNvbnN0IHBhcnQgPSBNYXRoLmNlaWwoc2l6ZSAvIGspO1xuICAgIGZvdW5kLmFkZChwYXJ0KTtcbiAgICAvLyBUaGUgZmlyc3QgayB0aGF0IGdpdmVzIGEgc21hbGxlciBwYXJ0LlxuICAgIGsgPSBwYXJ0ID09PSAxID8gc2l6ZSArIDEgOiBNYXRoLmNlaWwoc2l6ZSAvIChwYXJ0IC0gMSkpO1xuICB9XG4gIHJldHVybiBbLi4uZm91bmRdO1xufVxuXG5mdW5jdGlvbiBkaXZpc29ycyhzaXplOiBudW1iZXIpOiBudW1iZXJbXSB7XG4gIHJldHVybiBBcnJheS5mcm9tKHsgbGVuZ3RoOiBzaXplIH0sIChfLCBpKSA9PiBpICsgMSkuZmlsdGVyKG4gPT4gc2l6ZSAlIG4gPT09IDApO1xufVxuXG4vKiogRmlsdGVycyByZXNpZGVudCBpbiB0aGUgYnVmZmVyOiBtdWx0aXBsZXMgb2Ygd2hhdCBhIHBhc3MgY29tcHV0ZXMsIG5vIG1vcmUgdGhhbiB0aGVyZSBhcmUuICovXG5mdW5jdGlvbiByZXNpZGVudHMocGFzczogbnVtYmVyLCBmaWx0ZXJzOiBudW1iZXIpOiBJdGVyYWJsZTxudW1iZXI+IHtcbiAgcmV0dXJuIG5ldyBTZXQoUkVTSURFTlQubWFwKHRpbWVzID0+IE1hdGgubWluKGZpbHRlcnMsIHBhc3MgKiB0aW1lcykpKTtcbn1cblxuLyoqIFRoZSBwcm9ibGVtIGluIHBpZWNlcyB0aGF0IGZpdCBhdCBsZWFzdCBvbmUgbWFwcGluZzogc3RyaXBzIG9mIGNvbHVtbnMgY291bnQgYXMgcGljdHVyZXMsIHBpZWNlcyBvZiBrZXJuZWxzIGFzIGNoYW5uZWxzLiAqL1xuZnVuY3Rpb24gZml0dGluZyhwcm9ibGVtOiBDb252UHJvYmxlbSwgYXJyYXk6IFJvd1N0YXRpb25hcnlBcnJheSk6IENvbnZQcm9ibGVtIHtcbiAgY29uc3QgeyBrZXJuZWwsIHNwYW4sIHN0cmlkZSwgb3V0cHV0IH0gPSBwcm9ibGVtO1xuICBsZXQgZml0dGVkID0gcHJvYmxlbTtcbiAgaWYgKGtlcm5lbFsxXSA+IGFycmF5LmlmbWFwV29yZHMpIHtcbiAgICBjb25zdCBwaWVjZXMgPSBNYXRoLmNlaWwoa2VybmVsWzFdIC8gYXJyYXkuaWZtYXBXb3Jkcyk7XG4gICAgY29uc3Qgd2lkdGggPSBNYXRoLmNlaWwoa2VybmVsWzFdIC8gcGllY2VzKTtcbiAgICBmaXR0ZWQgPSB7IC4uLmZpdHRlZCwgY2hhbm5lbHM6IHByb2JsZW0uY2hhbm5lbHMgKiBwaWVjZXMsIGtlcm5lbDogW2tlcm5lbFswXSwgd2lkdGhdIH07XG4gIH1cbiAgY29uc3QgeyBnbGJXb3Jkcywgd29yZHNQZXJTdW0gfSA9IGFycmF5O1xuICBjb25zdCBzdHJpcCA9IE1hdGguZmxvb3IoKGdsYldvcmRzIC8gMiAtIHNwYW5bMF0gKiBzcGFuWzFdKSAvIChzcGFuWzBdICogc3RyaWRlWzFdICsgd29yZHNQZXJTdW0pKTtcbiAgaWYgKG91dHB1dFsxXSA+IE1hdGgubWF4KDEsIHN0cmlwKSkge1xuICAgIGNvbnN0IHN0cmlwcyA9IE1hdGguY2VpbChvdXRwdXRbMV0gLyBNYXRoLm1heCgxLCBzdHJpcCkpO1xuICAgIGNvbnN0IHdpZHRoID0gTWF0aC5jZWlsKG91dHB1dFsxXSAvIHN0cmlwcyk7XG4gICAgZml0dGVkID0geyAuLi5maXR0ZWQsIGJhdGNoOiBwcm9ibGVtLmJhdGNoICogc3RyaXBzLCBvdXRwdXQ6IFtvdXRwdXRbMF0sIHdpZHRoXSB9O1xuICB9XG4gIHJldHVybiBmaXR0ZWQ7XG59XG4iLCAiaW1wb3J0IHsgbWFjc09mLCB0ZW5zb3JXb3JkcyB9IGZyb20gJy4uL3Byb2JsZW0udHMnO1xuaW1wb3J0IHR5cGUgeyBBY2Nlc3NlcywgQ29udlByb2JsZW0gfSBmcm9tICcuLi90eXBlcy50cyc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU3lzdG9saWNBcnJheSB7XG4gIHJlYWRvbmx5IHJvd3M6IG51bWJlcjtcbiAgcmVhZG9ubHkgY29sdW1uczogbnVtYmVyO1xuICByZWFkb25seSBnbGJXb3JkczogbnVtYmVyO1xuICAvKiogV29yZHMgb2YgdGhlIGJ1ZmZlciB0aGF0IGEgcGFydGlhbCBzdW0gdGFrZXMuICovXG4gIHJlYWRvbmx5IHdvcmRzUGVyU3VtOiBudW1iZXI7XG59XG5cbi8qKiBIb3cgb2Z0ZW4gZWFjaCBzaWRlIG9mIHRoZSBhcnJheSBpcyBmaWxsZWQgdG8gY292ZXIgdGhlIHByb2JsZW07IGJ5IGRlZmF1bHQgd2l0aCByb3dzIGFuZCBjb2x1bW5zIHBhY2tlZCBmdWxsLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGb2xkcyB7XG4gIC8qKiBPZiB0aGUgcm93czogXHUyMzA4Q1x1MDBCN1JcdTAwQjdTIC8gcm93c1x1MjMwOSB3aGVuIHdlaWdodHMgc3RheSwgXHUyMzA4Tlx1MDBCN0VcdTAwQjdGIC8gcm93c1x1MjMwOSB3aGVuIG91dHB1dHMgc3RheS4gKi9cbiAgcmVhZG9ubHkgcm93czogbnVtYmVyO1xuICAvKiogT2YgdGhlIGNvbHVtbnM6IFx1MjMwOGZpbHRlcnMgb2YgYSBncm91cCAvIGNvbHVtbnNcdTIzMDkuICovXG4gIHJlYWRvbmx5IGNvbHVtbnM6IG51bWJlcjtcbn1cblxuLyoqXG4gKiBXZWlnaHRzIHN0YXkgaW4gdGhlIGFycmF5LCBDXHUwMEI3Ulx1MDBCN1Mgb24gaXRzIHJvd3MgYW5kIGZpbHRlcnMgb24gaXRzIGNvbHVtbnMgKGFzIGluIHRoZSBUUFU7IGRlZmluaXRpb25zIG9mIFNDQUxFLVNpbSkuXG4gKiBJbnB1dHMgYXJlIHN0cmVhbWVkIGZyb20gdGhlIGJ1ZmZlciBvbmNlIGZvciBlYWNoIHNldCBvZiBmaWx0ZXJzLCB3aXRob3V0IHRoZSByZXVzZSBvZiBvdmVybGFwcGluZyB3aW5kb3dzOyBwYXJ0aWFsXG4gKiBzdW1zIGdvIGJhY2sgYW5kIGZvcnRoIG9uY2UgZm9yIGVhY2ggZnVydGhlciBzZXQgb2Ygcm93cy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdlaWdodFN0YXRpb25hcnkoXG4gIHByb2JsZW06IENvbnZQcm9ibGVtLFxuICBhcnJheTogU3lzdG9saWNBcnJheSxcbiAgZm9sZHM6IEZvbGRzID0gd2VpZ2h0Rm9sZHMocHJvYmxlbSwgYXJyYXkpLFxuKTogQWNjZXNzZXMge1xuICBjb25zdCB7IGdyb3VwcywgcmVwZWF0ID0gMSB9ID0gcHJvYmxlbTtcbiAgY29uc3QgeyBtYWNzLCB3b3JkcywgZGVwdGgsIHBvc2l0aW9ucyB9ID0gc2l6ZXMocHJvYmxlbSk7XG4gIGNvbnN0IGlucHV0VGlsZSA9IHdvcmRzLmlucHV0cyAvIGdyb3VwcztcbiAgY29uc3Qgc3BpbGxlZCA9IGFycmF5LmNvbHVtbnMgKiBwb3NpdGlvbnMgKiBhcnJheS53b3Jkc1BlclN1bSA+IGFycmF5LmdsYldvcmRzO1xuICBjb25zdCBzdW1zID0gd29yZHMub3V0cHV0cyAqICgyICogZm9sZHMucm93cyAtIDEpO1xuICBjb25zdCBkcmFtID0ge1xuICAgIGlucHV0czogd29yZHMuaW5wdXRzICogKGlucHV0VGlsZSA8PSBhcnJheS5nbGJXb3JkcyA/IDEgOiBmb2xkcy5jb2x1bW5zKSxcbiAgICB3ZWlnaHRzOiB3b3Jkcy53ZWlnaHRzLFxuICAgIG91dHB1dHM6IHNwaWxsZWQgPyBzdW1zIDogd29yZHMub3V0cHV0cyxcbiAgfTtcbiAgcmV0dXJuIHNjYWxlZChyZXBlYXQsIHtcbiAgICBtYWNzLFxuICAgIHdvcmRzOiB7XG4gICAgICBkcmFtLFxuICAgICAgLy8gUmVhZHMsIGFuZCB0aGUgd3JpdGVzIHRoYXQgZmlsbCB0aGUgYnVmZmVyIGZyb20gbWVtb3J5LlxuICAgICAgZ2xiOiB7XG4gICAgICAgIGlucHV0czogcG9zaXRpb25zICogZGVwdGggKiBmb2xkcy5jb2x1bW5zICogZ3JvdXBzICsgZHJhbS5pbnB1dHMsXG4gICAgICAgIHdlaWdodHM6IHdvcmRzLndlaWdodHMgKyBkcmFtLndlaWdodHMsXG4gICAgICAgIG91dHB1dHM6IHN1bXMsXG4gICAgICB9LFxuICAgICAgbm9jOiB7IGlucHV0czogbWFjcywgd2VpZ2h0czogMCwgb3V0cHV0czogbWFjcyB9LFxuICAgICAgcmY6IHsgaW5wdXRzOiAwLCB3ZWlnaHRzOiBtYWNzICsgd29yZHMud2VpZ2h0cywgb3V0cHV0czogMCB9LFxuICAgIH0sXG4gICAgY3ljbGVzOiBncm91cHMgKiBmb2xkcy5yb3dzICogZm9sZHMuY29sdW1ucyAqICgyICogYXJyYXkucm93cyArIGFycmF5LmNvbHVtbnMgKyBwb3NpdGlvbnMgLSAyKSxcbiAgICBtYXBwaW5nOiB7IHJvd0ZvbGRzOiBmb2xkcy5yb3dzLCBjb2x1bW5Gb2xkczogZm9sZHMuY29sdW1ucyB9LFxuICB9KTtcbn1cblxuLyoqIFBhcnRpYWwgc3VtcyBzdGF5IGluIHRoZSBhcnJheSwgb3V0cHV0IHBvc2l0aW9ucyBvbiBpdHMgcm93cyBhbmQgZmlsdGVycyBvbiBpdHMgY29sdW1ucy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvdXRwdXRTdGF0aW9uYXJ5KFxuICBwcm9ibGVtOiBDb252UHJvYmxlbSxcbiAgYXJyYXk6IFN5c3RvbGljQXJyYXksXG4gIGZvbGRzOiBGb2xkcyA9IG91dHB1dEZvbGRzKHByb2JsZW0sIGFycmF5KSxcbik6IEFjY2Vzc2VzIHtcbiAgY29uc3QgeyBncm91cHMsIHJlcGVhdCA9IDEgfSA9IHByb2JsZW07XG4gIGNvbnN0IHsgbWFjcywgd29yZHMsIGRlcHRoLCBwb3NpdGlvbnMgfSA9IHNpemVzKHByb2JsZW0pO1xuICBjb25zdCBkcmFtID0ge1xuICAgIGlucHV0czogd29yZHMuaW5wdXRzICogKHdvcmRzLmlucHV0cyAvIGdyb3VwcyA8PSBhcnJheS5nbGJXb3JkcyA/IDEgOiBmb2xkcy5jb2x1bW5zKSxcbiAgICB3ZWlnaHRzOiB3b3Jkcy53ZWlnaHRzICogKGFycmF5LmNvbHVtbnMgKiBkZXB0aCA8PSBhcnJheS5nbGJXb3JkcyA/IDEgOiBmb2xkcy5yb3dzKSxcbiAgICBvdXRwdXRzOiB3b3Jkcy5vdXRwdXRzLFxuICB9O1xuICByZXR1cm4gc2NhbGVkKHJlcGVhdCwge1xuICAgIG1hY3MsXG4gICAgd29yZHM6IHtcbiAgICAgIGRyYW0sXG4gICAgICBnbGI6IHtcbiAgICAgICAgaW5wdXRzOiBwb3NpdGlvbnMgKiBkZXB0aCAqIGZvbGRzLmNvbHVtbnMgKiBncm91cHMgKyBkcmFtLmlucHV0cyxcbiAgICAgICAgd2VpZ2h0czogd29yZHMud2VpZ2h0cyAqIGZvbGRzLnJvd3MgKyBkcmFtLndlaWdodHMsXG4gICAgICAgIG91dHB1dHM6IHdvcmRzLm91dHB1dHMsXG4gICAgICB9LFxuICAgICAgbm9jOiB7IGlucHV0czogbWFjcywgd2VpZ2h0czogbWFjcywgb3V0cHV0czogMCB9LFxuICAgICAgcmY6IHsgaW5wdXRzOiAwLCB3ZWlnaHRzOiAwLCBvdXRwdXRzOiAyICogbWFjcyB9LFxuICAgIH0sXG4gICAgY3ljbGVzOiBncm91cHMgKiBmb2xkcy5yb3dzICogZm9sZHMuY29sdW1ucyAqICgyICogYXJyYXkucm93cyArIGFycmF5LmNvbHVtbnMgKyBkZXB0aCAtIDIpLFxuICAgIG1hcHBpbmc6IHsgcm93Rm9sZHM6IGZvbGRzLnJvd3MsIGNvbHVtbkZvbGRzOiBmb2xkcy5jb2x1bW5zIH0sXG4gIH0pO1xufVxuXG4vKiogRXZlcnkgdGVuc29yIG1vdmVkIG9uY2UsIG9wZXJhbmRzIHJlYWQgZm9yIGV2ZXJ5IG11bHRpcGx5LWFjY3VtdWxhdGU6IHdoYXQgbm8gbWFwcGluZyBnb2VzIGJlbG93IGluIG1lbW9yeSB0cmFmZmljLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbXB1bHNvcnkocHJvYmxlbTogQ29udlByb2JsZW0pOiBBY2Nlc3NlcyB7XG4gIGNvbnN0IHsgcmVwZWF0ID0gMSB9ID0gcHJvYmxlbTtcbiAgY29uc3QgeyBtYWNzLCB3b3JkcyB9ID0gc2l6ZXMocHJvYmxlbSk7XG4gIHJldHVybiBzY2FsZWQocmVwZWF0LCB7XG4gICAgbWFjcyxcbiAgICB3b3Jkczoge1xuICAgICAgZHJhbTogd29yZHMsXG4gICAgICBnbGI6IHdvcmRzLFxuICAgICAgbm9jOiB7IGlucHV0czogMCwgd2VpZ2h0czogMCwgb3V0cHV0czogMCB9LFxuICAgICAgcmY6IHsgaW5wdXRzOiBtYWNzLCB3ZWlnaHRzOiBtYWNzLCBvdXRwdXRzOiAyICogbWFjcyB9LFxuICAgIH0sXG4gICAgY3ljbGVzOiBudWxsLFxuICAgIG1hcHBpbmc6IHt9LFxuICB9KTtcbn1cblxuZnVuY3Rpb24gd2VpZ2h0Rm9sZHMocHJvYmxlbTogQ29udlByb2JsZW0sIHsgcm93cywgY29sdW1ucyB9OiBTeXN0b2xpY0FycmF5KTogRm9sZHMge1xuICBjb25zdCB7IGZpbHRlcnMsIGdyb3VwcywgY2hhbm5lbHMsIGtlcm5lbCB9ID0gcHJvYmxlbTtcbiAgY29uc3QgZGVwdGggPSBjaGFubmVscyAqIGtlcm5lbFswXSAqIGtlcm5lbFsxXTtcbiAgcmV0dXJuIHsgcm93czogTWF0aC5jZWlsKGRlcHRoIC8gcm93cyksIGNvbHVtbnM6IE1hdGguY2VpbChmaWx0ZXJzIC8gZ3JvdXBzIC8gY29sdW1ucykgfTtcbn1cblxuZnVuY3Rpb24gb3V0cHV0Rm9sZHMoeyBmaWx0ZXJzLCBncm91cHMsIGJhdGNoLCBvdXRwdXQgfTogQ29udlByb2JsZW0sIGFycmF5OiBTeXN0b2xpY0FycmF5KTogRm9sZHMge1xuICByZXR1cm4ge1xuICAgIHJvd3M6IE1hdGguY2VpbCgoYmF0Y2ggKiBvdXRwdXRbMF0gKiBvdXRwdXRbMV0pIC8gYXJyYXkucm93cyksXG4gICAgY29sdW1uczogTWF0aC5jZWlsKGZpbHRlcnMgLyBncm91cHMgLyBhcnJheS5jb2x1bW5zKSxcbiAgfTtcbn1cblxuLyoqIFNpemVzIG9mIG9uZSBvZiB0aGUgcmVwZXRpdGlvbnMuICovXG5mdW5jdGlvbiBzaXplcyhwcm9ibGVtOiBDb252UHJvYmxlbSkge1xuICBjb25zdCB7IGJhdGNoLCBjaGFubmVscywga2VybmVsLCBvdXRwdXQsIHJlcGVhdCA9IDEgfSA9IHByb2JsZW07XG4gIHJldHVybiB7XG4gICAgbWFjczogbWFjc09mKHByb2JsZW0pIC8gcmVwZWF0LFxuICAgIHdvcmRzOiB0ZW5zb3JXb3Jkcyhwcm9ibGVtKSxcbiAgICBkZXB0aDogY2hhbm5lbHMgKiBrZXJuZWxbMF0gKiBrZXJuZWxbMV0sXG4gICAgcG9zaXRpb25zOiBiYXRjaCAqIG91dHB1dFswXSAqIG91dHB1dFsxXSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gc2NhbGVkKHRpbWVzOiBudW1iZXIsIGFjY2Vzc2VzOiBBY2Nlc3Nlcyk6IEFjY2Vzc2VzIHtcbiAgaWYgKHRpbWVzID09PSAxKSByZXR1cm4gYWNjZXNzZXM7XG4gIGNvbnN0IHsgbWFjcywgd29yZHMsIGN5Y2xlcywgbWFwcGluZyB9ID0gYWNjZXNzZXM7XG4gIGNvbnN0IHNjYWxlID0gKHsgaW5wdXRzLCB3ZWlnaHRzLCBvdXRwdXRzIH06IHsgaW5wdXRzOiBudW1iZXI7IHdlaWdodHM6IG51bWJlcjsgb3V0cHV0czogbnVtYmVyIH0pID0+ICh7XG4gICAgaW5wdXRzOiBpbnB1dHMgKiB0aW1lcyxcbiAgICB3ZWlnaHRzOiB3ZWlnaHRzICogdGltZXMsXG4gICAgb3V0cHV0czogb3V0cHV0cyAqIHRpbWVzLFxuICB9KTtcbiAgcmV0dXJuIHtcbiAgICBtYWNzOiBtYWNzICogdGltZXMsXG4gICAgd29yZHM6IHsgZHJhbTogc2NhbGUod29yZHMuZHJhbSksIGdsYjogc2NhbGUod29yZHMuZ2xiKSwgbm9jOiBzY2FsZSh3b3Jkcy5ub2MpLCByZjogc2NhbGUod29yZHMucmYpIH0sXG4gICAgY3ljbGVzOiBjeWNsZXMgPT09IG51bGwgPyBudWxsIDogY3ljbGVzICogdGltZXMsXG4gICAgbWFwcGluZyxcbiAgfTtcbn1cbiIsICIvKipcbiAqIEEgY29udm9sdXRpb24gd2l0aCB3aGljaCBhIGxheWVyJ3MgbXVsdGlwbHktYWNjdW11bGF0ZXMgYXJlIGRlc2NyaWJlZDogbWF0cml4IHByb2R1Y3RzIGFyZSAxXHUwMEQ3MSBjb252b2x1dGlvbnMsIGFuZCB3aGF0XG4gKiBoYXMgc2V2ZXJhbCBwcm9kdWN0cyBpcyBzZXZlcmFsIG9mIHRoZXNlLiBTaXplcyBhcmUgcG9zaXRpdmUgaW50ZWdlcnMuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29udlByb2JsZW0ge1xuICAvKiogUGljdHVyZXMgdGhhdCBzaGFyZSB0aGUgd2VpZ2h0cy4gKi9cbiAgcmVhZG9ubHkgYmF0Y2g6IG51bWJlcjtcbiAgcmVhZG9ubHkgZ3JvdXBzOiBudW1iZXI7XG4gIC8qKiBPdmVyIGFsbCBncm91cHMuICovXG4gIHJlYWRvbmx5IGZpbHRlcnM6IG51bWJlcjtcbiAgLyoqIElucHV0IGNoYW5uZWxzIG9mIG9uZSBncm91cC4gKi9cbiAgcmVhZG9ubHkgY2hhbm5lbHM6IG51bWJlcjtcbiAgLyoqIFJvd3MgYW5kIGNvbHVtbnMgb2YgYSBmaWx0ZXIgdGhhdCBhcmUgbXVsdGlwbGllZCB3aXRoLiAqL1xuICByZWFkb25seSBrZXJuZWw6IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlcl07XG4gIC8qKiBSb3dzIGFuZCBjb2x1bW5zIG9mIHRoZSBpbnB1dCB0aGF0IGEgZmlsdGVyIHNwYW5zOiBsYXJnZXIgdGhhbiBga2VybmVsYCB3aGVuIGRpbGF0ZWQuICovXG4gIHJlYWRvbmx5IHNwYW46IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlcl07XG4gIHJlYWRvbmx5IHN0cmlkZTogcmVhZG9ubHkgW251bWJlciwgbnVtYmVyXTtcbiAgLyoqIFJvd3MgYW5kIGNvbHVtbnMgb2YgdGhlIG91dHB1dC4gKi9cbiAgcmVhZG9ubHkgb3V0cHV0OiByZWFkb25seSBbbnVtYmVyLCBudW1iZXJdO1xuICAvKiogSG93IG9mdGVuIHRoZSBwcm9kdWN0IGlzIGRvbmUgb25lIGFmdGVyIHRoZSBvdGhlciwgd2VpZ2h0cyBmZXRjaGVkIGFuZXc6IHN0ZXBzIG9mIGEgcmVjdXJyZW50IGxheWVyLiBEZWZhdWx0IDEuICovXG4gIHJlYWRvbmx5IHJlcGVhdD86IG51bWJlcjtcbiAgLyoqIFRoZSBzZWNvbmQgb3BlcmFuZCBpcyBhbiBhY3RpdmF0aW9uIHRvbywgYXMgaW4gYXR0ZW50aW9uOiBpdHMgYWNjZXNzZXMgYXJlIGNvdW50ZWQgYXMgaW5wdXRzLiAqL1xuICByZWFkb25seSBhY3RpdmF0aW9uV2VpZ2h0cz86IGJvb2xlYW47XG59XG5cbi8qKiBXaGF0IGlzIG1vdmVkLiBgb3V0cHV0c2AgYXJlIHBhcnRpYWwgc3VtcyB0b28uICovXG5leHBvcnQgdHlwZSBEYXRhS2luZCA9ICdpbnB1dHMnIHwgJ3dlaWdodHMnIHwgJ291dHB1dHMnO1xuLyoqIFdoZXJlIGl0IGlzIG1vdmVkIHRvIG9yIGZyb206IG9mZi1jaGlwIG1lbW9yeSwgdGhlIGdsb2JhbCBidWZmZXIsIGJldHdlZW4gcHJvY2Vzc2luZyBlbGVtZW50cywgcmVnaXN0ZXIgZmlsZXMuICovXG5leHBvcnQgdHlwZSBMZXZlbCA9ICdkcmFtJyB8ICdnbGInIHwgJ25vYycgfCAncmYnO1xuZXhwb3J0IHR5cGUgQnlLaW5kID0gUmVhZG9ubHk8UmVjb3JkPERhdGFLaW5kLCBudW1iZXI+PjtcblxuLyoqXG4gKiBIb3cgb2Z0ZW4gYSBtYXBwaW5nIG1vdmVzIHdvcmRzLCBmb3IgdGhlIHdob2xlIGJhdGNoLiBPbmUgd29yZCBpcyBvbmUgZWxlbWVudCBvZiB3aGF0ZXZlciB3aWR0aDsgbm90aGluZyBoZXJlIGtub3dzXG4gKiBvZiBwaWNvam91bGVzLlxuICovXG5leHBvcnQgaW50ZXJmYWNlIEFjY2Vzc2VzIHtcbiAgcmVhZG9ubHkgbWFjczogbnVtYmVyO1xuICByZWFkb25seSB3b3JkczogUmVhZG9ubHk8UmVjb3JkPExldmVsLCBCeUtpbmQ+PjtcbiAgLyoqIElkZWFsIGN5Y2xlcyBvZiB0aGUgYXJyYXk6IG5vIHN0YWxscy4gTnVsbCB3aGVyZSB0aGUgbWFwcGluZyBkb2VzIG5vdCB0ZWxsLiAqL1xuICByZWFkb25seSBjeWNsZXM6IG51bWJlciB8IG51bGw7XG4gIC8qKiBUaGUgbWFwcGluZydzIHBhcmFtZXRlcnMsIGZvciBzaG93aW5nLiAqL1xuICByZWFkb25seSBtYXBwaW5nOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+Pjtcbn1cblxuLyoqIEZyYWN0aW9ucyBvZiB6ZXJvcywgMCB3aGVuIGRlbnNlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBaZXJvcyB7XG4gIHJlYWRvbmx5IHdlaWdodHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgaW5wdXRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG91dHB1dHM6IG51bWJlcjtcbn1cblxuLyoqIEJpdHMgb2YgYW4gZWxlbWVudC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQml0cyB7XG4gIHJlYWRvbmx5IHdlaWdodHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgaW5wdXRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG91dHB1dHM6IG51bWJlcjtcbn1cblxuZXhwb3J0IGNvbnN0IERBVEFfS0lORFM6IHJlYWRvbmx5IERhdGFLaW5kW10gPSBbJ2lucHV0cycsICd3ZWlnaHRzJywgJ291dHB1dHMnXTtcbmV4cG9ydCBjb25zdCBMRVZFTFM6IHJlYWRvbmx5IExldmVsW10gPSBbJ2RyYW0nLCAnZ2xiJywgJ25vYycsICdyZiddO1xuXG4vKiogU3VtcyBvdmVyIHNldmVyYWwgcHJvYmxlbXM7IG1hcHBpbmdzIGFyZSB0b2xkIG9ubHkgd2hlbiB0aGVyZSBpcyBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gYWRkQWNjZXNzZXMoYWxsOiByZWFkb25seSBBY2Nlc3Nlc1tdKTogQWNjZXNzZXMge1xuICBpZiAoYWxsLmxlbmd0aCA9PT0gMSkgcmV0dXJuIGFsbFswXSE7XG4gIGNvbnN0IHN1bSA9IChsZXZlbDogTGV2ZWwpOiBCeUtpbmQgPT4gKHtcbiAgICBpbnB1dHM6IGFsbC5yZWR1Y2UoKHRvdGFsLCBvbmUpID0+IHRvdGFsICsgb25lLndvcmRzW2xldmVsXS5pbnB1dHMsIDApLFxuICAgIHdlaWdodHM6IGFsbC5yZWR1Y2UoKHRvdGFsLCBvbmUpID0+IHRvdGFsICsgb25lLndvcmRzW2xldmVsXS53ZWlnaHRzLCAwKSxcbiAgICBvdXRwdXRzOiBhbGwucmVkdWNlKCh0b3RhbCwgb25lKSA9PiB0b3RhbCArIG9uZS53b3Jkc1tsZXZlbF0ub3V0cHV0cywgMCksXG4gIH0pO1xuICByZXR1cm4ge1xuICAgIG1hY3M6IGFsbC5yZWR1Y2UoKHRvdGFsLCBvbmUpID0+IHRvdGFsICsgb25lLm1hY3MsIDApLFxuICAgIHdvcmRzOiB7IGRyYW06IHN1bSgnZHJhbScpLCBnbGI6IHN1bSgnZ2xiJyksIG5vYzogc3VtKCdub2MnKSwgcmY6IHN1bSgncmYnKSB9LFxuICAgIGN5Y2xlczogYWxsLnJlZHVjZTxudW1iZXIgfCBudWxsPihcbiAgICAgICh0b3RhbCwgeyBjeWNsZXMgfSkgPT4gKHRvdGFsID09PSBudWxsIHx8IGN5Y2xlcyA9PT0gbnVsbCA/IG51bGwgOiB0b3RhbCArIGN5Y2xlcyksXG4gICAgICAwLFxuICAgICksXG4gICAgbWFwcGluZzoge30sXG4gIH07XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBIYXJkd2FyZVByb2ZpbGUgfSBmcm9tICcuL3Byb2ZpbGUudHMnO1xuaW1wb3J0IHtcbiAgREFUQV9LSU5EUyxcbiAgTEVWRUxTLFxuICB0eXBlIEFjY2Vzc2VzLFxuICB0eXBlIEJpdHMsXG4gIHR5cGUgQnlLaW5kLFxuICB0eXBlIERhdGFLaW5kLFxuICB0eXBlIExldmVsLFxufSBmcm9tICcuL3R5cGVzLnRzJztcblxuLyoqIFBpY29qb3VsZXMgb2Ygb25lIGxheWVyIGZvciB0aGUgd2hvbGUgYmF0Y2guIGB0b3RhbGAgPSBjb21wdXRlICsgYWxsIG9mIGBieUtpbmRgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFbmVyZ3kge1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICByZWFkb25seSBjb21wdXRlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGJ5S2luZDogQnlLaW5kO1xuICByZWFkb25seSBieUxldmVsOiBSZWFkb25seTxSZWNvcmQ8TGV2ZWwsIEJ5S2luZD4+O1xufVxuXG4vKiogVGhlIHdpZHRocyB0aGF0IHRoZSBwcm9maWxlJ3MgaGFyZHdhcmUgaXMgbWFkZSBmb3IuICovXG5leHBvcnQgZnVuY3Rpb24gbmF0aXZlQml0cyh7IGJpdHMgfTogSGFyZHdhcmVQcm9maWxlKTogQml0cyB7XG4gIHJldHVybiB7IHdlaWdodHM6IGJpdHMud2VpZ2h0cywgaW5wdXRzOiBiaXRzLmFjdGl2YXRpb25zLCBvdXRwdXRzOiBiaXRzLmFjdGl2YXRpb25zIH07XG59XG5cbi8qKlxuICogQ291bnRzIHRpbWVzIHByaWNlcy4gTW92aW5nIGRhdGEgY29zdHMgaW4gcHJvcG9ydGlvbiB0byBpdHMgYml0czsgcGFydGlhbCBzdW1zIChvdXRwdXRzIGFueXdoZXJlIGJ1dCBpbiBtZW1vcnkpIGFyZVxuICogd2lkZXIgdGhhbiBvdXRwdXRzLCBhbmQgc2hyaW5rIHdpdGggdGhlIG9wZXJhbmRzLlxuICovXG5leHBvcnQgZnVuY3Rpb24gcHJpY2UoXG4gIHsgbWFjcywgd29yZHMgfTogQWNjZXNzZXMsXG4gIHByb2ZpbGU6IEhhcmR3YXJlUHJvZmlsZSxcbiAgYml0czogQml0cyA9IG5hdGl2ZUJpdHMocHJvZmlsZSksXG4pOiBFbmVyZ3kge1xuICBjb25zdCBjb21wdXRlID0gbWFjcyAqIG1hY0VuZXJneShwcm9maWxlLCBiaXRzLndlaWdodHMsIGJpdHMuaW5wdXRzKTtcbiAgY29uc3QgYnlMZXZlbCA9IE9iamVjdC5mcm9tRW50cmllcyhcbiAgICBMRVZFTFMubWFwKGxldmVsID0+IFtcbiAgICAgIGxldmVsLFxuICAgICAgT2JqZWN0LmZyb21FbnRyaWVzKFxuICAgICAgICBEQVRBX0tJTkRTLm1hcChraW5kID0+IFtraW5kLCB3b3Jkc1tsZXZlbF1ba2luZF0gKiB3b3JkRW5lcmd5KGtpbmQsIGxldmVsLCBwcm9maWxlLCBiaXRzKV0pLFxuICAgICAgKSxcbiAgICBdKSxcbiAgKSBhcyB1bmtub3duIGFzIFJlY29yZDxMZXZlbCwgUmVjb3JkPERhdGFLaW5kLCBudW1iZXI+PjtcbiAgY29uc3Qgc3VtID0gKGtpbmQ6IERhdGFLaW5kKTogbnVtYmVyID0+IExFVkVMUy5yZWR1Y2UoKHRvdGFsLCBsZXZlbCkgPT4gdG90YWwgKyBieUxldmVsW2xldmVsXVtraW5kXSwgMCk7XG4gIGNvbnN0IGJ5S2luZCA9IHsgaW5wdXRzOiBzdW0oJ2lucHV0cycpLCB3ZWlnaHRzOiBzdW0oJ3dlaWdodHMnKSwgb3V0cHV0czogc3VtKCdvdXRwdXRzJykgfTtcbiAgcmV0dXJuIHsgdG90YWw6IGNvbXB1dGUgKyBieUtpbmQuaW5wdXRzICsgYnlLaW5kLndlaWdodHMgKyBieUtpbmQub3V0cHV0cywgY29tcHV0ZSwgYnlLaW5kLCBieUxldmVsIH07XG59XG5cbi8qKiBQaWNvam91bGVzIG9mIG9uZSBhY2Nlc3MuICovXG5leHBvcnQgZnVuY3Rpb24gd29yZEVuZXJneShraW5kOiBEYXRhS2luZCwgbGV2ZWw6IExldmVsLCBwcm9maWxlOiBIYXJkd2FyZVByb2ZpbGUsIGJpdHM6IEJpdHMpOiBudW1iZXIge1xuICBjb25zdCB7IHVuaXRQSiB9ID0gcHJvZmlsZTtcbiAgY29uc3QgbmF0aXZlID0gTWF0aC5tYXgocHJvZmlsZS5iaXRzLndlaWdodHMsIHByb2ZpbGUuYml0cy5hY3RpdmF0aW9ucyk7XG4gIGNvbnN0IGlzUHN1bSA9IGtpbmQgPT09ICdvdXRwdXRzJyAmJiBsZXZlbCAhPT0gJ2RyYW0nO1xuICBjb25zdCB3aWR0aCA9IGlzUHN1bSA/IChwcm9maWxlLmJpdHMucHN1bSAqIE1hdGgubWF4KGJpdHMud2VpZ2h0cywgYml0cy5pbnB1dHMpKSAvIG5hdGl2ZSA6IGJpdHNba2luZF07XG4gIHJldHVybiAodW5pdFBKW2xldmVsXSAqIHdpZHRoKSAvIHVuaXRQSi5wZXJCaXRzO1xufVxuXG4vKipcbiAqIFBpY29qb3VsZXMgb2Ygb25lIG11bHRpcGx5LWFjY3VtdWxhdGU6IHRoZSBtdWx0aXBsaWVyJ3MgZ3JvdyB3aXRoIHRoZSBwcm9kdWN0IG9mIHRoZSBvcGVyYW5kcycgd2lkdGhzLCB0aGUgYWRkZXIncyB3aXRoXG4gKiB0aGUgd2lkZXIgb25lIChNb29ucyBldCBhbC4gMjAxNjsgdGhlIHJ1bGUgb2YgdGhlIE1JVCBlc3RpbWF0aW9uIHRvb2wpLlxuICovXG5leHBvcnQgZnVuY3Rpb24gbWFjRW5lcmd5KHsgdW5pdFBKIH06IEhhcmR3YXJlUHJvZmlsZSwgd2VpZ2h0Qml0czogbnVtYmVyLCBpbnB1dEJpdHM6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHsgbWFjQml0cywgbXVsdGlwbHksIGFkZCwgbWFjQXQgfSA9IHVuaXRQSjtcbiAgY29uc3Qgd2lkZXIgPSBNYXRoLm1heCh3ZWlnaHRCaXRzLCBpbnB1dEJpdHMpO1xuICBjb25zdCBzdGF0ZWQgPSBtYWNBdD8uW1N0cmluZyh3aWRlcildO1xuICBpZiAoc3RhdGVkICE9PSB1bmRlZmluZWQgJiYgd2VpZ2h0Qml0cyA9PT0gaW5wdXRCaXRzKSByZXR1cm4gc3RhdGVkO1xuICByZXR1cm4gKG11bHRpcGx5ICogd2VpZ2h0Qml0cyAqIGlucHV0Qml0cykgLyBtYWNCaXRzICoqIDIgKyAoYWRkICogd2lkZXIpIC8gbWFjQml0cztcbn1cblxuLyoqXG4gKiBQaWNvam91bGVzIG9uIHRoZSBjaGlwIHdpdGggdGhlIHBhcnRzIHRoYXQgcnVuIHdoYXRldmVyIGlzIGNvbXB1dGVkOiBjbG9jayB0cmVlIGFuZCBjb250cm9sIChNYW5hc2kgZXQgYWwuIDIwMjApLiBOdWxsXG4gKiBmb3IgcHJvZmlsZXMgdGhhdCBzdGF0ZSBubyBzdWNoIHBhcnRzLiBgZGVuc2VNYWNzYCBkZWNpZGUgdGhlIHRpbWUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvbkNoaXBFbmVyZ3koZW5lcmd5OiBFbmVyZ3ksIHByb2ZpbGU6IEhhcmR3YXJlUHJvZmlsZSwgZGVuc2VNYWNzOiBudW1iZXIpOiBudW1iZXIgfCBudWxsIHtcbiAgY29uc3QgeyBjb250cm9sIH0gPSBwcm9maWxlO1xuICBpZiAoY29udHJvbCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gbnVsbDtcbiAgY29uc3QgeyBpbnB1dHMsIHdlaWdodHMsIG91dHB1dHMgfSA9IGVuZXJneS5ieUxldmVsLmRyYW07XG4gIGNvbnN0IGR5bmFtaWMgPSBlbmVyZ3kudG90YWwgLSBpbnB1dHMgLSB3ZWlnaHRzIC0gb3V0cHV0cztcbiAgY29uc3QgY2xvY2sgPSAoY29udHJvbC5jbG9ja1cgKiBkZW5zZU1hY3MgKiAxZTEyKSAvIGNvbnRyb2wubWFjc1BlclNlY29uZDtcbiAgcmV0dXJuIChkeW5hbWljICsgY2xvY2spIC8gKDEgLSBjb250cm9sLm90aGVyRnJhY3Rpb24pO1xufVxuIiwgImltcG9ydCB7IHNlYXJjaFJvd1N0YXRpb25hcnkgfSBmcm9tICcuL21hcHBpbmdzL3Jvdy1zdGF0aW9uYXJ5LXNlYXJjaC50cyc7XG5pbXBvcnQgeyBjb21wdWxzb3J5LCBvdXRwdXRTdGF0aW9uYXJ5LCB3ZWlnaHRTdGF0aW9uYXJ5IH0gZnJvbSAnLi9tYXBwaW5ncy9zeXN0b2xpYy50cyc7XG5pbXBvcnQgdHlwZSB7IFJvd1N0YXRpb25hcnlBcnJheSwgV29yZFByaWNlcyB9IGZyb20gJy4vbWFwcGluZ3Mvcm93LXN0YXRpb25hcnkudHMnO1xuaW1wb3J0IHsgbmF0aXZlQml0cywgd29yZEVuZXJneSB9IGZyb20gJy4vcHJpY2UudHMnO1xuaW1wb3J0IHsgdGVuc29yV29yZHMgfSBmcm9tICcuL3Byb2JsZW0udHMnO1xuaW1wb3J0IHR5cGUgeyBIYXJkd2FyZVByb2ZpbGUgfSBmcm9tICcuL3Byb2ZpbGUudHMnO1xuaW1wb3J0IHR5cGUgeyBBY2Nlc3NlcywgQnlLaW5kLCBDb252UHJvYmxlbSB9IGZyb20gJy4vdHlwZXMudHMnO1xuXG4vKiogV29yZHMgb2YgdGhlIHByb2ZpbGUncyBhY3RpdmF0aW9ucyB0aGF0IGl0cyBnbG9iYWwgYnVmZmVyIGhvbGRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJ1ZmZlcldvcmRzKHsgZ2xiQnl0ZXMsIGJpdHMgfTogSGFyZHdhcmVQcm9maWxlKTogbnVtYmVyIHtcbiAgcmV0dXJuIE1hdGguZmxvb3IoKGdsYkJ5dGVzICogOCkgLyBiaXRzLmFjdGl2YXRpb25zKTtcbn1cblxuZnVuY3Rpb24gd29yZHNQZXJTdW0oeyBiaXRzIH06IEhhcmR3YXJlUHJvZmlsZSk6IG51bWJlciB7XG4gIHJldHVybiBNYXRoLm1heCgxLCBiaXRzLnBzdW0gLyBiaXRzLmFjdGl2YXRpb25zKTtcbn1cblxuLyoqIFRoZSBhcnJheSBvZiBhIHJvdy1zdGF0aW9uYXJ5IHByb2ZpbGUuICovXG5leHBvcnQgZnVuY3Rpb24gcm93U3RhdGlvbmFyeUFycmF5KHByb2ZpbGU6IEhhcmR3YXJlUHJvZmlsZSk6IFJvd1N0YXRpb25hcnlBcnJheSB7XG4gIGNvbnN0IHsgaWZtYXAgPSAxMiwgZmlsdGVyID0gMjI0LCBwc3VtID0gMjQgfSA9IHByb2ZpbGUucmVnaXN0ZXJGaWxlID8/IHt9O1xuICByZXR1cm4ge1xuICAgIC4uLnByb2ZpbGUuYXJyYXksXG4gICAgaWZtYXBXb3JkczogaWZtYXAsXG4gICAgZmlsdGVyV29yZHM6IGZpbHRlcixcbiAgICBwc3VtV29yZHM6IHBzdW0sXG4gICAgZ2xiV29yZHM6IGJ1ZmZlcldvcmRzKHByb2ZpbGUpLFxuICAgIHdvcmRzUGVyU3VtOiB3b3Jkc1BlclN1bShwcm9maWxlKSxcbiAgfTtcbn1cblxuLyoqXG4gKiBEZW5zZSBhY2Nlc3MgY291bnRzIG9mIGEgcHJvYmxlbSBvbiBhIHByb2ZpbGUncyBoYXJkd2FyZS4gVGhlIG1hcHBpbmcgaXMgdGhlIG9uZSBvZiBsZWFzdCBlbmVyZ3kgZm9yIGRlbnNlIGRhdGEsIHNvIHRoYXRcbiAqIGl0IHN0YXlzIHRoZSBzYW1lIHdoaWxlIGEgbW9kZWwgaXMgcHJ1bmVkLiBUcmFmZmljIHdpdGggbWVtb3J5IGlzIG5ldmVyIGxlc3MgdGhhbiBlYWNoIHRlbnNvciBvbmNlLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY291bnRBY2Nlc3Nlcyhwcm9ibGVtOiBDb252UHJvYmxlbSwgcHJvZmlsZTogSGFyZHdhcmVQcm9maWxlKTogQWNjZXNzZXMge1xuICByZXR1cm4gYWJvdmVGbG9vcihtYXBwZWQocHJvYmxlbSwgcHJvZmlsZSksIHByb2JsZW0pO1xufVxuXG5mdW5jdGlvbiBtYXBwZWQocHJvYmxlbTogQ29udlByb2JsZW0sIHByb2ZpbGU6IEhhcmR3YXJlUHJvZmlsZSk6IEFjY2Vzc2VzIHtcbiAgY29uc3QgYXJyYXkgPSB7IC4uLnByb2ZpbGUuYXJyYXksIGdsYldvcmRzOiBidWZmZXJXb3Jkcyhwcm9maWxlKSwgd29yZHNQZXJTdW06IHdvcmRzUGVyU3VtKHByb2ZpbGUpIH07XG4gIHN3aXRjaCAocHJvZmlsZS5kYXRhZmxvdykge1xuICAgIGNhc2UgJ3Jvdy1zdGF0aW9uYXJ5JzpcbiAgICAgIHJldHVybiBzZWFyY2hSb3dTdGF0aW9uYXJ5KHByb2JsZW0sIHJvd1N0YXRpb25hcnlBcnJheShwcm9maWxlKSwgd29yZFByaWNlcyhwcm9maWxlKSk7XG4gICAgY2FzZSAnd2VpZ2h0LXN0YXRpb25hcnknOlxuICAgICAgcmV0dXJuIHdlaWdodFN0YXRpb25hcnkocHJvYmxlbSwgYXJyYXkpO1xuICAgIGNhc2UgJ291dHB1dC1zdGF0aW9uYXJ5JzpcbiAgICAgIHJldHVybiBvdXRwdXRTdGF0aW9uYXJ5KHByb2JsZW0sIGFycmF5KTtcbiAgICBjYXNlICdjb21wdWxzb3J5JzpcbiAgICAgIHJldHVybiBjb21wdWxzb3J5KHByb2JsZW0pO1xuICB9XG59XG5cbmZ1bmN0aW9uIHdvcmRQcmljZXMocHJvZmlsZTogSGFyZHdhcmVQcm9maWxlKTogV29yZFByaWNlcyB7XG4gIGNvbnN0IGJpdHMgPSBuYXRpdmVCaXRzKHByb2ZpbGUpO1xuICByZXR1cm4ge1xuICAgIGRyYW1JbnB1dHM6IHdvcmRFbmVyZ3koJ2lucHV0cycsICdkcmFtJywgcHJvZmlsZSwgYml0cyksXG4gICAgZHJhbVdlaWdodHM6IHdvcmRFbmVyZ3koJ3dlaWdodHMnLCAnZHJhbScsIHByb2ZpbGUsIGJpdHMpLFxuICAgIGdsYjogd29yZEVuZXJneSgnaW5wdXRzJywgJ2dsYicsIHByb2ZpbGUsIGJpdHMpLFxuICAgIGdsYlBzdW06IHdvcmRFbmVyZ3koJ291dHB1dHMnLCAnZ2xiJywgcHJvZmlsZSwgYml0cyksXG4gICAgbm9jUHN1bTogd29yZEVuZXJneSgnb3V0cHV0cycsICdub2MnLCBwcm9maWxlLCBiaXRzKSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gYWJvdmVGbG9vcihhY2Nlc3NlczogQWNjZXNzZXMsIHByb2JsZW06IENvbnZQcm9ibGVtKTogQWNjZXNzZXMge1xuICBjb25zdCBmbG9vciA9IHRlbnNvcldvcmRzKHByb2JsZW0pO1xuICBjb25zdCB7IGRyYW0gfSA9IGFjY2Vzc2VzLndvcmRzO1xuICBjb25zdCBhdExlYXN0OiBCeUtpbmQgPSB7XG4gICAgaW5wdXRzOiBNYXRoLm1heChkcmFtLmlucHV0cywgZmxvb3IuaW5wdXRzKSxcbiAgICB3ZWlnaHRzOiBNYXRoLm1heChkcmFtLndlaWdodHMsIGZsb29yLndlaWdodHMpLFxuICAgIG91dHB1dHM6IE1hdGgubWF4KGRyYW0ub3V0cHV0cywgZmxvb3Iub3V0cHV0cyksXG4gIH07XG4gIGNvbnN0IGNvdW50ZWQgPSB7IC4uLmFjY2Vzc2VzLCB3b3JkczogeyAuLi5hY2Nlc3Nlcy53b3JkcywgZHJhbTogYXRMZWFzdCB9IH07XG4gIHJldHVybiBwcm9ibGVtLmFjdGl2YXRpb25XZWlnaHRzID8gd2VpZ2h0c0FzSW5wdXRzKGNvdW50ZWQpIDogY291bnRlZDtcbn1cblxuZnVuY3Rpb24gd2VpZ2h0c0FzSW5wdXRzKHsgd29yZHMsIC4uLnJlc3QgfTogQWNjZXNzZXMpOiBBY2Nlc3NlcyB7XG4gIGNvbnN0IGpvaW5lZCA9ICh7IGlucHV0cywgd2VpZ2h0cywgb3V0cHV0cyB9OiBCeUtpbmQpOiBCeUtpbmQgPT4gKHtcbiAgICBpbnB1dHM6IGlucHV0cyArIHdlaWdodHMsXG4gICAgd2VpZ2h0czogMCxcbiAgICBvdXRwdXRzLFxuICB9KTtcbiAgcmV0dXJuIHtcbiAgICAuLi5yZXN0LFxuICAgIHdvcmRzOiB7XG4gICAgICBkcmFtOiBqb2luZWQod29yZHMuZHJhbSksXG4gICAgICBnbGI6IGpvaW5lZCh3b3Jkcy5nbGIpLFxuICAgICAgbm9jOiBqb2luZWQod29yZHMubm9jKSxcbiAgICAgIHJmOiBqb2luZWQod29yZHMucmYpLFxuICAgIH0sXG4gIH07XG59XG5cbi8qKiB7QGxpbmsgY291bnRBY2Nlc3Nlc30sIHJlbWVtYmVyaW5nIHByb2JsZW1zIGJ5IHRoZWlyIHNpemVzOiBuZXR3b3JrcyByZXBlYXQgdGhlaXIgbGF5ZXJzLiBPbmUgZm9yIGVhY2ggcHJvZmlsZS4gKi9cbmV4cG9ydCBjbGFzcyBBY2Nlc3NDb3VudGVyIHtcbiAgcHJpdmF0ZSByZWFkb25seSBmb3VuZCA9IG5ldyBNYXA8c3RyaW5nLCBBY2Nlc3Nlcz4oKTtcblxuICBjb25zdHJ1Y3RvcihyZWFkb25seSBwcm9maWxlOiBIYXJkd2FyZVByb2ZpbGUpIHt9XG5cbiAgY291bnQocHJvYmxlbTogQ29udlByb2JsZW0pOiBBY2Nlc3NlcyB7XG4gICAgY29uc3Qga2V5ID0gSlNPTi5zdHJpbmdpZnkoW1xuICAgICAgcHJvYmxlbS5iYXRjaCxcbiAgICAgIHByb2JsZW0uZ3JvdXBzLFxuICAgICAgcHJvYmxlbS5maWx0ZXJzLFxuICAgICAgcHJvYmxlbS5jaGFubmVscyxcbiAgICAgIHByb2JsZW0ua2VybmVsLFxuICAgICAgcHJvYmxlbS5zcGFuLFxuICAgICAgcHJvYmxlbS5zdHJpZGUsXG4gICAgICBwcm9ibGVtLm91dHB1dCxcbiAgICAgIHByb2JsZW0ucmVwZWF0ID8/IDEsXG4gICAgICBwcm9ibGVtLmFjdGl2YXRpb25XZWlnaHRzID8/IGZhbHNlLFxuICAgIF0pO1xuICAgIGxldCBhY2Nlc3NlcyA9IHRoaXMuZm91bmQuZ2V0KGtleSk7XG4gICAgaWYgKGFjY2Vzc2VzID09PSB1bmRlZmluZWQpIHtcbiAgICAgIGFjY2Vzc2VzID0gY291bnRBY2Nlc3Nlcyhwcm9ibGVtLCB0aGlzLnByb2ZpbGUpO1xuICAgICAgdGhpcy5mb3VuZC5zZXQoa2V5LCBhY2Nlc3Nlcyk7XG4gICAgfVxuICAgIHJldHVybiBhY2Nlc3NlcztcbiAgfVxufVxuIiwgIi8qKlxuICogRXZlcnkgZXJyb3IgYSB1c2VyIG1heSBzZWUuIGBjb2RlYCBpcyBzdGFibGUgYW5kIG1heSBiZSBtYXRjaGVkIGJ5IHNjcmlwdHM7IGBtZXNzYWdlYCBpcyBvbmUgc2VudGVuY2Ugb2Ygd2hhdFxuICogaXMgd3JvbmcgYW5kIHdoZXJlOyBgaGludGAgc2F5cyB3aGF0IHRvIGRvIGFib3V0IGl0LlxuICovXG5leHBvcnQgY2xhc3MgRXNwYWxpZXJFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgb3ZlcnJpZGUgcmVhZG9ubHkgbmFtZSA9ICdFc3BhbGllckVycm9yJztcblxuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBjb2RlOiBFcnJvckNvZGUsXG4gICAgbWVzc2FnZTogc3RyaW5nLFxuICAgIHJlYWRvbmx5IGhpbnQ/OiBzdHJpbmcsXG4gICAgb3B0aW9ucz86IHsgY2F1c2U/OiB1bmtub3duIH0sXG4gICkge1xuICAgIHN1cGVyKG1lc3NhZ2UsIG9wdGlvbnMpO1xuICB9XG59XG5cbmV4cG9ydCB0eXBlIEVycm9yQ29kZSA9XG4gIHwgJ1VTQUdFJyAvLyB3cm9uZyBhcmd1bWVudHMgb24gdGhlIGNvbW1hbmQgbGluZVxuICB8ICdOT1RfRk9VTkQnIC8vIGEgZmlsZSB0aGF0IGlzIG5vdCB0aGVyZVxuICB8ICdJTycgLy8gdGhlIGZpbGUgc3lzdGVtIHJlZnVzZWRcbiAgfCAnTk9UX0FfTU9ERUwnIC8vIHRoZSBieXRlcyBhcmUgbm90IG9mIGEga25vd24gbW9kZWwgZm9ybWF0XG4gIHwgJ1RSVU5DQVRFRCcgLy8gdGhlIGZpbGUgZW5kcyB0b28gZWFybHlcbiAgfCAnQ09SUlVQVCcgLy8gdGhlIGZpbGUgY29udHJhZGljdHMgaXRzZWxmXG4gIHwgJ1RPT19MQVJHRScgLy8gYmV5b25kIGEgbGltaXQgb2YgdGhlIGZvcm1hdCBvciBvZiB0aGlzIHByb2dyYW1cbiAgfCAnVU5TVVBQT1JURUQnIC8vIHVuZGVyc3Rvb2QsIGJ1dCBub3Qgc29tZXRoaW5nIHdlIGNhbiBkb1xuICB8ICdFWFRFUk5BTF9EQVRBJyAvLyBhIHNpZGUtZmlsZSBpcyBtaXNzaW5nLCBzaG9ydCwgb3Igb3V0c2lkZSB0aGUgbW9kZWwncyBmb2xkZXJcbiAgfCAnQkFEX1NFVFRJTkcnIC8vIGEgcGFzcyBzZXR0aW5nIG91dCBvZiByYW5nZSBvciB1bmtub3duXG4gIHwgJ05PX01BVENIJyAvLyBhIG5hbWUgcGF0dGVybiB0aGF0IG1hdGNoZXMgbm90aGluZ1xuICB8ICdCQURfREFUQScgLy8gYSBkYXRhc2V0IHRoYXQgZG9lcyBub3QgZml0IHRoZSBtb2RlbCBvciBjYW4ndCBiZSByZWFkXG4gIHwgJ0JBRF9SRUNJUEUnXG4gIHwgJ1JVTlRJTUUnIC8vIE9OTlggUnVudGltZSByZWZ1c2VkIHRvIGxvYWQgb3IgcnVuXG4gIHwgJ05PVEhJTkdfVE9fRE8nIC8vIGEgcGFzcyB0aGF0IHdvdWxkIGNoYW5nZSBub3RoaW5nXG4gIHwgJ0NBTkNFTExFRCdcbiAgfCAnV09SS0VSJyAvLyB0aGUgam9iJ3MgcHJvY2VzcyBkaWVkXG4gIHwgJ0lOVEVSTkFMJztcblxuLyoqIFRoZSBlcnJvciBvZiBhIGpvYiB0aGF0IHdhcyBjYW5jZWxsZWQuICovXG5leHBvcnQgZnVuY3Rpb24gY2FuY2VsbGVkKCk6IEVzcGFsaWVyRXJyb3Ige1xuICByZXR1cm4gbmV3IEVzcGFsaWVyRXJyb3IoJ0NBTkNFTExFRCcsICdDYW5jZWxsZWQuJyk7XG59XG5cbi8qKiBUaHJvd3Mge0BsaW5rIGNhbmNlbGxlZH0gb25jZSBgc2lnbmFsYCBoYXMgYmVlbiBhYm9ydGVkLiBMb25nIGxvb3BzIGNhbGwgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gdGhyb3dJZkFib3J0ZWQoc2lnbmFsOiBBYm9ydFNpZ25hbCB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICBpZiAoc2lnbmFsPy5hYm9ydGVkKSB0aHJvdyBjYW5jZWxsZWQoKTtcbn1cblxuLyoqIEFueSB0aHJvd24gdmFsdWUgYXMgYW4ge0BsaW5rIEVzcGFsaWVyRXJyb3J9OyB1bmtub3duIG9uZXMgYmVjb21lIGBJTlRFUk5BTGAgYW5kIGtlZXAgdGhlaXIgY2F1c2UgZm9yIHRoZSBsb2cuICovXG5leHBvcnQgZnVuY3Rpb24gdG9Fc3BhbGllckVycm9yKGVycm9yOiB1bmtub3duKTogRXNwYWxpZXJFcnJvciB7XG4gIGlmIChlcnJvciBpbnN0YW5jZW9mIEVzcGFsaWVyRXJyb3IpIHJldHVybiBlcnJvcjtcbiAgY29uc3QgdGV4dCA9IGVycm9yIGluc3RhbmNlb2YgRXJyb3IgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKTtcbiAgY29uc3QgY29kZSA9IGVycm9yIGluc3RhbmNlb2YgRXJyb3IgJiYgJ2NvZGUnIGluIGVycm9yID8gU3RyaW5nKGVycm9yLmNvZGUpIDogJyc7XG4gIGlmICgvXkVbQS1aXSskLy50ZXN0KGNvZGUpKSByZXR1cm4gZmlsZUVycm9yKGNvZGUsIGVycm9yIGFzIE5vZGVKUy5FcnJub0V4Y2VwdGlvbik7XG4gIHJldHVybiBuZXcgRXNwYWxpZXJFcnJvcignSU5URVJOQUwnLCB0ZXh0LCAnUGxlYXNlIHJlcG9ydCB0aGlzIHdpdGggdGhlIGxvZy4nLCB7IGNhdXNlOiBlcnJvciB9KTtcbn1cblxuLyoqIFdoYXQgdGhlIGZpbGUgc3lzdGVtJ3MgY29kZXMgbWVhbiB0byBhIHBlcnNvbiwgYW5kIHdoYXQgdG8gZG8uICovXG5jb25zdCBGSUxFX1BST0JMRU1TOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCByZWFkb25seSBbcHJvYmxlbTogc3RyaW5nLCBoaW50Pzogc3RyaW5nXT4+ID0ge1xuICBFTk9FTlQ6IFsnaXMgbm90IHRoZXJlJ10sXG4gIEVJU0RJUjogWydpcyBhIGZvbGRlcicsICdOYW1lIGEgZmlsZS4nXSxcbiAgRU5PVERJUjogWydpcyBub3QgYSBmb2xkZXInXSxcbiAgRUFDQ0VTOiBbJ21heSBub3QgYmUgcmVhZCBvciB3cml0dGVuIGJ5IHlvdScsICdDaGVjayBpdHMgcGVybWlzc2lvbnMgYW5kIHRob3NlIG9mIGl0cyBmb2xkZXIuJ10sXG4gIEVQRVJNOiBbJ21heSBub3QgYmUgcmVhZCBvciB3cml0dGVuIGJ5IHlvdScsICdDaGVjayBpdHMgcGVybWlzc2lvbnMgYW5kIHRob3NlIG9mIGl0cyBmb2xkZXIuJ10sXG4gIEVST0ZTOiBbJ2lzIG9uIGEgZGlzayB0aGF0IGNhbiBvbmx5IGJlIHJlYWQnLCAnR2l2ZSBhbm90aGVyIHBsYWNlIGZvciB0aGUgb3V0cHV0LiddLFxuICBFTk9TUEM6IFsnY2FuIG5vdCBiZSB3cml0dGVuOiB0aGUgZGlzayBpcyBmdWxsJywgJ01ha2Ugcm9vbSwgb3IgZ2l2ZSBhbm90aGVyIHBsYWNlIGZvciB0aGUgb3V0cHV0LiddLFxuICBFTkFNRVRPT0xPTkc6IFsnaGFzIGEgbmFtZSB0aGF0IGlzIHRvbyBsb25nJywgJ0dpdmUgYSBzaG9ydGVyIG5hbWUgZm9yIHRoZSBvdXRwdXQuJ10sXG59O1xuXG5mdW5jdGlvbiBmaWxlRXJyb3IoY29kZTogc3RyaW5nLCBlcnJvcjogTm9kZUpTLkVycm5vRXhjZXB0aW9uKTogRXNwYWxpZXJFcnJvciB7XG4gIGNvbnN0IFtwcm9ibGVtLCBoaW50XSA9IEZJTEVfUFJPQkxFTVNbY29kZV0gPz8gW107XG4gIGNvbnN0IG5hbWUgPSBlcnJvci5wYXRoID8/IChjb2RlID09PSAnRU5PU1BDJyA/ICdUaGUgZmlsZScgOiB1bmRlZmluZWQpO1xuICBjb25zdCB0ZXh0ID0gcHJvYmxlbSA9PT0gdW5kZWZpbmVkIHx8IG5hbWUgPT09IHVuZGVmaW5lZCA/IGVycm9yLm1lc3NhZ2UgOiBgJHtuYW1lfSAke3Byb2JsZW19LmA7XG4gIHJldHVybiBuZXcgRXNwYWxpZXJFcnJvcihjb2RlID09PSAnRU5PRU5UJyA/ICdOT1RfRk9VTkQnIDogJ0lPJywgdGV4dCwgaGludCwgeyBjYXVzZTogZXJyb3IgfSk7XG59XG4iLCAiaW1wb3J0IHsgRXNwYWxpZXJFcnJvciB9IGZyb20gJy4uLy4uL2Vycm9ycy50cyc7XG5pbXBvcnQgdHlwZSB7IEhhcmR3YXJlUHJvZmlsZSB9IGZyb20gJy4vcHJvZmlsZS50cyc7XG5cbnR5cGUgQ2hlY2sgPSAodmFsdWU6IHVua25vd24sIHBhdGg6IHN0cmluZywgZmlsZTogc3RyaW5nKSA9PiB2b2lkO1xuXG5jb25zdCBwb3NpdGl2ZSA9IG51bWVyaWModmFsdWUgPT4gdmFsdWUgPiAwLCAnYSBudW1iZXIgYWJvdmUgMCcpO1xuY29uc3Qgbm90TmVnYXRpdmUgPSBudW1lcmljKHZhbHVlID0+IHZhbHVlID49IDAsICdhIG51bWJlciBvZiBhdCBsZWFzdCAwJyk7XG5jb25zdCB3aG9sZSA9IG51bWVyaWModmFsdWUgPT4gTnVtYmVyLmlzU2FmZUludGVnZXIodmFsdWUpICYmIHZhbHVlID49IDEsICdhIHdob2xlIG51bWJlciBvZiBhdCBsZWFzdCAxJyk7XG5jb25zdCBmcmFjdGlvbiA9IG51bWVyaWModmFsdWUgPT4gdmFsdWUgPj0gMCAmJiB2YWx1ZSA8IDEsICdhIG51bWJlciBmcm9tIDAgdG8gYmVsb3cgMScpO1xuY29uc3QgdGV4dDogQ2hlY2sgPSAodmFsdWUsIHBhdGgsIGZpbGUpID0+IHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gJ3N0cmluZycgfHwgdmFsdWUudHJpbSgpID09PSAnJykgZmFpbChmaWxlLCBwYXRoLCAnbXVzdCBiZSBhIHRleHQnLCB2YWx1ZSk7XG59O1xuY29uc3QgemVyb0hhbmRsaW5nID0gb25lT2YoJ25vbmUnLCAnZ2F0ZScsICdza2lwJyk7XG5cbmNvbnN0IFBST0ZJTEUgPSBvYmplY3Qoe1xuICBpZDogdGV4dCxcbiAgdGl0bGU6IHRleHQsXG4gIGRlc2NyaXB0aW9uOiB0ZXh0LFxuICBkYXRhZmxvdzogb25lT2YoJ3Jvdy1zdGF0aW9uYXJ5JywgJ3dlaWdodC1zdGF0aW9uYXJ5JywgJ291dHB1dC1zdGF0aW9uYXJ5JywgJ2NvbXB1bHNvcnknKSxcbiAgYXJyYXk6IG9iamVjdCh7IHJvd3M6IHdob2xlLCBjb2x1bW5zOiB3aG9sZSB9KSxcbiAgYml0czogb2JqZWN0KHsgd2VpZ2h0czogd2hvbGUsIGFjdGl2YXRpb25zOiB3aG9sZSwgcHN1bTogd2hvbGUgfSksXG4gIHJlZ2lzdGVyRmlsZTogb3B0aW9uYWwob2JqZWN0KHsgaWZtYXA6IHdob2xlLCBmaWx0ZXI6IHdob2xlLCBwc3VtOiB3aG9sZSB9KSksXG4gIGdsYkJ5dGVzOiB3aG9sZSxcbiAgdW5pdFBKOiBvYmplY3Qoe1xuICAgIG1hY0JpdHM6IHdob2xlLFxuICAgIG11bHRpcGx5OiBub3ROZWdhdGl2ZSxcbiAgICBhZGQ6IG5vdE5lZ2F0aXZlLFxuICAgIG1hY0F0OiBvcHRpb25hbCh0YWJsZShub3ROZWdhdGl2ZSkpLFxuICAgIHBlckJpdHM6IHdob2xlLFxuICAgIHJmOiBub3ROZWdhdGl2ZSxcbiAgICBub2M6IG5vdE5lZ2F0aXZlLFxuICAgIGdsYjogbm90TmVnYXRpdmUsXG4gICAgZHJhbTogbm90TmVnYXRpdmUsXG4gIH0pLFxuICBjb250cm9sOiBvcHRpb25hbChvYmplY3QoeyBjbG9ja1c6IG5vdE5lZ2F0aXZlLCBvdGhlckZyYWN0aW9uOiBmcmFjdGlvbiwgbWFjc1BlclNlY29uZDogcG9zaXRpdmUgfSkpLFxuICBzcGFyc2l0eTogb2JqZWN0KHtcbiAgICBhY3RpdmF0aW9uczogemVyb0hhbmRsaW5nLFxuICAgIHdlaWdodHM6IHplcm9IYW5kbGluZyxcbiAgICBydW5MZW5ndGg6IG9wdGlvbmFsKG9iamVjdCh7IHJ1bkJpdHM6IG5vdE5lZ2F0aXZlLCBza2lwRmlyc3RJbnB1dDogYm9vbGVhbiB9KSksXG4gIH0pLFxuICBhY2N1cmFjeTogbnVsbGFibGUob2JqZWN0KHsgcmVsYXRpdmU6IHBvc2l0aXZlLCBvZjogdGV4dCB9KSksXG4gIGNvbmZpZGVuY2U6IG9uZU9mKCd2YWxpZGF0ZWQnLCAnY2l0ZWQnLCAndW52ZXJpZmllZCcpLFxuICBzb3VyY2VzOiB0YWJsZSh0ZXh0KSxcbn0pO1xuXG4vKipcbiAqIERhdGEgZnJvbSBhIGZpbGUgYXMgYSBoYXJkd2FyZSBwcm9maWxlLlxuICogQHBhcmFtIGZpbGUgaG93IG1lc3NhZ2VzIG5hbWUgaXRcbiAqIEB0aHJvd3MgRXNwYWxpZXJFcnJvciBgQkFEX1NFVFRJTkdgIG5hbWluZyB0aGUgZmlsZSBhbmQgdGhlIGVudHJ5OiBtaXNzaW5nLCB1bmtub3duLCBvdXQgb2YgcmFuZ2UsIG9yIHdpdGhvdXQgYSBzb3VyY2VcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlUHJvZmlsZShkYXRhOiB1bmtub3duLCBmaWxlOiBzdHJpbmcpOiBIYXJkd2FyZVByb2ZpbGUge1xuICBQUk9GSUxFKGRhdGEsICcnLCBmaWxlKTtcbiAgY29uc3QgcHJvZmlsZSA9IGRhdGEgYXMgSGFyZHdhcmVQcm9maWxlO1xuICBpZiAocHJvZmlsZS5kYXRhZmxvdyA9PT0gJ3Jvdy1zdGF0aW9uYXJ5JyAmJiBwcm9maWxlLnJlZ2lzdGVyRmlsZSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgdGhyb3cgbmV3IEVzcGFsaWVyRXJyb3IoXG4gICAgICAnQkFEX1NFVFRJTkcnLFxuICAgICAgYCR7ZmlsZX06IGEgcm93LXN0YXRpb25hcnkgcHJvZmlsZSBuZWVkcyBcInJlZ2lzdGVyRmlsZVwiLCB0aGUgd29yZHMgdGhhdCBhbiBlbGVtZW50IGhvbGRzLmAsXG4gICAgKTtcbiAgfVxuICBmb3IgKGNvbnN0IHBhdGggb2YgbnVtYmVyUGF0aHMoZGF0YSwgJycpKSB7XG4gICAgaWYgKHNvdXJjZU9mKHByb2ZpbGUsIHBhdGgpID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHRocm93IG5ldyBFc3BhbGllckVycm9yKFxuICAgICAgICAnQkFEX1NFVFRJTkcnLFxuICAgICAgICBgJHtmaWxlfTogXCIke3BhdGh9XCIgaGFzIG5vIHNvdXJjZS5gLFxuICAgICAgICBgU2F5IGluIFwic291cmNlc1wiIHdoZXJlIGl0IGNvbWVzIGZyb20sIHVuZGVyIFwiJHtwYXRofVwiIG9yIHRoZSBuYW1lIG9mIHdoYXQgaG9sZHMgaXQ7IFwiYXNzdW1lZFwiIGlzIGFuIGFuc3dlci5gLFxuICAgICAgKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHByb2ZpbGU7XG59XG5cbi8qKiBXaGVyZSBhIG51bWJlciBvZiB0aGUgcHJvZmlsZSBjb21lcyBmcm9tOiB3aGF0IGBzb3VyY2VzYCBzYXlzIG9mIGl0cyBwYXRoLCBvciBvZiB3aGF0IGhvbGRzIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNvdXJjZU9mKHsgc291cmNlcyB9OiBIYXJkd2FyZVByb2ZpbGUsIHBhdGg6IHN0cmluZyk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGZvciAobGV0IGF0ID0gcGF0aDsgYXQgIT09ICcnOyBhdCA9IGF0LnNsaWNlKDAsIE1hdGgubWF4KDAsIGF0Lmxhc3RJbmRleE9mKCcuJykpKSkge1xuICAgIGlmIChzb3VyY2VzW2F0XSAhPT0gdW5kZWZpbmVkKSByZXR1cm4gc291cmNlc1thdF07XG4gIH1cbiAgcmV0dXJuIHVuZGVmaW5lZDtcbn1cblxuZnVuY3Rpb24qIG51bWJlclBhdGhzKHZhbHVlOiB1bmtub3duLCBwYXRoOiBzdHJpbmcpOiBHZW5lcmF0b3I8c3RyaW5nPiB7XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09ICdudW1iZXInKSB5aWVsZCBwYXRoO1xuICBpZiAodHlwZW9mIHZhbHVlICE9PSAnb2JqZWN0JyB8fCB2YWx1ZSA9PT0gbnVsbCkgcmV0dXJuO1xuICBmb3IgKGNvbnN0IFtrZXksIGVudHJ5XSBvZiBPYmplY3QuZW50cmllcyh2YWx1ZSkpIHlpZWxkKiBudW1iZXJQYXRocyhlbnRyeSwgcGF0aCA/IGAke3BhdGh9LiR7a2V5fWAgOiBrZXkpO1xufVxuXG5mdW5jdGlvbiBvYmplY3QoZmllbGRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBDaGVjaz4+KTogQ2hlY2sge1xuICByZXR1cm4gKHZhbHVlLCBwYXRoLCBmaWxlKSA9PiB7XG4gICAgY29uc3QgZW50cmllcyA9IHJlY29yZCh2YWx1ZSwgcGF0aCwgZmlsZSk7XG4gICAgY29uc3QgdW5rbm93biA9IE9iamVjdC5rZXlzKGVudHJpZXMpLmZpbmQoa2V5ID0+IGZpZWxkc1trZXldID09PSB1bmRlZmluZWQpO1xuICAgIGlmICh1bmtub3duICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGZhaWwoZmlsZSwgam9pbihwYXRoLCB1bmtub3duKSwgYGlzIG5vdCBrbm93biBoZXJlOyBrbm93biBhcmUgJHtPYmplY3Qua2V5cyhmaWVsZHMpLmpvaW4oJywgJyl9YCk7XG4gICAgfVxuICAgIGZvciAoY29uc3QgW2tleSwgY2hlY2tdIG9mIE9iamVjdC5lbnRyaWVzKGZpZWxkcykpIGNoZWNrKGVudHJpZXNba2V5XSwgam9pbihwYXRoLCBrZXkpLCBmaWxlKTtcbiAgfTtcbn1cblxuZnVuY3Rpb24gdGFibGUoY2hlY2s6IENoZWNrKTogQ2hlY2sge1xuICByZXR1cm4gKHZhbHVlLCBwYXRoLCBmaWxlKSA9PiB7XG4gICAgZm9yIChjb25zdCBba2V5LCBlbnRyeV0gb2YgT2JqZWN0LmVudHJpZXMocmVjb3JkKHZhbHVlLCBwYXRoLCBmaWxlKSkpIGNoZWNrKGVudHJ5LCBqb2luKHBhdGgsIGtleSksIGZpbGUpO1xuICB9O1xufVxuXG5mdW5jdGlvbiByZWNvcmQodmFsdWU6IHVua25vd24sIHBhdGg6IHN0cmluZywgZmlsZTogc3RyaW5nKTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4ge1xuICBpZiAodHlwZW9mIHZhbHVlICE9PSAnb2JqZWN0JyB8fCB2YWx1ZSA9PT0gbnVsbCB8fCBBcnJheS5pc0FycmF5KHZhbHVlKSkge1xuICAgIGZhaWwoZmlsZSwgcGF0aCB8fCAndGhlIHByb2ZpbGUnLCAnbXVzdCBiZSBhbiBvYmplY3QnLCB2YWx1ZSk7XG4gIH1cbiAgcmV0dXJuIHZhbHVlIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xufVxuXG5mdW5jdGlvbiBvcHRpb25hbChjaGVjazogQ2hlY2spOiBDaGVjayB7XG4gIHJldHVybiAodmFsdWUsIHBhdGgsIGZpbGUpID0+IHtcbiAgICBpZiAodmFsdWUgIT09IHVuZGVmaW5lZCkgY2hlY2sodmFsdWUsIHBhdGgsIGZpbGUpO1xuICB9O1xufVxuXG5mdW5jdGlvbiBudWxsYWJsZShjaGVjazogQ2hlY2spOiBDaGVjayB7XG4gIHJldHVybiAodmFsdWUsIHBhdGgsIGZpbGUpID0+IHtcbiAgICBpZiAodmFsdWUgIT09IG51bGwpIGNoZWNrKHZhbHVlLCBwYXRoLCBmaWxlKTtcbiAgfTtcbn1cblxuZnVuY3Rpb24gbnVtZXJpYyhhY2NlcHQ6ICh2YWx1ZTogbnVtYmVyKSA9PiBib29sZWFuLCB3YW50ZWQ6IHN0cmluZyk6IENoZWNrIHtcbiAgcmV0dXJuICh2YWx1ZSwgcGF0aCwgZmlsZSkgPT4ge1xuICAgIGlmICh0eXBlb2YgdmFsdWUgIT09ICdudW1iZXInIHx8ICFhY2NlcHQodmFsdWUpKSBmYWlsKGZpbGUsIHBhdGgsIGBtdXN0IGJlICR7d2FudGVkfWAsIHZhbHVlKTtcbiAgfTtcbn1cblxuZnVuY3Rpb24gYm9vbGVhbih2YWx1ZTogdW5rbm93biwgcGF0aDogc3RyaW5nLCBmaWxlOiBzdHJpbmcpOiB2b2lkIHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gJ2Jvb2xlYW4nKSBmYWlsKGZpbGUsIHBhdGgsICdtdXN0IGJlIHRydWUgb3IgZmFsc2UnLCB2YWx1ZSk7XG59XG5cbmZ1bmN0aW9uIG9uZU9mKC4uLnZhbHVlczogcmVhZG9ubHkgc3RyaW5nW10pOiBDaGVjayB7XG4gIHJldHVybiAodmFsdWUsIHBhdGgsIGZpbGUpID0+IHtcbiAgICBpZiAodHlwZW9mIHZhbHVlICE9PSAnc3RyaW5nJyB8fCAhdmFsdWVzLmluY2x1ZGVzKHZhbHVlKSkge1xuICAgICAgZmFpbChmaWxlLCBwYXRoLCBgbXVzdCBiZSBvbmUgb2YgJHt2YWx1ZXMuam9pbignLCAnKX1gLCB2YWx1ZSk7XG4gICAgfVxuICB9O1xufVxuXG5mdW5jdGlvbiBqb2luKHBhdGg6IHN0cmluZywga2V5OiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gcGF0aCA/IGAke3BhdGh9LiR7a2V5fWAgOiBrZXk7XG59XG5cbmZ1bmN0aW9uIGZhaWwoZmlsZTogc3RyaW5nLCBwYXRoOiBzdHJpbmcsIHByb2JsZW06IHN0cmluZywgdmFsdWU/OiB1bmtub3duKTogbmV2ZXIge1xuICBjb25zdCBzaG93biA9IHZhbHVlID09PSB1bmRlZmluZWQgPyAnJyA6IGAsIG5vdCAke0pTT04uc3RyaW5naWZ5KHZhbHVlKX1gO1xuICB0aHJvdyBuZXcgRXNwYWxpZXJFcnJvcignQkFEX1NFVFRJTkcnLCBgJHtmaWxlfTogXCIke3BhdGh9XCIgJHtwcm9ibGVtfSR7c2hvd259LmApO1xufVxuIiwgIntcbiAgXCJpZFwiOiBcImRhdGFjZW50ZXItN25tLWJmMTZcIixcbiAgXCJ0aXRsZVwiOiBcIkRhdGEgY2VudHJlLCA3IG5tLCBiZmxvYXQxNlwiLFxuICBcImRlc2NyaXB0aW9uXCI6IFwiQSB3ZWlnaHQtc3RhdGlvbmFyeSBhcnJheSBvZiAxMjggeCAxMjggYmZsb2F0MTYgdW5pdHMgd2l0aCA4IE1pQiBvZiBidWZmZXIgYW5kIHN0YWNrZWQgbWVtb3J5LiBJdHMgdW5pdCBlbmVyZ2llcyBhcmUgbm90IHZlcmlmaWVkOiBjb21wYXJlIGxheWVycywgbm90IGRldmljZXMuXCIsXG4gIFwiZGF0YWZsb3dcIjogXCJ3ZWlnaHQtc3RhdGlvbmFyeVwiLFxuICBcImFycmF5XCI6IHtcbiAgICBcInJvd3NcIjogMTI4LFxuICAgIFwiY29sdW1uc1wiOiAxMjhcbiAgfSxcbiAgXCJiaXRzXCI6IHtcbiAgICBcIndlaWdodHNcIjogMTYsXG4gICAgXCJhY3RpdmF0aW9uc1wiOiAxNixcbiAgICBcInBzdW1cIjogMzJcbiAgfSxcbiAgXCJnbGJCeXRlc1wiOiA4Mzg4NjA4LFxuICBcInVuaXRQSlwiOiB7XG4gICAgXCJtYWNCaXRzXCI6IDE2LFxuICAgIFwibXVsdGlwbHlcIjogMC4yMSxcbiAgICBcImFkZFwiOiAwLjM4LFxuICAgIFwicGVyQml0c1wiOiAxNixcbiAgICBcInJmXCI6IDAuMTUsXG4gICAgXCJub2NcIjogMC4zLFxuICAgIFwiZ2xiXCI6IDEwLFxuICAgIFwiZHJhbVwiOiA5MFxuICB9LFxuICBcInNwYXJzaXR5XCI6IHtcbiAgICBcImFjdGl2YXRpb25zXCI6IFwibm9uZVwiLFxuICAgIFwid2VpZ2h0c1wiOiBcIm5vbmVcIlxuICB9LFxuICBcImFjY3VyYWN5XCI6IG51bGwsXG4gIFwiY29uZmlkZW5jZVwiOiBcInVudmVyaWZpZWRcIixcbiAgXCJzb3VyY2VzXCI6IHtcbiAgICBcImFycmF5XCI6IFwiQXNzdW1lZDogb25lIG1hdHJpeCB1bml0IG9mIGEgVFBVXCIsXG4gICAgXCJiaXRzXCI6IFwiYmZsb2F0MTYgcHJvZHVjdHMsIGZsb2F0MzIgc3Vtc1wiLFxuICAgIFwiZ2xiQnl0ZXNcIjogXCJBc3N1bWVkXCIsXG4gICAgXCJ1bml0UEoubWFjQml0c1wiOiBcImJmbG9hdDE2XCIsXG4gICAgXCJ1bml0UEoucGVyQml0c1wiOiBcImJmbG9hdDE2XCIsXG4gICAgXCJ1bml0UEoubXVsdGlwbHlcIjogXCJVbnZlcmlmaWVkIHJlYWRpbmcgb2YgSm91cHBpIGV0IGFsLiwgSVNDQSAyMDIxLCBUYWJsZSAyOiBiZmxvYXQxNiBtdWx0aXBsaWNhdGlvblwiLFxuICAgIFwidW5pdFBKLmFkZFwiOiBcIlVudmVyaWZpZWQgcmVhZGluZyBvZiBKb3VwcGkgZXQgYWwuLCBJU0NBIDIwMjEsIFRhYmxlIDI6IGZsb2F0MzIgYWRkaXRpb25cIixcbiAgICBcInVuaXRQSi5yZlwiOiBcIkFzc3VtZWRcIixcbiAgICBcInVuaXRQSi5ub2NcIjogXCJBc3N1bWVkOiB0d2ljZSBhIHJlZ2lzdGVyXCIsXG4gICAgXCJ1bml0UEouZ2xiXCI6IFwiVW52ZXJpZmllZCByZWFkaW5nIG9mIEpvdXBwaSBldCBhbC4sIElTQ0EgMjAyMSwgVGFibGUgMjogMTQgcEogcGVyIDY0IGJpdCBhdCAxIE1CLCBncm93biB3aXRoIHRoZSByb290IG9mIHRoZSBjYXBhY2l0eVwiLFxuICAgIFwidW5pdFBKLmRyYW1cIjogXCJVbnZlcmlmaWVkOiBIQk0yIGF0IGFib3V0IDM2MCBwSiBwZXIgNjQgYml0XCJcbiAgfVxufVxuIiwgIntcbiAgXCJpZFwiOiBcImV5ZXJpc3Mtc3BhcnNlLTY1bm0tMTZiXCIsXG4gIFwidGl0bGVcIjogXCJFeWVyaXNzLWxpa2UsIDY1IG5tLCAxNiBiaXQsIHNwYXJzZSB3ZWlnaHRzXCIsXG4gIFwiZGVzY3JpcHRpb25cIjogXCJUaGUgaGFyZHdhcmUgb2YgZW5lcmd5LWF3YXJlIHBydW5pbmcgKFlhbmcsIENoZW4sIFN6ZSwgQ1ZQUiAyMDE3KTogYXMgRXllcmlzcywgYW5kIHplcm8gd2VpZ2h0cyBhcmUgbmVpdGhlciBzdG9yZWQgbm9yIG11bHRpcGxpZWQuXCIsXG4gIFwiZGF0YWZsb3dcIjogXCJyb3ctc3RhdGlvbmFyeVwiLFxuICBcImFycmF5XCI6IHtcbiAgICBcInJvd3NcIjogMTIsXG4gICAgXCJjb2x1bW5zXCI6IDE0XG4gIH0sXG4gIFwiYml0c1wiOiB7XG4gICAgXCJ3ZWlnaHRzXCI6IDE2LFxuICAgIFwiYWN0aXZhdGlvbnNcIjogMTYsXG4gICAgXCJwc3VtXCI6IDE2XG4gIH0sXG4gIFwicmVnaXN0ZXJGaWxlXCI6IHtcbiAgICBcImlmbWFwXCI6IDEyLFxuICAgIFwiZmlsdGVyXCI6IDIyNCxcbiAgICBcInBzdW1cIjogMjRcbiAgfSxcbiAgXCJnbGJCeXRlc1wiOiAxMDI0MDAsXG4gIFwidW5pdFBKXCI6IHtcbiAgICBcIm1hY0JpdHNcIjogMTYsXG4gICAgXCJtdWx0aXBseVwiOiAxLjYwNSxcbiAgICBcImFkZFwiOiAwLjA4OSxcbiAgICBcInBlckJpdHNcIjogMTYsXG4gICAgXCJyZlwiOiAxLjY5NCxcbiAgICBcIm5vY1wiOiAzLjM4OCxcbiAgICBcImdsYlwiOiAxMC4xNjQsXG4gICAgXCJkcmFtXCI6IDMzOC44XG4gIH0sXG4gIFwic3BhcnNpdHlcIjoge1xuICAgIFwiYWN0aXZhdGlvbnNcIjogXCJnYXRlXCIsXG4gICAgXCJ3ZWlnaHRzXCI6IFwic2tpcFwiLFxuICAgIFwicnVuTGVuZ3RoXCI6IHtcbiAgICAgIFwicnVuQml0c1wiOiA1LFxuICAgICAgXCJza2lwRmlyc3RJbnB1dFwiOiB0cnVlXG4gICAgfVxuICB9LFxuICBcImFjY3VyYWN5XCI6IG51bGwsXG4gIFwiY29uZmlkZW5jZVwiOiBcImNpdGVkXCIsXG4gIFwic291cmNlc1wiOiB7XG4gICAgXCJhcnJheVwiOiBcIkNoZW4sIEVtZXIsIFN6ZSwgSVNDQSAyMDE2OyAxMiB4IDE0IGVsZW1lbnRzIGFzIG9uIHRoZSBjaGlwIG9mIENoZW4gZXQgYWwuLCBKU1NDIDIwMTdcIixcbiAgICBcImJpdHNcIjogXCJDaGVuIGV0IGFsLiwgSlNTQyAyMDE3OiAxNi1iaXQgZml4ZWQgcG9pbnRcIixcbiAgICBcInJlZ2lzdGVyRmlsZVwiOiBcIkNoZW4gZXQgYWwuLCBKU1NDIDIwMTc6IDI0IEIsIDQ0OCBCIGFuZCA0OCBCIG9mIDE2LWJpdCB3b3Jkc1wiLFxuICAgIFwiZ2xiQnl0ZXNcIjogXCJDaGVuIGV0IGFsLiwgSlNTQyAyMDE3OiAxMDAga0IgZm9yIGlucHV0cyBhbmQgcGFydGlhbCBzdW1zXCIsXG4gICAgXCJ1bml0UEoubWFjQml0c1wiOiBcIkNoZW4gZXQgYWwuLCBKU1NDIDIwMTdcIixcbiAgICBcInVuaXRQSi5wZXJCaXRzXCI6IFwiQ2hlbiBldCBhbC4sIEpTU0MgMjAxN1wiLFxuICAgIFwidW5pdFBKLm11bHRpcGx5XCI6IFwiSG9yb3dpdHosIElTU0NDIDIwMTQgKDQ1IG5tLCAwLjkgcEogYXMgaW50ZXJwb2xhdGVkIGJ5IENOTmVyZ3kpLCBzY2FsZWQgdG8gNjUgbm0gYW5kIDEgViBieSAxLjc4MzogTWFuYXNpIGV0IGFsLiwgVFZMU0kgMjAyMFwiLFxuICAgIFwidW5pdFBKLmFkZFwiOiBcIkhvcm93aXR6LCBJU1NDQyAyMDE0ICg0NSBubSwgMC4wNSBwSiksIHNjYWxlZCB0byA2NSBubSBhbmQgMSBWIGJ5IDEuNzgzOiBNYW5hc2kgZXQgYWwuLCBUVkxTSSAyMDIwXCIsXG4gICAgXCJ1bml0UEoucmZcIjogXCIxIHggYSBtdWx0aXBseS1hY2N1bXVsYXRlOiBDaGVuLCBFbWVyLCBTemUsIElTQ0EgMjAxNlwiLFxuICAgIFwidW5pdFBKLm5vY1wiOiBcIjIgeCBhIG11bHRpcGx5LWFjY3VtdWxhdGU6IENoZW4sIEVtZXIsIFN6ZSwgSVNDQSAyMDE2XCIsXG4gICAgXCJ1bml0UEouZ2xiXCI6IFwiNiB4IGEgbXVsdGlwbHktYWNjdW11bGF0ZTogQ2hlbiwgRW1lciwgU3plLCBJU0NBIDIwMTZcIixcbiAgICBcInVuaXRQSi5kcmFtXCI6IFwiMjAwIHggYSBtdWx0aXBseS1hY2N1bXVsYXRlOiBDaGVuLCBFbWVyLCBTemUsIElTQ0EgMjAxNlwiLFxuICAgIFwic3BhcnNpdHlcIjogXCJZYW5nLCBDaGVuLCBTemUsIENWUFIgMjAxNzogemVybyB3ZWlnaHRzIGFuZCBhY3RpdmF0aW9ucyBza2lwIHRoZWlyIGFyaXRobWV0aWMsIGRhdGEgZ28gdG8gbWVtb3J5IGNvbXByZXNzZWQ7IDUtYml0IHJ1bnMgYXMgaW4gSlNTQyAyMDE3XCJcbiAgfVxufVxuIiwgIntcbiAgXCJpZFwiOiBcImV5ZXJpc3MtdjEtNjVubS0xNmJcIixcbiAgXCJ0aXRsZVwiOiBcIkV5ZXJpc3MgdjEsIDY1IG5tLCAxNiBiaXRcIixcbiAgXCJkZXNjcmlwdGlvblwiOiBcIlRoZSBFeWVyaXNzIGNoaXA6IDE2OCBwcm9jZXNzaW5nIGVsZW1lbnRzLCByb3ctc3RhdGlvbmFyeSwgMTYtYml0IGZpeGVkIHBvaW50LiBaZXJvIGFjdGl2YXRpb25zIGdhdGUgdGhlIGFyaXRobWV0aWMgYW5kIGFyZSBydW4tbGVuZ3RoIGNvZGVkIGluIG1lbW9yeTsgemVybyB3ZWlnaHRzIHNhdmUgbm90aGluZy5cIixcbiAgXCJkYXRhZmxvd1wiOiBcInJvdy1zdGF0aW9uYXJ5XCIsXG4gIFwiYXJyYXlcIjoge1xuICAgIFwicm93c1wiOiAxMixcbiAgICBcImNvbHVtbnNcIjogMTRcbiAgfSxcbiAgXCJiaXRzXCI6IHtcbiAgICBcIndlaWdodHNcIjogMTYsXG4gICAgXCJhY3RpdmF0aW9uc1wiOiAxNixcbiAgICBcInBzdW1cIjogMTZcbiAgfSxcbiAgXCJyZWdpc3RlckZpbGVcIjoge1xuICAgIFwiaWZtYXBcIjogMTIsXG4gICAgXCJmaWx0ZXJcIjogMjI0LFxuICAgIFwicHN1bVwiOiAyNFxuICB9LFxuICBcImdsYkJ5dGVzXCI6IDEwMjQwMCxcbiAgXCJ1bml0UEpcIjoge1xuICAgIFwibWFjQml0c1wiOiAxNixcbiAgICBcIm11bHRpcGx5XCI6IDEuNjA1LFxuICAgIFwiYWRkXCI6IDAuMDg5LFxuICAgIFwicGVyQml0c1wiOiAxNixcbiAgICBcInJmXCI6IDEuNjk0LFxuICAgIFwibm9jXCI6IDMuMzg4LFxuICAgIFwiZ2xiXCI6IDEwLjE2NCxcbiAgICBcImRyYW1cIjogMzM4LjhcbiAgfSxcbiAgXCJjb250cm9sXCI6IHtcbiAgICBcImNsb2NrV1wiOiAwLjEwNjMsXG4gICAgXCJvdGhlckZyYWN0aW9uXCI6IDAuMTUsXG4gICAgXCJtYWNzUGVyU2Vjb25kXCI6IDIzMTAwMDAwMDAwLjBcbiAgfSxcbiAgXCJzcGFyc2l0eVwiOiB7XG4gICAgXCJhY3RpdmF0aW9uc1wiOiBcImdhdGVcIixcbiAgICBcIndlaWdodHNcIjogXCJub25lXCIsXG4gICAgXCJydW5MZW5ndGhcIjoge1xuICAgICAgXCJydW5CaXRzXCI6IDUsXG4gICAgICBcInNraXBGaXJzdElucHV0XCI6IHRydWVcbiAgICB9XG4gIH0sXG4gIFwiYWNjdXJhY3lcIjoge1xuICAgIFwicmVsYXRpdmVcIjogMC4yNSxcbiAgICBcIm9mXCI6IFwiY29udm9sdXRpb25zIG9mIEFsZXhOZXQgYWdhaW5zdCB0aGUgbWVhc3VyZWQgY2hpcFwiXG4gIH0sXG4gIFwiY29uZmlkZW5jZVwiOiBcInZhbGlkYXRlZFwiLFxuICBcInNvdXJjZXNcIjoge1xuICAgIFwiYXJyYXlcIjogXCJDaGVuLCBFbWVyLCBTemUsIElTQ0EgMjAxNjsgMTIgeCAxNCBlbGVtZW50cyBhcyBvbiB0aGUgY2hpcCBvZiBDaGVuIGV0IGFsLiwgSlNTQyAyMDE3XCIsXG4gICAgXCJiaXRzXCI6IFwiQ2hlbiBldCBhbC4sIEpTU0MgMjAxNzogMTYtYml0IGZpeGVkIHBvaW50XCIsXG4gICAgXCJyZWdpc3RlckZpbGVcIjogXCJDaGVuIGV0IGFsLiwgSlNTQyAyMDE3OiAyNCBCLCA0NDggQiBhbmQgNDggQiBvZiAxNi1iaXQgd29yZHNcIixcbiAgICBcImdsYkJ5dGVzXCI6IFwiQ2hlbiBldCBhbC4sIEpTU0MgMjAxNzogMTAwIGtCIGZvciBpbnB1dHMgYW5kIHBhcnRpYWwgc3Vtc1wiLFxuICAgIFwidW5pdFBKLm1hY0JpdHNcIjogXCJDaGVuIGV0IGFsLiwgSlNTQyAyMDE3XCIsXG4gICAgXCJ1bml0UEoucGVyQml0c1wiOiBcIkNoZW4gZXQgYWwuLCBKU1NDIDIwMTdcIixcbiAgICBcInVuaXRQSi5tdWx0aXBseVwiOiBcIkhvcm93aXR6LCBJU1NDQyAyMDE0ICg0NSBubSwgMC45IHBKIGFzIGludGVycG9sYXRlZCBieSBDTk5lcmd5KSwgc2NhbGVkIHRvIDY1IG5tIGFuZCAxIFYgYnkgMS43ODM6IE1hbmFzaSBldCBhbC4sIFRWTFNJIDIwMjBcIixcbiAgICBcInVuaXRQSi5hZGRcIjogXCJIb3Jvd2l0eiwgSVNTQ0MgMjAxNCAoNDUgbm0sIDAuMDUgcEopLCBzY2FsZWQgdG8gNjUgbm0gYW5kIDEgViBieSAxLjc4MzogTWFuYXNpIGV0IGFsLiwgVFZMU0kgMjAyMFwiLFxuICAgIFwidW5pdFBKLnJmXCI6IFwiMSB4IGEgbXVsdGlwbHktYWNjdW11bGF0ZTogQ2hlbiwgRW1lciwgU3plLCBJU0NBIDIwMTZcIixcbiAgICBcInVuaXRQSi5ub2NcIjogXCIyIHggYSBtdWx0aXBseS1hY2N1bXVsYXRlOiBDaGVuLCBFbWVyLCBTemUsIElTQ0EgMjAxNlwiLFxuICAgIFwidW5pdFBKLmdsYlwiOiBcIjYgeCBhIG11bHRpcGx5LWFjY3VtdWxhdGU6IENoZW4sIEVtZXIsIFN6ZSwgSVNDQSAyMDE2XCIsXG4gICAgXCJ1bml0UEouZHJhbVwiOiBcIjIwMCB4IGEgbXVsdGlwbHktYWNjdW11bGF0ZTogQ2hlbiwgRW1lciwgU3plLCBJU0NBIDIwMTZcIixcbiAgICBcImNvbnRyb2xcIjogXCJNYW5hc2kgZXQgYWwuLCBUVkxTSSAyMDIwIChDTk5lcmd5KSwgZml0dGVkIHRvIHRoZSBjaGlwJ3MgQWxleE5ldCBmaWd1cmVzXCIsXG4gICAgXCJzcGFyc2l0eVwiOiBcIkNoZW4gZXQgYWwuLCBKU1NDIDIwMTc6IDUtYml0IHJ1bnMsIHRocmVlIHZhbHVlcyBpbiA2NCBiaXRzXCIsXG4gICAgXCJhY2N1cmFjeVwiOiBcIkRldmlhdGlvbiBmcm9tIEpTU0MgMjAxNyBUYWJsZSBWLCBsYXllciBieSBsYXllcjogdGVzdC91bml0L2NvcmUvY29zdC9lbmVyZ3lcIlxuICB9XG59XG4iLCAie1xuICBcImlkXCI6IFwiZ2VuZXJpYy00NW5tLWZwMzJcIixcbiAgXCJ0aXRsZVwiOiBcIkdlbmVyaWMsIDQ1IG5tLCBmbG9hdDMyXCIsXG4gIFwiZGVzY3JpcHRpb25cIjogXCJBbiBvdXRwdXQtc3RhdGlvbmFyeSBhcnJheSBvZiAxNiB4IDE2IGZsb2F0MzIgdW5pdHMgd2l0aCAxMjggS2lCIG9mIGJ1ZmZlciwgYXQgdGhlIDQ1IG5tIGZpZ3VyZXMgb2YgSG9yb3dpdHouXCIsXG4gIFwiZGF0YWZsb3dcIjogXCJvdXRwdXQtc3RhdGlvbmFyeVwiLFxuICBcImFycmF5XCI6IHtcbiAgICBcInJvd3NcIjogMTYsXG4gICAgXCJjb2x1bW5zXCI6IDE2XG4gIH0sXG4gIFwiYml0c1wiOiB7XG4gICAgXCJ3ZWlnaHRzXCI6IDMyLFxuICAgIFwiYWN0aXZhdGlvbnNcIjogMzIsXG4gICAgXCJwc3VtXCI6IDMyXG4gIH0sXG4gIFwiZ2xiQnl0ZXNcIjogMTMxMDcyLFxuICBcInVuaXRQSlwiOiB7XG4gICAgXCJtYWNCaXRzXCI6IDMyLFxuICAgIFwibXVsdGlwbHlcIjogMy43LFxuICAgIFwiYWRkXCI6IDAuOSxcbiAgICBcIm1hY0F0XCI6IHtcbiAgICAgIFwiOFwiOiAwLjMsXG4gICAgICBcIjE2XCI6IDEuNVxuICAgIH0sXG4gICAgXCJwZXJCaXRzXCI6IDMyLFxuICAgIFwicmZcIjogMixcbiAgICBcIm5vY1wiOiA0LFxuICAgIFwiZ2xiXCI6IDIwLFxuICAgIFwiZHJhbVwiOiA2NTBcbiAgfSxcbiAgXCJzcGFyc2l0eVwiOiB7XG4gICAgXCJhY3RpdmF0aW9uc1wiOiBcIm5vbmVcIixcbiAgICBcIndlaWdodHNcIjogXCJub25lXCJcbiAgfSxcbiAgXCJhY2N1cmFjeVwiOiBudWxsLFxuICBcImNvbmZpZGVuY2VcIjogXCJjaXRlZFwiLFxuICBcInNvdXJjZXNcIjoge1xuICAgIFwiYXJyYXlcIjogXCJBc3N1bWVkOiBhIGNvbW1vbiBzaXplXCIsXG4gICAgXCJiaXRzXCI6IFwiZmxvYXQzMlwiLFxuICAgIFwiZ2xiQnl0ZXNcIjogXCJBc3N1bWVkOiBhIGNvbW1vbiBzaXplXCIsXG4gICAgXCJ1bml0UEoubWFjQml0c1wiOiBcImZsb2F0MzJcIixcbiAgICBcInVuaXRQSi5wZXJCaXRzXCI6IFwiZmxvYXQzMlwiLFxuICAgIFwidW5pdFBKLm11bHRpcGx5XCI6IFwiSG9yb3dpdHosIElTU0NDIDIwMTQ6IGZsb2F0MzIgbXVsdGlwbGljYXRpb24sIDQ1IG5tXCIsXG4gICAgXCJ1bml0UEouYWRkXCI6IFwiSG9yb3dpdHosIElTU0NDIDIwMTQ6IGZsb2F0MzIgYWRkaXRpb24sIDQ1IG5tXCIsXG4gICAgXCJ1bml0UEoubWFjQXRcIjogXCJIb3Jvd2l0eiwgSVNTQ0MgMjAxNDogaW50OCBtdWx0aXBsaWNhdGlvbiAwLjIgKyBpbnQzMiBhZGRpdGlvbiAwLjE7IGZsb2F0MTYgMS4xICsgMC40XCIsXG4gICAgXCJ1bml0UEoucmZcIjogXCJBc3N1bWVkOiB0d2ljZSBhIDE2LWJpdCBhY2Nlc3Mgb2YgRXllcmlzcycgcmF0aW9cIixcbiAgICBcInVuaXRQSi5ub2NcIjogXCJBc3N1bWVkOiB0d2ljZSBhIHJlZ2lzdGVyIGZpbGUsIGFzIGluIEV5ZXJpc3NcIixcbiAgICBcInVuaXRQSi5nbGJcIjogXCJIb3Jvd2l0eiwgSVNTQ0MgMjAxNDogMTAgcEogcGVyIDY0IGJpdCBhdCA4IEtCLCBncm93biB3aXRoIHRoZSByb290IG9mIHRoZSBjYXBhY2l0eSB0byAxMjggS0IsIGZvciAzMiBiaXRzXCIsXG4gICAgXCJ1bml0UEouZHJhbVwiOiBcIkhvcm93aXR6LCBJU1NDQyAyMDE0OiAxMzAwIHBKIHBlciA2NCBiaXQsIGZvciAzMiBiaXRzXCJcbiAgfVxufVxuIiwgIntcbiAgXCJpZFwiOiBcIm1vYmlsZS1ucHUtN25tLWludDhcIixcbiAgXCJ0aXRsZVwiOiBcIk1vYmlsZSBOUFUsIDcgbm0sIGludDhcIixcbiAgXCJkZXNjcmlwdGlvblwiOiBcIkEgd2VpZ2h0LXN0YXRpb25hcnkgYXJyYXkgb2YgMzIgeCAzMiBpbnQ4IHVuaXRzIHdpdGggMSBNaUIgb2YgYnVmZmVyIGFuZCBMUEREUjQuIEl0cyBhcml0aG1ldGljIGVuZXJnaWVzIGFyZSBub3QgdmVyaWZpZWQ6IGNvbXBhcmUgbGF5ZXJzLCBub3QgZGV2aWNlcy5cIixcbiAgXCJkYXRhZmxvd1wiOiBcIndlaWdodC1zdGF0aW9uYXJ5XCIsXG4gIFwiYXJyYXlcIjoge1xuICAgIFwicm93c1wiOiAzMixcbiAgICBcImNvbHVtbnNcIjogMzJcbiAgfSxcbiAgXCJiaXRzXCI6IHtcbiAgICBcIndlaWdodHNcIjogOCxcbiAgICBcImFjdGl2YXRpb25zXCI6IDgsXG4gICAgXCJwc3VtXCI6IDMyXG4gIH0sXG4gIFwiZ2xiQnl0ZXNcIjogMTA0ODU3NixcbiAgXCJ1bml0UEpcIjoge1xuICAgIFwibWFjQml0c1wiOiA4LFxuICAgIFwibXVsdGlwbHlcIjogMC4wNyxcbiAgICBcImFkZFwiOiAwLjAzLFxuICAgIFwicGVyQml0c1wiOiA4LFxuICAgIFwicmZcIjogMC4xLFxuICAgIFwibm9jXCI6IDAuMixcbiAgICBcImdsYlwiOiAxLjc1LFxuICAgIFwiZHJhbVwiOiA2NFxuICB9LFxuICBcInNwYXJzaXR5XCI6IHtcbiAgICBcImFjdGl2YXRpb25zXCI6IFwibm9uZVwiLFxuICAgIFwid2VpZ2h0c1wiOiBcIm5vbmVcIlxuICB9LFxuICBcImFjY3VyYWN5XCI6IG51bGwsXG4gIFwiY29uZmlkZW5jZVwiOiBcInVudmVyaWZpZWRcIixcbiAgXCJzb3VyY2VzXCI6IHtcbiAgICBcImFycmF5XCI6IFwiQXNzdW1lZFwiLFxuICAgIFwiYml0c1wiOiBcImludDggcHJvZHVjdHMsIGludDMyIHN1bXNcIixcbiAgICBcImdsYkJ5dGVzXCI6IFwiQXNzdW1lZFwiLFxuICAgIFwidW5pdFBKLm1hY0JpdHNcIjogXCJpbnQ4XCIsXG4gICAgXCJ1bml0UEoucGVyQml0c1wiOiBcImludDhcIixcbiAgICBcInVuaXRQSi5tdWx0aXBseVwiOiBcIlVudmVyaWZpZWQgcmVhZGluZyBvZiBKb3VwcGkgZXQgYWwuLCBJU0NBIDIwMjEsIFRhYmxlIDI6IGludDggbXVsdGlwbGljYXRpb25cIixcbiAgICBcInVuaXRQSi5hZGRcIjogXCJVbnZlcmlmaWVkIHJlYWRpbmcgb2YgSm91cHBpIGV0IGFsLiwgSVNDQSAyMDIxLCBUYWJsZSAyOiBpbnQzMiBhZGRpdGlvblwiLFxuICAgIFwidW5pdFBKLnJmXCI6IFwiQXNzdW1lZFwiLFxuICAgIFwidW5pdFBKLm5vY1wiOiBcIkFzc3VtZWQ6IHR3aWNlIGEgcmVnaXN0ZXJcIixcbiAgICBcInVuaXRQSi5nbGJcIjogXCJVbnZlcmlmaWVkIHJlYWRpbmcgb2YgSm91cHBpIGV0IGFsLiwgSVNDQSAyMDIxLCBUYWJsZSAyOiAxNCBwSiBwZXIgNjQgYml0IGF0IDEgTUJcIixcbiAgICBcInVuaXRQSi5kcmFtXCI6IFwiTFBERFI0IGF0IDggcEogcGVyIGJpdDogZGVmYXVsdCBvZiBBY2NlbGVyZ3kgKFd1LCBFbWVyLCBTemUsIElDQ0FEIDIwMTkpXCJcbiAgfVxufVxuIiwgImltcG9ydCB7IHBhcnNlUHJvZmlsZSB9IGZyb20gJy4uL3BhcnNlLXByb2ZpbGUudHMnO1xuaW1wb3J0IHR5cGUgeyBIYXJkd2FyZVByb2ZpbGUgfSBmcm9tICcuLi9wcm9maWxlLnRzJztcbmltcG9ydCBkYXRhY2VudGVyIGZyb20gJy4vZGF0YWNlbnRlci03bm0tYmYxNi5qc29uJztcbmltcG9ydCBleWVyaXNzU3BhcnNlIGZyb20gJy4vZXllcmlzcy1zcGFyc2UtNjVubS0xNmIuanNvbic7XG5pbXBvcnQgZXllcmlzcyBmcm9tICcuL2V5ZXJpc3MtdjEtNjVubS0xNmIuanNvbic7XG5pbXBvcnQgZ2VuZXJpYyBmcm9tICcuL2dlbmVyaWMtNDVubS1mcDMyLmpzb24nO1xuaW1wb3J0IG1vYmlsZSBmcm9tICcuL21vYmlsZS1ucHUtN25tLWludDguanNvbic7XG5cbi8qKiBFdmVyeSBidWlsdC1pbiBwcm9maWxlLCB0aGUgZGVmYXVsdCBvbmUgZmlyc3QuIEEgbmV3IG9uZSBpcyBhIGZpbGUgYW5kIGEgbGluZSBoZXJlLiAqL1xuZXhwb3J0IGNvbnN0IHByb2ZpbGVzOiByZWFkb25seSBIYXJkd2FyZVByb2ZpbGVbXSA9IFtleWVyaXNzLCBleWVyaXNzU3BhcnNlLCBnZW5lcmljLCBtb2JpbGUsIGRhdGFjZW50ZXJdLm1hcChcbiAgcHJvZmlsZSA9PiBwYXJzZVByb2ZpbGUocHJvZmlsZSwgcHJvZmlsZS5pZCksXG4pO1xuIiwgImltcG9ydCB0eXBlIHsgQ29udlByb2JsZW0gfSBmcm9tICcuLi8uLi8uLi8uLi8uLi9zcmMvY29yZS9jb3N0L2VuZXJneS90eXBlcy50cyc7XG5cbi8qKiBBIGxheWVyIG9mIGEgcHVibGlzaGVkIG5ldHdvcms6IGlucHV0IHdpdGggcGFkZGluZywgc3F1YXJlIGV2ZXJ5dGhpbmcuICovXG5mdW5jdGlvbiBjb252KFxuICBiYXRjaDogbnVtYmVyLFxuICBmaWx0ZXJzOiBudW1iZXIsXG4gIGNoYW5uZWxzOiBudW1iZXIsXG4gIGtlcm5lbDogbnVtYmVyLFxuICBvdXRwdXQ6IG51bWJlcixcbiAgc3RyaWRlID0gMSxcbiAgZ3JvdXBzID0gMSxcbik6IENvbnZQcm9ibGVtIHtcbiAgcmV0dXJuIHtcbiAgICBiYXRjaCxcbiAgICBncm91cHMsXG4gICAgZmlsdGVycyxcbiAgICBjaGFubmVscyxcbiAgICBrZXJuZWw6IFtrZXJuZWwsIGtlcm5lbF0sXG4gICAgc3BhbjogW2tlcm5lbCwga2VybmVsXSxcbiAgICBzdHJpZGU6IFtzdHJpZGUsIHN0cmlkZV0sXG4gICAgb3V0cHV0OiBbb3V0cHV0LCBvdXRwdXRdLFxuICB9O1xufVxuXG4vKiogQWxleE5ldCBhcyBpbiB0aGUgcGFwZXIgYW5kIG9uIHRoZSBjaGlwOiBjb252MiwgNCBhbmQgNSBpbiB0d28gZ3JvdXBzLiBDaGFubmVscyBhcmUgdGhvc2Ugb2YgYSBncm91cC4gKi9cbmV4cG9ydCBjb25zdCBhbGV4TmV0Q29udiA9IChiYXRjaDogbnVtYmVyKTogQ29udlByb2JsZW1bXSA9PiBbXG4gIGNvbnYoYmF0Y2gsIDk2LCAzLCAxMSwgNTUsIDQpLFxuICBjb252KGJhdGNoLCAyNTYsIDQ4LCA1LCAyNywgMSwgMiksXG4gIGNvbnYoYmF0Y2gsIDM4NCwgMjU2LCAzLCAxMyksXG4gIGNvbnYoYmF0Y2gsIDM4NCwgMTkyLCAzLCAxMywgMSwgMiksXG4gIGNvbnYoYmF0Y2gsIDI1NiwgMTkyLCAzLCAxMywgMSwgMiksXG5dO1xuXG4vKiogSXRzIGZ1bGx5IGNvbm5lY3RlZCBsYXllcnMsIHRoZSBmaXJzdCBhcyBhIDZcdTAwRDc2IGNvbnZvbHV0aW9uLiAqL1xuZXhwb3J0IGNvbnN0IGFsZXhOZXRMaW5lYXIgPSAoYmF0Y2g6IG51bWJlcik6IENvbnZQcm9ibGVtW10gPT4gW1xuICBjb252KGJhdGNoLCA0MDk2LCAyNTYsIDYsIDEpLFxuICBjb252KGJhdGNoLCA0MDk2LCA0MDk2LCAxLCAxKSxcbiAgY29udihiYXRjaCwgMTAwMCwgNDA5NiwgMSwgMSksXG5dO1xuXG5leHBvcnQgY29uc3QgdmdnQ29udiA9IChiYXRjaDogbnVtYmVyKTogQ29udlByb2JsZW1bXSA9PiBbXG4gIGNvbnYoYmF0Y2gsIDY0LCAzLCAzLCAyMjQpLFxuICBjb252KGJhdGNoLCA2NCwgNjQsIDMsIDIyNCksXG4gIGNvbnYoYmF0Y2gsIDEyOCwgNjQsIDMsIDExMiksXG4gIGNvbnYoYmF0Y2gsIDEyOCwgMTI4LCAzLCAxMTIpLFxuICBjb252KGJhdGNoLCAyNTYsIDEyOCwgMywgNTYpLFxuICBjb252KGJhdGNoLCAyNTYsIDI1NiwgMywgNTYpLFxuICBjb252KGJhdGNoLCAyNTYsIDI1NiwgMywgNTYpLFxuICBjb252KGJhdGNoLCA1MTIsIDI1NiwgMywgMjgpLFxuICBjb252KGJhdGNoLCA1MTIsIDUxMiwgMywgMjgpLFxuICBjb252KGJhdGNoLCA1MTIsIDUxMiwgMywgMjgpLFxuICBjb252KGJhdGNoLCA1MTIsIDUxMiwgMywgMTQpLFxuICBjb252KGJhdGNoLCA1MTIsIDUxMiwgMywgMTQpLFxuICBjb252KGJhdGNoLCA1MTIsIDUxMiwgMywgMTQpLFxuXTtcblxuZXhwb3J0IGNvbnN0IHZnZ0xpbmVhciA9IChiYXRjaDogbnVtYmVyKTogQ29udlByb2JsZW1bXSA9PiBbXG4gIGNvbnYoYmF0Y2gsIDQwOTYsIDUxMiwgNywgMSksXG4gIGNvbnYoYmF0Y2gsIDQwOTYsIDQwOTYsIDEsIDEpLFxuICBjb252KGJhdGNoLCAxMDAwLCA0MDk2LCAxLCAxKSxcbl07XG5cbi8qKiBTcXVlZXplLCBleHBhbmQgMVx1MDBENzEgYW5kIGV4cGFuZCAzXHUwMEQ3My4gKi9cbmZ1bmN0aW9uIGZpcmUoYmF0Y2g6IG51bWJlciwgY2hhbm5lbHM6IG51bWJlciwgc3F1ZWV6ZTogbnVtYmVyLCBleHBhbmQ6IG51bWJlciwgc2l6ZTogbnVtYmVyKTogQ29udlByb2JsZW1bXSB7XG4gIHJldHVybiBbXG4gICAgY29udihiYXRjaCwgc3F1ZWV6ZSwgY2hhbm5lbHMsIDEsIHNpemUpLFxuICAgIGNvbnYoYmF0Y2gsIGV4cGFuZCwgc3F1ZWV6ZSwgMSwgc2l6ZSksXG4gICAgY29udihiYXRjaCwgZXhwYW5kLCBzcXVlZXplLCAzLCBzaXplKSxcbiAgXTtcbn1cblxuZXhwb3J0IGNvbnN0IHNxdWVlemVOZXQxMCA9IChiYXRjaDogbnVtYmVyKTogQ29udlByb2JsZW1bXSA9PiBbXG4gIGNvbnYoYmF0Y2gsIDk2LCAzLCA3LCAxMTEsIDIpLFxuICAuLi5maXJlKGJhdGNoLCA5NiwgMTYsIDY0LCA1NSksXG4gIC4uLmZpcmUoYmF0Y2gsIDEyOCwgMTYsIDY0LCA1NSksXG4gIC4uLmZpcmUoYmF0Y2gsIDEyOCwgMzIsIDEyOCwgNTUpLFxuICAuLi5maXJlKGJhdGNoLCAyNTYsIDMyLCAxMjgsIDI3KSxcbiAgLi4uZmlyZShiYXRjaCwgMjU2LCA0OCwgMTkyLCAyNyksXG4gIC4uLmZpcmUoYmF0Y2gsIDM4NCwgNDgsIDE5MiwgMjcpLFxuICAuLi5maXJlKGJhdGNoLCAzODQsIDY0LCAyNTYsIDI3KSxcbiAgLi4uZmlyZShiYXRjaCwgNTEyLCA2NCwgMjU2LCAxMyksXG4gIGNvbnYoYmF0Y2gsIDEwMDAsIDUxMiwgMSwgMTMpLFxuXTtcblxuZXhwb3J0IGNvbnN0IHNxdWVlemVOZXQxMSA9IChiYXRjaDogbnVtYmVyKTogQ29udlByb2JsZW1bXSA9PiBbXG4gIGNvbnYoYmF0Y2gsIDY0LCAzLCAzLCAxMTMsIDIpLFxuICAuLi5maXJlKGJhdGNoLCA2NCwgMTYsIDY0LCA1NiksXG4gIC4uLmZpcmUoYmF0Y2gsIDEyOCwgMTYsIDY0LCA1NiksXG4gIC4uLmZpcmUoYmF0Y2gsIDEyOCwgMzIsIDEyOCwgMjgpLFxuICAuLi5maXJlKGJhdGNoLCAyNTYsIDMyLCAxMjgsIDI4KSxcbiAgLi4uZmlyZShiYXRjaCwgMjU2LCA0OCwgMTkyLCAxNCksXG4gIC4uLmZpcmUoYmF0Y2gsIDM4NCwgNDgsIDE5MiwgMTQpLFxuICAuLi5maXJlKGJhdGNoLCAzODQsIDY0LCAyNTYsIDE0KSxcbiAgLi4uZmlyZShiYXRjaCwgNTEyLCA2NCwgMjU2LCAxNCksXG4gIGNvbnYoYmF0Y2gsIDEwMDAsIDUxMiwgMSwgMTQpLFxuXTtcblxuLyoqIDFcdTAwRDcxLCAzXHUwMEQ3MyBhZnRlciBpdHMgcmVkdWN0aW9uLCA1XHUwMEQ3NSBhZnRlciBpdHMgcmVkdWN0aW9uLCBhbmQgdGhlIHByb2plY3Rpb24gb2YgdGhlIHBvb2wuICovXG5mdW5jdGlvbiBpbmNlcHRpb24oXG4gIGJhdGNoOiBudW1iZXIsXG4gIHNpemU6IG51bWJlcixcbiAgY2hhbm5lbHM6IG51bWJlcixcbiAgW2EsIGIxLCBiLCBjMSwgYywgZF06IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlciwgbnVtYmVyLCBudW1iZXIsIG51bWJlciwgbnVtYmVyXSxcbik6IENvbnZQcm9ibGVtW10ge1xuICByZXR1cm4gW1xuICAgIGNvbnYoYmF0Y2gsIGEsIGNoYW5uZWxzLCAxLCBzaXplKSxcbiAgICBjb252KGJhdGNoLCBiMSwgY2hhbm5lbHMsIDEsIHNpemUpLFxuICAgIGNvbnYoYmF0Y2gsIGIsIGIxLCAzLCBzaXplKSxcbiAgICBjb252KGJhdGNoLCBjMSwgY2hhbm5lbHMsIDEsIHNpemUpLFxuICAgIGNvbnYoYmF0Y2gsIGMsIGMxLCA1LCBzaXplKSxcbiAgICBjb252KGJhdGNoLCBkLCBjaGFubmVscywgMSwgc2l6ZSksXG4gIF07XG59XG5cbmV4cG9ydCBjb25zdCBnb29nTGVOZXQgPSAoYmF0Y2g6IG51bWJlcik6IENvbnZQcm9ibGVtW10gPT4gW1xuICBjb252KGJhdGNoLCA2NCwgMywgNywgMTEyLCAyKSxcbiAgY29udihiYXRjaCwgNjQsIDY0LCAxLCA1NiksXG4gIGNvbnYoYmF0Y2gsIDE5MiwgNjQsIDMsIDU2KSxcbiAgLi4uaW5jZXB0aW9uKGJhdGNoLCAyOCwgMTkyLCBbNjQsIDk2LCAxMjgsIDE2LCAzMiwgMzJdKSxcbiAgLi4uaW5jZXB0aW9uKGJhdGNoLCAyOCwgMjU2LCBbMTI4LCAxMjgsIDE5MiwgMzIsIDk2LCA2NF0pLFxuICAuLi5pbmNlcHRpb24oYmF0Y2gsIDE0LCA0ODAsIFsxOTIsIDk2LCAyMDgsIDE2LCA0OCwgNjRdKSxcbiAgLi4uaW5jZXB0aW9uKGJhdGNoLCAxNCwgNTEyLCBbMTYwLCAxMTIsIDIyNCwgMjQsIDY0LCA2NF0pLFxuICAuLi5pbmNlcHRpb24oYmF0Y2gsIDE0LCA1MTIsIFsxMjgsIDEyOCwgMjU2LCAyNCwgNjQsIDY0XSksXG4gIC4uLmluY2VwdGlvbihiYXRjaCwgMTQsIDUxMiwgWzExMiwgMTQ0LCAyODgsIDMyLCA2NCwgNjRdKSxcbiAgLi4uaW5jZXB0aW9uKGJhdGNoLCAxNCwgNTI4LCBbMjU2LCAxNjAsIDMyMCwgMzIsIDEyOCwgMTI4XSksXG4gIC4uLmluY2VwdGlvbihiYXRjaCwgNywgODMyLCBbMjU2LCAxNjAsIDMyMCwgMzIsIDEyOCwgMTI4XSksXG4gIC4uLmluY2VwdGlvbihiYXRjaCwgNywgODMyLCBbMzg0LCAxOTIsIDM4NCwgNDgsIDEyOCwgMTI4XSksXG4gIGNvbnYoYmF0Y2gsIDEwMDAsIDEwMjQsIDEsIDEpLFxuXTtcbiIsICJpbXBvcnQgeyBjb3VudEFjY2Vzc2VzLCByb3dTdGF0aW9uYXJ5QXJyYXkgfSBmcm9tICcvdG1wL3d0L2FuYWx5c2lzL3NyYy9jb3JlL2Nvc3QvZW5lcmd5L2NvdW50LnRzJztcbmltcG9ydCB7IHByaWNlIH0gZnJvbSAnL3RtcC93dC9hbmFseXNpcy9zcmMvY29yZS9jb3N0L2VuZXJneS9wcmljZS50cyc7XG5pbXBvcnQgeyBwcm9maWxlcyB9IGZyb20gJy90bXAvd3QvYW5hbHlzaXMvc3JjL2NvcmUvY29zdC9lbmVyZ3kvcHJvZmlsZXMvaW5kZXgudHMnO1xuaW1wb3J0IHsgdmdnQ29udiB9IGZyb20gJy90bXAvd3QvYW5hbHlzaXMvdGVzdC91bml0L2NvcmUvY29zdC9lbmVyZ3kvbmV0d29ya3MudHMnO1xuY29uc3QgRT1wcm9maWxlc1swXSE7XG5jb25zdCBiYXNlPXsuLi5FLGJpdHM6e3dlaWdodHM6OCxhY3RpdmF0aW9uczo4LHBzdW06MTZ9LGdsYkJ5dGVzOjEyOCoxMDI0LHVuaXRQSjp7bWFjQml0czo4LG11bHRpcGx5Oi4xNzgsYWRkOi4wMyxwZXJCaXRzOjgscmY6MS41MDYvNixub2M6MCxnbGI6MTguMi84LGRyYW06NjR9fTtcbmNvbnN0IHA9dmdnQ29udigxKVs0XSE7XG5mb3IgKGNvbnN0IGdsYiBvZiBbMTI4LDEwMCw2NCwxMDhdKSBmb3IgKGNvbnN0IHBzdW0gb2YgWzE2LDI0XSkge1xuIGNvbnN0IHByb2Y9ey4uLmJhc2UsZ2xiQnl0ZXM6Z2xiKjEwMjQscmVnaXN0ZXJGaWxlOntpZm1hcDoxMixmaWx0ZXI6MjI0LHBzdW19fSBhcyBhbnk7XG4gY29uc3QgYT1jb3VudEFjY2Vzc2VzKHAscHJvZik7IGNvbnN0IGU9cHJpY2UoYSxwcm9mKTtcbiBjb25zdCBzPShrOmFueSk9PmsuaW5wdXRzK2sud2VpZ2h0cytrLm91dHB1dHM7XG4gY29uc29sZS5sb2coZ2xiLHBzdW0sSlNPTi5zdHJpbmdpZnkoYSksSlNPTi5zdHJpbmdpZnkoZS5ieUxldmVsKSxlLmNvbXB1dGUsIHMoYS53b3Jkcy5kcmFtKSwgcyhhLndvcmRzLmdsYiksIHMoZS5ieUxldmVsLmRyYW0pL2UudG90YWwpO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7O0FBR08sU0FBUyxZQUFZLEVBQUUsUUFBUSxRQUFRLEtBQUssR0FBZ0IsTUFBcUI7QUFDdEYsVUFBUSxPQUFPLElBQUksSUFBSSxLQUFLLE9BQU8sSUFBSSxJQUFJLEtBQUssSUFBSTtBQUN0RDtBQUdPLFNBQVMsT0FBTyxTQUE4QjtBQUNuRCxRQUFNLEVBQUUsT0FBTyxTQUFTLFVBQVUsUUFBUSxRQUFRLFNBQVMsRUFBRSxJQUFJO0FBQ2pFLFNBQU8sU0FBUyxRQUFRLFVBQVUsV0FBVyxPQUFPLENBQUMsSUFBSSxPQUFPLENBQUMsSUFBSSxPQUFPLENBQUMsSUFBSSxPQUFPLENBQUM7QUFDM0Y7QUFHTyxTQUFTLFlBQVksU0FBOEI7QUFDeEQsUUFBTSxFQUFFLE9BQU8sUUFBUSxTQUFTLFVBQVUsUUFBUSxPQUFPLElBQUk7QUFDN0QsU0FBTztBQUFBLElBQ0wsUUFBUSxRQUFRLFNBQVMsV0FBVyxZQUFZLFNBQVMsQ0FBQyxJQUFJLFlBQVksU0FBUyxDQUFDO0FBQUEsSUFDcEYsU0FBUyxVQUFVLFdBQVcsT0FBTyxDQUFDLElBQUksT0FBTyxDQUFDO0FBQUEsSUFDbEQsU0FBUyxRQUFRLFVBQVUsT0FBTyxDQUFDLElBQUksT0FBTyxDQUFDO0FBQUEsRUFDakQ7QUFDRjs7O0FDcUJBLFNBQVMsUUFBUSxFQUFFLFFBQVEsU0FBUyxVQUFVLFFBQVEsR0FBRyxRQUFRLEdBQWdCLE1BQWM7QUFDN0YsUUFBTSxFQUFFLE9BQU8sUUFBUSxRQUFRLE1BQU0sU0FBUyxFQUFFLElBQUk7QUFDcEQsUUFBTSxXQUFXLEtBQUssS0FBSyxPQUFPLENBQUMsSUFBSSxJQUFJO0FBQzNDLFFBQU0sU0FBUyxTQUFTLFFBQVEsV0FBVyxXQUFXLE9BQU8sQ0FBQyxJQUFJLEtBQUssT0FBTyxDQUFDLElBQUksS0FBSyxDQUFDO0FBQ3pGLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxTQUFTLEtBQUssS0FBSyxPQUFPLENBQUMsSUFBSSxRQUFRO0FBQUEsSUFDdkMsY0FBYyxVQUFVO0FBQUE7QUFBQSxJQUV4QixVQUFVO0FBQUEsSUFDVixZQUFZLE9BQU8sQ0FBQyxJQUFJLEtBQUssT0FBTyxDQUFDLElBQUksS0FBSyxDQUFDO0FBQUEsSUFDL0MsU0FBUyxTQUFTLFVBQVUsV0FBVyxPQUFPLENBQUMsSUFBSSxPQUFPLENBQUM7QUFBQSxJQUMzRCxTQUFTLFNBQVMsUUFBUSxVQUFVLE9BQU8sQ0FBQyxJQUFJLE9BQU8sQ0FBQztBQUFBLEVBQzFEO0FBQ0Y7QUFJQSxTQUFTLFVBQ1AsRUFBRSxPQUFPLFVBQVUsUUFBUSxNQUFNLE9BQU8sR0FDeEMsRUFBRSxHQUFHLEdBQUcsR0FBRyxHQUFBQSxJQUFHLEdBQUcsR0FBRyxFQUFFLEdBQ3RCQyxRQUNTO0FBQ1QsUUFBTSxTQUFTLEtBQUssS0FBSyxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQ3RDLFFBQU0sWUFBWSxLQUFLLEtBQUssUUFBUSxDQUFDO0FBQ3JDLFFBQU0sWUFBWSxLQUFLLEtBQUssWUFBWSxJQUFJLEVBQUUsSUFBSUEsT0FBTTtBQUN4RCxRQUFNLFdBQVcsS0FBSyxLQUFLQSxPQUFNLGVBQWUsQ0FBQztBQUNqRCxRQUFNLFNBQVMsS0FBSyxLQUFLLEtBQUtELEtBQUksRUFBRTtBQUNwQyxRQUFNLFdBQVcsV0FBVyxJQUFJLEtBQUssT0FBTyxDQUFDLElBQUksS0FBSyxDQUFDO0FBQ3ZELFNBQU87QUFBQSxJQUNMLFlBQVlDLE9BQU0sV0FBV0EsT0FBTSxZQUFZO0FBQUEsSUFDL0MsYUFBYUEsT0FBTSxVQUFVLFlBQVk7QUFBQSxJQUN6QyxXQUFXQSxPQUFNLFdBQVcsV0FBVyxXQUFXLFNBQVNBLE9BQU07QUFBQSxJQUNqRSxZQUFZLElBQUlBLE9BQU0sVUFBVTtBQUFBLElBQ2hDLFlBQVlBLE9BQU0sVUFBVSxhQUFhQSxPQUFNLFVBQVUsSUFBSTtBQUFBLElBQzdELFFBQVEsU0FBUyxZQUFZLFlBQVksV0FBVztBQUFBLEVBQ3REO0FBQ0Y7QUFRTyxTQUFTLGNBQ2QsU0FDQSxTQUNBLEVBQUUsS0FBSyxHQUNHO0FBQ1YsUUFBTSxFQUFFLFFBQVEsUUFBUSxRQUFRLFNBQVMsRUFBRSxJQUFJO0FBQy9DLFFBQU1BLFNBQVEsUUFBUSxTQUFTLElBQUk7QUFDbkMsUUFBTSxVQUFVLFVBQVUsU0FBUyxTQUFTQSxNQUFLO0FBQ2pELFFBQU0sT0FBTyxPQUFPLE9BQU87QUFDM0IsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLE9BQU87QUFBQSxNQUNMLE1BQU0sRUFBRSxRQUFRLFFBQVEsWUFBWSxTQUFTLFFBQVEsYUFBYSxTQUFTQSxPQUFNLFFBQVE7QUFBQSxNQUN6RixLQUFLLEVBQUUsUUFBUSxRQUFRLFdBQVcsU0FBUyxRQUFRLGFBQWEsU0FBUyxRQUFRLFdBQVc7QUFBQSxNQUM1RixLQUFLLEVBQUUsUUFBUSxHQUFHLFNBQVMsR0FBRyxTQUFTLFFBQVEsV0FBVztBQUFBLE1BQzFELElBQUksRUFBRSxRQUFRLE1BQU0sU0FBUyxNQUFNLFNBQVMsSUFBSSxLQUFLO0FBQUEsSUFDdkQ7QUFBQSxJQUNBLFFBQVEsU0FBUyxTQUFTLFFBQVEsU0FBUyxRQUFRLElBQUksUUFBUSxJQUFJLFFBQVEsSUFBSSxPQUFPLENBQUMsSUFBSSxPQUFPLENBQUM7QUFBQSxJQUNuRyxTQUFTLEVBQUUsR0FBRyxRQUFRO0FBQUEsRUFDeEI7QUFDRjtBQVlPLFNBQVMsU0FDZCxTQUNBLFVBQ0EsRUFBRSxLQUFLLEdBQ1AsUUFDa0M7QUFDbEMsUUFBTUEsU0FBUSxRQUFRLFNBQVMsSUFBSTtBQUNuQyxNQUFJO0FBQ0osTUFBSSxRQUFRO0FBQ1osYUFBVyxXQUFXLFVBQVU7QUFDOUIsVUFBTSxVQUFVLFVBQVUsU0FBUyxTQUFTQSxNQUFLO0FBQ2pELFVBQU0sT0FDSixRQUFRLGFBQWEsT0FBTyxhQUM1QixRQUFRLGVBQWUsT0FBTyxjQUFjLE9BQU8sT0FDbkQsUUFBUSxZQUFZLE9BQU8sTUFDM0IsUUFBUSxhQUFhLE9BQU8sVUFDNUIsUUFBUSxhQUFhLE9BQU87QUFDOUIsUUFBSSxPQUFPLE1BQU8sRUFBQyxNQUFNLEtBQUssSUFBSSxDQUFDLFNBQVMsSUFBSTtBQUFBLEVBQ2xEO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxZQUFZLFNBQWlCLEdBQVcsRUFBRSxNQUFNLFFBQVEsR0FBK0I7QUFDckcsUUFBTSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU87QUFDdEMsU0FBTyxLQUFLLFVBQVUsT0FBTyxLQUFLLE1BQU0sVUFBVSxDQUFDLElBQUksS0FBSyxNQUFNLE9BQU8sS0FBSyxLQUFLLElBQUksT0FBTyxDQUFDO0FBQ2pHOzs7QUN0SUEsSUFBTSxVQUFVLENBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxJQUFJLElBQUksSUFBSSxFQUFFO0FBQzNDLElBQU0sT0FBTyxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxFQUFFO0FBQy9CLElBQU0sV0FBVyxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsSUFBSSxRQUFRO0FBTW5DLFNBQVMsb0JBQ2QsT0FDQSxPQUNBLFFBQ1U7QUFDVixRQUFNLFVBQVUsUUFBUSxPQUFPLEtBQUs7QUFDcEMsUUFBTSxVQUFVLFNBQVMsU0FBUyxjQUFjLFNBQVMsS0FBSyxHQUFHLE9BQU8sTUFBTTtBQUM5RSxTQUFPLGNBQWMsU0FBUyxXQUFXLEVBQUUsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxFQUFFLEdBQUcsS0FBSztBQUM5RjtBQUdPLFVBQVUsY0FDZixTQUNBLE9BQ2lDO0FBQ2pDLGFBQVcsRUFBRSxHQUFHLEdBQUcsRUFBRSxLQUFLLGFBQWEsU0FBUyxLQUFLLEdBQUc7QUFDdEQsZUFBVyxFQUFFLEdBQUFDLElBQUcsRUFBRSxLQUFLLFNBQVMsU0FBUyxPQUFPLENBQUMsRUFBRyxRQUFPLFlBQVksU0FBUyxPQUFPLEVBQUUsR0FBRyxHQUFBQSxJQUFHLEdBQUcsR0FBRyxFQUFFLENBQUM7QUFBQSxFQUMxRztBQUNGO0FBR0EsVUFBVSxhQUFhLEVBQUUsUUFBUSxPQUFPLEdBQWdCLE9BQTJCO0FBQ2pGLFFBQU0sVUFBVSxLQUFLLEtBQUssT0FBTyxDQUFDLElBQUksS0FBSyxLQUFLLE9BQU8sQ0FBQyxJQUFJLE1BQU0sSUFBSSxDQUFDO0FBQ3ZFLGFBQVcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxDQUFDLEdBQUc7QUFDaEMsVUFBTSxPQUFPLFlBQVksU0FBUyxHQUFHLEtBQUs7QUFDMUMsZUFBVyxLQUFLLE1BQU07QUFDcEIsaUJBQVcsS0FBSyxLQUFNLEtBQUksSUFBSSxLQUFLLEtBQU0sT0FBTSxFQUFFLEdBQUcsR0FBRyxFQUFFO0FBQUEsSUFDM0Q7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxVQUFVLFNBQVMsRUFBRSxTQUFTLFFBQVEsVUFBVSxPQUFPLEdBQWdCLE9BQTJCLEdBQVc7QUFDM0csUUFBTSxjQUFjLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxNQUFNLGFBQWEsT0FBTyxDQUFDLENBQUMsQ0FBQztBQUN4RSxRQUFNLGFBQWEsS0FBSyxJQUFJLFVBQVUsUUFBUSxNQUFNLFNBQVM7QUFDN0QsV0FBUyxJQUFJLEdBQUcsS0FBSyxLQUFLLElBQUksVUFBVSxXQUFXLE1BQU0sTUFBTSxLQUFLLElBQUksS0FBSyxXQUFXLEtBQUs7QUFDM0YsZUFBV0EsTUFBSyxTQUFTO0FBQ3ZCLFVBQUlBLE1BQUssY0FBY0EsS0FBSSxJQUFJLE9BQU8sQ0FBQyxLQUFLLE1BQU0sWUFBYSxPQUFNLEVBQUUsR0FBQUEsSUFBRyxFQUFFO0FBQUEsSUFDOUU7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxVQUFVLFlBQ1IsU0FDQSxFQUFFLFVBQVUsYUFBQUMsYUFBWSxHQUN4QixLQUNpQztBQUNqQyxRQUFNLEVBQUUsT0FBTyxRQUFRLFNBQVMsUUFBUSxNQUFNLE9BQU8sSUFBSTtBQUN6RCxRQUFNLGFBQWEsSUFBSSxJQUFJLEtBQUssT0FBTyxDQUFDLElBQUksS0FBSyxDQUFDO0FBQ2xELFFBQU0sWUFBWSxJQUFJLElBQUksSUFBSSxJQUFJLFlBQVksWUFBWSxTQUFTLENBQUM7QUFDcEUsYUFBVyxLQUFLLFNBQVMsS0FBSyxHQUFHO0FBQy9CLFFBQUksSUFBSSxZQUFZLFNBQVU7QUFDOUIsZUFBVyxLQUFLLFVBQVUsSUFBSSxJQUFJLElBQUksR0FBRyxVQUFVLE1BQU0sR0FBRztBQUMxRCxVQUFJLEtBQUssWUFBWSxJQUFJLElBQUksSUFBSSxPQUFPLENBQUMsSUFBSUEsZ0JBQWUsU0FBVTtBQUN0RSxZQUFNLEVBQUUsR0FBRyxHQUFHLEdBQUcsSUFBSTtBQUFBLElBQ3ZCO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxNQUFNLE1BQXdCO0FBQ3JDLFFBQU0sUUFBUSxvQkFBSSxJQUFZO0FBQzlCLFdBQVMsSUFBSSxHQUFHLEtBQUssUUFBTztBQUMxQixVQUFNLE9BQU8sS0FBSyxLQUFLLE9BQU8sQ0FBQztBQUMvQixVQUFNLElBQUksSUFBSTtBQUVkLFFBQUksU0FBUyxJQUFJLE9BQU8sSUFBSSxLQUFLLEtBQUssUUFBUSxPQUFPLEVBQUU7QUFBQSxFQUN6RDtBQUNBLFNBQU8sQ0FBQyxHQUFHLEtBQUs7QUFDbEI7QUFFQSxTQUFTLFNBQVMsTUFBd0I7QUFDeEMsU0FBTyxNQUFNLEtBQUssRUFBRSxRQUFRLEtBQUssR0FBRyxDQUFDLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxPQUFPLE9BQUssT0FBTyxNQUFNLENBQUM7QUFDakY7QUFHQSxTQUFTLFVBQVUsTUFBYyxTQUFtQztBQUNsRSxTQUFPLElBQUksSUFBSSxTQUFTLElBQUksV0FBUyxLQUFLLElBQUksU0FBUyxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ3ZFO0FBR0EsU0FBUyxRQUFRLFNBQXNCLE9BQXdDO0FBQzdFLFFBQU0sRUFBRSxRQUFRLE1BQU0sUUFBUSxPQUFPLElBQUk7QUFDekMsTUFBSSxTQUFTO0FBQ2IsTUFBSSxPQUFPLENBQUMsSUFBSSxNQUFNLFlBQVk7QUFDaEMsVUFBTSxTQUFTLEtBQUssS0FBSyxPQUFPLENBQUMsSUFBSSxNQUFNLFVBQVU7QUFDckQsVUFBTSxRQUFRLEtBQUssS0FBSyxPQUFPLENBQUMsSUFBSSxNQUFNO0FBQzFDLGFBQVMsRUFBRSxHQUFHLFFBQVEsVUFBVSxRQUFRLFdBQVcsUUFBUSxRQUFRLENBQUMsT0FBTyxDQUFDLEdBQUcsS0FBSyxFQUFFO0FBQUEsRUFDeEY7QUFDQSxRQUFNLEVBQUUsVUFBVSxhQUFBQSxhQUFZLElBQUk7QUFDbEMsUUFBTSxRQUFRLEtBQUssT0FBTyxXQUFXLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLE1BQU0sS0FBSyxDQUFDLElBQUksT0FBTyxDQUFDLElBQUlBLGFBQVk7QUFDakcsTUFBSSxPQUFPLENBQUMsSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLEdBQUc7QUFDbEMsVUFBTSxTQUFTLEtBQUssS0FBSyxPQUFPLENBQUMsSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLENBQUM7QUFDdkQsVUFBTSxRQUFRLEtBQUssS0FBSyxPQUFPLENBQUMsSUFBSSxNQUFNO0FBQzFDLGFBQVMsRUFBRSxHQUFHLFFBQVEsT0FBTyxRQUFRLFFBQVEsUUFBUSxRQUFRLENBQUMsT0FBTyxDQUFDLEdBQUcsS0FBSyxFQUFFO0FBQUEsRUFDbEY7QUFDQSxTQUFPO0FBQ1Q7OztBQzdGTyxTQUFTLGlCQUNkLFNBQ0EsT0FDQSxRQUFlLFlBQVksU0FBUyxLQUFLLEdBQy9CO0FBQ1YsUUFBTSxFQUFFLFFBQVEsU0FBUyxFQUFFLElBQUk7QUFDL0IsUUFBTSxFQUFFLE1BQU0sT0FBTyxPQUFPLFVBQVUsSUFBSSxNQUFNLE9BQU87QUFDdkQsUUFBTSxZQUFZLE1BQU0sU0FBUztBQUNqQyxRQUFNLFVBQVUsTUFBTSxVQUFVLFlBQVksTUFBTSxjQUFjLE1BQU07QUFDdEUsUUFBTSxPQUFPLE1BQU0sV0FBVyxJQUFJLE1BQU0sT0FBTztBQUMvQyxRQUFNLE9BQU87QUFBQSxJQUNYLFFBQVEsTUFBTSxVQUFVLGFBQWEsTUFBTSxXQUFXLElBQUksTUFBTTtBQUFBLElBQ2hFLFNBQVMsTUFBTTtBQUFBLElBQ2YsU0FBUyxVQUFVLE9BQU8sTUFBTTtBQUFBLEVBQ2xDO0FBQ0EsU0FBTyxPQUFPLFFBQVE7QUFBQSxJQUNwQjtBQUFBLElBQ0EsT0FBTztBQUFBLE1BQ0w7QUFBQTtBQUFBLE1BRUEsS0FBSztBQUFBLFFBQ0gsUUFBUSxZQUFZLFFBQVEsTUFBTSxVQUFVLFNBQVMsS0FBSztBQUFBLFFBQzFELFNBQVMsTUFBTSxVQUFVLEtBQUs7QUFBQSxRQUM5QixTQUFTO0FBQUEsTUFDWDtBQUFBLE1BQ0EsS0FBSyxFQUFFLFFBQVEsTUFBTSxTQUFTLEdBQUcsU0FBUyxLQUFLO0FBQUEsTUFDL0MsSUFBSSxFQUFFLFFBQVEsR0FBRyxTQUFTLE9BQU8sTUFBTSxTQUFTLFNBQVMsRUFBRTtBQUFBLElBQzdEO0FBQUEsSUFDQSxRQUFRLFNBQVMsTUFBTSxPQUFPLE1BQU0sV0FBVyxJQUFJLE1BQU0sT0FBTyxNQUFNLFVBQVUsWUFBWTtBQUFBLElBQzVGLFNBQVMsRUFBRSxVQUFVLE1BQU0sTUFBTSxhQUFhLE1BQU0sUUFBUTtBQUFBLEVBQzlELENBQUM7QUFDSDtBQUdPLFNBQVMsaUJBQ2QsU0FDQSxPQUNBLFFBQWUsWUFBWSxTQUFTLEtBQUssR0FDL0I7QUFDVixRQUFNLEVBQUUsUUFBUSxTQUFTLEVBQUUsSUFBSTtBQUMvQixRQUFNLEVBQUUsTUFBTSxPQUFPLE9BQU8sVUFBVSxJQUFJLE1BQU0sT0FBTztBQUN2RCxRQUFNLE9BQU87QUFBQSxJQUNYLFFBQVEsTUFBTSxVQUFVLE1BQU0sU0FBUyxVQUFVLE1BQU0sV0FBVyxJQUFJLE1BQU07QUFBQSxJQUM1RSxTQUFTLE1BQU0sV0FBVyxNQUFNLFVBQVUsU0FBUyxNQUFNLFdBQVcsSUFBSSxNQUFNO0FBQUEsSUFDOUUsU0FBUyxNQUFNO0FBQUEsRUFDakI7QUFDQSxTQUFPLE9BQU8sUUFBUTtBQUFBLElBQ3BCO0FBQUEsSUFDQSxPQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0EsS0FBSztBQUFBLFFBQ0gsUUFBUSxZQUFZLFFBQVEsTUFBTSxVQUFVLFNBQVMsS0FBSztBQUFBLFFBQzFELFNBQVMsTUFBTSxVQUFVLE1BQU0sT0FBTyxLQUFLO0FBQUEsUUFDM0MsU0FBUyxNQUFNO0FBQUEsTUFDakI7QUFBQSxNQUNBLEtBQUssRUFBRSxRQUFRLE1BQU0sU0FBUyxNQUFNLFNBQVMsRUFBRTtBQUFBLE1BQy9DLElBQUksRUFBRSxRQUFRLEdBQUcsU0FBUyxHQUFHLFNBQVMsSUFBSSxLQUFLO0FBQUEsSUFDakQ7QUFBQSxJQUNBLFFBQVEsU0FBUyxNQUFNLE9BQU8sTUFBTSxXQUFXLElBQUksTUFBTSxPQUFPLE1BQU0sVUFBVSxRQUFRO0FBQUEsSUFDeEYsU0FBUyxFQUFFLFVBQVUsTUFBTSxNQUFNLGFBQWEsTUFBTSxRQUFRO0FBQUEsRUFDOUQsQ0FBQztBQUNIO0FBR08sU0FBUyxXQUFXLFNBQWdDO0FBQ3pELFFBQU0sRUFBRSxTQUFTLEVBQUUsSUFBSTtBQUN2QixRQUFNLEVBQUUsTUFBTSxNQUFNLElBQUksTUFBTSxPQUFPO0FBQ3JDLFNBQU8sT0FBTyxRQUFRO0FBQUEsSUFDcEI7QUFBQSxJQUNBLE9BQU87QUFBQSxNQUNMLE1BQU07QUFBQSxNQUNOLEtBQUs7QUFBQSxNQUNMLEtBQUssRUFBRSxRQUFRLEdBQUcsU0FBUyxHQUFHLFNBQVMsRUFBRTtBQUFBLE1BQ3pDLElBQUksRUFBRSxRQUFRLE1BQU0sU0FBUyxNQUFNLFNBQVMsSUFBSSxLQUFLO0FBQUEsSUFDdkQ7QUFBQSxJQUNBLFFBQVE7QUFBQSxJQUNSLFNBQVMsQ0FBQztBQUFBLEVBQ1osQ0FBQztBQUNIO0FBRUEsU0FBUyxZQUFZLFNBQXNCLEVBQUUsTUFBTSxRQUFRLEdBQXlCO0FBQ2xGLFFBQU0sRUFBRSxTQUFTLFFBQVEsVUFBVSxPQUFPLElBQUk7QUFDOUMsUUFBTSxRQUFRLFdBQVcsT0FBTyxDQUFDLElBQUksT0FBTyxDQUFDO0FBQzdDLFNBQU8sRUFBRSxNQUFNLEtBQUssS0FBSyxRQUFRLElBQUksR0FBRyxTQUFTLEtBQUssS0FBSyxVQUFVLFNBQVMsT0FBTyxFQUFFO0FBQ3pGO0FBRUEsU0FBUyxZQUFZLEVBQUUsU0FBUyxRQUFRLE9BQU8sT0FBTyxHQUFnQixPQUE2QjtBQUNqRyxTQUFPO0FBQUEsSUFDTCxNQUFNLEtBQUssS0FBTSxRQUFRLE9BQU8sQ0FBQyxJQUFJLE9BQU8sQ0FBQyxJQUFLLE1BQU0sSUFBSTtBQUFBLElBQzVELFNBQVMsS0FBSyxLQUFLLFVBQVUsU0FBUyxNQUFNLE9BQU87QUFBQSxFQUNyRDtBQUNGO0FBR0EsU0FBUyxNQUFNLFNBQXNCO0FBQ25DLFFBQU0sRUFBRSxPQUFPLFVBQVUsUUFBUSxRQUFRLFNBQVMsRUFBRSxJQUFJO0FBQ3hELFNBQU87QUFBQSxJQUNMLE1BQU0sT0FBTyxPQUFPLElBQUk7QUFBQSxJQUN4QixPQUFPLFlBQVksT0FBTztBQUFBLElBQzFCLE9BQU8sV0FBVyxPQUFPLENBQUMsSUFBSSxPQUFPLENBQUM7QUFBQSxJQUN0QyxXQUFXLFFBQVEsT0FBTyxDQUFDLElBQUksT0FBTyxDQUFDO0FBQUEsRUFDekM7QUFDRjtBQUVBLFNBQVMsT0FBTyxPQUFlLFVBQThCO0FBQzNELE1BQUksVUFBVSxFQUFHLFFBQU87QUFDeEIsUUFBTSxFQUFFLE1BQU0sT0FBTyxRQUFRLFFBQVEsSUFBSTtBQUN6QyxRQUFNLFFBQVEsQ0FBQyxFQUFFLFFBQVEsU0FBUyxRQUFRLE9BQTZEO0FBQUEsSUFDckcsUUFBUSxTQUFTO0FBQUEsSUFDakIsU0FBUyxVQUFVO0FBQUEsSUFDbkIsU0FBUyxVQUFVO0FBQUEsRUFDckI7QUFDQSxTQUFPO0FBQUEsSUFDTCxNQUFNLE9BQU87QUFBQSxJQUNiLE9BQU8sRUFBRSxNQUFNLE1BQU0sTUFBTSxJQUFJLEdBQUcsS0FBSyxNQUFNLE1BQU0sR0FBRyxHQUFHLEtBQUssTUFBTSxNQUFNLEdBQUcsR0FBRyxJQUFJLE1BQU0sTUFBTSxFQUFFLEVBQUU7QUFBQSxJQUNwRyxRQUFRLFdBQVcsT0FBTyxPQUFPLFNBQVM7QUFBQSxJQUMxQztBQUFBLEVBQ0Y7QUFDRjs7O0FDcEZPLElBQU0sYUFBa0MsQ0FBQyxVQUFVLFdBQVcsU0FBUztBQUN2RSxJQUFNLFNBQTJCLENBQUMsUUFBUSxPQUFPLE9BQU8sSUFBSTs7O0FDdkM1RCxTQUFTLFdBQVcsRUFBRSxLQUFLLEdBQTBCO0FBQzFELFNBQU8sRUFBRSxTQUFTLEtBQUssU0FBUyxRQUFRLEtBQUssYUFBYSxTQUFTLEtBQUssWUFBWTtBQUN0RjtBQU1PLFNBQVMsTUFDZCxFQUFFLE1BQU0sTUFBTSxHQUNkLFNBQ0EsT0FBYSxXQUFXLE9BQU8sR0FDdkI7QUFDUixRQUFNLFVBQVUsT0FBTyxVQUFVLFNBQVMsS0FBSyxTQUFTLEtBQUssTUFBTTtBQUNuRSxRQUFNLFVBQVUsT0FBTztBQUFBLElBQ3JCLE9BQU8sSUFBSSxXQUFTO0FBQUEsTUFDbEI7QUFBQSxNQUNBLE9BQU87QUFBQSxRQUNMLFdBQVcsSUFBSSxVQUFRLENBQUMsTUFBTSxNQUFNLEtBQUssRUFBRSxJQUFJLElBQUksV0FBVyxNQUFNLE9BQU8sU0FBUyxJQUFJLENBQUMsQ0FBQztBQUFBLE1BQzVGO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU0sTUFBTSxDQUFDLFNBQTJCLE9BQU8sT0FBTyxDQUFDLE9BQU8sVUFBVSxRQUFRLFFBQVEsS0FBSyxFQUFFLElBQUksR0FBRyxDQUFDO0FBQ3ZHLFFBQU0sU0FBUyxFQUFFLFFBQVEsSUFBSSxRQUFRLEdBQUcsU0FBUyxJQUFJLFNBQVMsR0FBRyxTQUFTLElBQUksU0FBUyxFQUFFO0FBQ3pGLFNBQU8sRUFBRSxPQUFPLFVBQVUsT0FBTyxTQUFTLE9BQU8sVUFBVSxPQUFPLFNBQVMsU0FBUyxRQUFRLFFBQVE7QUFDdEc7QUFHTyxTQUFTLFdBQVcsTUFBZ0IsT0FBYyxTQUEwQixNQUFvQjtBQUNyRyxRQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFFBQU0sU0FBUyxLQUFLLElBQUksUUFBUSxLQUFLLFNBQVMsUUFBUSxLQUFLLFdBQVc7QUFDdEUsUUFBTSxTQUFTLFNBQVMsYUFBYSxVQUFVO0FBQy9DLFFBQU0sUUFBUSxTQUFVLFFBQVEsS0FBSyxPQUFPLEtBQUssSUFBSSxLQUFLLFNBQVMsS0FBSyxNQUFNLElBQUssU0FBUyxLQUFLLElBQUk7QUFDckcsU0FBUSxPQUFPLEtBQUssSUFBSSxRQUFTLE9BQU87QUFDMUM7QUFNTyxTQUFTLFVBQVUsRUFBRSxPQUFPLEdBQW9CLFlBQW9CLFdBQTJCO0FBQ3BHLFFBQU0sRUFBRSxTQUFTLFVBQVUsS0FBSyxNQUFNLElBQUk7QUFDMUMsUUFBTSxRQUFRLEtBQUssSUFBSSxZQUFZLFNBQVM7QUFDNUMsUUFBTSxTQUFTLFFBQVEsT0FBTyxLQUFLLENBQUM7QUFDcEMsTUFBSSxXQUFXLFVBQWEsZUFBZSxVQUFXLFFBQU87QUFDN0QsU0FBUSxXQUFXLGFBQWEsWUFBYSxXQUFXLElBQUssTUFBTSxRQUFTO0FBQzlFOzs7QUN6RE8sU0FBUyxZQUFZLEVBQUUsVUFBVSxLQUFLLEdBQTRCO0FBQ3ZFLFNBQU8sS0FBSyxNQUFPLFdBQVcsSUFBSyxLQUFLLFdBQVc7QUFDckQ7QUFFQSxTQUFTLFlBQVksRUFBRSxLQUFLLEdBQTRCO0FBQ3RELFNBQU8sS0FBSyxJQUFJLEdBQUcsS0FBSyxPQUFPLEtBQUssV0FBVztBQUNqRDtBQUdPLFNBQVMsbUJBQW1CLFNBQThDO0FBQy9FLFFBQU0sRUFBRSxRQUFRLElBQUksU0FBUyxLQUFLLE9BQU8sR0FBRyxJQUFJLFFBQVEsZ0JBQWdCLENBQUM7QUFDekUsU0FBTztBQUFBLElBQ0wsR0FBRyxRQUFRO0FBQUEsSUFDWCxZQUFZO0FBQUEsSUFDWixhQUFhO0FBQUEsSUFDYixXQUFXO0FBQUEsSUFDWCxVQUFVLFlBQVksT0FBTztBQUFBLElBQzdCLGFBQWEsWUFBWSxPQUFPO0FBQUEsRUFDbEM7QUFDRjtBQU1PLFNBQVMsY0FBYyxTQUFzQixTQUFvQztBQUN0RixTQUFPLFdBQVcsT0FBTyxTQUFTLE9BQU8sR0FBRyxPQUFPO0FBQ3JEO0FBRUEsU0FBUyxPQUFPLFNBQXNCLFNBQW9DO0FBQ3hFLFFBQU0sUUFBUSxFQUFFLEdBQUcsUUFBUSxPQUFPLFVBQVUsWUFBWSxPQUFPLEdBQUcsYUFBYSxZQUFZLE9BQU8sRUFBRTtBQUNwRyxVQUFRLFFBQVEsVUFBVTtBQUFBLElBQ3hCLEtBQUs7QUFDSCxhQUFPLG9CQUFvQixTQUFTLG1CQUFtQixPQUFPLEdBQUcsV0FBVyxPQUFPLENBQUM7QUFBQSxJQUN0RixLQUFLO0FBQ0gsYUFBTyxpQkFBaUIsU0FBUyxLQUFLO0FBQUEsSUFDeEMsS0FBSztBQUNILGFBQU8saUJBQWlCLFNBQVMsS0FBSztBQUFBLElBQ3hDLEtBQUs7QUFDSCxhQUFPLFdBQVcsT0FBTztBQUFBLEVBQzdCO0FBQ0Y7QUFFQSxTQUFTLFdBQVcsU0FBc0M7QUFDeEQsUUFBTSxPQUFPLFdBQVcsT0FBTztBQUMvQixTQUFPO0FBQUEsSUFDTCxZQUFZLFdBQVcsVUFBVSxRQUFRLFNBQVMsSUFBSTtBQUFBLElBQ3RELGFBQWEsV0FBVyxXQUFXLFFBQVEsU0FBUyxJQUFJO0FBQUEsSUFDeEQsS0FBSyxXQUFXLFVBQVUsT0FBTyxTQUFTLElBQUk7QUFBQSxJQUM5QyxTQUFTLFdBQVcsV0FBVyxPQUFPLFNBQVMsSUFBSTtBQUFBLElBQ25ELFNBQVMsV0FBVyxXQUFXLE9BQU8sU0FBUyxJQUFJO0FBQUEsRUFDckQ7QUFDRjtBQUVBLFNBQVMsV0FBVyxVQUFvQixTQUFnQztBQUN0RSxRQUFNLFFBQVEsWUFBWSxPQUFPO0FBQ2pDLFFBQU0sRUFBRSxLQUFLLElBQUksU0FBUztBQUMxQixRQUFNLFVBQWtCO0FBQUEsSUFDdEIsUUFBUSxLQUFLLElBQUksS0FBSyxRQUFRLE1BQU0sTUFBTTtBQUFBLElBQzFDLFNBQVMsS0FBSyxJQUFJLEtBQUssU0FBUyxNQUFNLE9BQU87QUFBQSxJQUM3QyxTQUFTLEtBQUssSUFBSSxLQUFLLFNBQVMsTUFBTSxPQUFPO0FBQUEsRUFDL0M7QUFDQSxRQUFNLFVBQVUsRUFBRSxHQUFHLFVBQVUsT0FBTyxFQUFFLEdBQUcsU0FBUyxPQUFPLE1BQU0sUUFBUSxFQUFFO0FBQzNFLFNBQU8sUUFBUSxvQkFBb0IsZ0JBQWdCLE9BQU8sSUFBSTtBQUNoRTtBQUVBLFNBQVMsZ0JBQWdCLEVBQUUsT0FBTyxHQUFHLEtBQUssR0FBdUI7QUFDL0QsUUFBTSxTQUFTLENBQUMsRUFBRSxRQUFRLFNBQVMsUUFBUSxPQUF1QjtBQUFBLElBQ2hFLFFBQVEsU0FBUztBQUFBLElBQ2pCLFNBQVM7QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFBQSxJQUNMLEdBQUc7QUFBQSxJQUNILE9BQU87QUFBQSxNQUNMLE1BQU0sT0FBTyxNQUFNLElBQUk7QUFBQSxNQUN2QixLQUFLLE9BQU8sTUFBTSxHQUFHO0FBQUEsTUFDckIsS0FBSyxPQUFPLE1BQU0sR0FBRztBQUFBLE1BQ3JCLElBQUksT0FBTyxNQUFNLEVBQUU7QUFBQSxJQUNyQjtBQUFBLEVBQ0Y7QUFDRjs7O0FDdEZPLElBQU0sZ0JBQU4sY0FBNEIsTUFBTTtBQUFBLEVBR3ZDLFlBQ1csTUFDVCxTQUNTLE1BQ1QsU0FDQTtBQUNBLFVBQU0sU0FBUyxPQUFPO0FBTGI7QUFFQTtBQUFBLEVBSVg7QUFBQSxFQU5XO0FBQUEsRUFFQTtBQUFBLEVBTE8sT0FBTztBQVUzQjs7O0FDVkEsSUFBTSxXQUFXLFFBQVEsV0FBUyxRQUFRLEdBQUcsa0JBQWtCO0FBQy9ELElBQU0sY0FBYyxRQUFRLFdBQVMsU0FBUyxHQUFHLHdCQUF3QjtBQUN6RSxJQUFNLFFBQVEsUUFBUSxXQUFTLE9BQU8sY0FBYyxLQUFLLEtBQUssU0FBUyxHQUFHLDhCQUE4QjtBQUN4RyxJQUFNLFdBQVcsUUFBUSxXQUFTLFNBQVMsS0FBSyxRQUFRLEdBQUcsNEJBQTRCO0FBQ3ZGLElBQU0sT0FBYyxDQUFDLE9BQU8sTUFBTSxTQUFTO0FBQ3pDLE1BQUksT0FBTyxVQUFVLFlBQVksTUFBTSxLQUFLLE1BQU0sR0FBSSxNQUFLLE1BQU0sTUFBTSxrQkFBa0IsS0FBSztBQUNoRztBQUNBLElBQU0sZUFBZSxNQUFNLFFBQVEsUUFBUSxNQUFNO0FBRWpELElBQU0sVUFBVSxPQUFPO0FBQUEsRUFDckIsSUFBSTtBQUFBLEVBQ0osT0FBTztBQUFBLEVBQ1AsYUFBYTtBQUFBLEVBQ2IsVUFBVSxNQUFNLGtCQUFrQixxQkFBcUIscUJBQXFCLFlBQVk7QUFBQSxFQUN4RixPQUFPLE9BQU8sRUFBRSxNQUFNLE9BQU8sU0FBUyxNQUFNLENBQUM7QUFBQSxFQUM3QyxNQUFNLE9BQU8sRUFBRSxTQUFTLE9BQU8sYUFBYSxPQUFPLE1BQU0sTUFBTSxDQUFDO0FBQUEsRUFDaEUsY0FBYyxTQUFTLE9BQU8sRUFBRSxPQUFPLE9BQU8sUUFBUSxPQUFPLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFBQSxFQUMzRSxVQUFVO0FBQUEsRUFDVixRQUFRLE9BQU87QUFBQSxJQUNiLFNBQVM7QUFBQSxJQUNULFVBQVU7QUFBQSxJQUNWLEtBQUs7QUFBQSxJQUNMLE9BQU8sU0FBUyxNQUFNLFdBQVcsQ0FBQztBQUFBLElBQ2xDLFNBQVM7QUFBQSxJQUNULElBQUk7QUFBQSxJQUNKLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLE1BQU07QUFBQSxFQUNSLENBQUM7QUFBQSxFQUNELFNBQVMsU0FBUyxPQUFPLEVBQUUsUUFBUSxhQUFhLGVBQWUsVUFBVSxlQUFlLFNBQVMsQ0FBQyxDQUFDO0FBQUEsRUFDbkcsVUFBVSxPQUFPO0FBQUEsSUFDZixhQUFhO0FBQUEsSUFDYixTQUFTO0FBQUEsSUFDVCxXQUFXLFNBQVMsT0FBTyxFQUFFLFNBQVMsYUFBYSxnQkFBZ0IsUUFBUSxDQUFDLENBQUM7QUFBQSxFQUMvRSxDQUFDO0FBQUEsRUFDRCxVQUFVLFNBQVMsT0FBTyxFQUFFLFVBQVUsVUFBVSxJQUFJLEtBQUssQ0FBQyxDQUFDO0FBQUEsRUFDM0QsWUFBWSxNQUFNLGFBQWEsU0FBUyxZQUFZO0FBQUEsRUFDcEQsU0FBUyxNQUFNLElBQUk7QUFDckIsQ0FBQztBQU9NLFNBQVMsYUFBYSxNQUFlLE1BQStCO0FBQ3pFLFVBQVEsTUFBTSxJQUFJLElBQUk7QUFDdEIsUUFBTSxVQUFVO0FBQ2hCLE1BQUksUUFBUSxhQUFhLG9CQUFvQixRQUFRLGlCQUFpQixRQUFXO0FBQy9FLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLEdBQUcsSUFBSTtBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBQ0EsYUFBVyxRQUFRLFlBQVksTUFBTSxFQUFFLEdBQUc7QUFDeEMsUUFBSSxTQUFTLFNBQVMsSUFBSSxNQUFNLFFBQVc7QUFDekMsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsR0FBRyxJQUFJLE1BQU0sSUFBSTtBQUFBLFFBQ2pCLGdEQUFnRCxJQUFJO0FBQUEsTUFDdEQ7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsU0FBUyxFQUFFLFFBQVEsR0FBb0IsTUFBa0M7QUFDdkYsV0FBUyxLQUFLLE1BQU0sT0FBTyxJQUFJLEtBQUssR0FBRyxNQUFNLEdBQUcsS0FBSyxJQUFJLEdBQUcsR0FBRyxZQUFZLEdBQUcsQ0FBQyxDQUFDLEdBQUc7QUFDakYsUUFBSSxRQUFRLEVBQUUsTUFBTSxPQUFXLFFBQU8sUUFBUSxFQUFFO0FBQUEsRUFDbEQ7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxVQUFVLFlBQVksT0FBZ0IsTUFBaUM7QUFDckUsTUFBSSxPQUFPLFVBQVUsU0FBVSxPQUFNO0FBQ3JDLE1BQUksT0FBTyxVQUFVLFlBQVksVUFBVSxLQUFNO0FBQ2pELGFBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxPQUFPLFFBQVEsS0FBSyxFQUFHLFFBQU8sWUFBWSxPQUFPLE9BQU8sR0FBRyxJQUFJLElBQUksR0FBRyxLQUFLLEdBQUc7QUFDM0c7QUFFQSxTQUFTLE9BQU8sUUFBZ0Q7QUFDOUQsU0FBTyxDQUFDLE9BQU8sTUFBTSxTQUFTO0FBQzVCLFVBQU0sVUFBVSxPQUFPLE9BQU8sTUFBTSxJQUFJO0FBQ3hDLFVBQU0sVUFBVSxPQUFPLEtBQUssT0FBTyxFQUFFLEtBQUssU0FBTyxPQUFPLEdBQUcsTUFBTSxNQUFTO0FBQzFFLFFBQUksWUFBWSxRQUFXO0FBQ3pCLFdBQUssTUFBTSxLQUFLLE1BQU0sT0FBTyxHQUFHLGdDQUFnQyxPQUFPLEtBQUssTUFBTSxFQUFFLEtBQUssSUFBSSxDQUFDLEVBQUU7QUFBQSxJQUNsRztBQUNBLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxPQUFPLFFBQVEsTUFBTSxFQUFHLE9BQU0sUUFBUSxHQUFHLEdBQUcsS0FBSyxNQUFNLEdBQUcsR0FBRyxJQUFJO0FBQUEsRUFDOUY7QUFDRjtBQUVBLFNBQVMsTUFBTSxPQUFxQjtBQUNsQyxTQUFPLENBQUMsT0FBTyxNQUFNLFNBQVM7QUFDNUIsZUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLE9BQU8sUUFBUSxPQUFPLE9BQU8sTUFBTSxJQUFJLENBQUMsRUFBRyxPQUFNLE9BQU8sS0FBSyxNQUFNLEdBQUcsR0FBRyxJQUFJO0FBQUEsRUFDMUc7QUFDRjtBQUVBLFNBQVMsT0FBTyxPQUFnQixNQUFjLE1BQXVDO0FBQ25GLE1BQUksT0FBTyxVQUFVLFlBQVksVUFBVSxRQUFRLE1BQU0sUUFBUSxLQUFLLEdBQUc7QUFDdkUsU0FBSyxNQUFNLFFBQVEsZUFBZSxxQkFBcUIsS0FBSztBQUFBLEVBQzlEO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxTQUFTLE9BQXFCO0FBQ3JDLFNBQU8sQ0FBQyxPQUFPLE1BQU0sU0FBUztBQUM1QixRQUFJLFVBQVUsT0FBVyxPQUFNLE9BQU8sTUFBTSxJQUFJO0FBQUEsRUFDbEQ7QUFDRjtBQUVBLFNBQVMsU0FBUyxPQUFxQjtBQUNyQyxTQUFPLENBQUMsT0FBTyxNQUFNLFNBQVM7QUFDNUIsUUFBSSxVQUFVLEtBQU0sT0FBTSxPQUFPLE1BQU0sSUFBSTtBQUFBLEVBQzdDO0FBQ0Y7QUFFQSxTQUFTLFFBQVEsUUFBb0MsUUFBdUI7QUFDMUUsU0FBTyxDQUFDLE9BQU8sTUFBTSxTQUFTO0FBQzVCLFFBQUksT0FBTyxVQUFVLFlBQVksQ0FBQyxPQUFPLEtBQUssRUFBRyxNQUFLLE1BQU0sTUFBTSxXQUFXLE1BQU0sSUFBSSxLQUFLO0FBQUEsRUFDOUY7QUFDRjtBQUVBLFNBQVMsUUFBUSxPQUFnQixNQUFjLE1BQW9CO0FBQ2pFLE1BQUksT0FBTyxVQUFVLFVBQVcsTUFBSyxNQUFNLE1BQU0seUJBQXlCLEtBQUs7QUFDakY7QUFFQSxTQUFTLFNBQVMsUUFBa0M7QUFDbEQsU0FBTyxDQUFDLE9BQU8sTUFBTSxTQUFTO0FBQzVCLFFBQUksT0FBTyxVQUFVLFlBQVksQ0FBQyxPQUFPLFNBQVMsS0FBSyxHQUFHO0FBQ3hELFdBQUssTUFBTSxNQUFNLGtCQUFrQixPQUFPLEtBQUssSUFBSSxDQUFDLElBQUksS0FBSztBQUFBLElBQy9EO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxLQUFLLE1BQWMsS0FBcUI7QUFDL0MsU0FBTyxPQUFPLEdBQUcsSUFBSSxJQUFJLEdBQUcsS0FBSztBQUNuQztBQUVBLFNBQVMsS0FBSyxNQUFjLE1BQWMsU0FBaUIsT0FBd0I7QUFDakYsUUFBTSxRQUFRLFVBQVUsU0FBWSxLQUFLLFNBQVMsS0FBSyxVQUFVLEtBQUssQ0FBQztBQUN2RSxRQUFNLElBQUksY0FBYyxlQUFlLEdBQUcsSUFBSSxNQUFNLElBQUksS0FBSyxPQUFPLEdBQUcsS0FBSyxHQUFHO0FBQ2pGOzs7QUNsSkE7QUFBQSxFQUNFLElBQU07QUFBQSxFQUNOLE9BQVM7QUFBQSxFQUNULGFBQWU7QUFBQSxFQUNmLFVBQVk7QUFBQSxFQUNaLE9BQVM7QUFBQSxJQUNQLE1BQVE7QUFBQSxJQUNSLFNBQVc7QUFBQSxFQUNiO0FBQUEsRUFDQSxNQUFRO0FBQUEsSUFDTixTQUFXO0FBQUEsSUFDWCxhQUFlO0FBQUEsSUFDZixNQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsVUFBWTtBQUFBLEVBQ1osUUFBVTtBQUFBLElBQ1IsU0FBVztBQUFBLElBQ1gsVUFBWTtBQUFBLElBQ1osS0FBTztBQUFBLElBQ1AsU0FBVztBQUFBLElBQ1gsSUFBTTtBQUFBLElBQ04sS0FBTztBQUFBLElBQ1AsS0FBTztBQUFBLElBQ1AsTUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLFVBQVk7QUFBQSxJQUNWLGFBQWU7QUFBQSxJQUNmLFNBQVc7QUFBQSxFQUNiO0FBQUEsRUFDQSxVQUFZO0FBQUEsRUFDWixZQUFjO0FBQUEsRUFDZCxTQUFXO0FBQUEsSUFDVCxPQUFTO0FBQUEsSUFDVCxNQUFRO0FBQUEsSUFDUixVQUFZO0FBQUEsSUFDWixrQkFBa0I7QUFBQSxJQUNsQixrQkFBa0I7QUFBQSxJQUNsQixtQkFBbUI7QUFBQSxJQUNuQixjQUFjO0FBQUEsSUFDZCxhQUFhO0FBQUEsSUFDYixjQUFjO0FBQUEsSUFDZCxjQUFjO0FBQUEsSUFDZCxlQUFlO0FBQUEsRUFDakI7QUFDRjs7O0FDNUNBO0FBQUEsRUFDRSxJQUFNO0FBQUEsRUFDTixPQUFTO0FBQUEsRUFDVCxhQUFlO0FBQUEsRUFDZixVQUFZO0FBQUEsRUFDWixPQUFTO0FBQUEsSUFDUCxNQUFRO0FBQUEsSUFDUixTQUFXO0FBQUEsRUFDYjtBQUFBLEVBQ0EsTUFBUTtBQUFBLElBQ04sU0FBVztBQUFBLElBQ1gsYUFBZTtBQUFBLElBQ2YsTUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGNBQWdCO0FBQUEsSUFDZCxPQUFTO0FBQUEsSUFDVCxRQUFVO0FBQUEsSUFDVixNQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsVUFBWTtBQUFBLEVBQ1osUUFBVTtBQUFBLElBQ1IsU0FBVztBQUFBLElBQ1gsVUFBWTtBQUFBLElBQ1osS0FBTztBQUFBLElBQ1AsU0FBVztBQUFBLElBQ1gsSUFBTTtBQUFBLElBQ04sS0FBTztBQUFBLElBQ1AsS0FBTztBQUFBLElBQ1AsTUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLFVBQVk7QUFBQSxJQUNWLGFBQWU7QUFBQSxJQUNmLFNBQVc7QUFBQSxJQUNYLFdBQWE7QUFBQSxNQUNYLFNBQVc7QUFBQSxNQUNYLGdCQUFrQjtBQUFBLElBQ3BCO0FBQUEsRUFDRjtBQUFBLEVBQ0EsVUFBWTtBQUFBLEVBQ1osWUFBYztBQUFBLEVBQ2QsU0FBVztBQUFBLElBQ1QsT0FBUztBQUFBLElBQ1QsTUFBUTtBQUFBLElBQ1IsY0FBZ0I7QUFBQSxJQUNoQixVQUFZO0FBQUEsSUFDWixrQkFBa0I7QUFBQSxJQUNsQixrQkFBa0I7QUFBQSxJQUNsQixtQkFBbUI7QUFBQSxJQUNuQixjQUFjO0FBQUEsSUFDZCxhQUFhO0FBQUEsSUFDYixjQUFjO0FBQUEsSUFDZCxjQUFjO0FBQUEsSUFDZCxlQUFlO0FBQUEsSUFDZixVQUFZO0FBQUEsRUFDZDtBQUNGOzs7QUN2REE7QUFBQSxFQUNFLElBQU07QUFBQSxFQUNOLE9BQVM7QUFBQSxFQUNULGFBQWU7QUFBQSxFQUNmLFVBQVk7QUFBQSxFQUNaLE9BQVM7QUFBQSxJQUNQLE1BQVE7QUFBQSxJQUNSLFNBQVc7QUFBQSxFQUNiO0FBQUEsRUFDQSxNQUFRO0FBQUEsSUFDTixTQUFXO0FBQUEsSUFDWCxhQUFlO0FBQUEsSUFDZixNQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsY0FBZ0I7QUFBQSxJQUNkLE9BQVM7QUFBQSxJQUNULFFBQVU7QUFBQSxJQUNWLE1BQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxVQUFZO0FBQUEsRUFDWixRQUFVO0FBQUEsSUFDUixTQUFXO0FBQUEsSUFDWCxVQUFZO0FBQUEsSUFDWixLQUFPO0FBQUEsSUFDUCxTQUFXO0FBQUEsSUFDWCxJQUFNO0FBQUEsSUFDTixLQUFPO0FBQUEsSUFDUCxLQUFPO0FBQUEsSUFDUCxNQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsU0FBVztBQUFBLElBQ1QsUUFBVTtBQUFBLElBQ1YsZUFBaUI7QUFBQSxJQUNqQixlQUFpQjtBQUFBLEVBQ25CO0FBQUEsRUFDQSxVQUFZO0FBQUEsSUFDVixhQUFlO0FBQUEsSUFDZixTQUFXO0FBQUEsSUFDWCxXQUFhO0FBQUEsTUFDWCxTQUFXO0FBQUEsTUFDWCxnQkFBa0I7QUFBQSxJQUNwQjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLFVBQVk7QUFBQSxJQUNWLFVBQVk7QUFBQSxJQUNaLElBQU07QUFBQSxFQUNSO0FBQUEsRUFDQSxZQUFjO0FBQUEsRUFDZCxTQUFXO0FBQUEsSUFDVCxPQUFTO0FBQUEsSUFDVCxNQUFRO0FBQUEsSUFDUixjQUFnQjtBQUFBLElBQ2hCLFVBQVk7QUFBQSxJQUNaLGtCQUFrQjtBQUFBLElBQ2xCLGtCQUFrQjtBQUFBLElBQ2xCLG1CQUFtQjtBQUFBLElBQ25CLGNBQWM7QUFBQSxJQUNkLGFBQWE7QUFBQSxJQUNiLGNBQWM7QUFBQSxJQUNkLGNBQWM7QUFBQSxJQUNkLGVBQWU7QUFBQSxJQUNmLFNBQVc7QUFBQSxJQUNYLFVBQVk7QUFBQSxJQUNaLFVBQVk7QUFBQSxFQUNkO0FBQ0Y7OztBQ2pFQTtBQUFBLEVBQ0UsSUFBTTtBQUFBLEVBQ04sT0FBUztBQUFBLEVBQ1QsYUFBZTtBQUFBLEVBQ2YsVUFBWTtBQUFBLEVBQ1osT0FBUztBQUFBLElBQ1AsTUFBUTtBQUFBLElBQ1IsU0FBVztBQUFBLEVBQ2I7QUFBQSxFQUNBLE1BQVE7QUFBQSxJQUNOLFNBQVc7QUFBQSxJQUNYLGFBQWU7QUFBQSxJQUNmLE1BQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxVQUFZO0FBQUEsRUFDWixRQUFVO0FBQUEsSUFDUixTQUFXO0FBQUEsSUFDWCxVQUFZO0FBQUEsSUFDWixLQUFPO0FBQUEsSUFDUCxPQUFTO0FBQUEsTUFDUCxLQUFLO0FBQUEsTUFDTCxNQUFNO0FBQUEsSUFDUjtBQUFBLElBQ0EsU0FBVztBQUFBLElBQ1gsSUFBTTtBQUFBLElBQ04sS0FBTztBQUFBLElBQ1AsS0FBTztBQUFBLElBQ1AsTUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLFVBQVk7QUFBQSxJQUNWLGFBQWU7QUFBQSxJQUNmLFNBQVc7QUFBQSxFQUNiO0FBQUEsRUFDQSxVQUFZO0FBQUEsRUFDWixZQUFjO0FBQUEsRUFDZCxTQUFXO0FBQUEsSUFDVCxPQUFTO0FBQUEsSUFDVCxNQUFRO0FBQUEsSUFDUixVQUFZO0FBQUEsSUFDWixrQkFBa0I7QUFBQSxJQUNsQixrQkFBa0I7QUFBQSxJQUNsQixtQkFBbUI7QUFBQSxJQUNuQixjQUFjO0FBQUEsSUFDZCxnQkFBZ0I7QUFBQSxJQUNoQixhQUFhO0FBQUEsSUFDYixjQUFjO0FBQUEsSUFDZCxjQUFjO0FBQUEsSUFDZCxlQUFlO0FBQUEsRUFDakI7QUFDRjs7O0FDakRBO0FBQUEsRUFDRSxJQUFNO0FBQUEsRUFDTixPQUFTO0FBQUEsRUFDVCxhQUFlO0FBQUEsRUFDZixVQUFZO0FBQUEsRUFDWixPQUFTO0FBQUEsSUFDUCxNQUFRO0FBQUEsSUFDUixTQUFXO0FBQUEsRUFDYjtBQUFBLEVBQ0EsTUFBUTtBQUFBLElBQ04sU0FBVztBQUFBLElBQ1gsYUFBZTtBQUFBLElBQ2YsTUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLFVBQVk7QUFBQSxFQUNaLFFBQVU7QUFBQSxJQUNSLFNBQVc7QUFBQSxJQUNYLFVBQVk7QUFBQSxJQUNaLEtBQU87QUFBQSxJQUNQLFNBQVc7QUFBQSxJQUNYLElBQU07QUFBQSxJQUNOLEtBQU87QUFBQSxJQUNQLEtBQU87QUFBQSxJQUNQLE1BQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxVQUFZO0FBQUEsSUFDVixhQUFlO0FBQUEsSUFDZixTQUFXO0FBQUEsRUFDYjtBQUFBLEVBQ0EsVUFBWTtBQUFBLEVBQ1osWUFBYztBQUFBLEVBQ2QsU0FBVztBQUFBLElBQ1QsT0FBUztBQUFBLElBQ1QsTUFBUTtBQUFBLElBQ1IsVUFBWTtBQUFBLElBQ1osa0JBQWtCO0FBQUEsSUFDbEIsa0JBQWtCO0FBQUEsSUFDbEIsbUJBQW1CO0FBQUEsSUFDbkIsY0FBYztBQUFBLElBQ2QsYUFBYTtBQUFBLElBQ2IsY0FBYztBQUFBLElBQ2QsY0FBYztBQUFBLElBQ2QsZUFBZTtBQUFBLEVBQ2pCO0FBQ0Y7OztBQ25DTyxJQUFNLFdBQXVDLENBQUMsNkJBQVMsaUNBQWUsMkJBQVMsNkJBQVEsMkJBQVUsRUFBRTtBQUFBLEVBQ3hHLGFBQVcsYUFBYSxTQUFTLFFBQVEsRUFBRTtBQUM3Qzs7O0FDUkEsU0FBUyxLQUNQLE9BQ0EsU0FDQSxVQUNBLFFBQ0EsUUFDQSxTQUFTLEdBQ1QsU0FBUyxHQUNJO0FBQ2IsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLFFBQVEsQ0FBQyxRQUFRLE1BQU07QUFBQSxJQUN2QixNQUFNLENBQUMsUUFBUSxNQUFNO0FBQUEsSUFDckIsUUFBUSxDQUFDLFFBQVEsTUFBTTtBQUFBLElBQ3ZCLFFBQVEsQ0FBQyxRQUFRLE1BQU07QUFBQSxFQUN6QjtBQUNGO0FBa0JPLElBQU0sVUFBVSxDQUFDLFVBQWlDO0FBQUEsRUFDdkQsS0FBSyxPQUFPLElBQUksR0FBRyxHQUFHLEdBQUc7QUFBQSxFQUN6QixLQUFLLE9BQU8sSUFBSSxJQUFJLEdBQUcsR0FBRztBQUFBLEVBQzFCLEtBQUssT0FBTyxLQUFLLElBQUksR0FBRyxHQUFHO0FBQUEsRUFDM0IsS0FBSyxPQUFPLEtBQUssS0FBSyxHQUFHLEdBQUc7QUFBQSxFQUM1QixLQUFLLE9BQU8sS0FBSyxLQUFLLEdBQUcsRUFBRTtBQUFBLEVBQzNCLEtBQUssT0FBTyxLQUFLLEtBQUssR0FBRyxFQUFFO0FBQUEsRUFDM0IsS0FBSyxPQUFPLEtBQUssS0FBSyxHQUFHLEVBQUU7QUFBQSxFQUMzQixLQUFLLE9BQU8sS0FBSyxLQUFLLEdBQUcsRUFBRTtBQUFBLEVBQzNCLEtBQUssT0FBTyxLQUFLLEtBQUssR0FBRyxFQUFFO0FBQUEsRUFDM0IsS0FBSyxPQUFPLEtBQUssS0FBSyxHQUFHLEVBQUU7QUFBQSxFQUMzQixLQUFLLE9BQU8sS0FBSyxLQUFLLEdBQUcsRUFBRTtBQUFBLEVBQzNCLEtBQUssT0FBTyxLQUFLLEtBQUssR0FBRyxFQUFFO0FBQUEsRUFDM0IsS0FBSyxPQUFPLEtBQUssS0FBSyxHQUFHLEVBQUU7QUFDN0I7OztBQ2xEQSxJQUFNLElBQUUsU0FBUyxDQUFDO0FBQ2xCLElBQU0sT0FBSyxFQUFDLEdBQUcsR0FBRSxNQUFLLEVBQUMsU0FBUSxHQUFFLGFBQVksR0FBRSxNQUFLLEdBQUUsR0FBRSxVQUFTLE1BQUksTUFBSyxRQUFPLEVBQUMsU0FBUSxHQUFFLFVBQVMsT0FBSyxLQUFJLE1BQUksU0FBUSxHQUFFLElBQUcsUUFBTSxHQUFFLEtBQUksR0FBRSxLQUFJLE9BQUssR0FBRSxNQUFLLEdBQUUsRUFBQztBQUNoSyxJQUFNLElBQUUsUUFBUSxDQUFDLEVBQUUsQ0FBQztBQUNwQixXQUFXLE9BQU8sQ0FBQyxLQUFJLEtBQUksSUFBRyxHQUFHLEVBQUcsWUFBVyxRQUFRLENBQUMsSUFBRyxFQUFFLEdBQUc7QUFDL0QsUUFBTSxPQUFLLEVBQUMsR0FBRyxNQUFLLFVBQVMsTUFBSSxNQUFLLGNBQWEsRUFBQyxPQUFNLElBQUcsUUFBTyxLQUFJLEtBQUksRUFBQztBQUM3RSxRQUFNLElBQUUsY0FBYyxHQUFFLElBQUk7QUFBRyxRQUFNLElBQUUsTUFBTSxHQUFFLElBQUk7QUFDbkQsUUFBTSxJQUFFLENBQUMsTUFBUSxFQUFFLFNBQU8sRUFBRSxVQUFRLEVBQUU7QUFDdEMsVUFBUSxJQUFJLEtBQUksTUFBSyxLQUFLLFVBQVUsQ0FBQyxHQUFFLEtBQUssVUFBVSxFQUFFLE9BQU8sR0FBRSxFQUFFLFNBQVMsRUFBRSxFQUFFLE1BQU0sSUFBSSxHQUFHLEVBQUUsRUFBRSxNQUFNLEdBQUcsR0FBRyxFQUFFLEVBQUUsUUFBUSxJQUFJLElBQUUsRUFBRSxLQUFLO0FBQ3ZJOyIsCiAgIm5hbWVzIjogWyJwIiwgInNpemVzIiwgInAiLCAid29yZHNQZXJTdW0iXQp9Cg==
