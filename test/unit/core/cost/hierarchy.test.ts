import { create } from '@bufbuild/protobuf';
import { StringStringEntryProtoSchema, type NodeProto } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { findPaths } from '../../../../src/core/cost/hierarchy.ts';
import { listNodes } from '../../../../src/core/cost/node-list.ts';
import { buildScopes } from '../../../../src/core/graph/scope.ts';
import { createModel } from '../../../../src/core/model/onnx-model.ts';
import { graph, model, node, value } from '../../../fixtures/build.ts';

/** Paths of nodes, joined by `>`; the second input of a node is its weight. */
function pathsOf(nodes: NodeProto[]): string[] {
  const placed = listNodes(buildScopes(createModel(model({ nodes }))));
  const paths = findPaths(placed, entry => entry.node.input[1]);
  return placed.map(entry => paths.get(entry)!.join(' > '));
}

function named(name: string): NodeProto {
  return node('Relu', ['x'], [`${name}_out`], {}, { name });
}

function withMetadata(key: string, text: string): NodeProto {
  const made = named('node_conv2d');
  made.metadataProps.push(create(StringStringEntryProtoSchema, { key, value: text }));
  return made;
}

describe('paths from names', () => {
  it.each([
    ['/layer1/layer1.0/conv1/Conv', 'layer1 > layer1.0 > conv1'],
    ['model/conv2d/BiasAdd', 'model > conv2d'],
    ['/Relu', ''],
    ['//a//b/Conv', 'a > b'],
  ])('%s', (name, expected) => {
    // The other node keeps the names from being all flat.
    expect(pathsOf([named(name), named('a/b/c')])[0]).toBe(expected);
  });
});

describe('paths from metadata', () => {
  it.each([
    [
      'pkg.torch.onnx.name_scopes',
      "['', 'layer1', 'layer1.0', 'layer1.0.conv1', 'conv2d']",
      'layer1 > layer1.0 > conv1',
    ],
    [
      'pkg.torch.onnx.name_scopes',
      "['', 'encoder', 'encoder.layers.3', 'encoder.layers.3.fc', 'linear']",
      'encoder > layers.3 > fc',
    ],
    ['pkg.torch.onnx.name_scopes', '["", "it\'s", "relu"]', "it's"],
    [
      'namespace',
      ': torchvision.ResNet/layer1: torch.nn.Sequential/layer1.0: BasicBlock/layer1.0.conv1: torch.nn.Conv2d/conv2d: aten.conv2d.default',
      'layer1 > layer1.0 > conv1',
    ],
  ])('%s %s', (key, text, expected) => {
    expect(pathsOf([withMetadata(key, text)])).toEqual([expected]);
  });
});

describe('paths from weights', () => {
  it('put nodes without weights where both neighbours are', () => {
    const flat = [
      node('Conv', ['x', 'layer1.0.conv1.weight'], ['a'], {}, { name: 'Conv_0' }),
      node('Relu', ['a'], ['b'], {}, { name: 'Relu_1' }),
      node('Conv', ['b', 'layer1.0.conv2.weight'], ['c'], {}, { name: 'Conv_2' }),
      node('Relu', ['c'], ['d'], {}, { name: 'Relu_3' }),
      node('Gemm', ['d', 'fc.weight'], ['e'], {}, { name: 'Gemm_4' }),
    ];
    expect(pathsOf(flat)).toEqual([
      'layer1 > layer1.0 > conv1',
      'layer1 > layer1.0',
      'layer1 > layer1.0 > conv2',
      '',
      'fc',
    ]);
  });

  it('are not made of names that say nothing', () => {
    const flat = ['onnx::Conv_1', 'W2', 'a.b'].map((name, i) => node('Conv', ['x', name], [`y${i}`]));
    expect(pathsOf(flat)).toEqual(['', '', '']);
  });
});

it('a sub-graph does not repeat the path of its node', () => {
  const body = graph({ nodes: [named('/net/loop/step/Relu')], outputs: [value('r', 'float32')] });
  const outer = node('If', ['c'], ['y'], { then_branch: body }, { name: '/net/loop/If' });
  expect(pathsOf([outer])).toEqual(['net > loop', 'step']);
});
