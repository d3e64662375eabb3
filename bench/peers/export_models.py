"""Exports the catalogue of models, with random weights, to ONNX.

Beside each `<name>.onnx` it writes `<name>.export.json` with the exporter, the opset and the value that
every dynamic dimension had in the example inputs. A file that is already there is kept unless --force.
"""

from __future__ import annotations

import argparse
import contextlib
import fnmatch
import gc
import json
import logging
import shutil
import sys
import time
import traceback
import warnings
from dataclasses import dataclass
from pathlib import Path

import torch

from catalog import Call, Derived, Spec, derived_models, specs

MINIMUM = 45
"""Fewer exports than this, of a full run, is a failure."""


@dataclass
class Row:
    name: str
    exporter: str
    opset: int
    megabytes: float = 0.0
    seconds: float = 0.0
    error: str = ""


def export(spec: Spec, target: Path) -> dict[str, int]:
    """Writes one model and returns the sizes of its dynamic dimensions."""
    torch.manual_seed(0)
    model, args = spec.build()
    model.eval()
    dims = spec.dims(args)
    names = dict(input_names=list(spec.inputs), output_names=list(spec.outputs), opset_version=spec.opset)
    if spec.exporter == "ts":
        axes = {name: axes for name, axes in {**spec.inputs, **spec.outputs}.items() if axes} if dims else None
        exported = torch.jit.script(model) if spec.script else model
        torch.onnx.export(exported, args, str(target), dynamo=False, dynamic_axes=axes, **names)
    else:
        shapes: tuple = tuple(dict(axes) for axes in spec.inputs.values())
        if isinstance(model, Call):
            shapes = (shapes,)  # its inputs are one variadic parameter
        torch.onnx.export(
            model, args, str(target), dynamo=True, dynamic_shapes=shapes if dims else None,
            external_data=spec.external_data, verbose=False, **names,
        )
    return dims


def publish(work: Path, out: Path, stem: str, about: dict) -> float:
    """Moves a finished export into place, the model last, and returns its size in MB."""
    (out / f"{stem}.export.json").write_text(json.dumps(about, indent=1) + "\n")
    files = sorted(work.glob(f"{stem}.onnx*"), key=lambda path: path.suffix == ".onnx")
    size = sum(path.stat().st_size for path in files)
    for path in files:
        path.replace(out / path.name)
    return size / 1e6


def run(out: Path, stem: str, row: Row, make) -> Row:
    """Makes one file in a scratch folder; an exception becomes the row's error."""
    work = out / ".part"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    started = time.perf_counter()
    try:
        with contextlib.redirect_stdout(sys.stderr):  # the exporters print their progress
            about = make(work / f"{stem}.onnx")
        row.megabytes = publish(work, out, stem, about)
    except Exception as error:
        first = (str(error).strip().splitlines() or [""])[0]
        row.error = f"{type(error).__name__}: {first}"[:160]
        (out / f"{stem}.error.txt").write_text(traceback.format_exc())
    row.seconds = time.perf_counter() - started
    shutil.rmtree(work, ignore_errors=True)
    gc.collect()
    return row


def run_spec(spec: Spec, out: Path) -> Row:
    def make(target: Path) -> dict:
        dims = export(spec, target)
        return {"exporter": spec.exporter, "opset": spec.opset, "dims": dims}

    return run(out, spec.file_stem, Row(spec.name, spec.exporter, spec.opset), make)


def run_derived(item: Derived, out: Path) -> Row:
    about_path = out / f"{item.source}.export.json"
    row = Row(item.name, "derived", 0)
    if not about_path.exists():
        row.error = f"its source {item.source}.onnx was not exported"
        return row
    about = json.loads(about_path.read_text())
    row.opset = about["opset"]

    def make(target: Path) -> dict:
        item.make(out / f"{item.source}.onnx", target)
        return {**about, "exporter": "derived", "source": item.source}

    return run(out, item.name, row, make)


def line(row: Row) -> str:
    end = row.error or f"{row.megabytes:8.1f} MB {row.seconds:6.1f} s"
    return f"{'FAIL' if row.error else 'ok':4} {row.name:44} {row.exporter:7} {row.opset:3} {end}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder for the exports")
    parser.add_argument("--only", default="*", help="shell pattern on the file name without .onnx, such as 'bert*'")
    parser.add_argument("--force", action="store_true", help="export again what is already there")
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    logging.disable(logging.WARNING)
    options.out.mkdir(parents=True, exist_ok=True)

    jobs = [(spec.file_stem, spec, run_spec) for spec in specs()]
    jobs += [(item.name, item, run_derived) for item in derived_models()]
    made: list[Row] = []
    present = 0
    for stem, item, job in jobs:
        if not fnmatch.fnmatch(stem, options.only):
            continue
        if (options.out / f"{stem}.onnx").exists() and not options.force:
            present += 1
            continue
        (options.out / f"{stem}.error.txt").unlink(missing_ok=True)
        row = job(item, options.out)
        made.append(row)
        print(line(row), file=sys.stderr, flush=True)

    print("\n".join(line(row) for row in made))
    good = [row for row in made if not row.error]
    total = sum(path.stat().st_size for path in options.out.glob("*.onnx*")) / 1e9
    count = present + len(good)
    print(f"{count} exported ({present} were there), {len(made) - len(good)} failed; the folder holds {total:.2f} GB")
    return 1 if options.only == "*" and count < MINIMUM else 0


if __name__ == "__main__":
    sys.exit(main())
