"""Small hand-written modules, one per group of operators that the big architectures use little."""

from __future__ import annotations

import math
from typing import Iterator

import torch
import torch.nn.functional as F
from torch import nn

from .spec import BATCH, BATCH_HW, BATCH_SEQ, Axes, Spec


class Recurrent(nn.Module):
    """Embedding, a two-layer recurrent net and a head: sequence tagging."""

    def __init__(self, kind: type[nn.RNNBase], bidirectional: bool):
        super().__init__()
        self.embed = nn.Embedding(500, 32)
        self.rnn = kind(32, 48, num_layers=2, batch_first=True, bidirectional=bidirectional)
        self.head = nn.Linear(96 if bidirectional else 48, 10)

    def forward(self, tokens):
        states, _ = self.rnn(self.embed(tokens))
        return self.head(states), states.mean(1)


class UNet(nn.Module):
    """Three levels down and up with ConvTranspose and skip concatenation."""

    def __init__(self, width: int = 16, transpose: bool = True):
        super().__init__()
        sizes = [width, width * 2, width * 4]
        self.first = self._block(3, sizes[0])
        self.down = nn.ModuleList(self._block(a, b) for a, b in zip(sizes, sizes[1:]))
        self.up = nn.ModuleList(
            nn.ConvTranspose2d(b, a, 2, 2) if transpose
            else nn.Sequential(nn.Upsample(scale_factor=2, mode="bilinear", align_corners=False), nn.Conv2d(b, a, 1))
            for a, b in zip(sizes, sizes[1:])
        )
        self.merge = nn.ModuleList(self._block(2 * a, a) for a in sizes[:-1])
        self.last = nn.Conv2d(width, 2, 1)

    @staticmethod
    def _block(a: int, b: int) -> nn.Sequential:
        return nn.Sequential(nn.Conv2d(a, b, 3, padding=1), nn.GroupNorm(4, b), nn.SiLU(), nn.Conv2d(b, b, 3, padding=1), nn.PReLU())

    def forward(self, x):
        levels = [self.first(x)]
        for block in self.down:
            levels.append(block(F.max_pool2d(levels[-1], 2)))
        x = levels.pop()
        for up, merge in zip(reversed(self.up), reversed(self.merge)):
            x = merge(torch.cat([up(x), levels.pop()], 1))
        return torch.sigmoid(self.last(x))


class AudioNet(nn.Module):
    """Strided and dilated 1-D convolutions over raw samples, with a gated residual stack."""

    def __init__(self):
        super().__init__()
        self.stem = nn.Conv1d(1, 32, 10, stride=5)
        self.layers = nn.ModuleList(nn.Conv1d(32, 64, 3, dilation=2**i, padding=2**i) for i in range(4))
        self.norm = nn.InstanceNorm1d(32, affine=True)
        self.up = nn.ConvTranspose1d(32, 8, 4, stride=2, padding=1, output_padding=1)
        self.head = nn.Linear(8, 5)

    def forward(self, wave):
        x = F.leaky_relu(self.norm(self.stem(F.pad(wave, (4, 4), mode="reflect"))))
        for layer in self.layers:
            a, b = layer(x).chunk(2, 1)
            x = x + torch.tanh(a) * torch.sigmoid(b)
        x = F.avg_pool1d(self.up(x), 3, 2, ceil_mode=True)
        return self.head(x.amax(-1))


