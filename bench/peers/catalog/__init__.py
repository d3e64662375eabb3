"""The models to export, many small ones first."""

from __future__ import annotations

from . import derived, small_models, timm_models, torchvision_models, transformers_models
from .derived import Derived
from .spec import Call, Spec


def specs() -> list[Spec]:
    return [
        *small_models.all_models(),
        *transformers_models.all_models(),
        *torchvision_models.small(),
        *timm_models.all_models(),
        *torchvision_models.large(),
    ]


def derived_models() -> list[Derived]:
    return list(derived.all_models())


__all__ = ["Call", "Derived", "Spec", "derived_models", "specs"]
