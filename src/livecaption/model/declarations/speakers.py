"""Settings: who speaks."""

from __future__ import annotations

from livecaption.model.setting import Kind, Page, Section, Setting

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "speakers.tell_apart",
        Kind.SWITCH,
        True,
        "Say who speaks, told by the voice, where the endpoint can.",
        label="Tell speakers apart",
        page=Page.ENDPOINTS,
        section=Section.ENDPOINT,
    ),
    Setting(
        "speakers.expected",
        Kind.COUNT,
        0,
        "How many people speak, where that is known beforehand; 0 lets livecaption find out.",
        label="Number of speakers",
        at_least=0,
        at_most=20,
        page=Page.ENDPOINTS,
        section=Section.ENDPOINT,
    ),
)
