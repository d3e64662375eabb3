"""The description of one export: which module, which inputs, which axes are dynamic."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable

import torch
from torch import nn

Axes = dict[int, str]
"""Axis index to the symbol that names it in the exported graph."""

Build = Callable[[], tuple[nn.Module, tuple[torch.Tensor, ...]]]


@dataclass
class Spec:
    """One exported file. `build` runs only when the file is made, under a fixed seed."""

    name: str
    build: Build
    inputs: dict[str, Axes]
    outputs: dict[str, Axes]
    exporter: str = "ts"
    opset: int = 17
    external_data: bool = False
    """Weights beside the model, in `<file>.data` (dynamo exporter only)."""
    script: bool = False
    """Compile with torch.jit.script first, so that control flow stays in the graph."""

    @property
    def file_stem(self) -> str:
        return f"{self.name}-{self.exporter}{self.opset}"

    def dims(self, args: tuple[torch.Tensor, ...]) -> dict[str, int]:
        """The value every symbol had in the example inputs."""
        found: dict[str, int] = {}
        for axes, arg in zip(self.inputs.values(), args, strict=True):
            for axis, symbol in axes.items():
                size = arg.shape[axis]
                if found.setdefault(symbol, size) != size:
                    raise ValueError(f"{self.name}: symbol '{symbol}' is both {found[symbol]} and {size}")
        return found


BATCH: Axes = {0: "batch"}
BATCH_HW: Axes = {0: "batch", 2: "height", 3: "width"}
BATCH_SEQ: Axes = {0: "batch", 1: "sequence"}


class Call(nn.Module):
    """Gives a module positional tensor inputs and picks tensor outputs, whatever its own signature."""

    def __init__(self, module: nn.Module, call: Callable[..., object]):
        super().__init__()
        self.module = module
        self.call = call

    def forward(self, *args: torch.Tensor):
        return self.call(self.module, *args)


@dataclass
class Variant:
    """How one architecture is exported; several variants share one builder."""

    exporter: str = "ts"
    opset: int = 17
    axes: Axes = field(default_factory=lambda: dict(BATCH))
    suffix: str = ""
    external_data: bool = False
