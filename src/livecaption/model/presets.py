"""Ready-made looks of captions, and the profiles that come with the program, as data."""

from __future__ import annotations

from collections.abc import Mapping

from livecaption.model.settings import BY_NAME, Settings, Value

LOOK: tuple[str, ...] = (
    "lines",
    "font_family",
    "size_percent",
    "line_height",
    "speaker_colour",
    "text_colour",
    "text_opacity",
    "tentative_colour",
    "background_colour",
    "background_opacity",
    "window_colour",
    "window_opacity",
    "edge",
    "edge_colour",
    "edge_px",
)
"""What a preset decides, without the prefix of a view: what it does not name is as declared."""

PRESETS: Mapping[str, Mapping[str, Value]] = {
    "default": {},
    "contrast": {
        "tentative_colour": "#FFE14D",
        "window_opacity": 1.0,
        "edge": "none",
        "size_percent": 120,
    },
    # White, yellow, cyan and green for speakers, whole lines of them, in two or three lines on black boxes right behind
    # the words: https://www.bbc.co.uk/accessibility/forproducts/guides/subtitles/
    "bbc": {
        "lines": 3,
        "speaker_colour": "line",
        "tentative_colour": "#D6D6D6",
        "background_opacity": 1.0,
        "window_opacity": 0.0,
        "edge": "none",
    },
    "large": {
        "lines": 3,
        "size_percent": 200,
        "line_height": 1.35,
        "tentative_colour": "#DADCE0",
        "window_opacity": 0.95,
    },
    "light": {
        "text_colour": "#1B1D22",
        "tentative_colour": "#43474F",
        "speaker_colour": "nothing",
        "window_colour": "#FFFFFF",
        "window_opacity": 0.95,
        "edge": "none",
        "edge_colour": "#FFFFFF",
    },
    "minimal": {
        "lines": 2,
        "window_opacity": 0.0,
        "edge": "outline",
        "edge_px": 3.0,
        "tentative_colour": "#D6D6D6",
    },
}

PROFILES: Mapping[str, Mapping[str, Value]] = {
    "meeting": {
        "captions.lines": 3,
        "captions.stability": "balanced",
        "overlay.shown": True,
        "overlay.dock": "bottom",
        "audience.shown": False,
    },
    "stage": {
        "captions.stability": "fast",
        "overlay.shown": True,
        "overlay.hide_from_capture": True,
        "audience.shown": True,
        "audience.lines": 3,
        "audience.stability": "steady",
        "audience.fullscreen": True,
    },
}
"""What each profile changes; a person's own file of the same name comes before it."""


def preset_title(name: str) -> str:
    """The code of a preset's name in print."""
    return f"preset.{name}"


def profile_title(name: str) -> str | None:
    """The code of a profile's name in print, where it comes with the program; a person's own says its name itself."""
    return f"profile.{name}" if name in PROFILES else None


def preset_values(name: str, prefix: str) -> dict[str, Value]:
    """Every setting that the preset decides for the view whose settings begin with `prefix`, by its whole name."""
    preset = PRESETS[name]
    return {f"{prefix}.{each}": preset.get(each, BY_NAME[f"{prefix}.{each}"].default) for each in LOOK}


def preset_in(settings: Settings, prefix: str) -> str | None:
    """The preset that the view looks like now; None when a person made it their own."""
    for name in PRESETS:
        if all(settings.value(each) == value for each, value in preset_values(name, prefix).items()):
            return name
    return None
