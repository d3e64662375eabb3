"""The other tools' side of archive-peers.ts: NNCodec and ZipNN on the files and parameters in a folder.

  archive_peers.py FOLDER

reads FOLDER/jobs.json, writes FOLDER/results.json and what was decoded again. Seconds are of the processor, of one thread.

NNCodec (ISO/IEC 15938-17) gets its parameters as its own documentation has them, a dictionary of arrays:
- `exact`: int32 arrays, which it codes without loss by DeepCABAC. Of shared weights these are places in the ascending codebook, counted
  from the value that is most common. It has no lossless coding of floats: codebooks, biases and scales count four bytes each.
- `integers`: the same, but these floats go by its own path at its default precision for what is no weight (nonweight_qp -75),
  which loses a little: not the same model.
- `codebook`: the shared floats, approx_method `codebook`, at the coarsest precision that keeps all values apart: rounded values.
- `lossy`: its defaults, dependent quantization of the floats at qp -32: other weights than ours, for comparison.
Everywhere param_opt on, which is its search for the best context parameters, and the better of row_skipping on and off.

ZipNN gets the file's bytes as float32, and all tensors in one piece, where floats begin at multiples of four bytes (what is left of
the file is then not counted); with each of its methods. The smallest counts.
"""

import contextlib
import io
import json
import os
import sys
import time
from importlib.metadata import version
from pathlib import Path

import numpy as np
import torch
from nncodec.nn import decode, encode
from zipnn import ZipNN

BASE = {"use_dq": False, "param_opt": True, "verbose": False}
ROW_SKIPPING = (True, False)
ATTEMPTS = 4
PRECISIONS = (-32, -38, -44, -50, -56, -62, -68, -75)


def timed(work):
    started = time.process_time()
    result = work()
    return result, time.process_time() - started


def read(folder, tensor):
    dtype = np.int32 if tensor["kind"] == "levels" else np.float32
    return np.fromfile(folder / tensor["file"], dtype=dtype).reshape(tensor["dims"] or [1])


def codebook_of(folder, tensor):
    return np.fromfile(folder / tensor["codebook"], dtype=np.float32) if "codebook" in tensor else None


def nnc(parameters, folder, options):
    """Bytes, seconds and what comes back, for the better of row_skipping on and off."""
    best = None
    for row_skipping in ROW_SKIPPING:
        args = {**BASE, **options, "row_skipping": row_skipping, "results": str(folder)}
        stream, seconds = timed(lambda: encode(dict(parameters), args))
        if best is None or len(stream) < best["bytes"]:
            back, decoding = timed(lambda: decode(bytearray(stream)))
            best = {"bytes": len(stream), "seconds": seconds, "decodeSeconds": decoding, "back": back}
            best["options"] = {**options, "row_skipping": row_skipping}
    return best


def integers(folder, job, name, exact):
    """All parameters, or with `exact` the integers alone; of these floats are counted at four bytes each."""
    parameters, zeros, raw = {}, {}, 0
    for i, tensor in enumerate(job["tensors"]):
        values, codebook = read(folder, tensor), codebook_of(folder, tensor)
        if codebook is not None:
            zeros[i] = np.bincount(values.ravel()).argmax().astype(np.int32)
            values = values - zeros[i]
        if exact and (codebook is not None or tensor["kind"] == "floats"):
            raw += 4 * (values.size if codebook is None else codebook.size)
        elif codebook is not None:
            parameters[f"c{i}"] = codebook
        if not exact or tensor["kind"] == "levels":
            parameters[f"t{i}"] = values
    result = nnc(parameters, folder, {})
    back = result.pop("back")
    result["lossless"] = all(np.array_equal(back[key].ravel(), value.ravel()) for key, value in parameters.items() if value.dtype == np.int32)
    if exact:
        result["integerBytes"] = result["bytes"]
        result["bytes"] += raw
    for i, tensor in enumerate(job["tensors"]):
        values = back[f"t{i}"] if f"t{i}" in back else read(folder, tensor)
        values = values.reshape(tensor["dims"] or [1])
        if i in zeros:
            codebook = back[f"c{i}"] if f"c{i}" in back else codebook_of(folder, tensor)
            values = codebook[values + zeros[i]]
        values.astype(np.int32 if values.dtype.kind == "i" else np.float32).tofile(folder / f"{job['id']}-{name}-{i}")
    return result


