"""Stores the matrix products of a model with 4-bit weights by ONNX Runtime's own quantizer, rounding to nearest in blocks.

    python four_bits.py MODEL.onnx OUT.onnx BLOCK symmetric|asymmetric

Prints one JSON line: the version. Needs onnxruntime and onnx.
"""
import json
import sys

import onnx
import onnxruntime
from onnxruntime.quantization.matmul_nbits_quantizer import DefaultWeightOnlyQuantConfig, MatMulNBitsQuantizer
from onnxruntime.quantization.quant_utils import QuantFormat


def main(model: str, out: str, block: str, kind: str) -> None:
    config = DefaultWeightOnlyQuantConfig(
        block_size=int(block), is_symmetric=kind == "symmetric", quant_format=QuantFormat.QDQ, bits=4
    )
    proto = onnx.load(model)
    # Its QDQ form needs opset 21 in the file; this model's operators mean the same there, or the model is converted.
    proto = onnx.version_converter.convert_version(proto, 21)
    quantizer = MatMulNBitsQuantizer(proto, algo_config=config)
    quantizer.process()
    quantizer.model.save_model_to_file(out, False)
    print(json.dumps({"version": onnxruntime.__version__}))


if __name__ == "__main__":
    main(*sys.argv[1:])
