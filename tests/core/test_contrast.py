from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.contrast import AT_LEAST, PREFERRED, contrast_ratio, legible, worst_contrast
from livecaption.model.view import CaptionStyle, TextEdge


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#FFFFFF", "#000000", 21.0),
        ("#777777", "#FFFFFF", 4.48),
        ("#767676", "#FFFFFF", 4.54),
        ("#FF0000", "#ff0000", 1),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast_ratio(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast_ratio(other, one) == contrast_ratio(one, other)


def test_the_worst_page_behind_counts() -> None:
    # design.md: white on black at 85 % has 15.1 over a white page, the tentative grey 9.4.
    style = CaptionStyle()
    assert worst_contrast(style) == pytest.approx(9.4, abs=0.05)
    assert worst_contrast(replace(style, tentative_colour="#FFFFFF")) == pytest.approx(15.1, abs=0.05)
    assert legible(style) is None


def test_text_and_background_alike_get_the_nearest_text_that_can_be_read() -> None:
    fix = legible(CaptionStyle(text_colour="#FFFFFF", tentative_colour="#FFFFFF", window_colour="#FFFFFF"))
    assert fix is not None
    assert fix.ratio == pytest.approx(1.0)
    assert set(fix.values) == {"text_colour", "tentative_colour"}
    blue = legible(CaptionStyle(text_colour="#0000FF"))
    assert blue is not None
    red, green, shade = (int(str(blue.values["text_colour"])[at : at + 2], 16) for at in (1, 3, 5))
    assert shade > red == green, "a lighter blue, still blue"


def test_only_what_cannot_be_read_is_changed() -> None:
    fix = legible(CaptionStyle(tentative_colour="#222222"))
    assert fix is not None
    assert list(fix.values) == ["tentative_colour"]


def test_letters_without_a_box_are_held_by_their_outline() -> None:
    bare = CaptionStyle(window_opacity=0.0)
    assert legible(bare) is None
    assert legible(replace(bare, edge_colour="#FFFFFF")) is not None
    for edge, edge_px in ((TextEdge.NONE, 2.0), (TextEdge.SHADOW, 2.0), (TextEdge.OUTLINE, 0.5)):
        assert legible(replace(bare, edge=edge, edge_px=edge_px)) is not None


def test_a_grey_box_on_which_no_text_reaches_7_is_changed_last() -> None:
    fix = legible(CaptionStyle(text_colour="#808080", window_colour="#808080", window_opacity=1.0))
    assert fix is not None
    assert fix.mended >= PREFERRED
    assert fix.values["window_colour"] in ("#000000", "#FFFFFF")


COLOURS = st.integers(0, 0xFFFFFF).map("#{:06X}".format)
OPACITIES = st.floats(0.0, 1.0)


@given(
    st.builds(
        CaptionStyle,
        text_colour=COLOURS,
        tentative_colour=COLOURS,
        background_colour=COLOURS,
        window_colour=COLOURS,
        edge_colour=COLOURS,
        text_opacity=OPACITIES,
        background_opacity=OPACITIES,
        window_opacity=OPACITIES,
        edge=st.sampled_from(TextEdge),
        edge_px=st.floats(0.0, 12.0),
    )
)
def test_every_style_that_cannot_be_read_has_a_fix_that_can(style: CaptionStyle) -> None:
    fix = legible(style)
    assert (fix is None) == (worst_contrast(style) >= AT_LEAST)
    if fix is not None:
        mended = replace(style, **fix.values)  # type: ignore[arg-type]  # names and types of the style's own fields
        assert worst_contrast(mended) == fix.mended >= PREFERRED
        assert legible(mended) is None
