"""Every setting there is, one module for each part of them, and their words in print."""

from __future__ import annotations

from livecaption.model.declarations import (
    audience,
    captions,
    endpoints,
    engine,
    outputs,
    program,
    serving,
    sound,
    speakers,
)
from livecaption.model.sentence import Sentence
from livecaption.model.setting import Setting

ALL: tuple[Setting, ...] = (
    *program.GENERAL,
    *sound.SETTINGS,
    *endpoints.SETTINGS,
    *engine.SETTINGS,
    *program.WORDS,
    *captions.SETTINGS,
    *speakers.SETTINGS,
    *audience.SETTINGS,
    *outputs.SETTINGS,
    *program.SHORTCUTS,
    *serving.SETTINGS,
)


def _sentences() -> dict[str, Sentence]:
    found: dict[str, Sentence] = {}
    for setting in ALL:
        found[setting.title] = setting.label
        found[setting.explanation] = setting.help
        for choice, label in zip(setting.choices, setting.choice_labels, strict=True):
            found[setting.choice_title(choice)] = label
    return found


SENTENCES: dict[str, Sentence] = _sentences()
"""Labels, help and choices as sentences of the catalogue, for dialogs and translations."""
