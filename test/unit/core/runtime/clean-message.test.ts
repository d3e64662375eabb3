import { describe, expect, it } from 'vitest';
import { cleanMessage } from '../../../../src/core/runtime/errors.ts';

describe('cleanMessage', () => {
  it.each([
    [
      "Non-zero status code returned while running Reshape node. Name:'r1' Status Message: /onnxruntime_src/onnxruntime/core/providers/cpu/tensor/reshape_helper.h:91 onnxruntime::ReshapeHelper::ReshapeHelper(const onnxruntime::TensorShape&, onnxruntime::TensorShapeVector&, bool) input_shape_size == requested_shape_size was false. The input tensor cannot be reshaped to the requested shape. Input shape:{1,1}, requested shape:{3,7}\n",
      'node "r1" (Reshape): The input tensor cannot be reshaped to the requested shape. Input shape:{1,1}, requested shape:{3,7}.',
    ],
    [
      "Non-zero status code returned while running MatMul node. Name:'m' Status Message: matmul_helper.h:59 Compute MatMul dimension mismatch",
      'node "m" (MatMul): MatMul dimension mismatch.',
    ],
    [
      'Load model from /a b/c.onnx failed:This is an invalid model. In Node, ("f", Frob, "", -1) : ("x": tensor(float),) -> ("y": tensor(float),) , Error No Op registered for Frob with domain_version of 17',
      'node "f" (Frob): No Op registered for Frob with domain_version of 17.',
    ],
    [
      'Load model from c.onnx failed:Node (conv1) Op (Conv) [ShapeInferenceError] kernel shape',
      'node "conv1" (Conv): [ShapeInferenceError] kernel shape.',
    ],
    [
      "Could not find an implementation for Conv(11) node with name 'c16'",
      'node "c16" (Conv): there is no implementation for its types in version 11.',
    ],
    [
      'D:\\a\\_work\\onnxruntime\\core\\x.cc:12 onnxruntime::Foo::Bar(int) a == b was false. Reason',
      'Reason.',
    ],
    ['std::bad_alloc', 'there is not enough memory.'],
    ['', 'it gives no reason.'],
  ])('%j', (raw, expected) => {
    expect(cleanMessage(raw)).toBe(expected);
  });

  it('is never long', () => {
    expect(cleanMessage('x'.repeat(5000)).length).toBeLessThanOrEqual(400);
  });
});
