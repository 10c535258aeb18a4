"""Every setting there is, one module for each page of them."""

from __future__ import annotations

from livecaption.model.declarations import captions, endpoints, outputs, serving, sound
from livecaption.model.setting import Setting

ALL: tuple[Setting, ...] = (
    *sound.SETTINGS,
    *endpoints.SETTINGS,
    *captions.SETTINGS,
    *outputs.SETTINGS,
    *serving.SETTINGS,
)
