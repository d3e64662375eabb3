"""Writes `<name>.shapes.json` beside every `.onnx` of a folder: what onnx and onnxruntime say of its shapes.

The exporter's own annotations are removed before inferring, so that they are not echoed; they are kept
apart in "exporter". "actual" holds the shapes seen when the model was run once.
"""

from __future__ import annotations

import argparse
import contextlib
import fnmatch
import io
import json
import logging
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import Iterable, Iterator

import numpy as np
import onnx
from onnx import GraphProto, ModelProto, TypeProto, ValueInfoProto, helper

Dim = int | str | None
Values = dict[str, dict]

IN_MEMORY_LIMIT = 1_500_000_000
"""Above this a model is inferred by path, for protobuf's limit of 2 GB."""

DEFAULT_DIMS = {"batch": 2, "sequence": 16}
"""For symbols of a model that has no `.export.json` beside it."""

OTHER_DIM = 32


class TooLong(Exception):
    pass


@contextlib.contextmanager
def time_limit(seconds: int) -> Iterator[None]:
    """Ends slow Python code; a call into native code ends only when it returns."""

    def on_alarm(*_):
        raise TooLong(f"longer than {seconds} s")

    before = signal.signal(signal.SIGALRM, on_alarm)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def element_name(elem_type: int) -> str | None:
    """`float32` for FLOAT and so on; the names of numpy where it has the type."""
    if elem_type == onnx.TensorProto.UNDEFINED:
        return None
    name = onnx.TensorProto.DataType.Name(elem_type).lower()
    return {"float": "float32", "double": "float64"}.get(name, name)


def dim_value(dim: onnx.TensorShapeProto.Dimension) -> Dim:
    if dim.HasField("dim_value"):
        return dim.dim_value
    return dim.dim_param or None


def describe(kind: TypeProto) -> dict:
    """A tensor as {dtype, shape}; shape is null when the rank is unknown. Other kinds name themselves."""
    which = kind.WhichOneof("value")
    if which != "tensor_type":
        return {"dtype": None, "shape": None, **({"kind": which.removesuffix("_type")} if which else {})}
    tensor = kind.tensor_type
    shape = [dim_value(dim) for dim in tensor.shape.dim] if tensor.HasField("shape") else None
    return {"dtype": element_name(tensor.elem_type), "shape": shape}


def described(infos: Iterable[ValueInfoProto]) -> Values:
    return {info.name: describe(info.type) for info in infos}


def node_outputs(graph: GraphProto) -> list[str]:
    return [name for node in graph.node for name in node.output if name]


def real_inputs(graph: GraphProto) -> list[ValueInfoProto]:
    """Graph inputs that are not the default of an initializer."""
    stored = {tensor.name for tensor in graph.initializer}
    return [info for info in graph.input if info.name not in stored]


def all_values(model: ModelProto) -> Values:
    """Every input and node output of the main graph; what the inference left open is null."""
    graph = model.graph
    known = described([*graph.input, *graph.value_info, *graph.output])
    names = [info.name for info in real_inputs(graph)] + node_outputs(graph)
    return {name: known.get(name, {"dtype": None, "shape": None}) for name in names}


def strip(model: ModelProto) -> None:
    """Removes what the exporter said: intermediate types everywhere, and the shapes of the outputs."""

    def strip_graph(graph: GraphProto) -> None:
        graph.ClearField("value_info")
        strip_nodes(graph.node)

    def strip_nodes(nodes) -> None:
        for node in nodes:
            for attribute in node.attribute:
                if attribute.HasField("g"):
                    strip_graph(attribute.g)
                for graph in attribute.graphs:
                    strip_graph(graph)

    strip_graph(model.graph)
    for info in model.graph.output:
        if info.type.HasField("tensor_type"):
            info.type.tensor_type.ClearField("shape")
    for function in model.functions:
        function.ClearField("value_info")
        strip_nodes(function.node)


def infer_onnx(model: ModelProto, size: int) -> Values:
    if size < IN_MEMORY_LIMIT:
        return all_values(onnx.shape_inference.infer_shapes(model, strict_mode=False, data_prop=True))
    with tempfile.TemporaryDirectory() as folder:
        source, target = f"{folder}/in.onnx", f"{folder}/out.onnx"
        onnx.save(model, source, save_as_external_data=True, location="in.data")
        onnx.shape_inference.infer_shapes_path(source, target, strict_mode=False, data_prop=True)
        return all_values(onnx.load(target, load_external_data=False))


