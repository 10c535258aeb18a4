"""Settings: how captions appear on the overlay and in the terminal."""

from __future__ import annotations

from livecaption.model.declarations.style import style_settings
from livecaption.model.setting import Kind, Page, Section, Setting

_FLAGS = {
    "lines": ("--lines", "N"),
    "columns": ("--columns", "N"),
    "flow": ("--flow", "STYLE"),
    "stability": ("--stability", "HOW"),
    "hang_s": ("--hang", "SECONDS"),
    "font_px": ("--font-size", "PX"),
    "size_percent": ("--size", "PERCENT"),
}

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "captions.face",
        Kind.CHOICE,
        "auto",
        "Where captions appear; auto takes the overlay where there is a display, else the terminal.",
        label="Captions appear",
        choices=("auto", "overlay", "terminal", "quiet"),
        choice_labels=("Where they can", "Over everything", "In the terminal", "Nowhere, only saved"),
    ),
    *style_settings("captions", {}, _FLAGS),
    Setting(
        "overlay.shown",
        Kind.SWITCH,
        True,
        "Show captions over everything else.",
        label="Show the overlay",
        page=Page.CAPTIONS,
        section=Section.OVERLAY,
    ),
    Setting(
        "overlay.locked",
        Kind.SWITCH,
        False,
        "Let clicks pass through the overlay to what lies under it.",
        label="Let clicks through",
        page=Page.CAPTIONS,
        section=Section.OVERLAY,
    ),
    Setting(
        "overlay.dock",
        Kind.CHOICE,
        "free",
        "Where the overlay stands: where you put it, or at an edge of the screen.",
        label="Place",
        choices=("free", "top", "bottom"),
        choice_labels=("Where I put it", "At the top", "At the bottom"),
        page=Page.CAPTIONS,
        section=Section.OVERLAY,
    ),
    Setting(
        "overlay.hide_from_capture",
        Kind.SWITCH,
        False,
        "Keep the overlay out of screen sharing and recordings, where this system can.",
        label="Hide from screen sharing",
        page=Page.CAPTIONS,
        section=Section.OVERLAY,
    ),
)
