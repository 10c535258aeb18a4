"""Settings: the style of one view of the captions; the overlay and the audience window have one each.

The defaults of the overlay are those of `CaptionStyle`, spelled out here because `model/view.py` brings NumPy with it,
which a command line that only prints its version need not load.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from livecaption.model.setting import Kind, Page, Section, Setting, Value

_MOST_TEXT = 80


def _check_font(value: str) -> str | None:
    usable = value.strip() != "" and value.isprintable() and len(value) <= _MOST_TEXT
    return None if usable else "settings.bad_font"


def _number(
    name: str, default: float, label: str, says: str, section: Section, *, unit: str, most: float, step: float
) -> Setting:
    return Setting(
        name,
        Kind.NUMBER,
        default,
        says,
        label=label,
        unit=unit,
        at_least=0.0,
        at_most=most,
        step=step,
        page=Page.CAPTIONS,
        section=section,
    )


def _opacity(name: str, default: float, label: str, says: str) -> Setting:
    return _number(name, default, label, says, Section.COLOURS, unit="", most=1.0, step=0.05)


def _colour(name: str, default: str, label: str, says: str) -> Setting:
    return Setting(name, Kind.COLOUR, default, says, label=label, page=Page.CAPTIONS, section=Section.COLOURS)


_LAYOUT = (
    Setting(
        "lines",
        Kind.COUNT,
        2,
        "Lines of captions.",
        label="Lines",
        at_least=1,
        at_most=10,
        step=1,
        page=Page.CAPTIONS,
        section=Section.LAYOUT,
    ),
    Setting(
        "columns",
        Kind.COUNT,
        42,
        "Characters in a line.",
        label="Characters in a line",
        at_least=16,
        at_most=120,
        step=1,
        page=Page.CAPTIONS,
        section=Section.LAYOUT,
    ),
    Setting(
        "flow",
        Kind.CHOICE,
        "rolling",
        "Lines that roll up word by word, or blocks of whole lines that replace each other.",
        label="Layout",
        choices=("rolling", "blocks"),
        choice_labels=("Rolling lines", "Blocks"),
        page=Page.CAPTIONS,
        section=Section.LAYOUT,
    ),
)

_TIMING = (
    Setting(
        "stability",
        Kind.CHOICE,
        "balanced",
        "How long new words wait to be sure before they show: early text, or steady text.",
        label="Stability",
        choices=("fastest", "fast", "balanced", "steady", "steadiest"),
        choice_labels=("Fastest", "Fast", "Balanced", "Steady", "Steadiest"),
        page=Page.CAPTIONS,
        section=Section.TIMING,
    ),
    _number(
        "hang_s",
        1.5,
        "Bright after speech for",
        "How long captions stay bright after speech.",
        Section.TIMING,
        unit="s",
        most=60.0,
        step=0.5,
    ),
    replace(
        _number(
            "fade_s",
            30.0,
            "Withdraw after",
            "How long after speech the box fades; the captions in it stay.",
            Section.TIMING,
            unit="s",
            most=3600.0,
            step=5.0,
        ),
        advanced=True,
    ),
    _number(
        "delay_s",
        0.0,
        "Show later by",
        "By how much the captions lag behind on purpose, for example to match a delayed picture.",
        Section.TIMING,
        unit="s",
        most=30.0,
        step=0.1,
    ),
    replace(
        _number(
            "words_per_minute",
            225.0,
            "Reading pace",
            "Long speech is held back to this pace, so that it can be read; 0 never holds it back.",
            Section.TIMING,
            unit="words/min",
            most=600.0,
            step=5.0,
        ),
        advanced=True,
    ),
    replace(
        _number(
            "pace_delay_s",
            4.0,
            "Hold back for at most",
            "The longest that long speech is held back for its pace.",
            Section.TIMING,
            unit="s",
            most=30.0,
            step=0.5,
        ),
        advanced=True,
    ),
)

_SPEAKERS = (
    Setting(
        "show_speakers",
        Kind.SWITCH,
        True,
        "Say who speaks where the speaker changes.",
        label="Names of speakers",
        page=Page.CAPTIONS,
        section=Section.SPEAKERS,
    ),
    Setting(
        "speaker_colour",
        Kind.CHOICE,
        "name",
        "What takes the colour of the speaker; the name stands in print in any case.",
        label="Colour of the speaker",
        choices=("name", "line", "nothing"),
        choice_labels=("On the name", "On the whole line", "Nowhere"),
        page=Page.CAPTIONS,
        section=Section.SPEAKERS,
    ),
)

_FONT = (
    Setting(
        "font_family",
        Kind.FONT,
        "Atkinson Hyperlegible Next",
        "The font of the captions. Where it lacks a letter, another font lends it.",
        label="Font",
        check=_check_font,
        page=Page.CAPTIONS,
        section=Section.FONT,
    ),
    Setting(
        "font_px",
        Kind.NUMBER,
        30.0,
        "Size of the captions' text at 100 %.",
        label="Text size",
        unit="px",
        at_least=10.0,
        at_most=400.0,
        step=1.0,
        page=Page.CAPTIONS,
        section=Section.FONT,
    ),
    Setting(
        "size_percent",
        Kind.COUNT,
        100,
        "How much larger or smaller than its size the text is shown; Larger and Smaller change this.",
        label="Zoom",
        unit="%",
        at_least=25,
        at_most=400,
        step=10,
        page=Page.CAPTIONS,
        section=Section.FONT,
    ),
    Setting(
        "line_height",
        Kind.NUMBER,
        1.28,
        "Distance from line to line, as a multiple of the text's size.",
        label="Line spacing",
        at_least=1.0,
        at_most=3.0,
        step=0.05,
        page=Page.CAPTIONS,
        section=Section.FONT,
        advanced=True,
    ),
)

_COLOURS = (
    _colour("text_colour", "#FFFFFF", "Text", "Colour of settled words."),
    _opacity("text_opacity", 1.0, "Text opacity", "Opacity of the letters: 0 cannot be seen, 1 hides what is behind."),
    _colour("tentative_colour", "#C9CCD1", "Tentative text", "Colour of words that may still change."),
    _colour("background_colour", "#000000", "Strip behind the text", "Colour of the strip right behind the letters."),
    _opacity("background_opacity", 0.0, "Opacity of the strip", "Opacity of the strip right behind the letters."),
    _colour("window_colour", "#000000", "Box", "Colour of the whole caption box."),
    _opacity("window_opacity", 0.85, "Opacity of the box", "Opacity of the whole caption box."),
    Setting(
        "edge",
        Kind.CHOICE,
        "outline",
        "What sets the letters apart from what lies behind them.",
        label="Edge of the letters",
        choices=("none", "outline", "shadow", "raised", "depressed"),
        choice_labels=("None", "Outline", "Shadow", "Raised", "Depressed"),
        page=Page.CAPTIONS,
        section=Section.COLOURS,
    ),
    _colour("edge_colour", "#000000", "Colour of the edge", "Colour of the outline or shadow."),
    replace(
        _number(
            "edge_px",
            2.0,
            "Width of the edge",
            "Width of the outline or shadow.",
            Section.COLOURS,
            unit="px",
            most=12.0,
            step=0.5,
        ),
        advanced=True,
    ),
)

STYLE: tuple[Setting, ...] = (*_LAYOUT, *_TIMING, *_SPEAKERS, *_FONT, *_COLOURS)

STYLE_NAMES: tuple[str, ...] = tuple(setting.name for setting in STYLE)
"""The names of a style's settings, without the prefix of their view."""


def style_settings(
    prefix: str, defaults: Mapping[str, Value], flags: Mapping[str, tuple[str, str]]
) -> tuple[Setting, ...]:
    """A style's settings under `prefix`, with other defaults where given, and (flag, metavar) for some of them."""
    return tuple(
        replace(
            setting,
            name=f"{prefix}.{setting.name}",
            default=defaults.get(setting.name, setting.default),
            flag=flags.get(setting.name, ("", ""))[0],
            metavar=flags.get(setting.name, ("", ""))[1],
        )
        for setting in STYLE
    )