def split_shape_ranges(graph: GraphProto) -> None:
    """Writes Shape with `start` and `end` as Shape and Slice: onnxruntime's tool ignores the two attributes."""
    nodes = []
    for index, node in enumerate(graph.node):
        limits = {attribute.name: attribute.i for attribute in node.attribute}
        if node.op_type != "Shape" or not limits:
            nodes.append(node)
            continue
        whole = f"split_shape_{index}"
        names = []
        for part, value in (("start", limits.get("start", 0)), ("end", limits.get("end", np.iinfo(np.int64).max))):
            names.append(f"{whole}_{part}")
            graph.initializer.append(onnx.numpy_helper.from_array(np.array([value], np.int64), names[-1]))
        nodes.append(helper.make_node("Shape", list(node.input), [whole]))
        nodes.append(helper.make_node("Slice", [whole, *names], list(node.output)))
    graph.ClearField("node")
    graph.node.extend(nodes)


def infer_symbolic(model: ModelProto, seconds: int, errors: dict[str, str]) -> Values:
    """As SymbolicShapeInference.infer_shapes with auto_merge, but keeps what was found when it stops early."""
    from onnxruntime.tools.symbolic_shape_infer import SymbolicShapeInference, get_opset

    names = [info.name for info in real_inputs(model.graph)] + node_outputs(model.graph)
    split_shape_ranges(model.graph)
    logging.getLogger("onnxruntime.tools.symbolic_shape_infer").setLevel(logging.CRITICAL)
    tool = SymbolicShapeInference(int_max=2**31 - 1, auto_merge=True, guess_output_rank=False, verbose=0)
    if not get_opset(model):
        raise ValueError("the model has no opset of the default domain")
    with time_limit(seconds), contextlib.redirect_stdout(io.StringIO()):
        tool._preprocess(model)
        try:
            while tool.run_:
                complete = tool._infer_impl()
            tool._update_output_from_vi()
            if not complete:
                errors["symbolic"] = "incomplete"
        except Exception as error:
            errors["symbolic"] = f"stopped early: {type(error).__name__}: {error}"[:300]
    found = described(tool.known_vi_.values())
    return {name: found.get(name, {"dtype": None, "shape": None}) for name in names}


def dims_of(path: Path, graph: GraphProto) -> dict[str, int]:
    """A concrete size for every symbol among the inputs."""
    about = path.with_suffix(".export.json")
    exported = json.loads(about.read_text())["dims"] if about.exists() else {}
    symbols = [
        dim.dim_param for info in real_inputs(graph) for dim in info.type.tensor_type.shape.dim if dim.dim_param
    ]
    return {symbol: exported.get(symbol, DEFAULT_DIMS.get(symbol, OTHER_DIM)) for symbol in symbols}


def example_input(info: ValueInfoProto, dims: dict[str, int], rng: np.random.Generator) -> np.ndarray:
    tensor = info.type.tensor_type
    shape = [dim.dim_value if dim.HasField("dim_value") else dims.get(dim.dim_param, 1) for dim in tensor.shape.dim]
    dtype = helper.tensor_dtype_to_np_dtype(tensor.elem_type)
    if np.issubdtype(dtype, np.floating):
        return rng.random(shape).astype(dtype)
    if dtype == np.bool_ or "mask" in info.name:
        return np.ones(shape, dtype)
    # Small counts and token ids: 3 is a valid index everywhere in the catalogue.
    return np.asarray(rng.integers(3, 9, shape) if shape else 3, dtype=dtype)


def run_once(path: Path, model: ModelProto, dims: dict[str, int]) -> dict:
    """Runs the model with every node output of the main graph made a graph output."""
    import onnxruntime as ort

    declared = {info.name for info in model.graph.output}
    added = [name for name in node_outputs(model.graph) if name not in declared]
    model.graph.output.extend(ValueInfoProto(name=name) for name in added)
    options = ort.SessionOptions()
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.log_severity_level = 4
    options.intra_op_num_threads = 1
    session = ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    rng = np.random.default_rng(0)
    feeds = {info.name: example_input(info, dims, rng) for info in real_inputs(model.graph)}
    names = [value.name for value in session.get_outputs()]
    shapes = {name: list(value.shape) for name, value in feeds.items()}
    dtypes = {name: str(value.dtype) for name, value in feeds.items()}
    for name, value in zip(names, session.run(names, feeds), strict=True):
        if isinstance(value, np.ndarray):  # sequences and empty optionals have no shape
            shapes[name] = list(value.shape)
            dtypes[name] = str(value.dtype)
    return {"dims": dims, "shapes": shapes, "dtypes": dtypes}


