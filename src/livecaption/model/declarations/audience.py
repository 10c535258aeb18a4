"""Settings: how captions appear in the window for a room."""

from __future__ import annotations

from livecaption.model.declarations.style import style_settings
from livecaption.model.setting import Kind, Page, Section, Setting, Value

_FOR_A_ROOM: dict[str, Value] = {"lines": 3, "font_px": 64.0, "stability": "steady", "delay_s": 0.5}

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "audience.shown",
        Kind.SWITCH,
        False,
        "Show captions to a room in a window of their own; the overlay stays yours.",
        label="Show the audience window",
        page=Page.CAPTIONS,
        section=Section.AUDIENCE,
    ),
    Setting(
        "audience.screen",
        Kind.TEXT,
        "",
        "The screen that the audience window is on; empty takes the second one.",
        label="Screen",
        page=Page.CAPTIONS,
        section=Section.AUDIENCE,
    ),
    Setting(
        "audience.fullscreen",
        Kind.SWITCH,
        True,
        "Fill the whole screen of the audience window.",
        label="Full screen",
        page=Page.CAPTIONS,
        section=Section.AUDIENCE,
    ),
    Setting(
        "audience.hide_from_capture",
        Kind.SWITCH,
        False,
        "Keep the audience window out of screen sharing and recordings, where this system can.",
        label="Hide from screen sharing",
        page=Page.CAPTIONS,
        section=Section.AUDIENCE,
    ),
    *style_settings("audience", _FOR_A_ROOM, {}),
)
