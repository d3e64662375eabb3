import { clone } from '@bufbuild/protobuf';
import { TensorProtoSchema } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import {
  attr,
  attrFloat,
  attrInt,
  attrInts,
  attrString,
  makeAttrFloat,
  makeAttrInt,
  makeAttrInts,
  makeAttrString,
  makeAttrStrings,
  attrStrings,
  removeAttr,
  setAttr,
} from '../../../../src/core/model/attributes.ts';
import { allMetadata, getMetadata, setMetadata } from '../../../../src/core/model/metadata.ts';
import { createModel } from '../../../../src/core/model/onnx-model.ts';
import { ChunkedPayload, DerivedPayload } from '../../../../src/core/model/payload.ts';
import { allGraphs, allTensors } from '../../../../src/core/model/walk.ts';
import { fn, graph, ints, model, node, sparse, value, weight } from '../../../fixtures/build.ts';

const tiny = () =>
  createModel(model({ nodes: [node('Relu', ['w'], ['y'])], weights: [weight('w', 'float32', [2])] }));

describe('attributes', () => {
  const conv = node('Conv', [], [], {
    group: 4,
    kernel_shape: [3, 3],
    auto_pad: 'SAME_UPPER',
    alpha: { float: 1 },
  });

  it('are read by name, with a default where they are absent', () => {
    expect(attrInt(conv, 'group', 1)).toBe(4);
    expect(attrInt(conv, 'axis', -1)).toBe(-1);
    expect(attrInts(conv, 'kernel_shape', undefined)).toEqual([3, 3]);
    expect(attrInts(conv, 'pads', [0, 0])).toEqual([0, 0]);
    expect(attrInts(conv, 'pads', undefined)).toBeUndefined();
    expect(attrFloat(conv, 'alpha', 0.5)).toBe(1);
    expect(attrFloat(conv, 'beta', 0.5)).toBe(0.5);
    expect(attrString(conv, 'auto_pad', 'NOTSET')).toBe('SAME_UPPER');
  });

  it('that refer to those of a function have no value of their own', () => {
    const reference = node('Conv', [], [], { group: 4 });
    const attribute = attr(reference, 'group')!;
    attribute.refAttrName = 'g';
    Reflect.deleteProperty(attribute, 'i');
    expect(attrInt(reference, 'group', 7)).toBe(7);
    expect(attrInts(reference, 'group', undefined)).toBeUndefined();
  });

  it('are replaced, added and removed', () => {
    const gemm = node('Gemm', [], [], { transA: 1, transB: 1 });
    setAttr(gemm, makeAttrInt('transA', 0));
    setAttr(gemm, makeAttrFloat('alpha', 2));
    setAttr(gemm, makeAttrStrings('names', ['a', 'ß']));
    setAttr(gemm, makeAttrString('mode', 'x'));
    setAttr(gemm, makeAttrInts('axes', [1, 2n]));
    expect(gemm.attribute.map(a => a.name)).toEqual(['transA', 'transB', 'alpha', 'names', 'mode', 'axes']);
    expect(attrInt(gemm, 'transA', 1)).toBe(0);
    expect(attrStrings(gemm, 'names', [])).toEqual(['a', 'ß']);
    expect(attrInts(gemm, 'axes', [])).toEqual([1, 2]);
    expect(removeAttr(gemm, 'transB')).toBe(true);
    expect(removeAttr(gemm, 'transB')).toBe(false);
  });
});

