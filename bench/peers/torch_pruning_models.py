"""Models as Torch-Pruning leaves them, beside the originals, for prune-peers.ts.

    pip install -r requirements.txt -r requirements-torch-pruning.txt
    python torch_pruning_models.py --out ../../artifacts/torch-pruning
    node scripts/run-ts.mjs bench/peers/prune-peers.ts artifacts/torch-pruning

Weights are random (seed 0); the same share of every layer goes, by the sum of magnitudes; the last layer keeps its outputs.
"""

from __future__ import annotations

import argparse
import copy
import json
import time
import warnings
from importlib.metadata import version
from pathlib import Path

import torch
import torch_pruning as tp
import torchvision

MODELS = ["resnet18", "resnet50", "mobilenet_v2"]
RATIOS = [0.3, 0.5]


def export(model: torch.nn.Module, file: Path) -> None:
    torch.onnx.export(
        model,
        (torch.randn(2, 3, 224, 224),),
        str(file),
        opset_version=17,
        dynamo=False,
        input_names=["image"],
        output_names=["logits"],
        dynamic_axes={"image": {0: "batch"}, "logits": {0: "batch"}},
    )


def prune(model: torch.nn.Module, ratio: float) -> float:
    """Prunes in place. Returns seconds."""
    last = [module for module in model.modules() if isinstance(module, torch.nn.Linear)]
    started = time.perf_counter()
    pruner = tp.pruner.MagnitudePruner(
        model,
        torch.randn(1, 3, 224, 224),
        importance=tp.importance.MagnitudeImportance(p=1),
        pruning_ratio=ratio,
        ignored_layers=last[-1:],
    )
    pruner.step()
    return time.perf_counter() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    warnings.simplefilter("ignore")
    facts = []
    for name in MODELS:
        torch.manual_seed(0)
        original = torchvision.models.get_model(name, weights=None).eval()
        export(original, out / f"{name}.onnx")
        for ratio in RATIOS:
            model = copy.deepcopy(original)
            seconds = prune(model, ratio)
            file = f"{name}.tp{round(ratio * 100)}.onnx"
            export(model.eval(), out / file)
            facts.append({"model": name, "ratio": ratio, "file": file, "seconds": seconds, "version": version("torch-pruning")})
            print(f"{file}: {seconds:.1f} s", flush=True)
    (out / "torch-pruning.json").write_text(json.dumps(facts, indent=1))


if __name__ == "__main__":
    main()
