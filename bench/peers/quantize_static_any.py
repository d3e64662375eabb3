"""Quantizes any model with ONNX Runtime's own quantizer, on inputs that quantize-sqnr.ts prepared.

    python quantize_static_any.py MODEL.onnx INPUTS.json OUT.onnx

INPUTS.json lists the samples: for each input its name, NumPy type, shape and a file of raw values. Needs onnxruntime and onnx.
"""
import json
import sys

import numpy as np
import onnx
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process


class Samples(CalibrationDataReader):
    def __init__(self, listing: str) -> None:
        with open(listing) as file:
            self.samples = iter(json.load(file))

    def get_next(self):
        sample = next(self.samples, None)
        if sample is None:
            return None
        return {one["name"]: np.fromfile(one["file"], dtype=one["type"]).reshape(one["shape"]) for one in sample}


def prepare(model: str, out: str) -> str:
    """Opset 13 for scales by channel, and what the quantizer recommends to run beforehand, as far as it succeeds."""
    loaded = onnx.load(model)
    opset = next(one.version for one in loaded.opset_import if one.domain in ("", "ai.onnx"))
    if opset < 13:
        onnx.save(onnx.version_converter.convert_version(loaded, 13), out)
        model = out
    for skip in (False, True):
        try:
            quant_pre_process(model, out, skip_symbolic_shape=skip)
            return out
        except Exception:  # noqa: BLE001 - symbolic shape inference fails on many models
            continue
    return model


def main(model: str, listing: str, out: str) -> None:
    quantize_static(
        prepare(model, out + ".prepared.onnx"),
        out,
        Samples(listing),
        quant_format=QuantFormat.QDQ,
        per_channel=True,
        activation_type=QuantType.QUInt8,
        weight_type=QuantType.QInt8,
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
