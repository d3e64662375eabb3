import { create } from '@bufbuild/protobuf';
import { StringStringEntryProtoSchema } from 'onnx-buf';
import type { Model } from './model.ts';

/** The value of a key in the model's `metadata_props`. */
export function getMetadata(model: Model, key: string): string | undefined {
  return model.proto.metadataProps.find(entry => entry.key === key)?.value;
}

/** All of the model's `metadata_props`. */
export function allMetadata(model: Model): Record<string, string> {
  return Object.fromEntries(model.proto.metadataProps.map(({ key, value }) => [key, value]));
}

/** Sets a key, in place where it was; `undefined` removes it. */
export function setMetadata(model: Model, key: string, value: string | undefined): void {
  const entries = model.proto.metadataProps;
  const at = entries.findIndex(entry => entry.key === key);
  if (value === undefined) {
    if (at >= 0) entries.splice(at, 1);
  } else if (at >= 0) {
    entries[at]!.value = value;
  } else {
    entries.push(create(StringStringEntryProtoSchema, { key, value }));
  }
}
