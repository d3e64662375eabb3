import type { TensorProto } from 'onnx-buf';
import type { Model } from '../../model/model.ts';
import { encodeFloats, readFloats } from '../../model/values.ts';

/** Constants that are being changed: each is read once, and written back at the end. */
export class ChangedTensors {
  private readonly values = new Map<TensorProto, Float32Array>();

  constructor(private readonly model: Model) {}

  /** The tensor's values, to be written into. */
  async of(tensor: TensorProto): Promise<Float32Array> {
    const known = this.values.get(tensor);
    if (known !== undefined) return known;
    // A copy: what is read may be the payload itself.
    const values = Float32Array.from(await readFloats(this.model, tensor));
    this.values.set(tensor, values);
    return values;
  }

  store(): void {
    for (const [tensor, values] of this.values)
      this.model.setPayload(tensor, encodeFloats(values, tensor.dataType));
  }
}
