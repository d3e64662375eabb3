"""One training step (forward, loss, backward, SGD with momentum) of LeNet-5 at batch 64 and ResNet-20 at batch 128, in PyTorch and in
Espalier, on the CPU with the same threads: gradients compared with those in double precision, then both timed in turns (elapsed
time, and that of the processor, which says more on a machine that is busy with other things), and the peak memory of both processes.

    python step_vs_torch.py [--threads 2] [--rounds 15]
"""

from __future__ import annotations

import argparse
import copy
import json
import resource
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

import numpy as np
import torch
from torch import nn

REPO = Path(__file__).resolve().parents[2]
LIMITS = {"lenet5": 1.0, "resnet20": 1.3}
"""Espalier's time over PyTorch's: what is promised."""
GRADIENT_GAP = 1e-2


def lenet5() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(1, 20, 5), nn.MaxPool2d(2), nn.Conv2d(20, 50, 5), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(800, 500), nn.ReLU(), nn.Linear(500, 10),
    )


class Block(nn.Module):
    """A residual block of He et al. (2016) for CIFAR-10, with their option A: a shortcut of no parameters."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.more = (outputs - inputs) // 2

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.bn2(self.conv2(torch.relu(self.bn1(self.conv1(x)))))
        if self.more:
            x = nn.functional.pad(x[:, :, ::2, ::2], (0, 0, 0, 0, self.more, self.more))
        return torch.relu(x + y)


def resnet20() -> nn.Module:
    sizes = [(16, 16, 1)] * 3 + [(16, 32, 2)] + [(32, 32, 1)] * 2 + [(32, 64, 2)] + [(64, 64, 1)] * 2
    return nn.Sequential(
        nn.Conv2d(3, 16, 3, 1, 1, bias=False), nn.BatchNorm2d(16), nn.ReLU(),
        *[Block(*size) for size in sizes],
        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10),
    )


def export(model: nn.Module, x: torch.Tensor, file: Path) -> None:
    torch.onnx.export(
        model, (x,), str(file), dynamo=False, opset_version=17, input_names=["image"], output_names=["scores"],
        training=torch.onnx.TrainingMode.PRESERVE, do_constant_folding=False,
    )


def reference(model: nn.Module, x: torch.Tensor, labels: torch.Tensor) -> dict[str, np.ndarray]:
    """Gradients in double precision."""
    exact = copy.deepcopy(model).double()
    nn.CrossEntropyLoss()(exact(x.double()), labels).backward()
    return {name: one.grad.numpy().ravel() for name, one in exact.named_parameters()}


def gap(gradients: dict[str, np.ndarray], exact: dict[str, np.ndarray]) -> float:
    """Length of the error of all gradients together over the length of the gradients. In single precision a ReLU whose input is within
    rounding of 0 may fall on either side, in PyTorch as here."""
    assert gradients.keys() == exact.keys(), f"not trained: {exact.keys() - gradients.keys()}"
    error = sum(float(np.square(gradients[name] - right).sum()) for name, right in exact.items())
    return (error / sum(float(np.square(right).sum()) for right in exact.values())) ** 0.5


def ours(folder: Path, told: dict) -> dict[str, np.ndarray]:
    raw = np.fromfile(folder / "gradients.bin", np.float32)
    ends = np.cumsum([count for _, count in told["parameters"]])
    return {name: raw[end - count : end] for (name, count), end in zip(told["parameters"], ends)}


def run(name: str, batch: int, make, shape: tuple[int, ...], threads: int, rounds: int) -> bool:
    torch.manual_seed(1)
    model = make()
    for layer in model.modules():
        if isinstance(layer, nn.BatchNorm2d):
            # The exporter makes one constant of equal ones.
            nn.init.uniform_(layer.weight, 0.8, 1.2)
            nn.init.uniform_(layer.bias, -0.2, 0.2)
            nn.init.uniform_(layer.running_mean, -0.2, 0.2)
            nn.init.uniform_(layer.running_var, 0.8, 1.2)
    x, labels = torch.randn(batch, *shape), torch.randint(0, 10, (batch,))
    with tempfile.TemporaryDirectory() as temp:
        folder = Path(temp)
        export(model.eval(), x, folder / "model.onnx")
        x.numpy().tofile(folder / "image.bin")
        labels.numpy().astype(np.int32).tofile(folder / "labels.bin")
        command = ["node", "scripts/run-ts.mjs", "bench/peers/step-time.ts", temp, json.dumps([batch, *shape]), str(threads)]
        peer = subprocess.Popen(command, cwd=REPO, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        told = json.loads(peer.stdout.readline())

        model.train()
        loss_of = nn.CrossEntropyLoss()
        exact = reference(model, x, labels)
        loss = loss_of(model(x), labels)
        loss.backward()
        our_gap = gap(ours(folder, told), exact)
        torch_gap = gap({name: one.grad.numpy().ravel() for name, one in model.named_parameters()}, exact)
        optimizer = torch.optim.SGD(model.parameters(), lr=1e-3, momentum=0.9, weight_decay=1e-4)

        def steps(count: int) -> tuple[float, float]:
            started, busy = time.perf_counter(), time.process_time()
            for _ in range(count):
                optimizer.zero_grad()
                loss_of(model(x), labels).backward()
                optimizer.step()
            return (time.perf_counter() - started) / count * 1000, (time.process_time() - busy) / count * 1000

        def peer_steps(count: int) -> tuple[float, float]:
            peer.stdin.write(f"{count}\n")
            peer.stdin.flush()
            told = json.loads(peer.stdout.readline())
            return told["milliseconds"], told["busy"]

        count = 20 if name == "lenet5" else 3
        steps(count), peer_steps(count)
        pairs = [(peer_steps(count), steps(count)) for _ in range(rounds)]
        peer.stdin.close()
        memory = json.loads(peer.stdout.readline())["peakMegabytes"]
        peer.wait()
    # [rounds, side, elapsed or of the processor].
    times = np.array(pairs)
    (our_time, our_work), (torch_time, torch_work) = np.median(times, axis=0)
    ratio, work_ratio = np.median(times[:, 0] / times[:, 1], axis=0)
    torch_memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    good = our_gap < GRADIENT_GAP and ratio <= LIMITS[name]
    print(
        f"{name:9} batch {batch:4}  loss {told['loss']:.5f} / {loss.item():.5f}  gradients off by {our_gap:.1e} / {torch_gap:.1e}  "
        f"step {our_time:7.2f} ms / {torch_time:7.2f} ms = {ratio:.2f}  (at most {LIMITS[name]})  "
        f"processor {our_work:.1f} ms / {torch_work:.1f} ms = {work_ratio:.2f}  memory {memory:.0f} MB / {torch_memory:.0f} MB  {'ok' if good else 'MISSED'}",
        flush=True,
    )
    return good


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    torch.set_num_threads(options.threads)
    print(f"Espalier / PyTorch {torch.__version__}, {options.threads} threads, median of {options.rounds} turns each")
    cases = [("lenet5", 64, lenet5, (1, 28, 28)), ("resnet20", 128, resnet20, (3, 32, 32))]
    results = [run(*case, options.threads, options.rounds) for case in cases if options.only in case[0]]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
