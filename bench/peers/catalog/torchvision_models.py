"""Torchvision classifiers, segmenters and detectors, with random weights."""

from __future__ import annotations

from typing import Iterator

import torch
import torchvision
from torch import nn

from .spec import BATCH, BATCH_HW, Axes, Build, Call, Spec, Variant

TS13 = Variant(opset=13)
TS17 = Variant(opset=17)
TS17_HW = Variant(opset=17, axes=BATCH_HW, suffix="-hw")
TS17_FIXED = Variant(opset=17, axes={}, suffix="-fixed")
DYNAMO = Variant(exporter="dynamo", opset=18)
DYNAMO_HW = Variant(exporter="dynamo", opset=18, axes=BATCH_HW, suffix="-hw")
DYNAMO_FIXED = Variant(exporter="dynamo", opset=18, axes={}, suffix="-fixed")
DYNAMO_EXTERNAL = Variant(exporter="dynamo", opset=18, suffix="-external", external_data=True)

# Name, image side, variants, extra constructor arguments. Smallest files first.
SMALL = [
    ("squeezenet1_0", 224, [TS13], {}),
    ("squeezenet1_1", 224, [TS17_HW, DYNAMO], {}),
    ("shufflenet_v2_x0_5", 224, [TS13, DYNAMO], {}),
    ("shufflenet_v2_x1_0", 224, [TS17], {}),
    ("mnasnet0_5", 224, [TS17], {}),
    ("mnasnet1_0", 224, [TS13], {}),
    ("mobilenet_v2", 224, [TS17, TS17_FIXED, DYNAMO_HW], {}),
    ("mobilenet_v3_small", 224, [TS17, DYNAMO_EXTERNAL], {}),
    ("mobilenet_v3_large", 224, [TS13], {}),
    ("efficientnet_b0", 224, [TS17, DYNAMO], {}),
    ("regnet_y_400mf", 224, [TS17], {}),
    ("regnet_x_400mf", 224, [TS13, DYNAMO_FIXED], {}),
    ("googlenet", 224, [TS17], {"aux_logits": False, "init_weights": True}),
    ("densenet121", 224, [TS17, DYNAMO], {}),
    ("resnet18", 224, [TS13, TS17_HW, DYNAMO], {}),
]

LARGE = [
    ("efficientnet_b1", 240, [TS13], {}),
    ("resnet34", 224, [TS17_FIXED], {}),
    ("resnet50", 224, [TS17, DYNAMO_HW], {}),
    ("vgg11", 224, [TS13], {}),
    ("vgg16_bn", 224, [TS17], {}),
    ("efficientnet_v2_s", 224, [TS17], {}),
    ("resnext50_32x4d", 224, [TS13], {}),
    ("inception_v3", 299, [TS17], {"aux_logits": False, "init_weights": True}),
    ("convnext_tiny", 224, [TS17, DYNAMO], {}),
    ("swin_t", 224, [TS17, DYNAMO], {}),
    ("swin_v2_t", 256, [TS17], {}),
    ("maxvit_t", 224, [TS17], {}),
    ("wide_resnet50_2", 224, [TS13], {}),
    ("alexnet", 224, [TS13, DYNAMO], {}),
    ("vit_b_16", 224, [TS17, DYNAMO], {}),
]


def _classifier(name: str, side: int, extra: dict, batch: int) -> Build:
    def build():
        model = getattr(torchvision.models, name)(weights=None, **extra)
        if name.startswith("vgg"):
            # The real classifier alone is 470 MB; a narrow one keeps the graph and drops the weight.
            model.classifier = nn.Sequential(
                nn.Linear(512 * 7 * 7, 256), nn.ReLU(True), nn.Dropout(),
                nn.Linear(256, 256), nn.ReLU(True), nn.Dropout(),
                nn.Linear(256, 1000),
            )
        return model, (torch.randn(batch, 3, side, side),)

    return build


def _classifiers(table: list) -> Iterator[Spec]:
    for name, side, variants, extra in table:
        for variant in variants:
            yield Spec(
                name=name + variant.suffix,
                build=_classifier(name, side, extra, 2 if variant.axes else 1),
                inputs={"image": variant.axes},
                outputs={"logits": BATCH if variant.axes else {}},
                exporter=variant.exporter,
                opset=variant.opset,
                external_data=variant.external_data,
            )


def _segmenter(name: str, side: int) -> Build:
    def build():
        make = getattr(torchvision.models.segmentation, name)
        model = make(weights=None, weights_backbone=None, num_classes=21)
        return Call(model, lambda m, x: m(x)["out"]), (torch.randn(2, 3, side, side),)

    return build


def _detector(name: str, side: int) -> Build:
    def build():
        make = getattr(torchvision.models.detection, name)
        model = make(weights=None, weights_backbone=None, num_classes=21)

        def call(m: nn.Module, image: torch.Tensor):
            found = m([image])
            found = found[1] if isinstance(found, tuple) else found
            return found[0]["boxes"], found[0]["scores"], found[0]["labels"]

        return Call(model, call), (torch.rand(3, side, side),)

    return build


def _dense(name: str, side: int, exporter: str, opset: int, axes: Axes) -> Spec:
    suffix = "-hw" if 2 in axes else ""
    return Spec(name + suffix, _segmenter(name, side), {"image": axes}, {"mask": axes}, exporter, opset)


def small() -> Iterator[Spec]:
    yield from _classifiers(SMALL)
    yield _dense("lraspp_mobilenet_v3_large", 224, "ts", 17, BATCH_HW)
    yield _dense("lraspp_mobilenet_v3_large", 224, "dynamo", 18, BATCH)


def large() -> Iterator[Spec]:
    yield _dense("deeplabv3_mobilenet_v3_large", 224, "ts", 13, BATCH)
    yield _dense("deeplabv3_mobilenet_v3_large", 224, "ts", 17, BATCH_HW)
    detected = {"boxes": {0: "found"}, "scores": {0: "found"}, "labels": {0: "found"}}
    yield Spec("ssdlite320_mobilenet_v3_large", _detector("ssdlite320_mobilenet_v3_large", 320), {"image": {}}, detected)
    yield Spec(
        "fasterrcnn_mobilenet_v3_large_320_fpn",
        _detector("fasterrcnn_mobilenet_v3_large_320_fpn", 320),
        {"image": {1: "height", 2: "width"}},
        detected,
    )
    yield from _classifiers(LARGE)
