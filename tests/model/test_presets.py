from __future__ import annotations

import pytest

from livecaption.config.validation import usable_value
from livecaption.core.contrast import PREFERRED, legible, worst_contrast
from livecaption.core.styles import prefix_of, style_of
from livecaption.model.messages import CATALOGUE
from livecaption.model.presets import (
    LOOK,
    PRESETS,
    PROFILES,
    preset_in,
    preset_title,
    preset_values,
    profile_title,
)
from livecaption.model.settings import BY_NAME, Settings
from livecaption.model.view import AUDIENCE, OVERLAY, ViewName


@pytest.mark.parametrize("view", [OVERLAY, AUDIENCE])
@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_can_be_read_and_is_known_again(name: str, view: ViewName) -> None:
    assert set(PRESETS[name]) <= set(LOOK)
    values = preset_values(name, prefix_of(view))
    for each, value in values.items():
        assert usable_value(BY_NAME[each], value, each) == value
    settings = Settings(values)
    style = style_of(settings, view)
    assert legible(style) is None
    assert worst_contrast(style) >= PREFERRED
    assert preset_in(settings, prefix_of(view)) == name
    assert preset_title(name) in CATALOGUE


def test_a_look_of_ones_own_is_no_preset() -> None:
    assert preset_in(Settings({"captions.text_colour": "#FFE14D"}), "captions") is None
    assert preset_in(Settings({"captions.font_px": 50.0}), "captions") == "default"


def test_default_goes_back_for_each_view() -> None:
    assert preset_values("default", "audience")["audience.lines"] == 3
    assert preset_values("default", "captions")["captions.lines"] == 2


def test_profiles_that_come_with_the_program_are_usable() -> None:
    for name, values in PROFILES.items():
        assert profile_title(name) in CATALOGUE
        for each, value in values.items():
            assert usable_value(BY_NAME[each], value, each) == value
    assert profile_title("mine") is None
