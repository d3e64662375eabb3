"""Exports every torchvision classifier with random weights, one at a time, and lets prune-coverage.ts prune it, or train-coverage.ts
train it by one step.

    python classifier_coverage.py [--check prune|train] [--only 'resnet*'] [--repo ../..]

Each file is deleted again once it has been judged, so that the largest one (2.6 GB) is all the room that is needed.
"""

from __future__ import annotations

import argparse
import fnmatch
import gc
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import torch
import torchvision

SIDES = {
    "inception_v3": 299,
    "swin_v2_t": 256,
    "swin_v2_s": 256,
    "swin_v2_b": 256,
}


CHECKS = {
    "prune": ("prune-coverage.ts", " % free", "classifiers pruned by 30 % of their free channels, equal to the masked ones"),
    "train": ("train-coverage.ts", " ", "classifiers learn: every gradient is known, right, and a step lowers the loss"),
}
"""For each check its script, what marks the line to print, and what is counted."""


def build(name: str) -> torch.nn.Module:
    extra = {"aux_logits": False, "init_weights": False} if name in ("inception_v3", "googlenet") else {}
    return torchvision.models.get_model(name, weights=None, **extra).eval()


def export(name: str, folder: Path) -> Path:
    torch.manual_seed(0)
    file = folder / f"{name}.onnx"
    side = SIDES.get(name, 224)
    with torch.no_grad():
        torch.onnx.export(
            build(name),
            (torch.randn(2, 3, side, side),),
            str(file),
            opset_version=17,
            dynamo=False,
            input_names=["image"],
            output_names=["logits"],
            dynamic_axes={"image": {0: "batch"}, "logits": {0: "batch"}},
        )
    gc.collect()
    return file


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", choices=CHECKS, default="prune")
    parser.add_argument("--only", default="*")
    parser.add_argument("--repo", type=Path, default=Path(__file__).resolve().parents[2])
    options = parser.parse_args()
    script, mark, claim = CHECKS[options.check]
    warnings.simplefilter("ignore")
    # The fused operator of inference has no ONNX form.
    torch.backends.mha.set_fastpath_enabled(False)
    names = torchvision.models.list_models(module=torchvision.models)
    names = [name for name in names if fnmatch.fnmatch(name, options.only)]
    good = 0
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            try:
                export(name, Path(folder))
            except Exception as error:  # noqa: BLE001 - one failure must not stop the rest
                print(f"{name:44}  not exported: {str(error).splitlines()[0]}"[:200], flush=True)
                continue
            run = subprocess.run(
                ["node", "scripts/run-ts.mjs", f"bench/peers/{script}", folder],
                cwd=options.repo,
                capture_output=True,
                text=True,
                check=False,
            )
        lines = (run.stdout + run.stderr).strip().splitlines()
        print(next((l for l in lines if mark in l), lines[-1]) if lines else f"{name}: nothing was said", flush=True)
        good += run.returncode == 0
    print(f"{good} of {len(names)} {claim}")
    return 0 if good >= 0.95 * len(names) else 1


if __name__ == "__main__":
    sys.exit(main())