def attempt(errors: dict[str, str], part: str, call):
    """The result of `call`, or null and a line in `errors`."""
    try:
        return call()
    except Exception as error:
        first = (str(error).strip().splitlines() or [""])[0]
        errors[part] = f"{type(error).__name__}: {first}"[:300]
        return None


def shapes_of(path: Path, options: argparse.Namespace) -> dict:
    model = onnx.load(path)
    size = model.ByteSize() if path.stat().st_size < IN_MEMORY_LIMIT else path.stat().st_size
    graph = model.graph
    exporter = described([*graph.value_info, *graph.output])
    dims = dims_of(path, graph)
    strip(model)

    def copy() -> ModelProto:
        again = ModelProto()
        again.CopyFrom(model)
        return again

    errors: dict[str, str] = {}
    values = attempt(errors, "values", lambda: infer_onnx(copy(), size))
    symbolic = attempt(errors, "symbolic", lambda: infer_symbolic(copy(), options.seconds, errors))
    actual = None
    if size <= options.max_run_bytes:
        actual = attempt(errors, "actual", lambda: run_once(path, copy(), dims))
    else:
        errors["actual"] = f"not run: {size} bytes"
    return {
        "opset": next((entry.version for entry in model.opset_import if entry.domain in ("", "ai.onnx")), None),
        "domains": {entry.domain: entry.version for entry in model.opset_import},
        "producer": f"{model.producer_name} {model.producer_version}".strip(),
        "nodes": len(graph.node),
        "inputs": described(real_inputs(graph)),
        "outputs": [info.name for info in graph.output],
        "values": values,
        "symbolic": symbolic,
        "exporter": exporter,
        "actual": actual,
        "contradicted": {
            "values": contradicted(values, actual),
            "symbolic": contradicted(symbolic, actual),
            "exporter": contradicted(exporter, actual),
        },
        "errors": errors,
    }


def is_named(dim: Dim) -> bool:
    """A number or a name that means something: the tools invent `unk__7` for what they do not know."""
    return dim is not None and not str(dim).startswith("unk__")


def contradicted(values: Values | None, actual: dict | None) -> list[str]:
    """Values whose inferred rank, number or input symbol is not what the run gave."""
    if values is None or actual is None:
        return []

    def differs(shape: list[Dim] | None, real: list[int] | None) -> bool:
        if shape is None or real is None:
            return False
        said = [actual["dims"].get(dim, dim) for dim in shape]
        return len(said) != len(real) or any(isinstance(a, int) and a != b for a, b in zip(said, real))

    return [name for name, value in values.items() if differs(value["shape"], actual["shapes"].get(name))]


def known(values: Values | None) -> str:
    """How many values have every dimension as a number or a meaningful name."""
    if values is None:
        return "none"
    full = sum(1 for value in values.values() if value["shape"] is not None and all(map(is_named, value["shape"])))
    return f"{full}/{len(values)}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dir", type=Path, help="folder of .onnx files")
    parser.add_argument("--only", default="*", help="shell pattern on the file name without .onnx")
    parser.add_argument("--force", action="store_true", help="write again what is newer than its model")
    parser.add_argument("--seconds", type=int, default=60, help="time limit of the symbolic inference")
    parser.add_argument("--max-run-bytes", type=int, default=450_000_000, help="larger models are not run")
    options = parser.parse_args()

    failed = 0
    for path in sorted(options.dir.glob("*.onnx"), key=lambda path: path.stat().st_size):
        target = path.with_suffix(".shapes.json")
        fresh = target.exists() and target.stat().st_mtime >= path.stat().st_mtime
        if not fnmatch.fnmatch(path.stem, options.only) or (fresh and not options.force):
            continue
        started = time.perf_counter()
        try:
            result = shapes_of(path, options)
        except Exception as error:
            failed += 1
            print(f"FAIL {path.stem}: {type(error).__name__}: {error}", flush=True)
            continue
        partial = target.with_suffix(".part")
        partial.write_text(json.dumps(result) + "\n")
        partial.replace(target)
        wrong = result["contradicted"]
        ran = len(result["actual"]["shapes"]) if result["actual"] else "none"
        print(
            f"{path.stem:48} onnx {known(result['values']):>11}  symbolic {known(result['symbolic']):>11}"
            f"  actual {ran:>5}  contradicted {'+'.join(str(len(names)) for names in wrong.values())}  {time.perf_counter() - started:6.1f} s  {result['errors'] or ''}",
            flush=True,
        )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
