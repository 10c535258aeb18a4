"""Settings: how captions appear."""

from __future__ import annotations

from livecaption.model.setting import Kind, Setting

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "captions.face",
        Kind.CHOICE,
        "auto",
        "Where captions appear; auto takes the overlay where there is a display, else the terminal.",
        choices=("auto", "overlay", "terminal", "quiet"),
    ),
    Setting(
        "captions.lines",
        Kind.COUNT,
        2,
        "Lines of captions.",
        flag="--lines",
        metavar="N",
        at_least=1,
        at_most=10,
    ),
    Setting(
        "captions.columns",
        Kind.COUNT,
        42,
        "Characters in a line.",
        flag="--columns",
        metavar="N",
        at_least=16,
        at_most=120,
    ),
    Setting(
        "captions.hang_s",
        Kind.NUMBER,
        1.5,
        "How long captions stay bright after speech.",
        unit="s",
        flag="--hang",
        metavar="SECONDS",
        at_least=0.0,
        at_most=60.0,
    ),
    Setting(
        "captions.font_px",
        Kind.NUMBER,
        30.0,
        "Size of the overlay's text.",
        unit="px",
        flag="--font-size",
        metavar="PX",
        at_least=10.0,
        at_most=200.0,
    ),
)