def floats_of(folder, job):
    """All parameters as float32; None where some are integers."""
    parameters = {}
    for i, tensor in enumerate(job["tensors"]):
        values, codebook = read(folder, tensor), codebook_of(folder, tensor)
        if codebook is None and tensor["kind"] == "levels":
            return None
        parameters[f"t{i}"] = values if codebook is None else codebook[values]
    return parameters


def floats(folder, job, name, options, keeps=None):
    parameters = floats_of(folder, job)
    if parameters is None:
        return None
    result = nnc(parameters, folder, options)
    back = result.pop("back")
    for i in range(len(job["tensors"])):
        back[f"t{i}"].astype(np.float32).tofile(folder / f"{job['id']}-{name}-{i}")
    if keeps is not None:
        shared = [f"t{i}" for i, tensor in enumerate(job["tensors"]) if "codebook" in tensor]
        result["lossless"] = all(len(np.unique(back[key])) == len(np.unique(parameters[key])) for key in shared)
    return result


def codebook(folder, job):
    if not any("codebook" in tensor for tensor in job["tensors"]):
        return None
    for qp in PRECISIONS:
        result = floats(folder, job, "codebook", {"approx_method": "codebook", "qp": qp}, keeps=True)
        if result is None or result["lossless"]:
            return result
    return None


def in_child(work, file):
    """What work gives, from a process of its own: ZipNN 0.5.4 now and then ends with a double free on shared weights. None when it does."""
    pid = os.fork()
    if pid == 0:
        try:
            file.write_text(json.dumps(work()))
            os._exit(0)
        finally:
            os._exit(1)
    _, status = os.waitpid(pid, 0)
    return json.loads(file.read_text()) if status == 0 else None


def zipped(data, what, method):
    packer = ZipNN(input_format="byte", bytearray_dtype="float32", method=method, threads=1)
    # Its compressor works in place.
    packed, seconds = timed(lambda: packer.compress(bytearray(data)))
    back, decoding = timed(lambda: packer.decompress(packed))
    options = {"input": what, "method": method}
    same = bytes(back) == data
    return {"bytes": len(packed), "seconds": seconds, "decodeSeconds": decoding, "options": options, "lossless": same}


def zipnn(folder, job):
    inputs = {"file": Path(job["file"]).read_bytes()}
    tensors = floats_of(folder, job)
    if tensors is not None:
        inputs["tensors"] = b"".join(values.tobytes() for values in tensors.values())
    results, crashes = [], 0
    for what, data in inputs.items():
        for method in ("auto", "huffman", "zstd"):
            for _ in range(ATTEMPTS):
                result = in_child(lambda: zipped(data, what, method), folder / "zipnn.json")
                if result is not None:
                    break
                crashes += 1
            if result is not None:
                results.append(result)
    if not results:
        return None
    best = min(results, key=lambda result: result["bytes"])
    return {**best, "options": {**best["options"], "crashes": crashes}}


def run(folder, job):
    results = {}
    for name, work in (
        ("exact", lambda: integers(folder, job, "exact", True)),
        ("integers", lambda: integers(folder, job, "integers", False)),
        ("codebook", lambda: codebook(folder, job)),
        ("lossy", lambda: floats(folder, job, "lossy", {"use_dq": True})),
    ):
        if job["kind"] == "float" and name != "lossy":
            continue
        # It prints on its own.
        with contextlib.redirect_stdout(io.StringIO()):
            result = work()
        if result is not None:
            results[name] = result
    if job["isFloat32"]:
        result = zipnn(folder, job)
        if result is not None:
            results["zipnn"] = result
    return results


def main():
    torch.set_num_threads(1)
    folder = Path(sys.argv[1])
    jobs = json.loads((folder / "jobs.json").read_text())
    results = {}
    for job in jobs:
        results[job["id"]] = run(folder, job)
        print(job["id"], json.dumps(results[job["id"]]), file=sys.stderr, flush=True)
    versions = {name: version(name) for name in ("nncodec", "zipnn")}
    (folder / "results.json").write_text(json.dumps({"versions": versions, "results": results}))


main()
