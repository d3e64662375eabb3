"""Models made from an exported one with onnxruntime's own tools: quantised and half precision."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator

import numpy as np
import onnx


@dataclass
class Derived:
    """`make(source, target)` reads one exported file and writes another; symbols stay those of the source."""

    name: str
    source: str
    make: Callable[[Path, Path], None]


def _dynamic_int8(source: Path, target: Path) -> None:
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(source, target, weight_type=QuantType.QInt8, extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT})


def _static(layout: str, per_channel: bool) -> Callable[[Path, Path], None]:
    """Static quantisation calibrated on noise; `layout` names a member of QuantFormat."""

    def make(source: Path, target: Path) -> None:
        from onnxruntime.quantization import CalibrationDataReader, QuantFormat, quantize_static
        from onnxruntime.quantization.shape_inference import quant_pre_process

        class Noise(CalibrationDataReader):
            def __init__(self):
                rng = np.random.default_rng(0)
                self.left = [{"image": rng.standard_normal((2, 3, 224, 224), dtype=np.float32)} for _ in range(2)]

            def get_next(self):
                return self.left.pop() if self.left else None

        # Folds the identities through which the TorchScript exporter shares equal biases; the quantiser stops at them.
        prepared = target.with_name("prepared")
        quant_pre_process(source, prepared)
        quantize_static(prepared, target, Noise(), quant_format=QuantFormat[layout], per_channel=per_channel)
        prepared.unlink()

    return make


def _float16(source: Path, target: Path) -> None:
    from onnxruntime.transformers.float16 import convert_float_to_float16

    onnx.save(convert_float_to_float16(onnx.load(source), keep_io_types=True, disable_shape_infer=True), target)


def all_models() -> Iterator[Derived]:
    yield Derived("bert-int8dynamic", "bert-ts13", _dynamic_int8)
    yield Derived("mobilenet_v2-qdq", "mobilenet_v2-ts17", _static("QDQ", per_channel=True))
    yield Derived("squeezenet1_0-qdq", "squeezenet1_0-ts13", _static("QDQ", per_channel=False))
    yield Derived("resnet18-qoperator", "resnet18-ts13", _static("QOperator", per_channel=False))
    yield Derived("mobilenet_v2-fp16", "mobilenet_v2-ts17", _float16)
    yield Derived("bert-fp16", "bert-ts13", _float16)
