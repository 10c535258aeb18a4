"""Settings: what to caption, and what counts as an utterance."""

from __future__ import annotations

from livecaption.model.setting import Kind, Page, Section, Setting

FILE_PREFIX = "file:"
"""What a recording's source begins with; its path follows."""

APPLICATION_PREFIX = "app:"
"""What the source of one program's sound begins with; its name follows."""


def _check_source(value: str) -> str | None:
    """A source is a microphone, what the computer plays, both, one program with a name, or a file with a name."""
    if value in ("mic", "system", "both"):
        return None
    for prefix in (FILE_PREFIX, APPLICATION_PREFIX):
        if value.startswith(prefix) and value.removeprefix(prefix).strip():
            return None
    return "usage.source_unknown"


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "capture.source",
        Kind.TEXT,
        "mic",
        "What to caption: mic, system (what this computer plays), both, app:NAME (what one program plays), or "
        "file:PATH (WAV, FLAC, OGG or MP3).",
        label="What to caption",
        page=Page.SOUND,
        section=Section.SOURCE,
        flag="--source",
        metavar="SOURCE",
        check=_check_source,
    ),
    Setting(
        "capture.device",
        Kind.TEXT,
        None,
        "The microphone's name, as `livecaption devices` lists it; empty takes the system's default.",
        label="Microphone",
        page=Page.SOUND,
        section=Section.SOURCE,
        flag="--device",
        metavar="NAME",
    ),
    Setting(
        "capture.system_device",
        Kind.TEXT,
        None,
        "The name of the output whose sound is captioned, as `livecaption devices` lists it; empty takes the system's "
        "default.",
        label="Output to listen to",
        page=Page.SOUND,
        section=Section.SOURCE,
        flag="--system-device",
        metavar="NAME",
        advanced=True,
    ),
    Setting(
        "capture.fallback_device",
        Kind.SWITCH,
        False,
        "While the chosen microphone or output is away, caption the system's default one instead. Without this, "
        "captions wait until the chosen one is back.",
        label="Use another device while the chosen one is away",
        page=Page.SOUND,
        section=Section.SOURCE,
        flag="--fallback-device",
        advanced=True,
    ),
    Setting(
        "capture.fast",
        Kind.SWITCH,
        False,
        "Read a file as fast as the endpoint digests it, not at the pace it was recorded.",
        label="Read recordings fast",
        flag="--fast",
    ),
    Setting(
        "gate.close_ms",
        Kind.COUNT,
        320,
        "How much silence ends an utterance. Longer gives the recogniser more context and fewer errors; shorter makes "
        "text final sooner.",
        label="Silence that ends an utterance",
        step=32,
        page=Page.SOUND,
        section=Section.UTTERANCES,
        advanced=True,
        flag="--close-after",
        metavar="MS",
        unit="ms",
        at_least=96,
        at_most=2000,
    ),
)
