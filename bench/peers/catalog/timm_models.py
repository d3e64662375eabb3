"""Architectures that torchvision lacks, from timm, with random weights."""

from __future__ import annotations

from typing import Iterator

import timm
import torch

from .spec import BATCH, Build, Spec

# Name, image side, exporter, opset.
MODELS = [
    ("ghostnet_100", 224, "ts", 17),
    ("tf_efficientnet_lite0", 224, "ts", 13),
    ("mobilenetv4_conv_small", 224, "ts", 17),
    ("mobileone_s0", 224, "ts", 17),
    ("efficientvit_b0", 224, "ts", 17),
    ("edgenext_xx_small", 256, "ts", 17),
    ("fastvit_t8", 256, "ts", 17),
    ("levit_128s", 224, "ts", 17),
    ("xcit_nano_12_p16_224", 224, "ts", 17),
    ("pvt_v2_b0", 224, "ts", 13),
    ("tiny_vit_5m_224", 224, "ts", 17),
    ("mixer_s32_224", 224, "ts", 17),
    ("poolformer_s12", 224, "dynamo", 18),
    ("repvgg_a0", 224, "ts", 17),
    ("hrnet_w18_small", 224, "ts", 17),
    ("coatnet_nano_rw_224", 224, "ts", 17),
    ("eca_nfnet_l0", 224, "ts", 17),
    ("res2net50_26w_4s", 224, "ts", 17),
    ("cait_xxs24_224", 224, "dynamo", 18),
    ("skresnet18", 224, "dynamo", 18),
]


def _build(name: str, side: int) -> Build:
    return lambda: (timm.create_model(name, pretrained=False, exportable=True), (torch.randn(2, 3, side, side),))


def all_models() -> Iterator[Spec]:
    for name, side, exporter, opset in MODELS:
        yield Spec(name, _build(name, side), {"image": BATCH}, {"logits": BATCH}, exporter, opset)