class EinsumAttention(nn.Module):
    """Attention written with einsum, a relative bias and a causal mask built from the shape."""

    def __init__(self, dim: int = 64, heads: int = 4):
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.out = (nn.Linear(dim, dim) for _ in range(4))
        self.bias = nn.Embedding(64, heads)

    def forward(self, x):
        b, n, d = x.shape
        split = lambda t: t.view(b, n, self.heads, d // self.heads)
        q, k, v = split(self.q(x)), split(self.k(x)), split(self.v(x))
        scores = torch.einsum("bihd,bjhd->bhij", q, k) / math.sqrt(d // self.heads)
        place = torch.arange(n, device=x.device)
        distance = (place[:, None] - place[None, :]).clamp(-31, 31) + 32
        scores = scores + self.bias(distance).permute(2, 0, 1)
        scores = scores.masked_fill(place[:, None] < place[None, :], -1e4)
        mixed = torch.einsum("bhij,bjhd->bihd", scores.softmax(-1), v)
        return self.out(mixed.reshape(b, n, d)), torch.einsum("bnd,bmd->bnm", x, x)


class Shapes(nn.Module):
    """Reshape, slice, pad, gather, expand and tile, driven by sizes read from the input."""

    def forward(self, x):
        b, c, h, w = x.shape
        tokens = x.flatten(2).transpose(1, 2)
        windows = x.view(b, c, h // 4, 4, w // 4, 4).permute(0, 2, 4, 3, 5, 1).reshape(-1, 16, c)
        shuffled = F.pixel_shuffle(x, 2)
        unshuffled = F.pixel_unshuffle(x, 2)
        rolled = torch.roll(x, (1, -2), (2, 3))
        half = x[:, ::2, 1:-1, : w // 2]
        padded = F.pad(x, (1, 2, 3, 4), mode="replicate")
        first = tokens[:, :1].expand(-1, 3, -1)
        tiled = tokens.mean(1, keepdim=True).repeat(1, 2, 3)
        parts = torch.split(x, [c // 4, c - c // 4], 1)
        stacked = torch.stack([parts[0].sum(1), parts[1].mean(1)], -1).unsqueeze(2).squeeze(2)
        unfolded = F.unfold(x, 3, padding=1, stride=2)
        return tokens, windows, shuffled, unshuffled, rolled, half, padded, first, tiled, stacked, unfolded


class MaybeSqueeze(nn.Module):
    """Squeezes a dynamic axis, which the TorchScript exporter writes as an If of two ranks."""

    def forward(self, x):
        return x.squeeze(1) * 2, x.mean(1)


class Indexing(nn.Module):
    """Selection by data: top-k, sort, gather, scatter, one-hot, cumulative sum, where, non-zero."""

    def forward(self, x):
        values, order = x.topk(5, -1)
        gathered = torch.gather(x, -1, order)
        hot = F.one_hot(order, 32).float()
        scattered = torch.zeros_like(x).scatter(-1, order, gathered)
        total = torch.cumsum(x, -1)
        tri = torch.tril(torch.einsum("bi,bj->bij", x, x))
        best = x.argmax(-1, keepdim=True)
        kept = torch.where(x > 0, x, torch.zeros_like(x))
        places = torch.nonzero(x > 0)
        chosen = x[x > 0.5]
        return values, hot, scattered, total, tri, best, kept, places, chosen


class Sampling(nn.Module):
    """Resizing and sampling: interpolate by scale and by size, grid sample, affine grid, adaptive pools."""

    def forward(self, x):
        up = F.interpolate(x, scale_factor=2.0, mode="nearest")
        odd = F.interpolate(x, scale_factor=1.5, mode="bilinear", align_corners=True)
        to_size = F.interpolate(x, size=(20, 28), mode="bicubic", align_corners=False)
        like = F.interpolate(to_size, size=x.shape[-2:], mode="bilinear", align_corners=False)
        grid = torch.tanh(like[:, :2].permute(0, 2, 3, 1))
        sampled = F.grid_sample(x, grid, align_corners=False)
        pooled = F.adaptive_avg_pool2d(to_size, 1)
        return up, odd, like, sampled, pooled


class Conv3d(nn.Module):
    """Video-like 3-D convolution, pooling and transposed convolution."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv3d(3, 16, (3, 5, 5), (1, 2, 2), (1, 2, 2))
        self.norm = nn.BatchNorm3d(16)
        self.depthwise = nn.Conv3d(16, 16, 3, padding=1, groups=16)
        self.up = nn.ConvTranspose3d(16, 4, 2, 2)

    def forward(self, clip):
        x = self.norm(F.relu(self.conv(clip)))
        x = F.max_pool3d(F.hardswish(self.depthwise(x)), 2, ceil_mode=True)
        return self.up(x), F.adaptive_avg_pool3d(x, 1).flatten(1)


class Branching(nn.Module):
    """A loop and a branch on data; must be scripted to keep them in the graph."""

    def __init__(self):
        super().__init__()
        self.step = nn.Linear(24, 24)
        self.alt = nn.Linear(24, 24)

    def forward(self, x, steps: torch.Tensor):
        n = int(steps.item())
        for _ in range(n):
            x = torch.relu(self.step(x)) + x
        if bool(x.sum() > 0):
            y = self.alt(x)
        else:
            y = x * 2.0
        return y


class DetectHead(nn.Module):
    """Two feature scales decoded to boxes with anchors made from the feature size."""

    def __init__(self):
        super().__init__()
        self.a = nn.Sequential(nn.Conv2d(3, 16, 3, 8, 1), nn.SiLU())
        self.b = nn.Sequential(nn.Conv2d(16, 32, 3, 2, 1), nn.SiLU())
        self.heads = nn.ModuleList([nn.Conv2d(16, 12, 1), nn.Conv2d(32, 12, 1)])

    def forward(self, x):
        a = self.a(x)
        b = self.b(a)
        rows = []
        for feature, head, stride in zip((a, b), self.heads, (8, 16)):
            out = head(feature)
            h, w = out.shape[-2:]
            gy, gx = torch.meshgrid(torch.arange(h), torch.arange(w), indexing="ij")
            grid = torch.stack([gx, gy], 0).float()[None]
            xy = (out[:, :2].sigmoid() + grid) * stride
            wh = out[:, 2:4].exp() * stride
            rows.append(torch.cat([xy, wh, out[:, 4:].sigmoid()], 1).flatten(2))
        return torch.cat(rows, 2).transpose(1, 2)


def _spec(name: str, make, args, inputs: dict[str, Axes], outputs, exporter="ts", opset=17, script=False) -> Spec:
    named = outputs if isinstance(outputs, dict) else {f"out{i}": {} for i in range(outputs)}
    return Spec(name, lambda: (make(), args()), inputs, named, exporter, opset, script=script)


def all_models() -> Iterator[Spec]:
    tokens = lambda: (torch.randint(0, 500, (2, 16)),)
    image = lambda c, side: lambda: (torch.randn(2, c, side, side),)
    tagged = {"tags": BATCH_SEQ, "mean": BATCH}
    lstm = lambda: Recurrent(nn.LSTM, False)
    yield _spec("lstm", lstm, tokens, {"tokens": BATCH_SEQ}, tagged)
    yield _spec("bilstm", lambda: Recurrent(nn.LSTM, True), tokens, {"tokens": BATCH_SEQ}, tagged, opset=13)
    yield _spec("gru", lambda: Recurrent(nn.GRU, False), tokens, {"tokens": BATCH_SEQ}, tagged)
    yield _spec("rnn-fixed", lambda: Recurrent(nn.RNN, True), tokens, {"tokens": {}}, 2)
    yield _spec("lstm", lstm, tokens, {"tokens": {}}, 2, "dynamo", 18)
    yield _spec("unet", UNet, image(3, 64), {"image": BATCH_HW}, {"mask": BATCH_HW})
    yield _spec("unet", UNet, image(3, 64), {"image": BATCH}, {"mask": BATCH}, "dynamo", 18)
    yield _spec("unet-bilinear", lambda: UNet(transpose=False), image(3, 64), {"image": BATCH_HW}, {"mask": BATCH_HW}, opset=13)
    wave = lambda: (torch.randn(2, 1, 4000),)
    yield _spec("audionet", AudioNet, wave, {"wave": {0: "batch", 2: "samples"}}, {"scores": BATCH})
    yield _spec("audionet", AudioNet, wave, {"wave": BATCH}, {"scores": BATCH}, "dynamo", 18)
    states = lambda: (torch.randn(2, 16, 64),)
    yield _spec("einsum-attention", EinsumAttention, states, {"x": BATCH_SEQ}, {"y": BATCH_SEQ, "gram": BATCH_SEQ})
    yield _spec("einsum-attention", EinsumAttention, states, {"x": BATCH_SEQ}, {"y": BATCH_SEQ, "gram": BATCH_SEQ}, "dynamo", 18)
    yield _spec("shapes", Shapes, image(8, 16), {"x": BATCH_HW}, 11)
    yield _spec("shapes-fixed", Shapes, image(8, 16), {"x": {}}, 11, opset=13)
    yield _spec("shapes", Shapes, image(8, 16), {"x": BATCH}, 11, "dynamo", 18)
    yield _spec("maybe-squeeze", MaybeSqueeze, lambda: (torch.randn(2, 1, 6),), {"x": BATCH_SEQ}, 2)
    rows = lambda: (torch.randn(2, 32),)
    yield _spec("indexing", Indexing, rows, {"x": BATCH}, 9)
    yield _spec("indexing", Indexing, rows, {"x": BATCH}, 9, "dynamo", 18)
    yield _spec("sampling", Sampling, image(4, 16), {"x": BATCH_HW}, 5)
    yield _spec("sampling", Sampling, image(4, 16), {"x": BATCH}, 5, "dynamo", 20)
    clip = lambda: (torch.randn(2, 3, 8, 33, 33),)
    yield _spec("conv3d", Conv3d, clip, {"clip": {0: "batch", 2: "frames"}}, 2, opset=13)
    yield _spec("conv3d", Conv3d, clip, {"clip": BATCH}, 2, "dynamo", 18)
    yield _spec(
        "branching", Branching, lambda: (torch.randn(2, 24), torch.tensor(3)),
        {"x": BATCH, "steps": {}}, {"y": BATCH}, script=True,
    )
    yield _spec("detect-head", DetectHead, image(3, 96), {"image": BATCH_HW}, {"rows": {0: "batch", 1: "anchors"}})
    yield _spec("detect-head", DetectHead, image(3, 96), {"image": BATCH}, {"rows": BATCH}, "dynamo", 18)
