from __future__ import annotations

from dataclasses import fields

from livecaption.core.styles import style_of
from livecaption.model.declarations.style import STYLE_NAMES
from livecaption.model.settings import BY_NAME, Settings
from livecaption.model.view import AUDIENCE, OVERLAY, TERMINAL, CaptionStyle, Flow, SpeakerColour, Stability, TextEdge


def test_the_defaults_are_those_of_the_style() -> None:
    assert style_of(Settings(), OVERLAY) == CaptionStyle()
    assert style_of(Settings(), TERMINAL) == CaptionStyle()


def test_every_part_of_a_style_is_a_setting() -> None:
    assert {field.name for field in fields(CaptionStyle)} == set(STYLE_NAMES) - {"size_percent"}


def test_choices_are_those_of_the_vocabulary() -> None:
    kinds = {"flow": Flow, "stability": Stability, "speaker_colour": SpeakerColour, "edge": TextEdge}
    for name, kind in kinds.items():
        assert BY_NAME[f"captions.{name}"].choices == tuple(kind)


def test_the_audience_has_a_style_of_its_own() -> None:
    style = style_of(Settings({"captions.lines": 9}), AUDIENCE)
    assert (style.lines, style.font_px, style.stability, style.delay_s) == (3, 64.0, Stability.STEADY, 0.5)


def test_zoom_multiplies_the_size() -> None:
    settings = Settings({"captions.font_px": 40.0, "captions.size_percent": 150, "audience.size_percent": 50})
    assert style_of(settings, OVERLAY).font_px == 60.0
    assert style_of(settings, AUDIENCE).font_px == 32.0
