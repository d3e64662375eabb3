import fs from 'node:fs';
import path from 'node:path';
import { EspalierError } from '../../errors.ts';
import type { ByteSource } from '../../formats/io/byte-source.ts';
import { FileSource, RangePayload } from '../../formats/io/byte-source.ts';
import { isInside } from '../../formats/io/inside.ts';
import { externalReference, isExternal, locationProblem } from '../../formats/onnx/external-data.ts';
import { RAW_DATA_FIELD, cutsOf } from '../../model/cuts.ts';
import { dataType } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { expectedBytes } from '../../model/tensors.ts';
import { allTensors } from '../../model/walk.ts';
import type { TensorProto } from 'onnx-buf';
import type { ElementInfo } from './encode/elements.ts';
import { PLAIN_BYTES } from './encode/elements.ts';

/** A range of a file that holds (a part of) a tensor's elements. */
export interface PayloadRange {
  readonly position: number;
  readonly length: number;
  readonly info: ElementInfo;
  readonly tensor: { readonly name: string; readonly dtype: string; readonly dims: readonly number[] };
}

/** A file of a model, with its ranges in order, none overlapping. */
export interface ModelFile {
  /** As the model refers to it; empty for the model's own file. */
  readonly name: string;
  readonly source: ByteSource;
  readonly ranges: readonly PayloadRange[];
}

/** Fields of `TensorProto` that hold packed numbers of a fixed size; others are varints. */
const FLOAT_DATA = 4;
const DOUBLE_DATA = 10;

/** Rows of more elements are no rows that contexts could use. */
const LONGEST_ROW = 1 << 16;

/**
 * The model's own file and its side files, with the ranges of their tensors. The caller releases their sources.
 * @throws EspalierError `EXTERNAL_DATA`, `NOT_FOUND`, `IO`
 */
export function modelFiles(model: Model): ModelFile[] {
  const { source } = model;
  if (source === undefined) throw new EspalierError('INTERNAL', 'The model has no file.');
  const own: PayloadRange[] = [];
  const sides = new Map<string, PayloadRange[]>();
  for (const tensor of allTensors(model.proto)) {
    const cuts = cutsOf(tensor);
    for (const cut of cuts) {
      if (!(cut.bytes instanceof RangePayload)) throw new EspalierError('INTERNAL', 'The model was changed.');
      own.push(rangeOf(tensor, cut.bytes.offset, cut.bytes.byteLength, cuts.length === 1 ? cut.field : 0));
    }
    if (isExternal(tensor) && cuts.length === 0) {
      const { location, offset, length } = externalReference(tensor);
      const ranges = sides.get(location) ?? [];
      sides.set(location, ranges);
      ranges.push(rangeOf(tensor, offset, length ?? expectedBytes(tensor) ?? 0, RAW_DATA_FIELD));
    }
  }
  const files: ModelFile[] = [];
  try {
    const main = FileSource.open(source.path);
    main.retain();
    files.push({ name: '', source: main, ranges: untangle(own, main) });
    for (const [name, ranges] of sides) {
      const side = openSide(path.dirname(source.path), name);
      side.retain();
      files.push({ name, source: side, ranges: untangle(ranges, side) });
    }
    return files;
  } catch (error) {
    for (const file of files) void file.source.release();
    throw error;
  }
}

function rangeOf(tensor: TensorProto, position: number, length: number, field: number): PayloadRange {
  const dims = tensor.dims.map(Number);
  const { name: dtype } = dataType(tensor.dataType);
  return {
    position,
    length,
    info: elementInfo(tensor, dims, field),
    tensor: { name: tensor.name, dtype, dims },
  };
}

function elementInfo(tensor: TensorProto, dims: readonly number[], field: number): ElementInfo {
  const type = dataType(tensor.dataType);
  const bits =
    field === FLOAT_DATA ? 32 : field === DOUBLE_DATA ? 64 : field === RAW_DATA_FIELD ? type.bits : null;
  const { kind } = type;
  if (bits === null || kind === 'string' || kind === 'unknown') return PLAIN_BYTES;
  // The two halves of a complex number are floats.
  const width = kind === 'complex' ? bits / 16 : Math.max(1, bits / 8);
  const whole = dims.slice(1).reduce((product, dim) => product * dim, 1);
  const last = dims.at(-1) ?? 1;
  const columns =
    dims.length < 2 ? (dims[0] ?? 1) : whole <= LONGEST_ROW ? whole : last <= LONGEST_ROW ? last : 1;
  const kernel =
    dims.length > 2 && columns === whole ? dims.slice(2).reduce((product, dim) => product * dim, 1) : 1;
  return {
    width,
    bits: Math.min(bits, width * 8),
    kind: kind === 'int' || kind === 'uint' ? kind : kind === 'bool' ? 'uint' : 'float',
    rotate: (kind === 'float' || kind === 'complex') && (width >= 4 || type.name === 'bfloat16'),
    columns: Math.max(1, columns),
    kernel: Math.max(1, kernel),
  };
}

/** In order; what overlaps or goes beyond the end is left to the skeleton. */
function untangle(ranges: PayloadRange[], { byteLength }: ByteSource): PayloadRange[] {
  let end = 0;
  return ranges
    .sort((a, b) => a.position - b.position || b.length - a.length)
    .filter(range => {
      const fits = range.position >= end && range.length > 0 && range.position + range.length <= byteLength;
      if (fits) end = range.position + range.length;
      return fits;
    });
}

/** @throws EspalierError `EXTERNAL_DATA` when it is not there or not below the folder */
function openSide(folder: string, location: string): FileSource {
  const refuse = (why: string, cause?: unknown) =>
    new EspalierError(
      'EXTERNAL_DATA',
      `The model refers to "${location}", which ${why}.`,
      "Side files must be in the model's folder or below it.",
      { cause },
    );
  const problem = locationProblem(location);
  if (problem !== undefined) throw refuse(problem);
  let real: string;
  try {
    real = fs.realpathSync(path.join(folder, location));
  } catch (error) {
    throw refuse('is not there', error);
  }
  if (!isInside(fs.realpathSync(folder), real)) throw refuse("is a link that leaves the model's folder");
  return FileSource.open(real);
}
