"""The style of a view, as the settings describe it. Pure."""

from __future__ import annotations

from livecaption.model.settings import Settings
from livecaption.model.view import (
    AUDIENCE,
    CaptionStyle,
    Flow,
    SpeakerColour,
    Stability,
    TextEdge,
    ViewName,
)

_WHOLE = 100.0


def prefix_of(view: ViewName) -> str:
    """What the names of a view's settings begin with; the terminal goes by the overlay's."""
    return "audience" if view == AUDIENCE else "captions"


def style_of(settings: Settings, view: ViewName) -> CaptionStyle:
    """The caption style that the settings describe for `view`; its `font_px` is the size times the zoom."""
    prefix = prefix_of(view)

    def number(name: str) -> float:
        return settings.number(f"{prefix}.{name}")

    def text(name: str) -> str:
        return settings.text(f"{prefix}.{name}")

    return CaptionStyle(
        lines=settings.count(f"{prefix}.lines"),
        columns=settings.count(f"{prefix}.columns"),
        flow=Flow(text("flow")),
        stability=Stability(text("stability")),
        hang_s=number("hang_s"),
        fade_s=number("fade_s"),
        delay_s=number("delay_s"),
        words_per_minute=number("words_per_minute"),
        pace_delay_s=number("pace_delay_s"),
        show_speakers=settings.switch(f"{prefix}.show_speakers"),
        speaker_colour=SpeakerColour(text("speaker_colour")),
        font_family=text("font_family"),
        font_px=number("font_px") * settings.count(f"{prefix}.size_percent") / _WHOLE,
        line_height=number("line_height"),
        text_colour=text("text_colour"),
        text_opacity=number("text_opacity"),
        tentative_colour=text("tentative_colour"),
        background_colour=text("background_colour"),
        background_opacity=number("background_opacity"),
        window_colour=text("window_colour"),
        window_opacity=number("window_opacity"),
        edge=TextEdge(text("edge")),
        edge_colour=text("edge_colour"),
        edge_px=number("edge_px"),
    )
