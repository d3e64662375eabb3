"""Quantizes a CIFAR-10 model with ONNX Runtime's own quantizer, on pictures that quantize-static.ts prepared.

    python quantize_static.py MODEL.onnx PICTURES.f32 OUT.onnx METHOD

PICTURES holds float32 of the shape [n, 3, 32, 32]. METHOD: minmax, percentile or entropy. Prints one JSON line: seconds of the clock and of
the processor (without loading Python's modules), and the process's peak memory in bytes. Needs onnxruntime and onnx.
"""
import json
import resource
import sys
import time

import numpy as np
import onnxruntime
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process

METHODS = {
    "minmax": CalibrationMethod.MinMax,
    "percentile": CalibrationMethod.Percentile,
    "entropy": CalibrationMethod.Entropy,
}


class Pictures(CalibrationDataReader):
    def __init__(self, name: str, file: str) -> None:
        pictures = np.fromfile(file, dtype=np.float32).reshape(-1, 3, 32, 32)
        self.batches = iter([{name: pictures[i : i + 32]} for i in range(0, len(pictures), 32)])

    def get_next(self):
        return next(self.batches, None)


def main(model: str, pictures: str, out: str, method: str) -> None:
    name = onnxruntime.InferenceSession(model).get_inputs()[0].name
    started, processor = time.perf_counter(), time.process_time()
    prepared = out + ".prepared.onnx"
    quant_pre_process(model, prepared)
    quantize_static(
        prepared,
        out,
        Pictures(name, pictures),
        quant_format=QuantFormat.QDQ,
        per_channel=True,
        activation_type=QuantType.QUInt8,
        weight_type=QuantType.QInt8,
        calibrate_method=METHODS[method],
    )
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    cpu = time.process_time() - processor
    print(json.dumps({"seconds": seconds, "cpu": cpu, "peak": peak, "version": onnxruntime.__version__}))


if __name__ == "__main__":
    main(*sys.argv[1:])