describe('models', () => {
  it('need a graph', () => {
    const proto = model({});
    delete proto.graph;
    expect(() => createModel(proto)).toThrow(expect.objectContaining({ code: 'NOT_A_MODEL' }));
  });

  it('know their operator sets; ai.onnx is the default domain', () => {
    const made = createModel(model({ opset: 13, domains: { 'com.x': 2 } }));
    expect(made.opset()).toBe(13);
    expect(made.opset('ai.onnx')).toBe(13);
    expect(made.opset('com.x')).toBe(2);
    expect(made.opset('com.y')).toBe(0);
    expect(createModel(model({ domains: { '': 0, 'ai.onnx': 9 } })).opset()).toBe(0);
  });

  it('keep metadata in order', () => {
    const made = tiny();
    setMetadata(made, 'b', '1');
    setMetadata(made, 'a', '2');
    setMetadata(made, 'b', '3');
    expect(allMetadata(made)).toEqual({ b: '3', a: '2' });
    expect(made.proto.metadataProps.map(entry => entry.key)).toEqual(['b', 'a']);
    setMetadata(made, 'b', undefined);
    expect(getMetadata(made, 'b')).toBeUndefined();
  });

  it.each([
    ['small', 2],
    ['large', 5000],
  ])('give back %s bytes that were set, and clones do not see them', async (_, count) => {
    const before = tiny();
    const after = before.clone();
    const [tensor] = after.graph.initializer;
    const values = new Uint8Array(Float32Array.from({ length: count }, (_x, i) => i).buffer);
    tensor!.dims = [BigInt(count)];
    after.setPayload(tensor!, values);
    expect(await after.payload(tensor!).read()).toEqual(values);
    expect(await before.payload(before.graph.initializer[0]!).read()).toHaveLength(8);
    // A clone of the clone shares the bytes; setting it again leaves the first alone.
    const third = after.clone();
    const other = third.graph.initializer[0]!;
    expect(await third.payload(other).read()).toEqual(values);
    third.setPayload(other, new Uint8Array(values.byteLength));
    expect(await after.payload(tensor!).read()).toEqual(values);
  });

  it('find the bytes of tensors copied from another model', async () => {
    const from = tiny();
    const tensor = from.graph.initializer[0]!;
    tensor.dims = [1000n];
    from.setPayload(tensor, new Uint8Array(4000).fill(9));
    const to = createModel(model({ weights: [clone(TensorProtoSchema, tensor)] }));
    expect((await to.payload(to.graph.initializer[0]!).read())[3999]).toBe(9);
  });

  it('drop typed fields and external references when bytes are set', async () => {
    const made = tiny();
    const tensor = made.graph.initializer[0]!;
    Object.assign(tensor, { floatData: [1, 2], dataLocation: 1 });
    made.setPayload(tensor, new Uint8Array(8));
    expect(tensor.floatData).toEqual([]);
    expect(Object.hasOwn(tensor, 'dataLocation')).toBe(false);
    expect(await made.payload(tensor).read()).toHaveLength(8);
  });

  it('refuse external tensors when they have no folder', () => {
    const made = tiny();
    Object.assign(made.graph.initializer[0]!, { dataLocation: 1 });
    expect(() => made.payload(made.graph.initializer[0]!)).toThrow(
      expect.objectContaining({ code: 'EXTERNAL_DATA' }),
    );
  });
});

describe('payloads', () => {
  it('made in chunks come whole or in pieces', async () => {
    let runs = 0;
    const payload = new ChunkedPayload(6, function* () {
      runs++;
      yield Uint8Array.of(1, 2);
      yield Uint8Array.of(3, 4, 5, 6);
    });
    expect([...(await payload.read())]).toEqual([1, 2, 3, 4, 5, 6]);
    const sizes: number[] = [];
    for await (const chunk of payload.stream()) sizes.push(chunk.byteLength);
    expect(sizes).toEqual([2, 4]);
    expect(runs).toBe(2);
  });

  it.each([3, 5])('that break their word are refused (%i bytes instead of 4)', async length => {
    const chunked = new ChunkedPayload(4, () => [new Uint8Array(length)]);
    await expect(chunked.read()).rejects.toThrow(/instead of 4/);
    await expect(new DerivedPayload(4, () => Promise.resolve(new Uint8Array(length))).read()).rejects.toThrow(
      /instead of 4/,
    );
  });
});

describe('walking', () => {
  const inner = (name: string) => graph({ name, weights: [weight(`${name}_w`, 'float32', [1])] });
  const proto = model({
    nodes: [
      node('If', ['c'], ['y'], { then_branch: inner('then'), else_branch: inner('else') }),
      node('Constant', [], ['k'], { value: weight('const', 'float32', [1]) }),
    ],
    outputs: [value('y', 'float32')],
    weights: [weight('top', 'float32', [1])],
    sparse: [sparse(weight('s', 'float32', [1]), ints('si', [0]), [3])],
    functions: [fn('d', 'F', [], [], [node('Loop', [], [], { body: inner('body') })])],
  });

  it('meets every graph and every tensor once', () => {
    expect([...allGraphs(proto)].map(g => g.name).sort()).toEqual(['body', 'else', 'g', 'then']);
    const names = [...allTensors(proto)].map(t => t.name).sort();
    expect(names).toEqual(['body_w', 'const', 'else_w', 's', 'si', 'then_w', 'top']);
  });
});
